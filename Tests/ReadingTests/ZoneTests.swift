// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Testing

/// Zones of made-up pages, one shape a test.
@Suite struct ZoneTests {
  private func read(_ lines: String...) throws -> ArticleStrings {
    ArticleStrings(try Seeds.article(of: Array(lines.joined(separator: "\n").utf8)))
  }

  private static let body = "Sáng 5/9, đoàn đã đến thăm trường và tặng quà cho học sinh nghèo vượt khó của huyện."

  @Test(
    arguments: [
      ("27/04/2022", "2022-04-27"), ("Chủ nhật, 14/07/2024 08:15 (GMT+7)", "2024-07-14"),
      ("Thứ Hai, ngày 5/9/2025", "2025-09-05"), ("Cập nhật lúc 10:20, 05-09-2025", "2025-09-05"),
      ("Ngày 5 tháng 9 năm 2025", "2025-09-05"), ("Tháng 9/2025", "2025-09"), ("2025-09-23", "2025-09-23"),
      ("15h30 ngày 3.2.2021", "2021-02-03"), ("Ngày đăng: 01/02/2023 | 08:00", "2023-02-01"), ("31/02/2023", nil),
      ("Sáng 5/9/2025", nil),
    ] as [(String, String?)])
  func dateLines(line: String, expected: String?) throws {
    #expect(try read("Thăm trường vùng cao", line, Self.body, Self.body).date == expected)
  }

  @Test(
    arguments: [
      ("Lượt xem:1030", 1030), ("1.030 lượt xem", 1030), ("Lượt xem: 12,345", 12345), ("LƯỢT ĐỌC: 7", 7),
      ("27/04/2022 | Lượt xem: 5", 5), ("Lượt xem", nil),
    ] as [(String, Int64?)])
  func counters(line: String, expected: Int64?) throws {
    #expect(try read("Thăm trường vùng cao", line, Self.body, Self.body).views == expected)
  }

  @Test(
    arguments: [
      ("Tiến Dũng", "Tiến Dũng"), ("TTXVN/Tin Tức", "TTXVN/Tin Tức"), ("T.H", "T.H"),
      ("Minh Anh (từ Hà Nội)", "Minh Anh"),
      ("Tin, ảnh: Thanh Đồng", "Thanh Đồng"), ("Tổng hợp", "Tổng hợp"), ("Theo TTXVN", nil), ("Hết.", nil),
    ] as [(String, String?)])
  func bylineAtTheEnd(line: String, expected: String?) throws {
    #expect(try read("Thăm trường vùng cao", "", Self.body, "", line).byline == expected)
    #expect(try read("Thăm trường vùng cao", "", Self.body + " " + line).byline == expected)
  }

  @Test func bylineBehindANameThatIsNone() throws {
    let article = try read("Thăm trường vùng cao", Self.body, "Đức Hoàng", "Tổng hợp")
    #expect(article.byline == "Đức Hoàng")
    #expect(article.sentences == [Self.body])
  }

  @Test func signatureWithDateAtTheHead() throws {
    let article = try read(
      "Thăm trường vùng cao", "", "Ban Thời sự-Thứ sáu, ngày 06/12/2024 19:47 GMT+7", "", Self.body)
    #expect(article.byline == "Ban Thời sự")
    #expect(article.date == "2024-12-06")
    #expect(article.paragraphs == [Self.body])
  }

  @Test func captionAndCreditInsideAJoinedLine() throws {
    let article = try read(
      "Thăm trường vùng cao", Self.body,
      "Hai bên trao đổi nhiều việc. Bộ trưởng và các em. Ảnh: Nhan Sáng/TTXVN Năm nay, trường có thêm lớp. TTXVN/Tin Tức "
    )
    #expect(article.captions == ["Bộ trưởng và các em."])
    #expect(article.credits == ["Ảnh: Nhan Sáng/TTXVN"])
    #expect(article.sentences == [Self.body, "Hai bên trao đổi nhiều việc.", "Năm nay, trường có thêm lớp."])
    #expect(article.paragraphs.count == 3)
    #expect(article.byline == "TTXVN/Tin Tức")
  }

