// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Finds where text lost a full stop because lines were joined: a caption or subhead before a sentence, a name behind one.
enum MissingStop {
  /// Openings of a sentence that stand nowhere else with a capital.
  static let openers: Cues = [
    "tuy nhiên", "trước đó", "sau đó", "sau khi", "sau một", "sau khoảng", "theo đó", "theo ông", "theo bà", "theo các",
    "theo thông tin", "trong khi", "trong chuyến", "trong buổi", "trong cuộc", "cuối buổi", "phát biểu tại", "tại buổi",
    "tại cuộc", "tại hội nghị", "hiện nay", "hiện tại", "ngoài ra", "bên cạnh", "đồng thời", "đáng chú ý", "cụ thể",
    "được biết", "cùng ngày", "sáng nay", "chiều nay", "tối nay", "trước khi", "khi được", "cũng theo", "liên quan",
    "mặc dù", "thời gian qua", "thời gian tới", "nhân dịp",
  ]

  /// Whether such an opening stands behind a small letter and a space; it lies behind the first bytes of the sentence.
  static func isOpener(at place: Int, _ sentence: ByteRange, in bytes: Span<UInt8>) -> Bool {
    guard openers.match(at: place, limit: Int(sentence.end), in: bytes) != nil else { return false }
    guard bytes[place].isASCIIUpper || isD(at: place, in: bytes) else { return false }
    let before = Scalar(before: place - 1, in: bytes).value
    return Letters.isLetter(before) && !Letters.isUpper(before) && !isCapitalized(at: place, sentence, in: bytes)
  }

  /// `Đ`, the one letter beyond ASCII that the openings start with.
  private static func isD(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    bytes[offset] == 0xC4 && bytes[offset + 1] == 0x90
  }

  /// Whether the second word has a capital too, as a name has.
  private static func isCapitalized(at place: Int, _ sentence: ByteRange, in bytes: Span<UInt8>) -> Bool {
    var offset = place
    while offset < Int(sentence.end), bytes[offset] != 0x20 { offset += 1 }
    return offset + 1 < Int(sentence.end) && Letters.isUpper(Scalar(at: offset + 1, in: bytes).value)
  }

  /// The signature behind the last sentence: `chiến thắng.H.Long`, or `… Tổng thống Macron Hà Khoa -` before a dash.
  static func signature(behind sentence: ByteRange, of bytes: Span<UInt8>) -> Signature? {
    if let signature = signature(beforeDash: sentence, of: bytes) { return signature }
    // A name has at most 40 bytes.
    let earliest = max(Int(sentence.start), Int(sentence.end) - 40)
    var stop = earliest
    while stop < Int(sentence.end) {
      if bytes[stop] == 0x2E, stop > Int(sentence.start) + 40 {
        let before = Scalar(before: stop, in: bytes).value
        let rest = bytes.trimmed(ByteRange(stop + 1, Int(sentence.end)))
        if Letters.isLetter(before), !Letters.isUpper(before), !rest.isEmpty,
          let signature = Signature(rest, in: bytes), !signature.isSource,
          signature.isGeneric || bytes.wordCount(signature.name) > 1 || isInitials(signature.name, in: bytes)
        {
          return signature
        }
      }
      stop += 1
    }
    return nil
  }

  /// The last two words before a dash that ends the text, both with a capital.
  private static func signature(beforeDash sentence: ByteRange, of bytes: Span<UInt8>) -> Signature? {
    guard bytes[Int(sentence.end) - 1] == 0x2D else { return nil }
    let text = bytes.trimmedOfDashes(sentence)
    var words = 0
    var place = Int(text.end)
    while place > Int(text.start), words < 2 {
      place -= 1
      if bytes[place] == 0x20 { words += 1 }
    }
    guard words == 2, let signature = Signature(ByteRange(place + 1, Int(text.end)), in: bytes) else { return nil }
    return signature.isSource ? nil : signature
  }

  /// `H.Long`.
  private static func isInitials(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    let first = Scalar(at: Int(range.start), in: bytes)
    return range.count > first.count + 1 && bytes[Int(range.start) + first.count] == 0x2E
  }
}
