// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@testable import Reading

@Suite struct MarkdownFormatTests {
  @Test func frontMatterTellsTheFields() throws {
    let text = """
      ---
      layout: post
      title: "Mưa lớn ở Hà Nội"
      date: Wed, 10 Apr 2024 21:00:00 +0700
      description: không phải thân bài
      ---
      [Mưa lớn](http://a.vn/1)

      ![ảnh](b.png)

      Sáng nay **Hà Nội** có mưa.
      """
    let document = try #require(try Reader.documents(Array(text.utf8), as: "a.md").first)
    #expect(Reader.string(document.bytes) == "Mưa lớn ở Hà Nội\n\nMưa lớn\n\n\nSáng nay Hà Nội có mưa.")
    #expect(Reader.string(document.title) == "Mưa lớn ở Hà Nội")
    #expect(Reader.string(document.date) == "2024-04-10")
    #expect(Reader.string(document.url) == "http://a.vn/1")
    #expect(document.origin.end == Int64(text.utf8.count))
  }

  @Test(arguments: [
    ("# Mưa\n\nTo.", "Mưa||To."),
    ("Mưa\n===\nTo.", "Mưa||To."),
    ("**Đậm** và *nghiêng*, __đậm__ và _nghiêng_, `mã`", "Đậm và nghiêng, đậm và nghiêng, mã"),
    ("2 * 3 = 6, ten_bien_dai, 5 < 6", "2 * 3 = 6, ten_bien_dai, 5 < 6"),
    ("* một\n* hai\n- ba", "* một|* hai|- ba"),
    ("> Ông nói:\n> > “Mưa.”", "Ông nói:|“Mưa.”"),
    ("Xem [**bài** (1)](http://a.vn/x_(y) \"tên\") nhé [1], [x] (y).", "Xem bài (1) nhé [1], [x] (y)."),
    ("[![ảnh](a.png)](http://a.vn) Hà Nội", "Hà Nội"),
    ("<http://a.vn> dòng<br>mới <!-- ghi chú -->", "http://a.vn dòng mới"),
    ("Giá 5\\*, \\_x\\_", "Giá 5*, _x_"),
    ("```\n# mã\n```\nHết.", "# mã|Hết."),
    ("---\ntitle: chưa đóng\n\nMưa.", "title: chưa đóng||Mưa."),
    ("a\r\nb", "a|b"),
  ])
  func marksGo(text: String, expected: String) {
    #expect(Reader.read(text, as: "a.md").map { $0.replacing(" |", with: "|") } == ["a.md: \(expected)"])
  }

  @Test func otherEncodingsAreReadToo() {
    let text = "# Mưa lớn\n\n\(EncodedFormatTests.first)"
    let expected = ["a.md: Mưa lớn||\(EncodedFormatTests.first)"]
    for encoding in [TextEncoding.tcvn3, .windows1258, .utf16LittleEndian] {
      #expect(Reader.read(Encoder.bytes(text, as: encoding), as: "a.md") == expected)
    }
  }

  @Test func aFileOfPicturesIsEmpty() {
    #expect(Reader.read("![a](b.png)\n", as: "a.md") == ["a.md: "])
  }
}
