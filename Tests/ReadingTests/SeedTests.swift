// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Testing
import Text

/// The three seed documents, zone by zone.
@Suite struct SeedTests {
  @Test func bylineAtTheEndAndSearchBoxBehindIt() throws {
    let article = try Seeds.strings("000_57ab9634338abd2b.txt")
    #expect(article.title == "Bộ trưởng Tô Lâm tiếp Tổng Vụ trưởng phụ trách châu Á – Thái Bình Dương")
    #expect(article.date == "2022-04-27")
    #expect(article.views == 1030)
    #expect(article.byline == "Tiến Dũng")
    #expect(article.captions == ["Bộ trưởng Tô Lâm và ngài\u{A0}Gunnar Wiegand tại buổi tiếp."])
    #expect(article.credits.isEmpty)
    #expect(article.subheads.isEmpty)
    #expect(article.dropped == ["counter: Lượt xem:1030", "navigation: Tìm kiếm"])
    let lead = try #require(article.lead)
    #expect(lead.hasPrefix("Chiều 27/4/2022, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng"))
    #expect(lead.hasSuffix("Cơ quan Đối ngoại châu Âu."))
    #expect(article.paragraphs.count == 7)
    #expect(
      sentenceEnds(article.sentences) == [
        "ngoại châu Âu.", "từ tháng 8/2021.", "thi pháp luật.", "mạng của EU.", "Nam tham khảo.", "tục triển khai.",
        "công nghệ cao.", "EU tài trợ.", "vào thực chất...", "và an ninh.", "thời gian tới.",
      ])
  }

  @Test func dateLabelBeforeACaptionAndNoHeadline() throws {
    let article = try Seeds.strings("002_7f0a664a25c8eb34.txt")
    #expect(article.title == nil)
    #expect(article.date == "2025-09-23")
    #expect(article.views == nil)
    #expect(article.byline == nil)
    #expect(
      article.captions == [
        "Thượng tướng Lê Văn Tuyến, Thứ trưởng Bộ Công an làm việc với Bộ Nội vụ Đức."
      ])
    #expect(article.credits == ["Ảnh: TTXVN phát"])
    #expect(article.dropped == ["label: date"])
    #expect(article.sentences.count == 17)
    #expect(article.paragraphs.count == 11)
    #expect(try #require(article.lead).hasPrefix("Tại buổi làm việc với Quốc Vụ khanh"))
    #expect(sentenceEnds(article.sentences).last == "số quốc gia./.")
  }

  @Test func headlineOfAnotherStoryBelow() throws {
    let article = try Seeds.strings("004_9185e8a05a2911cc.txt")
    #expect(
      article.title
        == "Quốc tế đánh giá cao nỗ lực của Việt Nam chuẩn bị tích cực cho Lễ ký Công ước Liên hợp quốc về chống tội phạm mạng"
    )
    #expect(article.date == nil)
    #expect(article.byline == nil)
    #expect(article.captions.isEmpty)
    #expect(article.credits.isEmpty)
    #expect(
      article.dropped == [
        "related: Hội nghị học tập, quán triệt các nghị quyết, kết luận, quy định của Trung ương và nghị quyết, chương trình hành động của Tỉnh ủy"
      ])
    #expect(article.sentences.count == 18)
    #expect(article.paragraphs.count == 5)
    #expect(article.sentences[0].hasSuffix("“Hướng tới Hà Nội: Lễ ký Công ước LHQ về chống tội phạm mạng”."))
    #expect(article.sentences[1].hasPrefix("Mặc dù cuộc tọa đàm"))
    #expect(article.paragraphs[0].hasSuffix(article.sentences[1]))
  }

  @Test(arguments: Seeds.names)
  func textIsTheFileItself(name: String) throws {
    let article = try Seeds.read(name)
    let (text, id, path) = (article.text, article.id, article.origin.path)
    #expect(try text == Seeds.bytes(name))
    #expect(id == Array(name.utf8))
    #expect(path == Array(Seeds.folder.appending(path: name).path.utf8))
  }

  /// The last three words of every sentence.
  private func sentenceEnds(_ sentences: [String]) -> [String] {
    sentences.map { $0.split(separator: " ").suffix(3).joined(separator: " ") }
  }
}
