// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Walks the words behind `Ảnh:` in a line that goes on with the next sentence, and finds where the name ends.
struct CreditWords: ~Escapable {
  private let bytes: Span<UInt8>
  private let limit: Int
  private var offset: Int
  private var count = 0
  /// End of the word before the last one.
  private var previousEnd: Int

  @_lifetime(copy bytes)
  init(_ range: ByteRange, in bytes: Span<UInt8>) {
    self.bytes = bytes
    limit = Int(range.end)
    offset = Int(range.start)
    previousEnd = offset
  }

  /// The offset behind the name, nil if there is none.
  mutating func nameEnd() -> Int? {
    var end = offset
    while offset < limit {
      let start = offset
      let wordEnd = endOfWord(from: start)
      let range = ByteRange(start, wordEnd)
      let first = Scalar(at: start, in: bytes).value
      if count > 0, !Letters.isUpper(first), !isDash(range) {
        // The capital before a small letter begins the next sentence: `Lê Kiên Hai thủ tướng`.
        if bytes.starts(range, with: "phát") { return wordEnd }
        return count > 1 ? previousEnd : end
      }
      if count > 0, isOpener(range) { return end }
      previousEnd = end
      end = wordEnd
      count += 1
      if isLast(range) { return withRelease(end) }
      guard skipSpaces(from: wordEnd) == 1 else { return end }
    }
    return count > 0 ? end : nil
  }

  /// Words that begin a sentence and no name.
  private static let openers: Cues = [
    "ông", "bà", "theo", "tại", "trong", "ngày", "năm", "sau", "trước", "với", "đây", "các", "những", "chiều", "sáng",
    "tối", "về", "khi", "hai", "tuy", "bên", "đến", "cùng", "để", "từ", "thủ", "chủ", "phó", "bộ", "đại", "tổng",
  ]

  /// `Sáng` but not `Sáng/TTXVN`, where the word is a name.
  private func isOpener(_ range: ByteRange) -> Bool {
    for offset in range.indices where bytes[offset] == 0x2F || bytes[offset] == 0x2D { return false }
    return bytes.starts(range, withAnyOf: Self.openers)
  }

  /// A word with a full stop, an agency behind a slash, or one in capitals ends the name.
  private func isLast(_ range: ByteRange) -> Bool {
    let last = bytes[Int(range.end) - 1]
    if last == 0x2E || last == 0x2C || last == 0x3B { return true }
    if count >= 4 { return true }
    var capitals = 0
    var letters = 0
    var offset = Int(range.start)
    for index in range.indices where bytes[index] == 0x2F { offset = index + 1 }
    while offset < Int(range.end) {
      let scalar = Scalar(at: offset, in: bytes)
      offset += scalar.count
      if Letters.isLetter(scalar.value) { letters += 1 }
      if Letters.isUpper(scalar.value) { capitals += 1 }
    }
    return letters > 1 && capitals == letters
  }

  private func isDash(_ range: ByteRange) -> Bool {
    range.count <= 3 && !Scalar.isAlphanumeric(Scalar(at: Int(range.start), in: bytes).value)
  }

  /// `TTXVN phát`: the agency and its release are one credit.
  private func withRelease(_ end: Int) -> Int {
    guard end < limit, bytes[end] == 0x20 else { return end }
    return bytes.starts(ByteRange(end + 1, limit), with: "phát")
      ? bytes.match("phát", at: end + 1, limit: limit) ?? end : end
  }

  private func endOfWord(from start: Int) -> Int {
    var place = start
    while place < limit, !Scalar.isSpace(Scalar(at: place, in: bytes).value) {
      place += Scalar(at: place, in: bytes).count
    }
    return place
  }

  /// Moves to the next word and tells how many spaces it passed.
  private mutating func skipSpaces(from end: Int) -> Int {
    var spaces = 0
    offset = end
    while offset < limit, Scalar.isSpace(Scalar(at: offset, in: bytes).value) {
      offset += Scalar(at: offset, in: bytes).count
      spaces += 1
    }
    return spaces
  }
}
