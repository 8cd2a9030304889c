// SPDX-License-Identifier: Apache-2.0

/// Where bytes come from: a file, a pipe, a member of an archive, an array.
protocol ByteInput: AnyObject {
  /// Fills the front of a buffer.
  ///
  /// - Returns: How many bytes it put there; 0 at the end.
  /// - Throws: `ReadingError` when there are no more because of a fault. It is not called again then.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int
}

/// Bytes in memory as an input.
final class MemoryInput: ByteInput {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let count = min(buffer.count, bytes.count - offset)
    buffer.copyBytes(from: bytes[offset..<offset + count])
    offset += count
    return count
  }
}

/// Two inputs end to end: what was read ahead of a pipe, then the rest of it.
final class JoinedInput: ByteInput {
  private let first: any ByteInput
  private let second: any ByteInput
  private var isInSecond = false

  init(_ first: any ByteInput, _ second: any ByteInput) {
    self.first = first
    self.second = second
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    if !isInSecond {
      let count = try first.read(into: buffer)
      if count > 0 { return count }
      isInSecond = true
    }
    return try second.read(into: buffer)
  }
}
