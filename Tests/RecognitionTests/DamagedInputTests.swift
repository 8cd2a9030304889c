// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Recognition
import Testing
import Text

/// Damaged and odd texts are recognised without a crash, and the invariants hold.
@Suite struct DamagedInputTests {
  @Test(arguments: Files.seeds)
  func truncated(name: String) throws {
    let bytes = try Files.seed(name)
    var articles = 0
    for count in stride(from: 1, to: bytes.count, by: 13) {
      guard var article = try? Files.read(Array(bytes[..<count])) else { continue }
      Recogniser().annotate(&article)
      checkInvariants(article)
      articles += 1
    }
    #expect(articles > bytes.count / 26)
  }

  @Test(arguments: Files.seeds)
  func mutated(name: String) throws {
    let bytes = try Files.seed(name)
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let spoils: [UInt8] = Array(".,:;()[]/ \n\"'-&0127AUT".utf8)
    var articles = 0
    for _ in 0..<300 {
      var copy = Array(bytes[random(bytes.count)...].prefix(700))
      while let first = copy.first, first & 0xC0 == 0x80 { copy.removeFirst() }
      for _ in 0..<(1 + random(20)) where !copy.isEmpty { copy[random(copy.count)] = spoils[random(spoils.count)] }
      guard var article = try? Files.read(copy) else { continue }
      Recogniser().annotate(&article)
      checkInvariants(article)
      articles += 1
    }
    #expect(articles > 0)
  }

  @Test(arguments: [
    "", "\n", "Bộ", "Bộ ", "Ban Chỉ", "ngày", "ngày 5", "5/", "5/9/", "5/9/20255", "tháng", "tháng 13", "năm", "quý",
    "quý V",
    "2020-", "(", "(EU", "Ông", "Ông A.", "Nguyễn", "Nguyễn Văn", "U16", "T.", "T.Ư", "Luật", "Nghị định số", "tiếp",
    "hội đàm",
    "Lễ", "Hội nghị lần thứ", "Văn phòng LHQ (", "Văn phòng LHQ (LHQ) về", "Sở Y tế, ", "TP.", "quận", "Bộ Công an -",
    "đảng Dân chủ",
  ])
  func stubs(text: String) {
    var article = Recognised.article(lines: Array(text.utf8))
    Recogniser().annotate(&article)
    checkInvariants(article)
  }

  /// Each of these once led to work that grew with the square of the length, or to recursion as deep as the text is long.
  @Test(arguments: [
    " \" ", " ” ", "Sở Y tế, ", "Y tế, ", "Công ước ", "Ông Nguyễn Văn ", "Trần Anh, ", "5/9/2025 ", "(EU) ", "A. ",
    "A.", "T.Ư ", "A ", "ABC Def Ghi ", "NguyễnVănAn", "abcdefghij", "1234567890", "“Ông nói ", "(EU ((", ".,;:!?-\"…–",
    "xã: An Phú, ", "Cộng hòa Dân chủ Nhân dân ", "Bộ Lao động, thương binh, xã hội, ", "Nghị quyết Đại hội ",
    "Nghị quyết Lễ ký ",
    "kỳ họp thứ 3 Quốc hội khóa XIV ", "Ông An tiếp ông Bình, ", "Ông An\n", "\n\n ",
  ])
  func longRepetitions(part: String) {
    let text = String(repeating: part, count: 20_000)
    var article = Recognised.article(lines: Array(text.utf8))
    Recogniser().annotate(&article)
    #expect(article.mentions.count <= 60_000)
    #expect(article.mentions.allSatisfy { Int($0.range.end) <= article.text.count && !$0.range.isEmpty })
  }

  /// A word each of 30 scripts, parted and run together, with the names of a language that is not Vietnamese around them.
  @Test(arguments: [" ", "", ", "])
  func thirtyScripts(separator: String) {
    let starts: [UInt32] = [
      0x41, 0xC0, 0x391, 0x410, 0x531, 0x5D0, 0x627, 0x710, 0x780, 0x905, 0x985, 0xA05, 0xA85, 0xB05, 0xB85, 0xC05,
      0xC85, 0xD05, 0xD85, 0xE01, 0xE81, 0xF40, 0x1000, 0x10D0, 0x1100, 0x1200, 0x13A0, 0x1401, 0x16A0, 0x1780, 0x3042,
      0x30A2, 0x4E00, 0xAC00,
    ]
    let words = starts.map { start in
      String(String.UnicodeScalarView((0..<5).compactMap { Unicode.Scalar(start + $0) }))
    }
    let text = "Mr. Smith visited Berlin. " + words.joined(separator: separator) + ". Herr Weber in Hamburg."
    var article = Recognised.article(lines: Array(String(repeating: text, count: 200).utf8))
    Recogniser().annotate(&article)
    checkInvariants(article)
    #expect(article.positions.isEmpty && article.meetings.isEmpty)
  }

  /// English and German: names by shape and from lists, and no offices or meetings out of nothing.
  @Test(arguments: [
    "The minister met the president in Paris on Monday. Angela Merkel said Germany would help.",
    "Der Minister traf den Präsidenten in Berlin. Die Bundesregierung und Frankreich stimmten zu.",
  ])
  func otherLanguages(text: String) {
    let found = Recognised(lines: text)
    #expect(found.positions.isEmpty && found.meetings.isEmpty)
    #expect(found.mentions.contains { $0.hasPrefix("place: ") })
  }

  @Test(.enabled(if: Files.exists("data/corpus/txt")))
  func sampleOfTheCorpus() throws {
    let folder = Files.shared.appending(path: "data/corpus/txt")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var mentions = 0
    for name in names.prefix(200) {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      guard var article = try? Files.read(bytes) else { continue }
      Recogniser().annotate(&article)
      checkInvariants(article)
      mentions += article.mentions.count
    }
    #expect(mentions > names.prefix(200).count)
  }
}
