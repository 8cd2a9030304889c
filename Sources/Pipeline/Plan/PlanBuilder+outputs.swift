// SPDX-License-Identifier: Apache-2.0

import Reading
import Reports
import Scripting
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension PlanBuilder {
  /// A file or folder that something writes.
  struct Written {
    var path: [UInt8]
    var place: PlanProblems.Place
    /// Who writes it: `the report 'people'`.
    var writer: String
    /// Whether it is a folder that its writer fills.
    var isFolder = false

    init(_ output: Output, by writer: String) {
      path = output.path
      while path.count > 1, path.last == Path.slash { path.removeLast() }
      place = output.place
      self.writer = writer
    }

    /// Two that cannot both be: told at the later one.
    static func clashes(among written: [Written]) -> [(message: String, place: PlanProblems.Place)] {
      var found: [(message: String, place: PlanProblems.Place)] = []
      for (index, one) in written.enumerated() {
        for other in written[..<index] {
          if one.path == other.path {
            let who = one.writer == other.writer ? "\(one.writer) twice" : "\(other.writer) and \(one.writer)"
            found.append(("'\(text(one.path))' is written by \(who)", one.place))
          } else if one.path.starts(with: other.path + [Path.slash]) {
            found.append((other.sentence(about: one), one.place))
          } else if other.path.starts(with: one.path + [Path.slash]) {
            found.append((one.sentence(about: other), one.place))
          }
        }
      }
      return found
    }

    /// Why another one cannot lie below this one.
    private func sentence(about below: Written) -> String {
      if isFolder {
        return "'\(text(below.path))' would lie among the files of \(writer) in '\(text(path))'; choose another folder"
      }
      return "'\(text(path))' cannot be a file and the folder of '\(text(below.path))'"
    }
  }

  /// Adds what a plugin writes to what is written.
  mutating func note(_ outputs: [Output], of declaration: Declaration) {
    for output in outputs {
      var new = Written(output, by: "the \(declaration.kind.name) '\(text(declaration.name))'")
      new.isFolder = declaration.kind == .exporter && declaration.writesFolder
      note(new)
      guard declaration.kind == .report, ReportFormat(path: output.path)?.hasSourcesBeside == true else { continue }
      note(Written(Output(ReportFormat.sources(beside: output.path), output.place), by: new.writer))
    }
  }

  /// Adds a file or folder, and looks whether something of the other kind lies at its place.
  mutating func note(_ new: Written) {
    written.append(new)
    switch Folder.kind(of: new.path) {
    case S_IFDIR where !new.isFolder: report("'\(text(new.path))' is a folder; name a file", new.place)
    case S_IFREG where new.isFolder: report("'\(text(new.path))' is a file; name a folder", new.place)
    default: break
    }
  }

  /// Checks whether a plugin can write to such outputs.
  mutating func checkOutputs(_ outputs: [Output], of declaration: Declaration, _ place: PlanProblems.Place) {
    let name = text(declaration.name)
    switch declaration.kind {
    case .filter where !outputs.isEmpty: report("'\(name)' is a filter; it writes nothing", outputs[0].place)
    case .exporter where declaration.writesFolder && outputs.isEmpty:
      report("'\(name)' writes files below a folder; name one with 'to', or with -o", place)
    case .exporter where declaration.writesDatabase && outputs.isEmpty:
      report("'\(name)' writes a database; name its file with 'to', or with -o", place)
    case .exporter where outputs.count > 1:
      report("'\(name)' writes one \(declaration.writesFolder ? "folder" : "file"), not several", outputs[1].place)
    case .report:
      for output in outputs where ReportFormat(path: output.path) == nil {
        report(
          "'\(text(output.path))': the ending stands for no format\(Self.endingHint(output.path)); "
            + "reports have \(ReportFormat.endings)", output.place)
      }
    default: break
    }
  }

  /// `; did you mean '.csv'?` where an ending nearly stands for a format.
  private static func endingHint(_ path: [UInt8]) -> String {
    let name = Path.name(of: path)
    guard let dot = name.lastIndex(of: 0x2E) else { return "" }
    let known = ReportFormat.allCases.flatMap(\.fileExtensions).map { ".\($0)" }
    return Spelling.hint(text(Array(name[dot...])), among: known)
  }
}

extension ReportFormat {
  /// The endings of all formats, the usual one of each: `.txt .md .csv`.
  static var endings: String { allCases.map { ".\($0.fileExtensions[0])" }.joined(separator: " ") }
}
