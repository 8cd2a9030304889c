// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Where a line ends, and what one pass over it finds.
struct LineScan {
  /// Offset of the line feed, or of the text's end.
  private(set) var end: Int
  private(set) var hasColon = false
  /// Whether it has one of `>`, `[` and `*`.
  private(set) var hasPointer = false
  /// Whether it has C2, the first byte of a no-break space, which parts words as well.
  private(set) var mayHoldOtherSpace = false
  /// Words parted by ASCII spaces.
  private(set) var wordCount = 0
  private var isBehindSpace = true

  init(from start: Int, in bytes: Span<UInt8>) {
    end = start
    readBlocks(in: bytes)
    while end < bytes.count, bytes[end] != 0x0A { read(bytes[end]) }
  }

  private mutating func read(_ byte: UInt8) {
    if byte == 0x3A { hasColon = true }
    if byte == 0x3E || byte == 0x5B || byte == 0x2A { hasPointer = true }
    if byte == 0xC2 { mayHoldOtherSpace = true }
    if isBehindSpace, byte > 0x20 { wordCount += 1 }
    isBehindSpace = byte <= 0x20
    end += 1
  }

  /// Reads the part of the line that has no end in it, 32 bytes at a time.
  private mutating func readBlocks(in bytes: Span<UInt8>) {
    // The searches read the two bytes before.
    while end < min(2, bytes.count), bytes[end] != 0x0A { read(bytes[end]) }
    guard end >= 2 else { return }
    while end + Span<UInt8>.stride <= bytes.count {
      let found = bytes.findings(at: end) { byte in
        let isPointer = UInt8(byte == 0x3E) | UInt8(byte == 0x5B) | UInt8(byte == 0x2A)
        return UInt8(byte == 0x0A) | UInt8(byte == 0x3A) << 1 | isPointer << 2 | UInt8(byte == 0xC2) << 3
      }
      if found & 1 != 0 { break }
      hasColon = hasColon || found & 2 != 0
      hasPointer = hasPointer || found & 4 != 0
      mayHoldOtherSpace = mayHoldOtherSpace || found & 8 != 0
      wordCount += Int(bytes.count(at: end) { byte, last in UInt8(byte > 0x20) & UInt8(last <= 0x20) })
      end += Span<UInt8>.stride
      isBehindSpace = bytes[end - 1] <= 0x20
    }
  }
}
