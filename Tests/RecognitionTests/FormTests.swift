// SPDX-License-Identifier: Apache-2.0

import News
import Recognition
import Testing

/// Forms of names that errors on annotated articles led to.
@Suite struct FormTests {
  @Test(arguments: [
    (
      "Huyện có 2 xã: An Phú, Việt Tân và Nguyễn Trãi.",
      ["place: An Phú", "place: Việt Tân", "place: Nguyễn Trãi"]
    ),
    ("Anh trú tại số nhà 12 Lý Thường Kiệt.", ["place: Lý Thường Kiệt"]),
    ("Xe chạy trên quốc lộ 14B lúc đêm.", ["place: quốc lộ 14B"]),
    ("Nhà bà ở khu phố 6 đã cháy.", ["place: khu phố 6"]),
    ("Quê quán là Phường Lê Hồng Phong.", ["place: Lê Hồng Phong"]),
    ("Máy bay đáp xuống sân bay quân sự Bagram.", ["place: Bagram"]),
    ("Ông đến thăm Cộng hòa Dân chủ Nhân dân Lào.", ["place: Cộng hòa Dân chủ Nhân dân Lào"]),
    ("Đại sứ Liên bang Nga trả lời.", ["place: Liên bang Nga"]),
    ("Pháp luật nghiêm minh.", []),
    ("Đường nối xã Tân Phú-Tân Hòa đã mở.", ["place: Tân Phú", "place: Tân Hòa"]),
  ])
  func places(text: String, expected: [String]) {
    #expect(Recognised(lines: text).mentions == expected)
  }

  @Test(arguments: [
    (
      "Thỏa thuận giữa Bộ Lao động, thương binh và xã hội Việt Nam với họ.",
      ["organisation: Bộ Lao động, thương binh và xã hội Việt Nam"]
    ),
    ("Ông đến Cục pháp chế làm việc.", ["organisation: Cục pháp chế"]),
    ("Bệnh nhân nằm ở Bệnh viện Quân y 175 đã lâu.", ["organisation: Bệnh viện Quân y 175"]),
    ("Ông nói Samsung Việt Nam tuyển người.", ["organisation: Samsung Việt Nam"]),
    ("Xe được bán cho Quân đội Singapore từ lâu.", ["organisation: Quân đội Singapore"]),
    (
      "Ông dự họp với Tổ chức xúc tiến thương mại Nhật Bản để bàn.",
      ["organisation: Tổ chức xúc tiến thương mại Nhật Bản"]
    ),
    ("Ông nói với Chủ tịch UBND TP Trần Văn Minh.", ["organisation: UBND TP", "person: Trần Văn Minh"]),
    ("Họ bị truy cứu trách nhiệm hình sự (TNHS) vì tội đó.", []),
    ("Sau đó anh Hùng trả lời.", ["person: Hùng"]),
    ("Sau đó ông Bé Tám nói rõ.", ["person: Bé Tám"]),
    ("Bà nằm ở bệnh viện Nhân dân Gia Định đã lâu.", ["organisation: Nhân dân Gia Định"]),
    ("Bà dạy ở trường Đại học Nông lâm đã lâu.", ["organisation: Đại học Nông lâm"]),
    (
      "Ông làm ở Tổng công ty Truyền tải điện Quốc gia đã lâu.", ["organisation: Tổng công ty Truyền tải điện Quốc gia"]
    ),
    ("Bà T. kể lại, chị H. cũng vậy.", ["person: T.", "person: H."]),
  ])
  func bodiesAndPersons(text: String, expected: [String]) {
    #expect(Recognised(lines: text).mentions == expected)
  }

