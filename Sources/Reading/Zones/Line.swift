// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A line of text that is not blank.
struct Line {
  /// Its bytes without the white space around it.
  var range: ByteRange
  /// How many blank lines stand before it.
  var blankBefore: Int
  /// Words parted by white space, punctuation alone included.
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
      let scan = LineScan(from: offset, in: bytes)
      let range = bytes.trimmed(ByteRange(offset, scan.end))
      if range.isEmpty {
        blank += 1
      } else {
        lines.append(Line(range, scan, blankBefore: blank, in: bytes))
        blank = 0
      }
      offset = scan.end + 1
    }
    return lines
  }

  private init(_ range: ByteRange, _ scan: LineScan, blankBefore: Int, in bytes: Span<UInt8>) {
    self.range = range
    self.blankBefore = blankBefore
    wordCount = scan.mayHoldOtherSpace ? bytes.wordCount(range) : scan.wordCount
    isTerminated = bytes.isTerminated(range)
    hasColon = scan.hasColon
    hasPointer = scan.hasPointer
  }

  /// Makes a line that may hold any cue.
  init(_ range: ByteRange, blankBefore: Int, in bytes: Span<UInt8>) {
    self.range = range
    self.blankBefore = blankBefore
    wordCount = bytes.wordCount(range)
    isTerminated = bytes.isTerminated(range)
    hasColon = true
    hasPointer = true
  }
}
