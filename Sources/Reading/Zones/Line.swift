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
  /// The number of its first stop among those of the text, or of the first one behind it.
  var firstStop = 0
  /// Whether it has a colon, without which no label of a credit is looked for.
  var hasColon = true
  /// Whether it has one of `>`, `[` and `*`, which open the page's remarks.
  var hasPointer = true

  /// Makes a line that may hold any cue.
  init(_ range: ByteRange, blankBefore: Int, in bytes: Span<UInt8>) {
    self.range = range
    self.blankBefore = blankBefore
    wordCount = bytes.wordCount(range)
    isTerminated = bytes.isTerminated(range)
  }
}
