// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Counts how many words with marks are good Vietnamese, for telling one encoding from another.
struct VietnameseText {
  /// Words with a letter beyond ASCII that are syllables of Vietnamese.
  private(set) var good = 0
  /// Words with a letter or sign beyond ASCII that are none.
  private(set) var bad = 0
  /// The word so far: lower case without tone, in UTF-8.
  private var word: [UInt8] = []
  private var tones = 0
  private var isMarked = false
  private var isBroken = false
  private var isBehindSmall = false

  /// The share of good ones, 0 where there are none.
  var share: Double { good == 0 ? 0 : Double(good) / Double(good + bad) }

  mutating func add(_ scalar: UInt32) {
    let isLetter = Letters.isLetter(scalar)
    guard isLetter || (scalar >= 0x80 && !Self.isPunctuation(scalar)) || (scalar < 0x20 && !Scalar.isSpace(scalar))
    else {
      endWord()
      return
    }
    let (letter, tone) = Tone.split(scalar)
    let isUpper = Letters.isUpper(letter)
    // No word has a capital behind a small letter, or a sign inside.
    if !isLetter || (isUpper && isBehindSmall) { isBroken = true }
    isBehindSmall = !isUpper
    if tone != .level { tones += 1 }
    if scalar >= 0x80 || !isLetter { isMarked = true }
    Scalar.append(Letters.lower(letter), to: &word)
  }

  mutating func endWord() {
    if isMarked {
      if !isBroken, tones < 2, Self.isSyllable(word.span) { good += 1 } else { bad += 1 }
    }
    word.removeAll(keepingCapacity: true)
    tones = 0
    isMarked = false
    isBroken = false
    isBehindSmall = false
  }

  /// Signs that news sets around words: no-break space, quotes, degree, currency, dashes, ellipsis.
  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xA9, 0xAB, 0xAD, 0xAE, 0xB0, 0xB2, 0xB3, 0xB7, 0xBB, 0xD7, 0x2000..<0x2070, 0x20AB, 0x20AC, 0x2122:
      true
    default: scalar >= 0x200B && Scalar.isInvisible(scalar)
    }
  }

  /// Whether the letters are a first consonant, vowels and a last consonant as Vietnamese spells them.
  private static func isSyllable(_ word: Span<UInt8>) -> Bool {
    for onset in onsets {
      guard let vowels = rest(of: word, behind: onset) else { continue }
      for nucleus in nuclei {
        guard let coda = rest(of: vowels, behind: nucleus) else { continue }
        if codas.contains(where: { $0.utf8CodeUnitCount == coda.count && rest(of: coda, behind: $0) != nil }) {
          return true
        }
      }
    }
    return false
  }

  @_lifetime(copy word)
  private static func rest(of word: Span<UInt8>, behind start: StaticString) -> Span<UInt8>? {
    let count = start.utf8CodeUnitCount
    guard word.count >= count else { return nil }
    for offset in 0..<count where start.utf8Start[offset] != word[offset] { return nil }  // inside: below its count
    return word.extracting(count...)
  }

  private static let onsets: [StaticString] = [
    "", "b", "ch", "c", "d", "đ", "gh", "gi", "g", "h", "kh", "k", "l", "m", "ngh", "ng", "nh", "n", "ph", "p", "qu",
    "r", "s", "th", "tr", "t", "v", "x",
  ]
  private static let nuclei: [StaticString] = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia",
    "iê", "iêu", "iu", "oa", "oai", "oao", "oay", "oă", "oe", "oeo", "oi", "oo", "ôi", "ơi", "ua", "uâ", "uây", "uê",
    "ui", "uô", "uôi", "uơ", "uy", "uya", "uyê", "uyu", "ưa", "ưi", "ươ", "ươi", "ươu", "ưu", "yê", "yêu",
  ]
  private static let codas: [StaticString] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
}
