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

  /// Takes a file away, if it is there.
  static func remove(_ path: [UInt8]) { _ = FileBytes.withCString(path) { unlink($0) } }
}
