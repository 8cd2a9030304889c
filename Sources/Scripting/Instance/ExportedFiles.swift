// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// The files that an exporter gave for an article, on their way to the folder they go to.
///
/// In bytes: the article's identity, a count, and for each file its path and content; each text behind its length in
/// eight bytes, least first. Sets of several articles lie end to end.
public struct ExportedFiles: Equatable, Sendable {
  /// A file below the exporter's folder.
  public struct File: Equatable, Sendable {
    /// Its path: names parted by slashes, none of them `.` or `..`.
    public var path: [UInt8]
    /// Its content.
    public var content: [UInt8]
  }

  /// Identity of the article.
  public var article: [UInt8]
  /// Its files, in the order of bytes of their paths.
  public var files: [File]

  /// Reads all sets of `bytes`, which `PluginInstance.encode` gave.
  public static func sets(in bytes: [UInt8]) -> [ExportedFiles] {
    var reader = PartReader(bytes)
    var sets: [ExportedFiles] = []
    while reader.offset < bytes.count {
      let article = reader.text()
      let files = (0..<reader.count()).map { _ in File(path: reader.text(), content: reader.text()) }
      sets.append(ExportedFiles(article: article, files: files))
    }
    return sets
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(text: article)
    bytes.append(count: files.count)
    for file in files {
      bytes.append(text: file.path)
      bytes.append(text: file.content)
    }
    return bytes
  }

  /// Why a path is none of a file below a folder; nil when it is one.
  static func fault(of path: [UInt8]) -> StaticString? {
    if path.isEmpty { return "it is empty" }
    if path.first == 0x2F { return "it begins with '/'" }
    if [UInt8](repairing: path.span) != path { return "it is no UTF-8" }
    if path.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C }) { return "it has a control character or '\\'" }
    for name in path.split(separator: 0x2F, omittingEmptySubsequences: false) {
      if name.isEmpty { return "it has an empty name between slashes" }
      if name == [0x2E] || name == [0x2E, 0x2E] { return "it has '.' or '..' in it" }
      if name.count > 240 { return "a name in it is longer than 240 bytes" }
    }
    return path.count > 1024 ? "it is longer than 1024 bytes" : nil
  }
}

extension LuaStack {
  /// The files of the table at `index`.
  func exportedFiles(at index: Int) throws(LuaError) -> [ExportedFiles.File] {
    guard kind(at: index) == .table else {
      throw LuaError("'files' gave back a ", .bytes(kindName(at: index)), ", not a table of paths and contents")
    }
    let table = absolute(index)
    var files: [ExportedFiles.File] = []
    let charge = BudgetCharge(budget)
    pushNil()
    while advance(in: table) {
      try checkLimits()
      guard let path = bytes(at: -2) else {
        throw LuaError("'files' gave back a ", .bytes(kindName(at: -2)), " as a path; paths are strings")
      }
      if let fault = ExportedFiles.fault(of: path) {
        let shown = [UInt8](repairing: path.span)
        throw LuaError(
          "'files' gave back the path '", .bytes(shown), "', and a path is relative and stays below the folder: ",
          .literal(fault))
      }
      guard let content = bytes(at: -1) else {
        throw LuaError(
          "'files' gave back a ", .bytes(kindName(at: -1)), " for '", .bytes(path), "'; contents are strings")
      }
      files.append(ExportedFiles.File(path: path, content: content))
      charge.add(path.count + content.count + 64)  // two arrays with their headers
      pop()
    }
    return files.sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }
}
