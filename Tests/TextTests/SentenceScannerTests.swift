// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct SentenceScannerTests {
  /// The sentences of a text, parted by bars.
  private func cut(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var scanner = SentenceScanner(ByteRange(0, bytes.count))
    var found: [String] = []
    while let range = scanner.next(in: bytes.span) {
      found.append(String(decoding: bytes[range.indices], as: UTF8.self))
    }
    return found.joined(separator: "|")
  }

  @Test(arguments: [
    "Ông Huber đến TP. Hồ Chí Minh.", "GS.TS Nguyễn A nói.", "PGS. TS. Lê B ở Q.1, P. Bến Nghé.",
    "Ông J. K. Rowling viết.",
    "Giá 1.000.000 đồng, tăng 2.5 lần.", "Ngày 27.4.2022 tại VTV.vn và Chinhphu.vn.", "1. Nội dung thứ nhất.",
    "IV. Tổ chức thực hiện.", "Mua sách, vở, bút v.v. để tặng.", "Ông hỏi “Ai?” rồi đi.", "Báo H.Long đưa tin.",
    "quốc gia./.",
    "Danh sách:", "không có dấu chấm",
    "Khẳng định Luật không ảnh hưởng đến đầu tư... Bộ trưởng Tô Lâm đề nghị EU chia sẻ.",
  ])
  func oneSentence(text: String) {
    #expect(cut(text) == text)
  }

  @Test(arguments: [
    ("Hai bên ký. Sau đó, đoàn về nước.", "Hai bên ký.|Sau đó, đoàn về nước."),
    ("Từ tháng 8/2021. Năm 2022.", "Từ tháng 8/2021.|Năm 2022."),
    ("Vì sao? Không rõ! Đúng.", "Vì sao?|Không rõ!|Đúng."),
    ("“Tôi đồng ý.” Ông nói.", "“Tôi đồng ý.”|Ông nói."),
    ("Ông nói: “Tốt. Rất tốt”. Bà cười.", "Ông nói: “Tốt.|Rất tốt”.|Bà cười."),
    ("Phục vụ quốc gia./. Tiến Dũng", "Phục vụ quốc gia./.|Tiến Dũng"),
    ("Có cam, quýt... Năm nay được mùa.", "Có cam, quýt...|Năm nay được mùa."),
    ("Có cam, quýt… Bưởi cũng vậy.", "Có cam, quýt…|Bưởi cũng vậy."),
    ("An ninh quốc phòng.Tháng trước, ông đến.", "An ninh quốc phòng.|Tháng trước, ông đến."),
    ("Xảy ra ngày 27/11.Cũng theo ông.", "Xảy ra ngày 27/11.|Cũng theo ông."),
    (#""Không biết."- "Có ai biết?""#, #""Không biết."|- "Có ai biết?""#),
    (" \u{A0}Một.  Hai. \n", "Một.|Hai."), ("Đạt 100%. 224 nước tham gia.", "Đạt 100%.|224 nước tham gia."),
    ("", ""), ("...", "..."), ("…", "…"),
  ])
  func severalSentences(text: String, expected: String) {
    #expect(cut(text) == expected)
  }
}
