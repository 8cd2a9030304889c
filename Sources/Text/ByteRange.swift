// SPDX-License-Identifier: Apache-2.0

/// A half-open run of bytes in one buffer, counted from 0.
///
/// `ByteRange(start: 0, end: 4)` is `Tô ` of `Tô Lâm`: `ô` takes two bytes. Offsets are `Int32`, so a document
/// may have 2,147,483,647 bytes and a record of two offsets takes eight.
public struct ByteRange: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: Int32
  /// Offset behind the last byte.
  public var end: Int32

  /// Makes the range `start..<end`.
  @inlinable
  public init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  /// Makes the range `start..<end` from plain integers; traps past `Int32.max`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = Int32(start)
    self.end = Int32(end)
  }

  /// Number of bytes.
  @inlinable
  public var count: Int { Int(end) - Int(start) }

  /// Whether there is no byte in it.
  @inlinable
  public var isEmpty: Bool { end <= start }

  /// The same run as a standard range of `Int`, for subscripts and `Span.extracting`.
  @inlinable
  public var indices: Range<Int> { Int(start)..<Int(end) }

  /// Whether `other` lies inside, borders included.
  @inlinable
  public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share at least one byte.
  @inlinable
  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
}
