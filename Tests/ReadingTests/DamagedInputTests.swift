// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Testing
import Text

/// Damaged files must give an article or an error, never a crash.
@Suite struct DamagedInputTests {
  /// Ranges lie inside the text, sentences in order; returns whether an article came out.
  private func readsSafely(_ bytes: [UInt8]) -> Bool {
    let article: Article
    do { article = try Seeds.article(of: bytes) } catch { return false }
    let text = article.text
    var last: Int32 = 0
    for sentence in article.sentences {
      if sentence.range.start < last || sentence.range.isEmpty || Int(sentence.range.end) > text.count {
        Issue.record("sentence \(sentence.range) behind \(last)")
      }
      last = sentence.range.end
    }
    let zones = article.captions + article.credits + article.subheads + article.dropped.map { $0.range }
    for range in zones + article.paragraphs where range.isEmpty || Int(range.end) > text.count {
      Issue.record("zone \(range) of \(text.count)")
    }
    return true
  }

  @Test(arguments: Seeds.names)
  func truncatedAtEveryByte(name: String) throws {
    let bytes = try Seeds.bytes(name)
    var articles = 0
    for count in 0..<bytes.count where readsSafely(Array(bytes[..<count])) { articles += 1 }
    // A cut inside a letter is an error; more than half of the bytes end a scalar.
    #expect(articles > bytes.count / 2)
    #expect(articles < bytes.count)
  }

  @Test(arguments: Seeds.names)
  func mutatedAtRandom(name: String) throws {
    let bytes = try Seeds.bytes(name)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let spoils: [UInt8] = Array(".?!:;()[]/ \n\r\t\"'-0127<>*".utf8)
    var articles = 0
    for _ in 0..<1000 {
      var copy = Array(bytes[random(bytes.count)...].prefix(600))
      while let first = copy.first, first & 0xC0 == 0x80 { copy.removeFirst() }
      for _ in 0..<(1 + random(12)) where !copy.isEmpty {
        copy[random(copy.count)] = random(8) == 0 ? UInt8(random(256)) : spoils[random(spoils.count)]
      }
      if readsSafely(copy) { articles += 1 }
    }
    #expect(articles > 0)
  }

  @Test(arguments: [
    "", "\n", " ", ".", "...", "…", ":", "Ảnh:", "(Ảnh:", "Nguồn: ", "date", "date 2025-09-23", "27/04/2022",
    "Lượt xem:", "Lượt xem:99999999999999999999", "?!.", "./.", "“", "*", ">", "[", "[]", "Theo", "(Theo)", "-",
    "\u{A0}",
    "Tháng 13/2025", "99/99/9999", "\u{FEFF}", "\u{200B}", "A", "a\n\n\nb", ")", "Ảnh: (", "T.H", "Tin liên quan",
  ])
  func shortTexts(text: String) {
    let isBlank = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
    #expect(readsSafely(Array(text.utf8)) == !isBlank)
  }

  /// Repeated until 64 kB; a rule of cubic cost would take minutes, one of quadratic cost seconds.
  @Test(arguments: [
    "Ảnh: An Bình. ", "Tin khác\n", "Một câu bị cắt ở đây rồi ...\n", "a\u{301}\u{323}", "\u{301}\u{323}", "> ", "[x] ",
    "(Ảnh: ",
    ". ", "...", "A.", "27/04/2022\n", "\n", "“.” ", "Theo A\n", "An Bình\n", ": ", "\u{1161}", "Lượt xem: 1\n", " - ",
    "1.000",
  ])
  func longRepetitions(text: String) {
    let unit = Array(text.utf8)
    var bytes = Array("Thăm trường vùng cao\n".utf8)
    while bytes.count < 1 << 16 { bytes += unit }
    #expect(readsSafely(bytes))
    #expect(readsSafely(Array(bytes.dropFirst(26)) + Array("\nHết rồi.".utf8)))
  }
}
