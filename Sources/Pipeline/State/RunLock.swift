// SPDX-License-Identifier: Apache-2.0

import Reading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps a second run out of a run folder. The system lets go of it when the process ends, however it ends.
final class RunLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock of a folder.
  init(folder: [UInt8]) throws {
    let path = Path.join(folder, Array("lock".utf8))
    let file = FileBytes.withCString(path) { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o666) }
    guard file >= 0 else { throw OutputError(.create, path: path, systemError: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(file)
      guard reason == EWOULDBLOCK else { throw OutputError(.create, path: path, systemError: reason) }
      let words = (try? FileBytes.read(path, first: 20)).map { String(decoding: $0, as: UTF8.self) }
      throw RunFolderError(code: .locked(process: words.flatMap { Int($0) }), path: folder)
    }
    let process = Array("\(getpid())".utf8)
    // Whoever comes second tells its user who is here; the lock holds without.
    if ftruncate(file, 0) == 0 { _ = process.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) } }
    descriptor = file
  }

  deinit { close(descriptor) }
}
