// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Tells captions and subheads from paragraphs, for lines that no credit gives away.
enum CaptionCues {
  /// What a caption says of its picture.
  private static let cues: [StaticString] = [
    "toàn cảnh", "quang cảnh", "ảnh minh họa", "ảnh minh hoạ", "chụp ảnh", "(phải)", "(trái)", "(bên phải)",
    "(bên trái)", "(giữa)", "tại buổi tiếp", "tại buổi làm việc", "tại buổi gặp", "phát biểu tại", "tại lễ",
    "tại sự kiện",
    "trong ảnh", "hình ảnh",
  ]

  /// A line of one sentence with a cue, at most 45 words, among longer ones.
  static func isCaption(at index: Int, of lines: [Line], body: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let line = lines[index]
    guard line.wordCount <= 45, body.count > 1, isSingle(line.range, in: bytes) else { return false }
    let last = bytes[Int(line.range.end) - 1]
    if last == 0x3A || last == 0x3B { return false }
    guard index > body.lowerBound || (line.wordCount <= 30 && lines[index + 1].wordCount > line.wordCount * 2) else {
      return false
    }
    return line.wordCount <= 30 && bytes.contains(anyOf: cues, in: line.range)
  }

  /// An unfinished line of at most 20 words between paragraphs.
  static func isSubhead(at index: Int, of lines: [Line], body: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let line = lines[index]
    guard index > body.lowerBound, index + 1 < body.upperBound, line.wordCount <= 20, !line.isTerminated else {
      return false
    }
    for offset in line.range.indices where bytes[offset] == 0x3A || bytes[offset] == 0x3B { return false }
    guard lines[index + 1].isTerminated, lines[index + 1].wordCount > line.wordCount else { return false }
    return Letters.isUpper(Scalar(at: Int(line.range.start), in: bytes).value)
  }

  private static func isSingle(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    var scanner = SentenceScanner(range)
    return scanner.next(in: bytes)?.end == range.end
  }
}
