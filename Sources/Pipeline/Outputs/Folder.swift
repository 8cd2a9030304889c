// SPDX-License-Identifier: Apache-2.0

import Reading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders of outputs.
enum Folder {
  /// Makes a folder and those above it; one that is there stays as it is.
  static func make(_ path: [UInt8]) throws(OutputError) {
    var end = 0
    while end < path.count {
      end = path[(end + 1)...].firstIndex(of: 0x2F) ?? path.count
      let folder = Array(path[..<end])
      if folder == [0x2F] || folder == [0x2E] { continue }
      let status = FileBytes.withCString(folder) { mkdir($0, 0o777) }
      if status != 0 && errno != EEXIST { throw OutputError(.create, path: folder, systemError: errno) }
    }
  }

  /// What lies at a path, a link itself: `S_IFDIR` and its like, 0 for nothing.
  static func kind(of path: [UInt8]) -> mode_t {
    var status = stat()
    return FileBytes.withCString(path) { lstat($0, &status) } == 0 ? status.st_mode & S_IFMT : 0
  }

  /// Whether there is anything at a path.
  static func exists(_ path: [UInt8]) -> Bool { kind(of: path) != 0 }

  /// Checks that a file may be made at a path, as far as the folder tells that is there already; makes nothing.
  static func checkWritable(_ path: [UInt8]) throws(OutputError) {
    var folder = path
    repeat {
      while folder.count > 1, folder.last == Path.slash { folder.removeLast() }
      folder.removeLast(Path.name(of: folder).count)
      if folder.isEmpty { folder = [0x2E] }
    } while !exists(folder) && folder != [Path.slash] && folder != [0x2E]
    // What is no folder is told by whoever wants to make one there.
    guard case .folder? = try? FileBytes.kind(of: folder) else { return }
    let status = FileBytes.withCString(folder) { access($0, W_OK | X_OK) }
    if status != 0 { throw OutputError(.create, path: path, systemError: errno) }
  }

  /// Takes a folder away with all that lies in it; links are taken away, not followed.
  static func removeTree(_ path: [UInt8]) {
    for name in (try? FileBytes.names(in: path, hidden: true)) ?? [] {
      let inner = Path.join(path, name)
      if kind(of: inner) == S_IFDIR { removeTree(inner) } else { remove(inner) }
    }
    _ = FileBytes.withCString(path) { rmdir($0) }
  }

  /// Takes a file away, if it is there.
  static func remove(_ path: [UInt8]) { _ = FileBytes.withCString(path) { unlink($0) } }
}
