// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A run as its `run.json` tells of it, found from one of its outputs.
struct KeptRun {
  /// An output as the run left it.
  struct Output {
    var digest: String
    /// File with the origins of its rows, or nil when none are kept.
    var sources: [UInt8]?
  }

  /// Path of the record, without the working folder where it begins with that.
  let recordPath: [UInt8]
  private let record: PlainValue
  /// The folder of the record.
  private let folder: [UInt8]
  /// The folder that the record calls so.
  private let named: [UInt8]

  /// Reads the record in a folder; nil when there is none.
  init?(folder: [UInt8], from working: [UInt8]) {
    let path = RunRecord.path(in: folder)
    guard let bytes = try? FileBytes.read(path), let record = try? JSONReader.read(bytes.span),
      case .text(let named)? = record.part("folder")
    else { return nil }
    let isBelow = path.starts(with: working + [Path.slash])
    recordPath = isBelow ? Array(path.dropFirst(working.count + 1)) : path
    (self.record, self.folder, self.named) = (record, folder, named)
  }

  /// The folder that the run worked in, to which its paths are relative; nil when only the run itself knew.
  var workingFolder: [UInt8]? {
    if named == [0x2E] { return folder }
    let tail = [Path.slash] + named
    guard named.first != Path.slash, !named.starts(with: "..".utf8), folder.suffix(tail.count).elementsEqual(tail)
    else { return nil }
    return folder.count == tail.count ? [Path.slash] : Array(folder.dropLast(tail.count))
  }

  /// Where a path of the record leads.
  func place(of path: [UInt8]) -> [UInt8] {
    if path.starts(with: named + [Path.slash]) { return folder + path.dropFirst(named.count) }
    if path.first == Path.slash { return path }
    return workingFolder.map { Path.join($0, path) } ?? path
  }

  /// What the record tells of an output, given by its place; nil when the run did not write it.
  func output(at place: [UInt8]) -> Output? {
    guard case .list(let outputs)? = record.part("outputs") else { return nil }
    for output in outputs {
      guard case .text(let path)? = output.part("path"), self.place(of: path) == place else { continue }
      var sources: [UInt8]?
      if case .text(let path)? = output.part("sources") { sources = self.place(of: path) }
      return Output(digest: output.word("digest") ?? "", sources: sources)
    }
    return nil
  }

  /// The digest of a file that the run left beside its outputs, or of an output.
  func digest(at place: [UInt8]) -> String? {
    if let output = output(at: place) { return output.digest }
    guard case .list(let lists)? = record.part("lists") else { return nil }
    return lists.first { list in
      guard case .text(let path)? = list.part("path") else { return false }
      return self.place(of: path) == place
    }?.word("digest")
  }

  /// The step that wrote a file: its kind and its name.
  func step(writing place: [UInt8]) -> (kind: PluginKind, name: [UInt8])? {
    guard case .list(let chains)? = record.part("chains") else { return nil }
    for chain in chains {
      guard case .list(let steps)? = chain.part("steps") else { continue }
      for step in steps {
        guard case .list(let paths)? = step.part("to"),
          paths.contains(where: { $0.path.map { self.place(of: $0) } == place })
        else { continue }
        for kind in PluginKind.allCases {
          if case .text(let name)? = step.part("\(kind.name)") { return (kind, name) }
        }
      }
    }
    return nil
  }

  /// The inputs of the run, as it named them.
  var inputs: [[UInt8]] {
    guard case .list(let inputs)? = record.part("inputs") else { return [] }
    return inputs.compactMap { $0.part("path")?.path }
  }

  /// The list of the files that the run read, as it left it; nil when it left none or somebody changed it.
  var inputList: [UInt8]? {
    guard case .list(let lists)? = record.part("lists") else { return nil }
    let name = Array("inputs.jsonl".utf8)
    let path = lists.compactMap { $0.part("path")?.path }.first { Path.name(of: $0) == name }.map(place)
    guard let path, let list = try? FileBytes.read(path), digest(at: path) == hex(ContentHash.of(list.span)) else {
      return nil
    }
    return list
  }

  /// How the run read its inputs.
  var reading: ReadingOptions { ReadingOptions(record.part("reading") ?? .table([])) }
}

extension KeptRun {
  /// The run that wrote a file: the record in its folder or the nearest one above that knows it.
  ///
  /// - Throws: `TraceError` when there is no record, or none that knows it.
  static func of(_ output: [UInt8], line: Int) throws -> (run: KeptRun, place: [UInt8]) {
    let place = try realPath(output)
    let working = try realPath([0x2E])
    var nearest: KeptRun?
    var folder = place
    while let slash = folder.lastIndex(of: Path.slash) {
      folder.removeSubrange(slash...)
      guard let run = KeptRun(folder: folder.isEmpty ? [Path.slash] : folder, from: working) else { continue }
      if run.output(at: place) != nil { return (run, place) }
      nearest = nearest ?? run
    }
    guard let nearest else { throw TraceError(code: .noRecord, path: output, line: line) }
    throw TraceError(code: .notWritten(record: nearest.recordPath), path: output, line: line)
  }

  /// An absolute path without links.
  private static func realPath(_ path: [UInt8]) throws(ReadingError) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard FileBytes.withCString(path, { realpath($0, &buffer) }) != nil else {
      throw ReadingError(errno == ENOENT ? .missing : .unreadable, path: path, systemError: errno)
    }
    return buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  }
}

extension PlainValue {
  /// The bytes of a text.
  fileprivate var path: [UInt8]? {
    if case .text(let bytes) = self { return bytes }
    return nil
  }
}
