// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Bộ Công an ĐỨC", "bộ công an đức"), ("ÀẲỮƯ", "àẳữư"), ("Москва Ω", "москва ω"), ("İ", "i"), ("", ""),
    ("a\u{A0}B", "a\u{A0}b"),
  ])
  func lowersLettersOnly(text: String, expected: String) {
    #expect(String(decoding: Folding.lower(text.utf8Span.span), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("Ông  Đỗ Đức\n", "ong do duc"), ("\u{A0}Tô\u{A0}\u{A0}Lâm ", "to lam"), ("TP. Hồ Chí Minh", "tp. ho chi minh"),
    ("e\u{323}\u{302}", "e"), ("Tô\u{200B}Lâm", "tolam"), (" \n", ""),
  ])
  func foldsMarksAndWhiteSpace(text: String, expected: String) {
    #expect(String(decoding: Folding.fold(text.utf8Span.span), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("Tô Lâm", "to-lam"), ("TP. Hồ Chí Minh", "tp-ho-chi-minh"), ("“Việt Nam – EU” (2016)", "viet-nam-eu-2016"),
    ("...", ""), ("Москва", "москва"),
  ])
  func makesSlugs(text: String, expected: String) {
    #expect(String(decoding: Folding.slug(text.utf8Span.span), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("Hoà Bình", "HÒA  bình", true), ("Thuý", "thúy", true), ("Quỳ Hợp", "Qùy Hợp", true), ("Hoà", "Hoa", false),
    ("Hoà", "Hoá", false), ("Hòa Binh", "Hoa Bình", false), ("Khuê", "Khue", false), ("Tô\u{200B}Lâm", "TôLâm", true),
  ])
  func tonesAreEqualOnAnyVowelOfAWord(first: String, second: String, isEqual: Bool) {
    #expect((Folding.comparable(first.utf8Span.span) == Folding.comparable(second.utf8Span.span)) == isEqual)
  }

  @Test(arguments: ["Đà Nẵng", " \u{A0}\u{200B}Ổn", "İt", "ẠB", "\u{AD}", "", "–x", "字"])
  func theStartOfWhatEqualNamesShareIsItsFirstScalar(text: String) {
    let form = Folding.comparable(text.utf8Span.span)
    let first = form.isEmpty ? 0 : Scalar(at: 0, in: form.span).value
    #expect(Folding.comparableStart(text.utf8Span.span) == first)
  }

  @Test(arguments: [
    ("Bộ trưởng", "BỘ TRƯỞNG", true), ("Bộ trưởng", "Bộ trưởn", false), ("Bộ", "Bô", false), ("", "", true),
    ("İt", "it", true), ("a", "", false), ("Hoà", "hòa", false),
  ])
  func comparesInLowerCase(first: String, second: String, isEqual: Bool) {
    #expect(Folding.areSame(first.utf8Span.span, second.utf8Span.span) == isEqual)
    #expect((Folding.lower(first.utf8Span.span) == Folding.lower(second.utf8Span.span)) == isEqual)
  }

  @Test func appendsBehindWhatIsThere() {
    var output = Array("person:".utf8)
    Folding.appendSlug(" Tô Lâm".utf8Span.span, to: &output)
    #expect(output == Array("person:to-lam".utf8))
  }

  @Test(arguments: [
    ("Ngày 26/3 – Hà Nội", 4), ("", 0), (" \u{A0}- ", 0), ("một\nhai\u{A0}ba", 3), ("“EU”, 2020-2024", 2),
  ])
  func countsWords(text: String, expected: Int) {
    #expect(Words.count(in: text.utf8Span.span) == expected)
  }

  /// The count skips bytes that cannot begin white space; the definition looks at every scalar.
  @Test func countsWordsAsTheirDefinition() {
    let scalars =
      " \t\u{A0}\u{85}\u{1680}\u{2003}\u{2028}\u{202F}\u{205F}\u{3000}-–…“”.aZ9éđạỹ\u{E1}Ǻ字\u{1F600}\u{200B}"
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let count = Int.random(in: 0...12, using: &random)
      let text = String((0..<count).compactMap { _ in scalars.randomElement(using: &random) })
      let bytes = Array(text.utf8)
      var (expected, isInside, offset) = (0, false, 0)
      while offset < bytes.count {
        let scalar = Scalar(at: offset, in: bytes.span)
        offset += scalar.count
        if Scalar.isSpace(scalar.value) {
          isInside = false
        } else if !isInside, Scalar.isAlphanumeric(scalar.value) {
          (isInside, expected) = (true, expected + 1)
        }
      }
      #expect(Words.count(in: bytes.span) == expected, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test(arguments: [0x41, 0xE2, 0x7FF, 0x800, 0x1EC7, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF] as [UInt32])
  func encodesWhatItDecodes(value: UInt32) {
    var bytes: [UInt8] = []
    Scalar.append(value, to: &bytes)
    #expect(Scalar(at: 0, in: bytes.span) == Scalar(value: value, count: bytes.count))
    #expect(bytes == Array(String(Unicode.Scalar(value)!).utf8))
  }
}
