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

  /// All lines of a text in order.
  static func lines(of bytes: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    var offset = 0
    var blank = 0
    while offset < bytes.count {
      var end = offset
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let range = bytes.trimmed(ByteRange(offset, end))
      if range.isEmpty {
        blank += 1
      } else {
        lines.append(Line(range, blankBefore: blank, in: bytes))
        blank = 0
      }
      offset = end + 1
    }
    return lines
  }

  init(_ range: ByteRange, blankBefore: Int, in bytes: Span<UInt8>) {
    self.range = range
    self.blankBefore = blankBefore
    wordCount = range.count > 420 ? range.count / 6 : bytes.wordCount(range)
    isTerminated = bytes.isTerminated(range)
  }
}
