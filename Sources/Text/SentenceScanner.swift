// SPDX-License-Identifier: Apache-2.0

/// Cuts a paragraph into sentences.
///
/// `Ông Huber đến TP. Hà Nội ngày 1.6.2025. Hai bên…` has two: a full stop behind an abbreviation, inside a number or a
/// date, or before a small letter ends none. `./.`, a stop with its closing quote, `?` and `!` end one. `...` before a
/// capital does, unless the sentence opened with a verb of speech and still waits for its subject.
public struct SentenceScanner: Sendable {
  private var offset: Int
  private let end: Int
  /// The number of the next stop, where the caller knows them all.
  private var stop: Int

  /// Makes a scanner of a run of text, 0-based bytes.
  ///
  /// `firstStop` is for `next(in:stops:)`: the number of a stop that has no other before it in the run.
  public init(_ range: ByteRange, firstStop: Int = 0) {
    offset = Int(range.start)
    end = Int(range.end)
    stop = firstStop
  }

  /// The next sentence without the white space and control characters around it, or nil at the end of the run.
  ///
  /// `bytes` is the whole text, the same in every call, valid UTF-8.
  public mutating func next(in bytes: Span<UInt8>) -> ByteRange? {
    next(in: bytes) { scanner in scanner.nextStop(in: bytes) }
  }

  /// The same for a text whose stops are known: the offsets of all `.`, `?`, `!` and `…`, ascending.
  public mutating func next(in bytes: Span<UInt8>, stops: Span<Int32>) -> ByteRange? {
    next(in: bytes) { scanner in
      while scanner.stop < stops.count, Int(stops[scanner.stop]) < scanner.offset { scanner.stop += 1 }
      guard scanner.stop < stops.count, Int(stops[scanner.stop]) < scanner.end else { return nil }
      return Int(stops[scanner.stop])
    }
  }

  @inline(__always)
  private mutating func next(
    in bytes: Span<UInt8>, nextStop: (inout SentenceScanner) -> Int?
  ) -> ByteRange? {
    skipSpace(bytes)
    guard offset < end else { return nil }
    let start = offset
    while let stop = nextStop(&self) {
      guard let sentenceEnd = endOfSentence(stop: stop, start: start, in: bytes) else { continue }
      offset = sentenceEnd
      return ByteRange(start, sentenceEnd)
    }
    offset = end
    return ByteRange(start, Self.trimmedEnd(of: bytes, from: start, to: end))
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while offset < end {
      let scalar = Scalar(at: offset, in: bytes)
      guard Scalar.isBlank(scalar.value) else { return }
      offset += scalar.count
    }
  }

  /// The offset of the next `.`, `?`, `!` or `…`.
  private func nextStop(in bytes: Span<UInt8>) -> Int? {
    var place = offset
    while let found = bytes.firstOffset(from: place, to: end, where: { Self.mayBeStop($0) }) {
      if bytes[found] < 0x80 { return found }
      // `…` is E2 80 A6. Its last byte is rarer than its first one, with which every quote and dash begins.
      if found >= offset + 2, bytes[found - 1] == 0x80, bytes[found - 2] == 0xE2 { return found - 2 }
      place = found + 1
    }
    return nil
  }

  @inline(__always)
  private static func mayBeStop(_ byte: ByteVector) -> ByteMask {
    (byte .== .all(0x2E)) .| (byte .== .all(0x3F)) .| (byte .== .all(0x21)) .| (byte .== .all(0xA6))
  }

