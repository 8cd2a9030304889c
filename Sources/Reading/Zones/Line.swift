// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A line of text that is not blank.
struct Line {
  /// Its bytes without the white space around it.
  var range: ByteRange
  /// How many blank lines stand before it.
  var blankBefore: Int
  /// Words parted by white space, punctuation alone included; in lines over 420 bytes an estimate, as rules ask for at
  /// most 45 words and a word has 6 bytes with its space.
  var wordCount: Int
  /// Whether it ends with `.`, `?`, `!` or `…`, closing quotes and brackets looked through.
  var isTerminated: Bool
  /// Whether it has a colon, without which no label of a credit is looked for.
  var hasColon: Bool
  /// Whether it has one of `>`, `[` and `*`, which open the page's remarks.
  var hasPointer: Bool

  /// All lines of a text in order.
  static func lines(of bytes: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    var offset = 0
    var blank = 0
    while offset < bytes.count {
      var end = offset
      var hasColon = false
      var hasPointer = false
      while end < bytes.count {
        let byte = bytes[end]
        // Small letters and all beyond ASCII pass on the first comparison.
        if byte < 0x5C {
          if byte == 0x0A { break }
          if byte == 0x3A { hasColon = true }
          if byte == 0x3E || byte == 0x5B || byte == 0x2A { hasPointer = true }
        }
        end += 1
      }
      let range = bytes.trimmed(ByteRange(offset, end))
      if range.isEmpty {
        blank += 1
      } else {
        var line = Line(range, blankBefore: blank, in: bytes)
        line.hasColon = hasColon
        line.hasPointer = hasPointer
        lines.append(line)
        blank = 0
      }
      offset = end + 1
    }
    return lines
  }

  /// Makes a line that may hold any cue.
  init(_ range: ByteRange, blankBefore: Int, in bytes: Span<UInt8>) {
    self.range = range
    self.blankBefore = blankBefore
    wordCount = range.count > 420 ? range.count / 6 : bytes.wordCount(range)
    isTerminated = bytes.isTerminated(range)
    hasColon = true
    hasPointer = true
  }
}
