// SPDX-License-Identifier: Apache-2.0

/// Abbreviations whose full stop does not end a sentence: titles, units of administration, initials.
enum Abbreviations {
  /// Whether the word that ends before the stop at `stop` is abbreviated, or numbers an item at the start of the sentence.
  ///
  /// `TP.`, `GS.TS.`, `A.`; `1.` and `IV.` only where the sentence starts.
  static func endsWithAbbreviation(_ bytes: Span<UInt8>, from start: Int, to stop: Int) -> Bool {
    if isLong(bytes, from: start, to: stop) { return false }
    var begin = stop
    while begin > start {
      let scalar = Scalar(before: begin, in: bytes)
      guard Scalar.isAlphanumeric(scalar.value) else { break }
      begin -= scalar.count
    }
    guard begin < stop else { return false }
    if begin == start { return isItemNumber(bytes, from: begin, to: stop) || isKnown(bytes, from: begin, to: stop) }
    let first = Scalar(at: begin, in: bytes)
    if first.count == stop - begin, Letters.isUpper(first.value) { return isInitial(bytes, at: begin) }
    return isKnown(bytes, from: begin, to: stop)
  }

  /// Whether the letters that end at `stop` are a known abbreviation, or one or two capitals as in `H.Long`.
  static func isShort(before stop: Int, in bytes: Span<UInt8>) -> Bool {
    var begin = stop
    var capitals = 0
    var count = 0
    while begin > 0 {
      let scalar = Scalar(before: begin, in: bytes)
      guard Scalar.isAlphanumeric(scalar.value) else { break }
      if Letters.isUpper(scalar.value) { capitals += 1 }
      count += 1
      begin -= scalar.count
    }
    return count == 0 || (count <= 2 && capitals == count && !bytes[begin].isASCIIDigit)
      || isKnown(bytes, from: begin, to: stop)
  }

  /// One capital stands for a name unless it ends a phrase like `kế hoạch B.` or `vitamin C.`, behind a small letter.
  private static func isInitial(_ bytes: Span<UInt8>, at begin: Int) -> Bool {
    var place = begin
    while place > 0, Scalar.isSpace(Scalar(before: place, in: bytes).value) {
      place -= Scalar(before: place, in: bytes).count
    }
    guard place > 0, place < begin, Scalar.isAlphanumeric(Scalar(before: place, in: bytes).value) else { return true }
    while place > 0 {
      let scalar = Scalar(before: place, in: bytes)
      guard Scalar.isAlphanumeric(scalar.value) else { break }
      place -= scalar.count
    }
    return Letters.isUpper(Scalar(at: place, in: bytes).value)
  }

  private static func isItemNumber(_ bytes: Span<UInt8>, from start: Int, to stop: Int) -> Bool {
    guard stop - start <= 4 else { return false }
    var isNumber = true
    var isRoman = true
    for offset in start..<stop {
      let byte = bytes[offset]
      if !byte.isASCIIDigit { isNumber = false }
      if byte != 0x49, byte != 0x56, byte != 0x58 { isRoman = false }
    }
    return stop - start == 1 || (isNumber && stop - start <= 2) || isRoman
  }

  /// Whether six bytes or more before the stop are of one word, as they are in most sentences; no abbreviation has more
  /// than five.
  private static func isLong(_ bytes: Span<UInt8>, from start: Int, to stop: Int) -> Bool {
    guard stop - start > 8 else { return false }
    var offset = stop - 6
    while bytes[offset].isContinuation, offset > start { offset -= 1 }
    while offset < stop {
      let byte = bytes[offset]
      // Signs among U+00C0 to U+01BF and U+1000 to U+1FFF are U+00D7 and U+00F7 alone, C3 97 and C3 B7.
      let isOfLetter = byte.isContinuation ? byte != 0x97 && byte != 0xB7 : byte &- 0xC3 < 4 || byte == 0xE1
      guard byte < 0x80 ? byte.isASCIILetter || byte.isASCIIDigit : isOfLetter else { return false }
      offset += 1
    }
    return true
  }

  private static func isKnown(_ bytes: Span<UInt8>, from start: Int, to stop: Int) -> Bool {
    guard stop - start <= 5 else { return false }
    var word: UInt64 = 0
    for offset in start..<stop { word = word << 8 | UInt64(bytes[offset]) }
    let bit = bit(of: word)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 != 0 && packed.contains(word)
  }

  /// A bit for the hash of every abbreviation, which rules out 19 words of 20.
  private static let bits: [UInt64] = packed.reduce(into: Array(repeating: 0, count: 16)) { bits, word in
    bits[bit(of: word) >> 6] |= 1 << UInt64(bit(of: word) & 63)
  }

  private static func bit(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  /// The abbreviations as numbers, a byte of each after another.
  private static let packed: [UInt64] = words.map { word in
    word.withUTF8Buffer { letters in letters.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  private static let words: [StaticString] = [
    "TP", "Tp", "tp", "TX", "Tx", "TT", "Tt", "GS", "Gs", "PGS", "TS", "Ts", "ThS", "Ths", "Th", "BS", "Bs", "BSCK",
    "CK", "KS", "LS", "Ls", "NSND", "NSƯT", "NGND", "NGƯT", "NS", "CN", "KTS", "DS", "ĐD", "ThSKH", "TSKH", "Đ", "Nxb",
    "NXB", "Dr", "Mr", "Mrs", "Ms", "St", "Prof", "Gen", "Sr", "Jr", "Bros", "tr", "vs", "No", "đ", "Tel", "ĐT", "Tr",
    "Ph", "Lt", "Col", "Capt",
  ]
}