  /// The offset behind the sentence if the stop at `stop` ends one; moves behind a run of stops that does not.
  private mutating func endOfSentence(stop: Int, start: Int, in bytes: Span<UInt8>) -> Int? {
    let last = endOfStops(from: stop, in: bytes)
    offset = last
    // The usual case at once: a full stop, a space and a capital.
    if last + 1 < end, bytes[last] == 0x20, bytes[last + 1].isASCIIUpper, bytes[stop] == 0x2E, last == stop + 1 {
      return Abbreviations.endsWithAbbreviation(bytes, from: start, to: stop) ? nil : last
    }
    let closed = skipClosers(from: last, in: bytes)
    guard let next = nextInk(from: closed, in: bytes) else { return Self.trimmedEnd(of: bytes, from: closed, to: end) }
    let isPlain = bytes[stop] == 0x2E && last == stop + 1
    guard next > closed else {
      return isGlued(stop: stop, next: next, isPlain: isPlain || closed > last, in: bytes) ? closed : nil
    }
    let scalar = Scalar(at: skipOpeners(from: next, in: bytes), in: bytes)
    let isEllipsis = bytes[stop] == 0xE2 || (bytes[stop] == 0x2E && last > stop + 1 && bytes[stop + 1] == 0x2E)
    let isDigit = scalar.value < 0x80 && UInt8(scalar.value).isASCIIDigit
    guard Letters.isUpper(scalar.value) || (isDigit && !isEllipsis) else { return nil }
    if isPlain, closed == last, Abbreviations.endsWithAbbreviation(bytes, from: start, to: stop) { return nil }
    return isEllipsis && Openers.waitsForSubject(bytes, from: start, to: stop) ? nil : closed
  }

  /// Behind a run of stops, `./.` included.
  private func endOfStops(from stop: Int, in bytes: Span<UInt8>) -> Int {
    var last = stop + 1
    if bytes[stop] == 0xE2 { last = stop + 3 }
    if bytes[stop] == 0x2E, last + 1 < end, bytes[last] == 0x2F, bytes[last + 1] == 0x2E { return last + 2 }
    while last < end, bytes[last] == 0x2E || bytes[last] == 0x3F || bytes[last] == 0x21 { last += 1 }
    return last
  }

  /// The first offset from `from` that is no white space; nil if the run ends before.
  private func nextInk(from: Int, in bytes: Span<UInt8>) -> Int? {
    var place = from
    while place < end {
      let scalar = Scalar(at: place, in: bytes)
      guard Scalar.isBlank(scalar.value) else { return place }
      place += scalar.count
    }
    return nil
  }

  /// Whether a stop with no space behind it ends a sentence: `quốc phòng.Tháng trước`, `ngày 27/11.Cũng`, `hết."- "Có`.
  ///
  /// A capital and small letters must follow, up to a space or comma, so that `VTV.vn`, `H.Long` and `a.B.c` stay whole.
  private func isGlued(stop: Int, next: Int, isPlain: Bool, in bytes: Span<UInt8>) -> Bool {
    guard isPlain, stop > 0 else { return false }
    if bytes[next] == 0x2D { return next > stop + 1 && next + 1 < end && bytes[next + 1].isASCIISpace }
    guard isCapitalizedWord(at: next, in: bytes) else { return false }
    let before = Scalar(before: stop, in: bytes).value
    if next > stop + 1 { return true }
    if before < 0x80, UInt8(before).isASCIIDigit || UInt8(before) == 0x29 || UInt8(before) == 0x22 { return true }
    return before == 0x201D || (Letters.isLetter(before) && !Abbreviations.isShort(before: stop, in: bytes))
  }

  private func isCapitalizedWord(at place: Int, in bytes: Span<UInt8>) -> Bool {
    let first = Scalar(at: place, in: bytes)
    guard Letters.isUpper(first.value) else { return false }
    var offset = place + first.count
    var count = 0
    while offset < end {
      let scalar = Scalar(at: offset, in: bytes)
      guard Letters.isLetter(scalar.value) else {
        return count > 0 && (Scalar.isSpace(scalar.value) || scalar.value == 0x2C)
      }
      if Letters.isUpper(scalar.value) { return false }
      offset += scalar.count
      count += 1
    }
    return false
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
      guard Scalar.isBlank(scalar.value) else { return place }
      place -= scalar.count
    }
    return place
  }
}