  @Test(arguments: [
    ("Bộ trưởng và các em (Ảnh: Reuters)", "(Ảnh: Reuters)"), ("Bộ trưởng và các em - Ảnh: VGP", "Ảnh: VGP"),
    ("Bộ trưởng và các em. Nguồn: internet", "Nguồn: internet"),
    ("Bộ trưởng và các em. ẢNH: TTXVN phát", "ẢNH: TTXVN phát"),
  ])
  func creditLine(line: String, credit: String) throws {
    let article = try read("Thăm trường vùng cao", "", Self.body, "", line, "", Self.body)
    #expect(article.credits == [credit])
    #expect(article.captions.count == 1)
    #expect(article.captions[0].hasPrefix("Bộ trưởng và các em"))
    #expect(article.sentences == [Self.body, Self.body])
  }

  @Test func captionWithoutCreditAndSubhead() throws {
    let article = try read(
      "Thăm trường vùng cao", Self.body, "Toàn cảnh buổi lễ.", Self.body, "Niềm vui đầu năm học", Self.body)
    #expect(article.captions == ["Toàn cảnh buổi lễ."])
    #expect(article.subheads == ["Niềm vui đầu năm học"])
    #expect(article.sentences.count == 3)
  }

  @Test func captionWhoseFullStopGotLost() throws {
    let article = try read(
      "Thăm trường vùng cao", Self.body,
      Self.body + " Các em nhận quà của đoàn Tuy nhiên, trường còn thiếu bàn ghế. Hết.")
    #expect(article.captions == ["Các em nhận quà của đoàn"])
    #expect(article.sentences == [Self.body, Self.body, "Tuy nhiên, trường còn thiếu bàn ghế.", "Hết."])
  }

  @Test(arguments: [
    ("Tìm kiếm", "navigation"), ("Trang chủ » Tin tức » Giáo dục", "navigation"),
    ("* Mời bạn đọc xem thêm tin.", "navigation"),
    (">> Trường mới của huyện", "related"), ("Từ khóa: trường học, quà", "tags"),
    ("https://example.vn/a.html", "source"),
    ("3 bình luận", "counter"), ("Thăm trường vùng cao", "repeated"),
  ])
  func droppedLines(line: String, reason: String) throws {
    let article = try read("Thăm trường vùng cao", "", Self.body, "", Self.body, "", line)
    #expect(article.dropped == ["\(reason): \(line)"])
    #expect(article.sentences.count == 2)
  }

  @Test func listOfOtherStories() throws {
    let article = try read(
      "Thăm trường vùng cao", Self.body, Self.body, "Tin liên quan", "Trường mới của huyện", "Lớp học bên suối")
    #expect(
      article.dropped == ["related: Tin liên quan", "related: Trường mới của huyện", "related: Lớp học bên suối"])
    #expect(article.sentences.count == 2)
  }

  @Test func cutTeaserUnderTheHeadline() throws {
    let teaser = "Sáng 5/9, đoàn đã đến thăm trường và tặng\u{A0}..."
    let article = try read("Thăm trường vùng cao ...", "", teaser, "", Self.body)
    #expect(article.title == "Thăm trường vùng cao ...")
    #expect(article.dropped == ["teaser: \(teaser)"])
    #expect(article.lead == Self.body)
  }

  @Test func recordFieldsWin() throws {
    let bytes = Array("Thăm trường vùng cao\n\n\(Self.body)".utf8)
    var document = Document(
      origin: Origin(path: [], start: 0, end: Int64(bytes.count), digest: 0), id: [0x61], bytes: bytes)
    document.title = Array("Tên khác".utf8)
    document.date = Array("2024-07-14T08:15:00+07:00".utf8)
    let article = try ArticleReader().read(document)
    let title = article.title.map { article.bytes(of: $0).count }
    #expect(title == document.title?.count)
    let date = article.date
    #expect(date == CalendarDate(year: 2024, month: 7, day: 14))
  }
}
