// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct FingerprintTests {
  private static let story = """
    Sáng 5/9, đoàn đã đến thăm trường vùng cao, tặng quà cho các em nhỏ và thầy cô. Nhà trường có tám lớp, hơn hai trăm
    học sinh, phần lớn ở lại cả tuần vì nhà xa. Năm học mới, huyện sẽ xây thêm bốn phòng học, một bếp ăn và sân chơi.
    """
  private static let other = """
    Chiều qua, đội khách thắng ba bàn sau hiệp hai đầy mưa. Huấn luyện viên khen thủ môn, người cản phá một quả phạt đền
    ở phút cuối, và cho biết tiền vệ bị đau sẽ nghỉ chừng hai tuần. Trận sau diễn ra vào thứ bảy tại sân nhà.
    """

  private func bits(_ text: String) -> UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(text.utf8Span.span)
    return fingerprint.bits
  }

  @Test func caseMarksPunctuationAndParagraphsDoNotCount() {
    let loud = Self.story.uppercased().replacing("ĐOÀN", with: "“đoan”").replacing(" ", with: "\u{A0} ")
    #expect(bits(loud) == bits(Self.story))
    var fingerprint = Fingerprint()
    for line in Self.story.split(separator: "\n") { fingerprint.add(String(line).utf8Span.span) }
    #expect(fingerprint.bits == bits(Self.story))
  }

  @Test func smallEditsKeepMostBits() {
    let edited = Self.story.replacing("tám lớp", with: "chín lớp") + " (Ảnh: An Bình)"
    let similarity = Fingerprint.similarity(bits(Self.story), bits(edited))
    #expect(similarity > 0.6 && similarity < 1)
    #expect(Fingerprint.similarity(bits(Self.story), bits(Self.other)) < 0.4)
  }

  @Test func textWithoutWordsHasNone() {
    #expect(bits("") == 0)
    #expect(bits(" – ...") == 0)
    #expect(bits("một") != 0)
  }

  @Test(arguments: [0, 255, 0xFEDC_BA98_7654_3210, .max] as [UInt64])
  func hexadecimalDigitsReadBack(number: UInt64) {
    var digits: [UInt8] = []
    digits.append(hexadecimal: number)
    #expect(digits.count == 16)
    #expect(UInt64(hexadecimal: digits.span) == number)
  }

  @Test(arguments: ["", "00000000000000f", "00000000000000000", "000000000000000g"])
  func otherTextIsNoNumber(text: String) {
    #expect(UInt64(hexadecimal: text.utf8Span.span) == nil)
  }
}
