// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@testable import Reading

@Suite struct HTMLFormatTests {
  private static let first = "Sáng nay Hà Nội có mưa lớn, nhiều tuyến phố ngập sâu và kẹt xe kéo dài."
  private static let second = "Cơ quan khí tượng cho biết mưa còn kéo dài đến cuối tuần này."

  private func page(head: String = "", body: String) -> String {
    "<!doctype html><html><head>\(head)</head><body>\(body)</body></html>"
  }

  private func document(_ text: String) throws -> Document {
    try #require(try Reader.documents(Array(text.utf8), as: "a.html").first)
  }

  @Test func whatIsAroundTheArticleIsLeftOut() throws {
    let body = """
      <nav><a href="/">Trang chủ</a> <a href="/x">Xã hội</a></nav><div class="sidebar"><p>\(Self.first)</p></div>
      <div id="main"><h1>Mưa lớn ở Hà Nội</h1><div class="social-share">Chia sẻ bài này lên mạng xã hội của bạn nhé.</div>
      <p>\(Self.first)</p><script>var a = "</p><p>x</p>";</script><p>\(Self.second)</p>
      <ul class="related"><li><a href="/1">Tin liên quan một</a></li></ul></div>
      <footer><p>\(Self.second)</p></footer>
      """
    let document = try document(page(body: body))
    #expect(Reader.string(document.bytes) == "Mưa lớn ở Hà Nội\n\n\(Self.first)\n\n\(Self.second)")
    #expect(Reader.string(document.title) == "Mưa lớn ở Hà Nội")
  }

  @Test func fieldsComeFromTheHead() throws {
    let head = """
      <title>Mưa lớn ở Hà Nội - Báo Thử</title><meta property="og:title" content="Mưa lớn ở Hà Nội">
      <meta property="article:published_time" content="2024-07-14T08:15:00+07:00">
      <meta property="og:site_name" content="Báo Thử"><link rel="canonical" href="http://a.vn/1">
      """
    let document = try document(page(head: head, body: "<p>\(Self.first)</p><p>\(Self.second)</p>"))
    #expect(Reader.string(document.bytes) == "Mưa lớn ở Hà Nội\n\n14/07/2024\n\n\(Self.first)\n\n\(Self.second)")
    #expect(Reader.string(document.outlet) == "Báo Thử")
    #expect(Reader.string(document.url) == "http://a.vn/1")
    let article = try ArticleReader().read(document)
    #expect(article.date == CalendarDate(year: 2024, month: 7, day: 14))
    #expect(article.paragraphs.count == 2)
  }

  @Test func linkedDataTellsTheArticle() throws {
    let head = """
      <script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "headline": "Mưa &amp; gió",
      "datePublished": "2024-07-14", "publisher": {"name": "Báo Thử"}}]}</script>
      """
    let document = try document(page(head: head, body: "<p>\(Self.first)</p><p>\(Self.second)</p>"))
    #expect(Reader.string(document.title) == "Mưa & gió")
    #expect(Reader.string(document.date) == "2024-07-14")
    #expect(Reader.string(document.outlet) == "Báo Thử")
  }

  @Test func dateLineNearTheHeadlineIsTheDate() throws {
    let body = """
      <div>Thứ hai, 01/01/2020</div><p>Trang của báo</p><p>x</p><h1>Mưa lớn ở Hà Nội</h1>
      <span class="date">14/07/2024 08:15</span><div><p>\(Self.first)</p><p>\(Self.second)</p></div>
      """
    #expect(Reader.string(try document(page(body: body)).date) == "2024-07-14")
  }

  @Test func breaksPartParagraphs() throws {
    let document = try document(page(body: "<div>\(Self.first)<br><br>\(Self.second)<br>Hết.</div>"))
    #expect(Reader.string(document.bytes) == "\(Self.first)\n\n\(Self.second) Hết.")
  }

  @Test func characterSetIsTheDeclaredOne() throws {
    // In windows-1258 `à` is E0 and `ế` is EA followed by EC, the acute accent.
    let parts = page(head: "<meta charset=\"windows-1258\">", body: "<p>@</p>").split(separator: "@")
    let words: [UInt8] = [0x4E, 0xE0, 0x20, 0x4E, 0xEA, 0xEC, 0x74, 0x2C, 0x20]
    var bytes = Array(parts[0].utf8)
    for _ in 0..<20 { bytes += words }
    bytes += Array(parts[1].utf8)
    let document = try #require(try Reader.documents(bytes, as: "a.html").first)
    let article = try ArticleReader().read(document)
    #expect(Reader.string(Array(article.text.prefix(10))) == "Nà Nết,")
  }

  @Test(arguments: [
    (String(repeating: "<div>", count: 100_000) + "x", ["tooDeep"]),
    (String(repeating: "<b>", count: 100_000) + String(repeating: "</i>", count: 100_000), ["tooDeep"]),
    ("<html><body><p>Trang trống</p></body></html>", ["noText 0"]),
    ("", ["empty"]),
    ("a\u{0}b", ["notText"]),
  ])
  func pagesWithoutAnArticle(text: String, expected: [String]) {
    #expect(Reader.read(text, as: "a.html") == expected)
  }

  @Test func contentTellsWhereTheNameDoesNot() throws {
    let text = page(body: "<p>\(Self.first)</p><p>\(Self.second)</p>")
    #expect(Reader.read(text, as: "a.aspx") == ["a.aspx: \(Self.first)||\(Self.second)"])
    #expect(Reader.read(text, as: "a.txt") == ["a.txt: \(text)"])
  }
}
