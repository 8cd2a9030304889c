// SPDX-License-Identifier: Apache-2.0

/// Sixteen bytes of a text, looked at all at once: the width that every processor has.
public typealias ByteVector = SIMD16<UInt8>

/// Which of sixteen bytes a comparison is true of.
public typealias ByteMask = SIMDMask<SIMD16<Int8>>

extension ByteVector {
  /// Sixteen times the same byte.
  ///
  /// Operators with a vector on either side take one instruction; those with a byte on one side are loops.
  @inlinable
  @inline(__always)
  public static func all(_ byte: UInt8) -> ByteVector { ByteVector(repeating: byte) }

  /// The same bytes, those with the high bit below zero.
  @inlinable
  @inline(__always)
  public var signed: SIMD16<Int8> { unsafeBitCast(self, to: SIMD16<Int8>.self) }  // both have 16 bytes

  /// The sixteen bytes added up.
  @inlinable
  public var sum: Int {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)  // both have 16 bytes without padding
    let pairs: UInt64 = 0x00FF_00FF_00FF_00FF
    let low = words[0] & pairs &+ (words[0] >> 8) & pairs
    let high = words[1] & pairs &+ (words[1] >> 8) & pairs
    // Four numbers of 16 bits each; the product has their sum in its highest 16.
    return Int(((low &+ high) &* 0x0001_0001_0001_0001) >> 48)
  }
}

extension Span<UInt8> {
  /// The sixteen bytes from `offset` on. Traps unless they lie inside.
  @inlinable
  @inline(__always)
  public func vector(at offset: Int) -> ByteVector {
    // It checks the offset itself; the load is unsafe for what other types it could make of the bytes.
    bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: ByteVector.self)
  }

  /// The sixteen bytes from `offset` on, and those one before each. Traps unless all lie inside.
  @inlinable
  @inline(__always)
  public func pair(at offset: Int) -> (byte: ByteVector, last: ByteVector) {
    precondition(offset >= 1 && offset <= count - ByteVector.scalarCount)
    // Inside, by the line above.
    return (
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: ByteVector.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &- 1, as: ByteVector.self)
    )
  }

  /// The sixteen bytes from `offset` on, those one before each, and those two before. Traps unless all lie inside.
  @inlinable
  @inline(__always)
  public func neighbours(at offset: Int) -> (byte: ByteVector, last: ByteVector, second: ByteVector) {
    precondition(offset >= 2 && offset <= count - ByteVector.scalarCount)
    // Inside, by the line above: three checks instead of one cost a third of the NFC check.
    return (
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: ByteVector.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &- 1, as: ByteVector.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &- 2, as: ByteVector.self)
    )
  }

  /// The same at either end of the text, with zeros for what lies outside.
  public func neighbours(atEdge offset: Int) -> (byte: ByteVector, last: ByteVector, second: ByteVector) {
    (lastVector(at: offset), lastVector(at: offset - 1), lastVector(at: offset - 2))
  }

  /// The bytes from `offset` on, sixteen at most, with zeros behind the last one.
  @inlinable
  @inline(__always)
  public func paddedVector(at offset: Int) -> ByteVector {
    offset + ByteVector.scalarCount <= count ? vector(at: offset) : lastVector(at: offset)
  }

  @usableFromInline
  func lastVector(at offset: Int) -> ByteVector {
    var vector = ByteVector()
    let start = Swift.max(0, offset)
    let end = Swift.min(count, offset + ByteVector.scalarCount)
    guard start < end else { return vector }
    withUnsafeMutableBytes(of: &vector) { lanes in
      extracting(start..<end).withUnsafeBytes { part in
        // Sixteen bytes at most, and as many as there are lanes behind those before the text.
        UnsafeMutableRawBufferPointer(rebasing: lanes[(start - offset)...]).copyMemory(from: part)
      }
    }
    return vector
  }

  /// The offset of the first byte in `start ..< end` that `isWanted` is true of; nil if there is none.
  @inlinable
  @inline(__always)
  public func firstOffset(from start: Int, to end: Int, where isWanted: (ByteVector) -> ByteMask) -> Int? {
    precondition(start >= 0 && end <= count)
    var offset = start
    while offset <= end - ByteVector.scalarCount {
      // Inside, by the lines above.
      let found = isWanted(bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: ByteVector.self))
      if found.isAny { return offset + found.firstLane }
      offset += ByteVector.scalarCount
    }
    guard offset < end else { return nil }
    let found = offset + isWanted(paddedVector(at: offset)).firstLane
    return found < end ? found : nil
  }

  /// The offset of the first `byte` in `start ..< end`; nil if there is none.
  public func firstOffset(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    firstOffset(from: start, to: end) { $0 .== .all(byte) }
  }
}

extension SIMDMask where Storage == SIMD16<Int8> {
  /// The mask as two words, a byte of ones for every true lane.
  @inlinable
  @inline(__always)
  var words: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }  // both have 16 bytes without padding

  /// The mask as bytes: FF for every true lane, 0 for the others.
  @inlinable
  @inline(__always)
  public var bytes: ByteVector { unsafeBitCast(self, to: ByteVector.self) }  // both have 16 bytes without padding

  /// Whether one lane is true.
  @inlinable
  @inline(__always)
  public var isAny: Bool { words[0] | words[1] != 0 }

  /// The number of the first true lane, 16 if there is none.
  @inlinable
  @inline(__always)
  public var firstLane: Int {
    let words = words
    guard words[0] == 0 else { return words[0].trailingZeroBitCount >> 3 }
    return 8 + words[1].trailingZeroBitCount >> 3
  }

  /// A bit for every lane, that of the first one lowest.
  @inlinable
  @inline(__always)
  public var bits: UInt32 {
    // The product has the high bits of the eight bytes side by side in its highest byte.
    let highs: UInt64 = 0x8080_8080_8080_8080
    let words = words
    let low = ((words[0] & highs) &* 0x0002_0408_1020_4081) >> 56
    let high = ((words[1] & highs) &* 0x0002_0408_1020_4081) >> 56
    return UInt32(truncatingIfNeeded: low | high << 8)
  }
}
