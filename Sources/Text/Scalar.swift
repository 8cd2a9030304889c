// SPDX-License-Identifier: Apache-2.0

/// One Unicode scalar of a UTF-8 buffer: its code point and how many bytes it takes.
///
/// `Scalar(at: 0, in: "Đức".utf8)` has `value` 0x110 and `count` 2.
public struct Scalar: Equatable, Sendable {
  /// Code point.
  public var value: UInt32
  /// Bytes in UTF-8, 1 to 4.
  public var count: Int

  /// Makes a scalar of a code point and its length in bytes.
  @inlinable
  public init(value: UInt32, count: Int) {
    self.value = value
    self.count = count
  }

  /// Decodes the scalar that starts at `offset`.
  ///
  /// The buffer must be valid UTF-8 (`Reading` validates once, at the door) and `offset` must be the first byte of a
  /// scalar. A buffer that breaks the rule gives a wrong scalar, never a read outside the buffer.
  @inlinable
  public init(at offset: Int, in bytes: Span<UInt8>) {
    let first = UInt32(bytes[offset])
    if first < 0x80 {
      self.init(value: first, count: 1)
      return
    }
    let left = bytes.count - offset
    if first < 0xE0 {
      guard left > 1 else { self.init(value: 0xFFFD, count: 1); return }
      self.init(value: (first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), count: 2)
    } else if first < 0xF0 {
      guard left > 2 else { self.init(value: 0xFFFD, count: left); return }
      let high = (first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
      self.init(value: high | UInt32(bytes[offset + 2] & 0x3F), count: 3)
    } else {
      guard left > 3 else { self.init(value: 0xFFFD, count: left); return }
      let high = (first & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
      self.init(value: high | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F), count: 4)
    }
  }

  /// Decodes the scalar that ends just before `offset`, which must be above 0.
  @inlinable
  public init(before offset: Int, in bytes: Span<UInt8>) {
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start].isContinuation { start -= 1 }
    self.init(at: start, in: bytes)
    count = offset - start
  }
}