  @Test(arguments: [
    ("Họ chuẩn bị cho APEC 2027 từ nay.", ["event: APEC 2027"]),
    ("Họ dự Vietnam AI Day 2024 ở đây.", ["event: Vietnam AI Day 2024"]),
    ("Đại biểu dự kỳ họp thứ 5 Quốc hội khóa XV.", ["event: kỳ họp thứ 5 Quốc hội khóa XV"]),
    ("Theo Nghị quyết Đại hội XII của Đảng thì được.", ["document: Nghị quyết Đại hội XII của Đảng"]),
    ("Hai bên ký Hiệp định dẫn độ tội phạm nước ngoài đã lâu.", ["document: Hiệp định dẫn độ tội phạm nước ngoài"]),
    ("Đội vào chung kết Cúp Liên đoàn Anh rồi.", ["event: Cúp Liên đoàn Anh"]),
    ("Bị khởi tố theo BLHS hiện hành.", ["document: BLHS"]),
  ])
  func documentsAndEvents(text: String, expected: [String]) {
    #expect(Recognised(lines: text).mentions == expected)
  }

  @Test(arguments: [
    ("Hội thi Tin học 2024 bắt đầu ngày 5/8.", "ngày 5/8=2024-08-05"),
    ("Trận đấu ở EURO 2024 diễn ra ngày 3/7.\nTrước đó, EURO 2020 lùi lại.", "ngày 3/7=2024-07-03"),
    ("Trận đấu ở giải diễn ra ngày 3/7.\nÔng sinh năm 1994.", "ngày 3/7=XXXX-07-03"),
  ])
  func yearsOfEventsFixDates(text: String, expected: String) {
    #expect(Recognised(lines: text).mentions.first { $0.contains("/") } == "date: " + expected)
  }

  @Test(arguments: [
    ("Việt Nam ký.\nÔng đến Bộ Công an Việt Nam.", ["place: Việt Nam"]),
    (
      "Họ dự Lễ ký Hiệp định Thương mại Việt Nam - EU.",
      [
        "document: Hiệp định Thương mại Việt Nam - EU", "place: Việt Nam", "organisation: EU",
      ]
    ),
    ("Ông thăm Công ty Anh Huy.", []),
  ])
  func namesInsideNames(text: String, expected: [String]) {
    let article = Recognised(lines: text)
    #expect(article.nested == expected)
  }

  @Test func anInnerNameBelongsToTheEntityOfTheOuterOnes() {
    var article = Recognised.article(lines: Array("Ông rời Việt Nam.\nÔng đến Bộ Công an Việt Nam.".utf8))
    Recogniser().annotate(&article)
    #expect(article.mentions.map(\.isNested) == [false, false, true])
    #expect(article.mentions[2].entity == article.mentions[0].entity)
    #expect(article.entities[0].count == 1)
    checkInvariants(article)
  }

  @Test(arguments: [
    ("Nghị định số 13/2023/NĐ-CP có hiệu lực.", "Chính phủ"), ("Thông tư 32/2023/TT-BCA có hiệu lực.", "Bộ Công an"),
    ("Quyết định số 7/QĐ-X01 ngày 5/9/2025 của Bộ Y tế có hiệu lực.", "Bộ Y tế"),
    ("Luật số 41/2024/QH15 hay.", "Quốc hội"),
  ])
  func documentsHaveIssuers(text: String, issuer: String) {
    var article = Recognised.article(lines: Array(text.utf8))
    Recogniser().annotate(&article)
    #expect(article.entities[0].issuer.map { string(article.bytes(of: $0)) } == issuer)
  }

  @Test func eventsHavePlacesAndDates() {
    let text = "Ngày hội Hoa Lan Việt Nam sẽ diễn ra tại thành phố Huế, từ ngày 5/6/2025.\nSau đó là SEA Games 2025."
    var article = Recognised.article(lines: Array(text.utf8))
    Recogniser().annotate(&article)
    let events = article.entities.indices.filter { article.entities[$0].kind == .event }
    #expect(
      events.map { string(article.bytes(of: article.entities[$0].name)) } == [
        "Ngày hội Hoa Lan Việt Nam", "SEA Games 2025",
      ])
    #expect(events.map { article.entities[$0].date.map { string(article.bytes(of: $0)) } } == ["2025-06-05", "2025"])
    let place = Int(article.entities[events[0]].place)
    #expect(place >= 0 && string(article.bytes(of: article.entities[place].key)) == "place:hue")
    #expect(article.entities[events[1]].place == -1)
  }
}
