// SPDX-License-Identifier: Apache-2.0

internal import Text

/// The credit of a picture inside a line: `Ảnh: TTXVN phát`, `(Ảnh: Reuters)`, `Nguồn: internet`.
struct Credit {
  /// From the label, or the bracket before it, to the end of the name, or the bracket behind it.
  var range: ByteRange

  /// The first credit of a range, found by the colon behind its label.
  static func first(in range: ByteRange, of bytes: Span<UInt8>) -> Credit? {
    var offset = Int(range.start)
    while let colon = bytes.firstOffset(of: 0x3A, from: offset, to: Int(range.end)) {
      if let start = labelStart(before: colon, from: Int(range.start), in: bytes),
        let credit = Credit(label: start, colon: colon, in: range, of: bytes)
      {
        return credit
      }
      offset = colon + 1
    }
    return last(in: range, of: bytes)
  }

  /// A credit without colon at the end of a range: `… đội hình. Ảnh Trí Thức Trẻ`, `… - Ảnh VPF`.
  static func last(in range: ByteRange, of bytes: Span<UInt8>) -> Credit? {
    // The name has at most 40 bytes.
    var place = max(Int(range.start) + 2, Int(range.end) - 48)
    // `Ảnh ` with its capital: E1 BA A2 6E 68 20. A2 is the rarest of them.
    while let found = bytes.firstOffset(of: 0xA2, from: place + 2, to: Int(range.end) - 4) {
      let offset = found - 2
      place = offset + 1
      if bytes[offset] == 0xE1, bytes[offset - 1] == 0x20,
        let end = bytes.match("ảnh ", at: offset, limit: Int(range.end)), end < Int(range.end),
        Letters.isUpper(Scalar(at: end, in: bytes).value),
        [0x2E, 0x2D, 0x93].contains(bytes[offset - 2]), bytes.wordCount(ByteRange(end, Int(range.end))) <= 5
      {
        return Credit(range: ByteRange(offset, Int(range.end)))
      }
    }
    return nil
  }

  private init(range: ByteRange) {
    self.range = range
  }

  private init?(label: Int, colon: Int, in range: ByteRange, of bytes: Span<UInt8>) {
    if label > Int(range.start), let bracket = Self.openBracket(before: label, from: Int(range.start), in: bytes) {
      // A credit in brackets has at most 150 bytes; a longer one is a remark that says `nguồn:` somewhere.
      let limit = min(Int(range.end), bracket + 150)
      for offset in colon..<limit where bytes[offset] == 0x29 || bytes[offset] == 0x5D {
        self.range = ByteRange(bracket, offset + 1)
        return
      }
    }
    guard let end = Self.nameEnd(from: colon + 1, limit: Int(range.end), in: bytes) else { return nil }
    self.range = ByteRange(label, end)
  }

  private static let labels: Cues = ["ảnh", "nguồn", "ảnh minh họa", "ảnh minh hoạ", "nguồn ảnh", "photo"]

  /// Where the label that ends before the colon starts; nil if the word is none, or small inside a sentence.
  private static func labelStart(before colon: Int, from start: Int, in bytes: Span<UInt8>) -> Int? {
    var end = colon
    while end > start, bytes[end - 1].isASCIISpace { end -= 1 }
    guard end > start, mayEndLabel(bytes[end - 1]) else { return nil }
    // `nguồn ảnh minh hoạ` has 22 bytes.
    let earliest = max(start, end - 24)
    var found: Int?
    for offset in earliest..<max(earliest, end) {
      guard !bytes[offset].isContinuation, isWordStart(offset, from: start, in: bytes) else { continue }
      guard labels.contains(ByteRange(offset, end), in: bytes) else { continue }
      found = offset
      break
    }
    guard let found else { return nil }
    let isCapital = Letters.isUpper(Scalar(at: found, in: bytes).value)
    return isCapital || openBracket(before: found, from: start, in: bytes) != nil ? found : nil
  }

  /// The last bytes of the labels: `h n a ạ o`.
  private static func mayEndLabel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x68, 0x6E, 0x61, 0x6F: true
    // `ạ` and `Ạ`.
    default: byte & ~1 == 0xA0
    }
  }

  private static func isWordStart(_ offset: Int, from start: Int, in bytes: Span<UInt8>) -> Bool {
    offset == start || !Scalar.isAlphanumeric(Scalar(before: offset, in: bytes).value)
  }

  private static func openBracket(before offset: Int, from start: Int, in bytes: Span<UInt8>) -> Int? {
    var place = offset
    while place > start, bytes[place - 1].isASCIISpace { place -= 1 }
    guard place > start, bytes[place - 1] == 0x28 || bytes[place - 1] == 0x5B else { return nil }
    return place - 1
  }

  /// Where the name behind a label ends when no bracket tells.
  ///
  /// The whole rest of a line that is no longer than a name, else the capitalised words, an agency behind a slash at
  /// last: `Ảnh: Thống Nhất/TTXVN Năm 2016, …` ends before `Năm`.
  private static func nameEnd(from offset: Int, limit: Int, in bytes: Span<UInt8>) -> Int? {
    // Ten words have under 200 bytes; without a bound, a line of nothing but credits would take quadratic time.
    var window = min(limit, offset + 200)
    while window < limit, bytes[window].isContinuation { window -= 1 }
    let rest = bytes.trimmed(ByteRange(offset, window))
    if rest.isEmpty { return nil }
    if window == limit, bytes.wordCount(rest) <= 10, !hasStop(inside: rest, in: bytes) { return Int(rest.end) }
    var words = CreditWords(rest, in: bytes)
    return words.nameEnd()
  }

  private static func hasStop(inside range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    var scanner = SentenceScanner(range)
    guard let first = scanner.next(in: bytes) else { return false }
    return first.end < range.end
  }
}
