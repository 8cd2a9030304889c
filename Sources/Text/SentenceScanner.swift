// SPDX-License-Identifier: Apache-2.0

/// Cuts a paragraph into sentences.
///
/// `Ông Huber đến TP. Hà Nội ngày 1.6.2025. Hai bên…` has two: a full stop behind an abbreviation, inside a number or a
/// date, or before a small letter ends none. `./.`, a stop with its closing quote, `?` and `!` end one; `...` ends one
/// only at the end of the paragraph, as Vietnamese writes it for `v.v.`.
public struct SentenceScanner: Sendable {
  private var offset: Int
  private let end: Int

  /// Makes a scanner of a run of text, 0-based bytes.
  public init(_ range: ByteRange) {
    offset = Int(range.start)
    end = Int(range.end)
  }

  /// The next sentence without the white space around it, or nil at the end of the run.
  ///
  /// `bytes` is the whole text, the same in every call, valid UTF-8.
  public mutating func next(in bytes: Span<UInt8>) -> ByteRange? {
    skipSpace(bytes)
    guard offset < end else { return nil }
    let start = offset
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      guard byte == 0x2E || byte == 0x3F || byte == 0x21 else { continue }
      let stop = offset - 1
      guard let sentenceEnd = endOfSentence(stop: stop, start: start, in: bytes) else { continue }
      offset = sentenceEnd
      return ByteRange(start, sentenceEnd)
    }
    return ByteRange(start, Self.trimmedEnd(of: bytes, from: start, to: end))
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while offset < end {
      let scalar = Scalar(at: offset, in: bytes)
      guard Scalar.isSpace(scalar.value) || Scalar.isInvisible(scalar.value) else { return }
      offset += scalar.count
    }
  }

  /// The offset behind the sentence if the stop at `stop` ends one; moves behind a run of stops that does not.
  private mutating func endOfSentence(stop: Int, start: Int, in bytes: Span<UInt8>) -> Int? {
    var last = stop + 1
    if bytes[stop] == 0x2E, last + 1 < end, bytes[last] == 0x2F, bytes[last + 1] == 0x2E {
      last += 2
    } else {
      while last < end, bytes[last] == 0x2E || bytes[last] == 0x3F || bytes[last] == 0x21 { last += 1 }
    }
    offset = last
    let isEllipsis = bytes[stop] == 0x2E && last - stop > 1 && bytes[stop + 1] == 0x2E
    let closed = skipClosers(from: last, in: bytes)
    guard let next = nextLetter(from: closed, in: bytes) else {
      return Self.trimmedEnd(of: bytes, from: closed, to: end)
    }
    guard next > closed else {
      return isGluedStop(at: stop, next: next, in: bytes) ? closed : nil
    }
    if isEllipsis { return nil }
    let scalar = Scalar(at: skipOpeners(from: next, in: bytes), in: bytes)
    guard Letters.isUpper(scalar.value) || (scalar.value < 0x80 && UInt8(scalar.value).isASCIIDigit) else { return nil }
    if bytes[stop] == 0x2E, last == stop + 1, closed == last {
      if Abbreviations.endsWithAbbreviation(bytes, from: start, to: stop) { return nil }
    }
    return closed
  }

  /// The first offset from `from` that is no white space; nil if the run ends before.
  private func nextLetter(from: Int, in bytes: Span<UInt8>) -> Int? {
    var place = from
    while place < end {
      let scalar = Scalar(at: place, in: bytes)
      guard Scalar.isSpace(scalar.value) || Scalar.isInvisible(scalar.value) else { return place }
      place += scalar.count
    }
    return nil
  }

  /// A stop without a space behind it ends a sentence only between a small and a capital letter: `quốc phòng.Tháng`.
  private func isGluedStop(at stop: Int, next: Int, in bytes: Span<UInt8>) -> Bool {
    guard stop > 0, next == stop + 1, bytes[stop] == 0x2E else { return false }
    let before = Scalar(before: stop, in: bytes).value
    let after = Scalar(at: next, in: bytes)
    guard Letters.isLetter(before), !Letters.isUpper(before), Letters.isUpper(after.value) else { return false }
    guard next + after.count < end else { return false }
    let second = Scalar(at: next + after.count, in: bytes).value
    guard Letters.isLetter(second), !Letters.isUpper(second) else { return false }
    return !Abbreviations.isWord(before: stop, in: bytes)
  }

  private func skipClosers(from: Int, in bytes: Span<UInt8>) -> Int {
    var place = from
    while place < end {
      let scalar = Scalar(at: place, in: bytes)
      switch scalar.value {
      case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D: place += scalar.count
      default: return place
      }
    }
    return place
  }

  /// Behind quotes, brackets, bullets and dashes that may open a sentence.
  private func skipOpeners(from: Int, in bytes: Span<UInt8>) -> Int {
    var place = from
    while place < end {
      let scalar = Scalar(at: place, in: bytes)
      switch scalar.value {
      case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0x2018, 0x201C, 0x2A, 0x2B, 0x2022: place += scalar.count
      default:
        guard Scalar.isSpace(scalar.value) else { return place }
        place += scalar.count
      }
    }
    return from
  }

  private static func trimmedEnd(of bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var place = end
    while place > start {
      let scalar = Scalar(before: place, in: bytes)
      guard Scalar.isSpace(scalar.value) || Scalar.isInvisible(scalar.value) else { return place }
      place -= scalar.count
    }
    return place
  }
}
