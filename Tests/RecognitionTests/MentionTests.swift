// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct MentionTests {
  @Test(arguments: [
    ("Hôm qua Thượng tướng Trần Văn Bình đã đến thăm.", ["date: Hôm qua", "person: Trần Văn Bình"]),
    ("Theo ông Schneider, việc này rất khó.", ["person: Schneider"]),
    ("Chuyến thăm của ngài Peter van der Berg kết thúc.", ["person: Peter van der Berg"]),
    ("Ngoại trưởng Pháp Marie Dupont phát biểu.", ["place: Pháp", "person: Marie Dupont"]),
    ("Bộ trưởng Ngoại giao Lê Văn An nói.", ["organisation: Ngoại giao", "person: Lê Văn An"]),
    ("Cô giáo Nguyễn Thị Thanh H. đã trình báo.", ["person: Nguyễn Thị Thanh H."]),
    ("Huân chương Sao Vàng được trao hôm nay.", ["date: hôm nay"]),
  ])
  func persons(text: String, expected: [String]) {
    #expect(Recognised(lines: text).mentions == expected)
  }

  @Test(arguments: [
    ("Sáng nay Bộ Công an Việt Nam thông báo.", ["date: Sáng nay", "organisation: Bộ Công an Việt Nam"]),
    (
      "Đại diện Văn phòng Liên hợp quốc về phòng, chống ma túy và tội phạm (UNODC) cho biết.",
      ["organisation: Văn phòng Liên hợp quốc về phòng, chống ma túy và tội phạm", "organisation: UNODC"]
    ),
    (
      "Lãnh đạo Sở Văn hóa, Thể thao và Du lịch Lâm Đồng trả lời.",
      ["organisation: Sở Văn hóa, Thể thao và Du lịch Lâm Đồng"]
    ),
    ("Giám đốc Công an tỉnh Nghệ An trả lời.", ["organisation: Công an tỉnh Nghệ An"]),
    ("Đoàn làm việc với Đại sứ quán Việt Nam tại Lào.", ["organisation: Đại sứ quán Việt Nam tại Lào"]),
    ("Ông là Bí thư Tỉnh ủy Thái Nguyên.", ["organisation: Tỉnh ủy Thái Nguyên"]),
    ("Các Bộ Công an và Ngoại giao phối hợp.", ["organisation: Bộ Công an"]),
    ("Cả hai thuộc Quân khu 7, đóng tại Bình Dương.", ["organisation: Quân khu 7", "place: Bình Dương"]),
    ("Giám đốc Công ty cổ phần bánh kẹo Hải Hà từ chức.", ["organisation: Công ty cổ phần bánh kẹo Hải Hà"]),
    (
      "Họ gồm Chính phủ Lào và Chính phủ Việt Nam.",
      ["organisation: Chính phủ Lào", "organisation: Chính phủ Việt Nam"]
    ),
    ("Hôm qua U17 Việt Nam thắng đậm.", ["date: Hôm qua", "organisation: U17 Việt Nam"]),
    ("Một cuộc họp của quân đội Syria diễn ra.", ["place: Syria"]),
  ])
  func organisations(text: String, expected: [String]) {
    #expect(Recognised(lines: text).mentions == expected)
  }

  @Test(arguments: [
    ("Vụ cháy xảy ra tại tỉnh Hà Giang.", ["place: Hà Giang"]),
    ("Nhà ở quận 10, TP.HCM, bị cháy.", ["place: quận 10", "place: TP.HCM"]),
    ("Quan hệ Việt Nam - Đức phát triển.", ["place: Việt Nam", "place: Đức"]),
    ("Hợp tác với châu Á - Thái Bình Dương tăng.", ["place: châu Á - Thái Bình Dương"]),
    ("Mưa lớn ở các xã Tân Lập, Hòa Bình và Sơn Hải.", ["place: Tân Lập", "place: Hòa Bình", "place: Sơn Hải"]),
    ("Ông sống trên đường Nguyễn Trãi từ nhỏ.", ["place: Nguyễn Trãi"]),
    ("Anh đã đi rồi.", []),
  ])
  func places(text: String, expected: [String]) {
    #expect(Recognised(lines: text).mentions == expected)
  }

  @Test(arguments: [
    ("Ban hành Nghị định số 13/2023/NĐ-CP hôm nay.", ["document: Nghị định số 13/2023/NĐ-CP", "date: hôm nay"]),
    ("Theo quyết định số 601/QĐ-TTg, dự án dừng.", ["document: quyết định số 601/QĐ-TTg"]),
    ("Quốc hội thông qua Luật An ninh mạng.", ["organisation: Quốc hội", "document: Luật An ninh mạng"]),
    (
      "Họ ký Hiệp định Thương mại tự do Việt Nam – EU.",
      ["document: Hiệp định Thương mại tự do Việt Nam – EU"]
    ),
    ("Ngày mai khai mạc SEA Games 31.", ["date: Ngày mai", "event: SEA Games"]),
    ("Ông dự Đại hội Đảng toàn quốc lần thứ XIV.", ["event: Đại hội Đảng toàn quốc lần thứ XIV"]),
  ])
  func documentsAndEvents(text: String, expected: [String]) {
    #expect(Recognised(lines: text).mentions == expected)
  }

  @Test func namesOfTheWholeTextHelpEachOther() {
    let text = "Ông Keller đến Hà Nội.\nTrước đó, Keller ở Berlin.\nKeller sẽ về nước."
    #expect(
      Recognised(lines: text).mentions == [
        "person: Keller", "place: Hà Nội", "person: Keller", "place: Berlin", "person: Keller",
      ])
  }

  @Test func wordsRunTogetherAreCut() {
    #expect(Recognised(lines: "Theo tiền vệMarco Rossi, đội đã mệt.").mentions == ["person: Marco Rossi"])
  }

  @Test func oldAndNewToneMarksAreOne() {
    let found = Recognised(lines: "Tỉnh Thanh Hoá họp.\nÔng về Thanh Hóa.")
    #expect(found.entities == ["place:thanh-hoa: Thanh Hoá | Thanh Hóa"])
  }
}
