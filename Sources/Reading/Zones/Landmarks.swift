// SPDX-License-Identifier: Apache-2.0

internal import Text

/// What zones and sentences look for in a text, found in one pass over it: its lines, the signs that may end a sentence,
/// and the words that may begin one where a full stop is missing.
///
/// Sixty-four bytes are compared together and give a bit each, so that only the few bytes that matter are looked at one by
/// one: 5 instructions a byte in place of 22 for a search for each of them.
struct Landmarks {
  /// The lines that are not blank.
  private(set) var lines: [Line] = []
  /// Offsets of `.`, `?`, `!` and `…`.
  private(set) var stops: [Int32] = []
  /// Offsets of words behind a space that open a sentence, with a capital: see `MissingStop`.
  private(set) var openers: [Int32] = []

  /// Where the line at hand starts, and what was found in it so far.
  private var start = 0
  private var firstStop = 0
  private var blankBefore = 0
  private var hasColon = false
  private var hasPointer = false

  init(_ bytes: Span<UInt8>) {
    // A news sentence has 170 bytes on average, a line 250 with the blank one before it.
    stops.reserveCapacity(bytes.count / 100)
    lines.reserveCapacity(bytes.count / 200)
    let openings = MissingStop.openers
    var offset = 0
    while offset < bytes.count {
      // The vectors look at the byte before them, which the first byte has not.
      let isInside = offset > 0 && offset + 64 <= bytes.count
      var marks = isInside ? Self.marks(at: offset, in: bytes) : Self.marks(atEdge: offset, in: bytes)
      while marks != 0 {
        let place = offset + marks.trailingZeroBitCount
        marks &= marks - 1
        if bytes[place].isASCIIUpper || bytes[place] == 0xC4 {
          // Behind a stop nothing is missing.
          let isBehindLetter = place > 1 && (bytes[place - 2] >= 0x80 || bytes[place - 2].isASCIILower)
          if isBehindLetter, openings.match(at: place, limit: bytes.count, in: bytes) != nil {
            openers.append(Int32(place))
          }
        } else {
          addSign(at: place, in: bytes)
        }
      }
      offset += offset == 0 ? 1 : 64
    }
    endLine(at: bytes.count, in: bytes)
  }

  private mutating func addSign(at offset: Int, in bytes: Span<UInt8>) {
    switch bytes[offset] {
    case 0x2E, 0x3F, 0x21: stops.append(Int32(offset))
    case 0x0A: endLine(at: offset, in: bytes)
    case 0x3A: hasColon = true
    case 0x3E, 0x5B, 0x2A: hasPointer = true
    // `…` is E2 80 A6. Its last byte is rarer than its first one, with which every quote and dash begins.
    case 0xA6 where offset > 1 && bytes[offset - 1] == 0x80 && bytes[offset - 2] == 0xE2:
      stops.append(Int32(offset - 2))
    default: break
    }
  }

  private mutating func endLine(at end: Int, in bytes: Span<UInt8>) {
    let range = bytes.trimmed(ByteRange(start, end))
    if range.isEmpty {
      blankBefore += 1
    } else {
      var line = Line(range, blankBefore: blankBefore, in: bytes)
      line.firstStop = firstStop
      line.hasColon = hasColon
      line.hasPointer = hasPointer
      lines.append(line)
      blankBefore = 0
    }
    start = end + 1
    firstStop = stops.count
    hasColon = false
    hasPointer = false
  }

  /// A bit for each of 64 bytes that matters; traps unless they and the one before them lie inside.
  @inline(__always)
  private static func marks(at offset: Int, in bytes: Span<UInt8>) -> UInt64 {
    precondition(offset >= 1 && offset <= bytes.count - 64)
    var marks: UInt64 = 0
    for lane in 0..<4 { marks |= UInt64(isMark(bytes.pair(at: offset + lane * 16)).bits) << UInt64(lane * 16) }
    return marks
  }

  /// The same of the first byte of a text alone, or of 64 bytes of which the text may have fewer.
  private static func marks(atEdge offset: Int, in bytes: Span<UInt8>) -> UInt64 {
    var marks: UInt64 = 0
    for lane in 0..<(offset == 0 ? 1 : 4) where offset + lane * 16 < bytes.count {
      let (byte, last, _) = bytes.neighbours(atEdge: offset + lane * 16)
      marks |= UInt64(isMark((byte, last)).bits) << UInt64(lane * 16)
    }
    return offset == 0 ? marks & 1 : marks
  }

  @inline(__always)
  private static func isMark(_ pair: (byte: ByteVector, last: ByteVector)) -> ByteMask {
    let byte = pair.byte
    // `* + . / : ; > ?` are one once the bits in which they differ are set.
    let isSign = (byte | .all(0x15) .== .all(0x3F)) .| (byte .== .all(0x0A)) .| (byte .== .all(0x21))
    let isOtherSign = (byte .== .all(0x5B)) .| (byte .== .all(0xA6))
    // A to Z, and C4, with which `Đ` begins.
    let isCapital = (byte &- .all(0x41) .< .all(26)) .| (byte .== .all(0xC4))
    return isSign .| isOtherSign .| (isCapital .& (pair.last .== .all(0x20)))
  }
}
