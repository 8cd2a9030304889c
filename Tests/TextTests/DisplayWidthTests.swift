// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Tô Lâm", 6), ("To\u{302} La\u{302}m", 6), ("Nguyễn Ái Quốc", 14), ("东京", 4), ("ｆｕｌｌ", 8), ("서울", 4),
    ("😀", 2), ("❤", 1), ("❤️", 2), ("👩‍👧", 2), ("👍🏽", 2), ("🇻🇳", 2), ("a\u{200B}b\u{AD}c", 3), ("…", 1), ("—", 1),
    ("a\tb\u{1B}", 2), ("1️⃣", 1),
  ])
  func columnsAreCounted(text: String, width: Int) {
    let bytes = Array(text.utf8)
    #expect(bytes.span.displayWidth == width)
    #expect(bytes.span.count(fittingDisplayWidth: width) == bytes.count)
  }

  @Test(arguments: [
    ("Tô Lâm", 6, "Tô Lâm"), ("Tô Lâm", 5, "Tô L…"), ("Tô Lâm", 1, "…"), ("Tô Lâm", 0, ""), ("东京", 3, "东…"),
    ("东京", 2, "…"), ("a\u{301}bc", 2, "a\u{301}…"),
  ])
  func textIsCut(text: String, width: Int, cut: String) {
    let bytes = Array(text.utf8)
    #expect(
      String(decoding: [UInt8](cutting: bytes.span, toDisplayWidth: width), as: UTF8.self).unicodeScalars.elementsEqual(
        cut.unicodeScalars))
  }

  @Test(arguments: [
    ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xE1, 0xBB], "\u{FFFD}"), ([], ""), ([0x61], "a"),
    ([0xC3, 0x28, 0xF0, 0x9F, 0x98, 0x80], "\u{FFFD}(😀"),
  ])
  func bytesAreRepaired(bytes: [UInt8], text: String) {
    #expect(String(decoding: [UInt8](repairing: bytes.span), as: UTF8.self) == text)
    #expect(bytes.span.displayWidth <= bytes.count)
  }
}
