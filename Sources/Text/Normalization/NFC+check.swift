// SPDX-License-Identifier: Apache-2.0

extension NFC {
  /// What a check of bytes finds.
  public enum Finding: Equatable, Sendable {
    /// They are valid UTF-8, surely in NFC.
    case normalized
    /// They are valid UTF-8; `normalize` may change them.
    case unnormalized
    /// They are no UTF-8 from this offset on, 0-based.
    case invalid(Int)
  }

  /// Validates UTF-8 and looks whether it is in NFC, as `UTF8Span` and `isNormalized` do.
  ///
  /// News in Vietnamese passes 16 bytes at a time, for 2 instructions a byte in place of 17; other scalars go
  /// through the two checks in windows of 64 bytes.
  public static func check(_ bytes: Span<UInt8>) -> Finding {
    var isNormal = true
    var offset = endOfPlain(from: 0, in: bytes)
    while offset < bytes.count {
      let end = boundary(behind: min(bytes.count, offset + 64), in: bytes)
      let window = bytes.extracting(offset..<end)
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: window)
      } catch {
        return .invalid(offset + error.byteOffsets.lowerBound)
      }
      if isNormal { isNormal = isNormalized(window) }
      offset = endOfPlain(from: end, in: bytes)
    }
    return isNormal ? .normalized : .unnormalized
  }

  private static func boundary(behind offset: Int, in bytes: Span<UInt8>) -> Int {
    var end = offset
    while end < bytes.count, end < offset + 3, bytes[end].isContinuation { end += 1 }
    return end
  }

  /// Behind the last whole scalar of the vectors that hold nothing but ASCII, U+0080 to U+02FF, U+1E80 to U+1EFF, U+2002
  /// to U+203F and U+2080 to U+20BF: all in NFC whatever stands beside them.
  ///
  /// `start` is the offset of a scalar in valid UTF-8. Behind a run with such a scalar at its end a mark may follow that
  /// joins it.
  public static func endOfPlain(from start: Int, in bytes: Span<UInt8>) -> Int {
    var offset = start
    if offset < 2, !isOther(atEdge: offset, in: bytes) { offset += ByteVector.scalarCount }
    if offset >= 2 {
      while offset + ByteVector.scalarCount <= bytes.count {
        let (byte, last, second) = bytes.neighbours(at: offset)
        if isOther(byte, last, second).isAny { break }
        offset += ByteVector.scalarCount
      }
      // Where the text ends with a vector, only the last scalar is looked at once more.
      let isLast = offset <= bytes.count && offset + ByteVector.scalarCount > bytes.count
      if isLast, !isOther(atEdge: offset, in: bytes) { return bytes.count }
    }
    // Zeros behind the text would have broken the rule if its last scalar were not whole.
    if offset > bytes.count { return bytes.count }
    // The last scalar may go on behind the vector.
    while offset > start, bytes[offset - 1].isContinuation { offset -= 1 }
    return offset > start && bytes[offset - 1] >= 0xC0 ? offset - 1 : offset
  }

  private static func isOther(atEdge offset: Int, in bytes: Span<UInt8>) -> Bool {
    let (byte, last, second) = bytes.neighbours(atEdge: offset)
    return isOther(byte, last, second).isAny
  }

  /// Whether a scalar is one of those above.
  static func isPlain(_ scalar: UInt32) -> Bool {
    scalar < 0x300 || scalar &- 0x1E80 < 0x80 || scalar &- 0x2002 < 0x3E || scalar &- 0x2080 < 0x40
  }

  /// The bytes that break the rule above, each seen with the two before it.
  @inline(__always)
  private static func isOther(_ byte: ByteVector, _ last: ByteVector, _ second: ByteVector) -> ByteMask {
    // Signed, continuations are the least of all bytes.
    let isContinuation = byte.signed .< SIMD16<Int8>(repeating: -64)
    let isUnexpected = isContinuation .^ ((last .>= .all(0xC0)) .| (second .>= .all(0xE0)))
    // Of first bytes, C2 to CB begin letters of two bytes, E1 and E2 those of three.
    let isKnown = (byte &- .all(0xC2) .< .all(10)) .| (byte &- .all(0xE1) .< .all(2))
    let isUnknown = (byte .>= .all(0xC0)) .& .!isKnown
    let isOtherLetter = (last .== .all(0xE1)) .& (byte | .all(1) .!= .all(0xBB))
    let isOtherSign = (last .== .all(0xE2)) .& (byte | .all(2) .!= .all(0x82))
    // U+2000 and U+2001 are other spaces in NFC; U+2080 and U+2081 go with them.
    let isOtherSpace = (second .== .all(0xE2)) .& (byte | .all(1) .== .all(0x81))
    return isUnexpected .| isUnknown .| isOtherLetter .| isOtherSign .| isOtherSpace
  }
}
