// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct NFCTests {
  @Test(arguments: [
    "Tiếng Việt: Thủ tướng, “đồng” – 100%…", "中文 한국어 Ελλάδα", "", "z\u{329}", "\u{1F468}\u{200D}\u{1F469}",
  ])
  func passesTextInNFC(text: String) {
    let passes = NFC.isNormalized(text.utf8Span.span)
    #expect(passes)
    #expect(NFC.normalize(text.utf8Span.span) == Array(text.utf8))
  }

  @Test(arguments: [
    ("e\u{302}\u{323}", "\u{1EC7}"), ("e\u{323}\u{302}", "\u{1EC7}"), ("u\u{31B}\u{309}", "\u{1EED}"),
    ("\u{212B}", "\u{C5}"), ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"), ("\u{AC00}\u{11A8}", "\u{AC01}"),
    ("\u{340}a\u{340}", "\u{300}\u{E0}"), ("\u{915}\u{93C}", "\u{915}\u{93C}"), ("\u{2000}", "\u{2002}"),
    ("\u{F900}", "\u{8C48}"), ("a\u{301}\u{301}", "\u{E1}\u{301}"), ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    ("\u{9C7}\u{9BE}", "\u{9CB}"), ("a\u{301}\u{F73}\u{323}", "\u{1EA1}\u{F71}\u{F72}\u{301}"),
    ("\u{1E0A}\u{323}", "\u{1E0C}\u{307}"),
  ])
  func composes(text: String, expected: String) {
    #expect(NFC.normalize(text.utf8Span.span) == Array(expected.utf8))
  }

  @Test func decomposedVietnameseFailsTheQuickCheck() {
    let decomposed = "Thu\u{309} tu\u{31B}o\u{31B}\u{301}ng"
    let passes = NFC.isNormalized(decomposed.utf8Span.span)
    #expect(!passes)
    #expect(NFC.normalize(decomposed.utf8Span.span) == Array("Thủ tướng".utf8))
  }

  /// Every scalar alone and among marks: the result is in NFC and the same text, says the standard library.
  @Test func agreesWithTheStandardLibraryOnEveryScalar() {
    // Marks of class 0 that decompose into others; the standard library of Swift 6.3 does not reorder those.
    let tibetan: Set<UInt32> = [0xF73, 0xF75, 0xF81]
    var wrong: [UInt32] = []
    for value in UInt32(0x80)..<0x30000 where !tibetan.contains(value) {
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 14 else { continue }
      for text in ["\(scalar)", "a\u{301}\(scalar)\u{323}"] {
        let normal = String(decoding: NFC.normalize(text.utf8Span.span), as: UTF8.self)
        var span = normal.utf8Span
        if normal != text || !span.checkForNFC(quickCheck: false) { wrong.append(value) }
        if NFC.isNormalized(text.utf8Span.span), !text.utf8.elementsEqual(normal.utf8) { wrong.append(value) }
      }
    }
    #expect(wrong.isEmpty)
  }
}
