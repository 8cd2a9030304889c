// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Tells captions and subheads from paragraphs, for lines that no credit gives away.
enum CaptionCues {
  /// How a caption opens.
  private static let openings: Cues = [
    "toàn cảnh", "quang cảnh", "hình ảnh", "một số hình ảnh", "ảnh minh họa", "ảnh minh hoạ", "trong ảnh", "ảnh",
  ]
  private static let illustrations: Cues = ["ảnh minh họa", "ảnh minh hoạ", "(ảnh minh họa", "(ảnh minh hoạ"]
  /// What a caption says of its picture, wherever it stands.
  private static let cues: Cues = [
    "(ảnh minh họa)", "(ảnh minh hoạ)", "chụp ảnh", "(phải)", "(trái)", "(bên phải)", "(bên trái)", "(giữa)",
    "tại buổi tiếp", "tại buổi làm việc", "tại buổi gặp", "phát biểu tại",
  ]
  /// What people in pictures do.
  private static let acts: Cues = [
    "trao", "tặng hoa", "chúc mừng", "phát biểu", "dự buổi", "bắt tay", "đang", "diễu hành", "chung tay", "tham quan",
    "cùng các", "thắp hương", "dâng hoa", "tại lễ", "tại hội nghị", "tại buổi", "tại chương trình", "tại cuộc",
  ]
  /// Who is in pictures.
  private static let people: Cues = [
    "bộ trưởng", "thứ trưởng", "tổng bí thư", "chủ tịch", "phó chủ tịch", "thủ tướng", "phó thủ tướng", "đại tướng",
    "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "đồng chí", "ông", "bà", "các", "lãnh đạo", "đoàn",
    "trưởng ban",
    "giám đốc", "phó giám đốc", "bí thư", "phó bí thư", "đại sứ", "đại diện", "ban tổ chức",
  ]
  /// Words of a report, which no caption has.
  private static let reports: Cues = [
    "đã", "sẽ", "cho biết", "cho rằng", "nhấn mạnh", "khẳng định", "đề nghị", "yêu cầu", "cảm ơn", "đánh giá", "cũng",
    "chia sẻ", "tuy nhiên", "nói", "hy vọng", "mong muốn",
  ]

  /// A line of one sentence with a cue, at most 45 words, among longer ones.
  static func isCaption(
    at index: Int, of lines: [Line], body: Range<Int>, hasTitle: Bool, in bytes: Span<UInt8>
  ) -> Bool {
    let line = lines[index]
    guard line.wordCount <= 45, body.count > 1 else { return false }
    if line.wordCount <= 35, endsWithIllustration(line.range, in: bytes) { return true }
    guard isSingle(line.range, in: bytes) else { return false }
    let last = bytes[Int(line.range.end) - 1]
    if last == 0x3A || last == 0x3B { return false }
    if index == body.lowerBound {
      // A page without headline often starts with the caption of its picture; under a headline the lead stands there.
      if hasTitle { return line.wordCount <= 20 && showsPeople(line.range, in: bytes) }
      let isOpening = bytes.starts(line.range, withAnyOf: openings)
      return line.wordCount <= 30 && (isOpening || lines[index + 1].wordCount > line.wordCount * 2)
    }
    if line.wordCount <= 30, bytes.starts(line.range, withAnyOf: openings) { return true }
    if line.wordCount <= 35, bytes.contains(anyOf: cues, in: line.range), !bytes.starts(line.range, with: "phát biểu") {
      return true
    }
    if hasColon(line.range, in: bytes) { return false }
    if !line.isTerminated, line.wordCount <= 20, startsWithForeignName(line.range, in: bytes) { return true }
    return showsPeople(line.range, in: bytes)
  }

  /// Whether there is a colon or semicolon.
  private static func hasColon(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    bytes.firstOffset(from: Int(range.start), to: Int(range.end)) { ($0 .== .all(0x3A)) .| ($0 .== .all(0x3B)) } != nil
  }

  /// Whether people do something that pictures show, and nothing is reported of them.
  private static func showsPeople(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    bytes.starts(range, withAnyOf: people) && bytes.contains(anyOf: acts, in: range)
      && !bytes.contains(anyOf: reports, in: range)
  }

  /// A sentence that is a name with its title: `Tổng Bí thư Nguyễn Phú Trọng.`
  static func isName(_ sentence: ByteRange, in bytes: Span<UInt8>) -> Bool {
    guard sentence.count <= 60, bytes[Int(sentence.end) - 1] == 0x2E else { return false }
    var name = ByteRange(start: sentence.start, end: sentence.end - 1)
    if let end = people.match(at: Int(name.start), limit: Int(name.end), in: bytes) { name.start = Int32(end) }
    name = bytes.trimmed(name)
    guard (name.start > sentence.start ? 2...5 : 1...4).contains(bytes.wordCount(name)) else { return false }
    for offset in name.indices where bytes[offset] == 0x2E || bytes[offset] == 0x28 { return false }
    guard let signature = Signature(name, in: bytes) else { return false }
    return !signature.isSource && !signature.isGeneric && signature.name == name
  }

  /// An unfinished line of at most 20 words between paragraphs.
  static func isSubhead(at index: Int, of lines: [Line], body: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let line = lines[index]
    guard index > body.lowerBound, index + 1 < body.upperBound, line.wordCount <= 20, !line.isTerminated else {
      return false
    }
    if hasColon(line.range, in: bytes) { return false }
    guard lines[index + 1].isTerminated, lines[index + 1].wordCount > line.wordCount else { return false }
    return Letters.isUpper(Scalar(at: Int(line.range.start), in: bytes).value)
  }

  /// Whether the first word is no Vietnamese syllable but a name: `Juventus`, `PSG`; pictures of sports are told so.
  private static func startsWithForeignName(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    var end = Int(range.start)
    var capitals = 0
    var hasForeignLetter = false
    while end < Int(range.end), bytes[end].isASCIILetter {
      let letter = bytes[end] | 0x20
      if bytes[end].isASCIIUpper { capitals += 1 }
      if letter == 0x66 || letter == 0x6A || letter == 0x77 || letter == 0x7A { hasForeignLetter = true }
      end += 1
    }
    guard end - Int(range.start) >= 3, end < Int(range.end), bytes[end] == 0x20, capitals > 0 else { return false }
    let last = bytes[end - 1] | 0x20
    // Vietnamese syllables end with a vowel or c, ch, g, h, m, n, p, t.
    let isForeignEnd = [0x62, 0x64, 0x6B, 0x6C, 0x71, 0x72, 0x73, 0x76, 0x78].contains(last)
    return capitals == 1 && (hasForeignLetter || isForeignEnd || end - Int(range.start) > 7)
      || (capitals == end - Int(range.start) && Letters.isLetter(UInt32(last)))
  }

  /// `… Ảnh minh họa` at the end.
  private static func endsWithIllustration(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    // `Ảnh minh họa` has 16 bytes in NFC, brackets and a stop come to it.
    let tail = ByteRange(start: max(range.start, range.end - 20), end: range.end)
    for offset in tail.indices where bytes[offset] == 0xE1 || bytes[offset] == 0x28 {
      if bytes.starts(ByteRange(offset, Int(range.end)), withAnyOf: illustrations) {
        return true
      }
    }
    return false
  }

  private static func isSingle(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    var scanner = SentenceScanner(range)
    return scanner.next(in: bytes)?.end == range.end
  }
}
