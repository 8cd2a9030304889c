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
    "A.", "T.Ư ",
  ])
  func longRepetitions(part: String) {
    let text = String(repeating: part, count: 20_000)
    var article = Recognised.article(lines: Array(text.utf8))
    Recogniser().annotate(&article)
    #expect(article.mentions.count <= 40_000)
    #expect(article.mentions.allSatisfy { Int($0.range.end) <= article.text.count && !$0.range.isEmpty })
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
