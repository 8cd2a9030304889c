// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's `read`, which the method of that name would hide.
private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }

/// An open file or pipe.
final class FileInput: ByteInput {
  private let descriptor: Int32
  private let path: [UInt8]
  /// Size in bytes; nil for what has none: pipes, terminals.
  let size: Int64?

  /// Opens a path; `-` is standard input.
  init(path: [UInt8]) throws(ReadingError) {
    self.path = path
    if path == Path.standardInput {
      descriptor = dup(0)
    } else {
      descriptor = FileBytes.withCString(path) { open($0, O_RDONLY | O_CLOEXEC) }
    }
    guard descriptor >= 0 else { throw FileBytes.failure(errno, path) }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    // Standard input may be a file of which somebody has read a part.
    size = isFile && path != Path.standardInput ? Int64(status.st_size) : nil
  }

  deinit { close(descriptor) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    while true {
      let count = systemRead(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileBytes.failure(errno, path) }
    }
  }

  /// Goes to an offset from the start of the file, and says whether that was possible.
  func seek(to offset: Int64) -> Bool {
    size != nil && lseek(descriptor, off_t(offset), SEEK_SET) >= 0
  }

  /// The offset of the next byte.
  var position: Int64 { Int64(lseek(descriptor, 0, SEEK_CUR)) }
}
