// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// A file that goes when its owner does.
final class TemporaryFile {
  /// Where it is.
  let path: String

  /// Makes an empty file in `TMPDIR`, or in `/tmp`.
  init() throws(RenderingError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/tam-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw RenderingError(.temporaryFile) }
    close(descriptor)
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }  // the template is not empty
  }

  /// Makes a file that holds these bytes.
  convenience init(holding bytes: [UInt8]) throws(RenderingError) {
    try self.init()
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { throw RenderingError(.temporaryFile) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw RenderingError(.temporaryFile) }
      written += count
    }
  }

  deinit { unlink(path) }

  /// All that is in it.
  func bytes() throws(RenderingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw RenderingError(.temporaryFile) }
    defer { close(descriptor) }
    return try descriptor.readAll()
  }
}

extension Int32 {
  /// All that a file or a pipe gives.
  func readAll() throws(RenderingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(self, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw RenderingError(.temporaryFile) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

/// The system's `write`, by a name that hides nothing.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
