// SPDX-License-Identifier: Apache-2.0

/// The order of Vietnamese dictionaries and lists of names.
///
/// `Bình, Đà Nẵng, Đào, Đảo, Huế`: letters first, `a ă â b c d đ e ê … o ô ơ … u ư …`, over the whole text; then the
/// tones, `a à ả ã á ạ`, from the left; then small letters before capitals; then bytes. White space comes before
/// punctuation, that before digits, those before letters, and letters of other scripts come last. Marks that Vietnamese
/// does not have count after its tones. Input is UTF-8 in NFC.
public enum Collation {
  /// -1 when the first text comes first, 1 when it comes last, 0 for equal bytes.
  public static func compare(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Int {
    for level in [Level.letter, .tone, .capital] {
      let order = compare(first, second, by: level)
      if order != 0 { return order }
    }
    for offset in 0..<min(first.count, second.count) where first[offset] != second[offset] {
      return first[offset] < second[offset] ? -1 : 1
    }
    return sign(first.count - second.count)
  }

  private enum Level { case letter, tone, capital }

  private static func compare(_ first: Span<UInt8>, _ second: Span<UInt8>, by level: Level) -> Int {
    var (a, b) = (0, 0)
    while true {
      let (one, other) = (weight(first, &a, level), weight(second, &b, level))
      if one != other { return one < other ? -1 : 1 }
      if one == 0 { return 0 }
    }
  }

  /// The weight of the next scalar that counts, and moves behind it; 0 at the end.
  private static func weight(_ bytes: Span<UInt8>, _ offset: inout Int, _ level: Level) -> UInt32 {
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      offset += scalar.count
      if Scalar.isInvisible(scalar.value) || Scalar.isMark(scalar.value) { continue }
      let letter = CollationTable.shared.letter(scalar.value)
      switch level {
      case .letter: return letter.order
      case .tone: return letter.tone + 1
      case .capital: return Letters.isUpper(scalar.value) ? 2 : 1
      }
    }
    return 0
  }

  private static func sign(_ number: Int) -> Int { number < 0 ? -1 : number > 0 ? 1 : 0 }
}

/// Where the letters stand in the alphabet, and their tones.
struct CollationTable: Sendable {
  static let shared = CollationTable()

  // Order in the low 8 bits, tone above, for U+0000 to U+01FF and U+1E00 to U+1EFF; 0 for no letter of the alphabet.
  private var low = [UInt16](repeating: 0, count: 0x200)
  private var high = [UInt16](repeating: 0, count: 0x100)

  /// The mark of a letter that is no tone of Vietnamese.
  private static let otherMark: UInt16 = 6
  private static let alphabet: StaticString = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
  private static let toned: StaticString = """
    aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ
    """

  private init() {
    for (place, letter) in Self.scalars(Self.alphabet).enumerated() { self[letter] = UInt16(place + 1) }
    for (place, letter) in Self.scalars(Self.toned).enumerated() {
      let plain = Self.scalars(Self.toned)[place - place % 6]
      self[letter] = (self[plain] & 0xFF) | UInt16(place % 6) << 8
    }
  }

  /// A letter's place, above all that is no letter, and its tone: 0 for none to 5 for the dot, 6 for another mark.
  func letter(_ scalar: UInt32) -> (order: UInt32, tone: UInt32) {
    let letter = Letters.lower(scalar)
    let entry = self[letter]
    if entry != 0 { return (0x200 + UInt32(entry & 0xFF), UInt32(entry >> 8)) }
    let base = Letters.lower(Letters.base(letter))
    if base != letter { return (0x200 + UInt32(self[base] & 0xFF), UInt32(Self.otherMark)) }
    if Letters.isLetter(letter) { return (0x1000 + letter, 0) }
    if Scalar.isSpace(letter) { return (1, 0) }
    if letter < 0x80 { return ((UInt8(letter).isASCIIDigit ? 0x100 : 2) + letter, 0) }
    // Signs beyond ASCII: behind all ASCII punctuation, before digits only by this band below 0x100.
    return (0xFF, 0)
  }

  private subscript(scalar: UInt32) -> UInt16 {
    get {
      if scalar < 0x200 { return low[Int(scalar)] }
      return scalar &- 0x1E00 < 0x100 ? high[Int(scalar - 0x1E00)] : 0
    }
    set {
      if scalar < 0x200 { low[Int(scalar)] = newValue } else { high[Int(scalar - 0x1E00)] = newValue }
    }
  }

  private static func scalars(_ text: StaticString) -> [UInt32] {
    text.withUTF8Buffer { buffer in
      let bytes = buffer.span
      var scalars: [UInt32] = []
      var offset = 0
      while offset < bytes.count {
        let scalar = Scalar(at: offset, in: bytes)
        scalars.append(scalar.value)
        offset += scalar.count
      }
      return scalars
    }
  }
}
