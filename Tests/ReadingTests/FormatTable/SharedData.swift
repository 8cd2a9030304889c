// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import Reading

/// The data folder beside the package, where there is one.
enum SharedData {
  static let folder = Seeds.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data")
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// A file of some name.
  struct File {
    var name: String
    var bytes: [UInt8]
  }

  /// The files below a path, in the order of their names; those in a `.tar.xz` as if it were a folder.
  static func files(_ path: String) throws -> [File] {
    let url = folder.appending(path: path)
    if path.hasSuffix(".tar.xz") { return try members(of: url) }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    guard isFolder.boolValue else {
      return [File(name: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))]
    }
    return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().map { name in
      File(name: name, bytes: Array(try Data(contentsOf: url.appending(path: name))))
    }
  }

  private static func members(of url: URL) throws -> [File] {
    let input = MemoryInput(Array(try Data(contentsOf: url)))
    let archive = try ArchiveReader(ArchiveFeeder(input, file: nil), kind: .compressed, path: Array(url.path.utf8))
    var files: [File] = []
    while let member = try archive.nextMember() {
      let bytes = try ByteStream(archive, path: []).takeAll(limit: .max)
      files.append(File(name: Reader.string(member.path), bytes: bytes))
    }
    return files
  }
}
