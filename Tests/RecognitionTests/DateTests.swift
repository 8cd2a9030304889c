// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("Lễ khai giảng ngày 5/9/2025 diễn ra.", ["ngày 5/9/2025=2025-09-05"]),
    ("Hội nghị ngày 05-09-2025 diễn ra.", ["ngày 05-09-2025=2025-09-05"]),
    ("Ngày 5.9.2025, trường khai giảng.", ["Ngày 5.9.2025=2025-09-05"]),
    ("Trường mở cửa ngày 5 tháng 9 năm 2025.", ["ngày 5 tháng 9 năm 2025=2025-09-05"]),
    ("Chiều 27/4/2022, tại trường.", ["27/4/2022=2022-04-27"]),
    ("Sáng 26/3, trường mở cửa.", ["26/3=XXXX-03-26"]),
    ("Cập nhật 2025-09-23 bởi trường.", ["2025-09-23=2025-09-23"]),
    ("Có hiệu lực từ tháng 8/2021.", ["tháng 8/2021=2021-08"]),
    ("Có hiệu lực từ tháng 8 năm 2021.", ["tháng 8 năm 2021=2021-08"]),
    ("Trường thành lập năm 1975.", ["năm 1975=1975"]),
    ("Kế hoạch giai đoạn 2020-2024 đã xong.", ["2020-2024=2020/2024"]),
    ("Trường nghỉ từ 29 đến 31/5.", ["29 đến 31/5=XXXX-05-29/XXXX-05-31"]),
    ("Trường nghỉ ngày 7 - 8/2/2017.", ["ngày 7 - 8/2/2017=2017-02-07/2017-02-08"]),
    ("Từ tháng 6-2016 đến 6-2018, ông dạy học.", ["tháng 6-2016 đến 6-2018=2016-06/2018-06"]),
    ("Doanh thu quý II/2024 tăng.", ["quý II/2024=2024-Q2"]),
    ("Đó là những năm 1990.", ["những năm 1990=1990/1999"]),
    ("Học sinh (SN 1993) đã đi.", ["1993=1993"]),
    ("Khoảng 2/3 dân số đã đi.", []),
    ("Ngày 31/2/2020 không có.", []),
    ("Tỷ số 2-1 nghiêng về khách.", []),
  ])
  func norms(text: String, expected: [String]) {
    #expect(Recognised(lines: text).mentions == expected.map { "date: " + $0 })
  }

  @Test(arguments: [
    ("Sáng 26/3, trường mở cửa.", "2025-03-26"), ("Sáng 30/12, trường mở cửa.", "2024-12-30"),
    ("Ngày 29 đến 31/5, trường nghỉ.", "2025-05-29/2025-05-31"), ("Từ tháng 8, trường nghỉ.", "2025-08"),
  ])
  func yearOfThePublicationDate(text: String, norm: String) {
    let published = CalendarDate(year: 2025, month: 2, day: 1)
    #expect(Recognised(lines: text, published: published).mentions.map { $0.split(separator: "=")[1] } == [norm[...]])
  }

  @Test func yearOfAFullDateNearby() {
    let text = "Ngày 7/2/2017, đoàn đến nơi.\nSáng 9/2, đoàn rời đi."
    #expect(Recognised(lines: text).mentions == ["date: Ngày 7/2/2017=2017-02-07", "date: 9/2=2017-02-09"])
  }
}
