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
  /// News in Vietnamese passes 32 bytes at a time, for 2 instructions a byte in place of 17; other scalars go
  /// through the two checks in windows of 64 bytes.
  public static func check(_ bytes: Span<UInt8>) -> Finding {
    var isNormal = true
    // The first window is looked at byte by byte, so that two bytes stand before each block.
    var offset = 0
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

  /// Behind the last whole scalar of the blocks that hold nothing but ASCII, U+0080 to U+02FF, U+1E80 to U+1EFF, U+2002
  /// to U+203F and U+2080 to U+20BF: all in NFC whatever stands beside them.
  private static func endOfPlain(from start: Int, in bytes: Span<UInt8>) -> Int {
    guard start >= 2 else { return start }
    var offset = start
    while offset + Span<UInt8>.stride <= bytes.count {
      if bytes.findings(at: offset, { isOther($0, $1, $2) }) != 0 { break }
      offset += Span<UInt8>.stride
    }
    // The last scalar may go on behind the block.
    while offset > start, bytes[offset - 1].isContinuation { offset -= 1 }
    return offset > start && bytes[offset - 1] >= 0xC0 ? offset - 1 : offset
  }

  /// Not 0 of a byte that breaks the rule above, seen with the two bytes before it.
  ///
  /// Comparing is adding here, and the high bit the truth: with comparisons the vector code took eight times as many
  /// instructions.
  @inline(__always)
  private static func isOther(_ byte: UInt8, _ last: UInt8, _ second: UInt8) -> UInt8 {
    let (low, lastLow, secondLow) = (byte & 0x7F, last & 0x7F, second & 0x7F)
    // Of bytes with the high bit: continuations are below C0, first bytes of two C2 to CB, of three E1 and E2.
    let isContinued = last & (lastLow &+ 0x40) | second & (secondLow &+ 0x20)
    let isUnexpected = isContinued ^ byte & ~(low &+ 0x40)
    let isKnown = (low &+ 0x3E) & ~(low &+ 0x34) | (low &+ 0x1F) & ~(low &+ 0x1D)
    let isUnknown = byte & (low &+ 0x40) & ~isKnown
    let isOtherLetter = ~differs(last, 0xE1) & differs(byte | 1, 0xBB)
    let isOtherSign = ~differs(last, 0xE2) & differs(byte, 0x80) & differs(byte, 0x82)
    // U+2000 and U+2001 are other spaces in NFC; U+2080 and U+2081 go with them.
    let isOtherSpace = ~differs(second, 0xE2) & ~differs(byte | 1, 0x81)
    return (isUnexpected | isUnknown | isOtherLetter | isOtherSign | isOtherSpace) & 0x80
  }

  @inline(__always)
  private static func differs(_ byte: UInt8, _ other: UInt8) -> UInt8 {
    let difference = byte ^ other
    return (difference & 0x7F) &+ 0x7F | difference
  }
}
