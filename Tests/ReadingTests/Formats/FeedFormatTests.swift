// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@testable import Reading

@Suite struct FeedFormatTests {
  private static let rss = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo Thử</title>
    <item><title>Mưa &amp; gió</title><link>http://a.vn/1</link><guid>g1</guid>
    <pubDate>Tue, 14 Nov 2017 17:42:44 +0700</pubDate><description>Tóm tắt</description>
    <content:encoded><![CDATA[<p>Toàn văn.</p><p>Hai.</p>]]></content:encoded></item>
    <item><title>Nắng</title><description>&lt;b&gt;Đậm&lt;/b&gt;&nbsp;nhạt &eacute;</description></item></channel></rss>
    """

  @Test func itemsOfRSS() throws {
    let documents = try Reader.documents(Array(Self.rss.utf8), as: "a.xml")
    #expect(documents.map { Reader.string($0.bytes) } == ["Mưa & gió\n\nToàn văn.\n\nHai.", "Nắng\n\nĐậm\u{A0}nhạt é"])
    #expect(documents.map { Reader.string($0.id) } == ["g1", "a.xml#2"])
    #expect(Reader.string(documents[0].date) == "2017-11-14")
    #expect(Reader.string(documents[0].url) == "http://a.vn/1")
    #expect(Reader.string(documents[0].outlet) == "Báo Thử")
    let range = Int(documents[0].origin.start)..<Int(documents[0].origin.end)
    let item = Reader.string(Array(Array(Self.rss.utf8)[range]))
    #expect(item.hasPrefix("<title>Mưa"))
    #expect(item.hasSuffix("</item>"))
  }

  @Test func entriesOfAtom() throws {
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Báo</title><entry><id>x</id><title>Mưa</title>
      <link rel="self" href="http://a.vn/s"/><link rel="alternate" href="http://a.vn/2"/>
      <updated>2024-07-14T08:15:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một.</p><p>Hai.</p></div></content></entry></feed>
      """
    let document = try #require(try Reader.documents(Array(atom.utf8), as: "a.atom").first)
    #expect(Reader.string(document.bytes) == "Mưa\n\nMột.\n\nHai.")
    #expect(Reader.string(document.url) == "http://a.vn/2")
    #expect(Reader.string(document.id) == "x")
  }

  @Test func aSentenceOfTheBrowserBeforeTheFeed() {
    #expect(Reader.read("This XML file has no style.\n" + Self.rss, as: "a.xml").count == 2)
  }

  @Test func entitiesStayBehindAFault() {
    let rss = "<rss><channel><item><title>A & B &lt;i&gt;c&lt;/i&gt;</title></item></channel></rss>"
    #expect(Reader.read(rss, as: "a.rss") == ["a.rss: A B c||"])
  }

  @Test(arguments: [
    (Self.rss.replacing("</item></channel></rss>", with: ""), ["g1: Mưa & gió||Toàn văn.||Hai.", "damaged"]),
    ("<svg><title>x</title></svg>", ["unknownFormat"]),
    ("<rss><channel><title>x</title></channel></rss>", ["noText"]),
    ("<rss>" + String(repeating: "<a>", count: 100_000), ["tooDeep"]),
    (
      "<!DOCTYPE r [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title>"
        + "<description>c</description></item></channel></rss>", ["a.xml: c"]
    ),
  ])
  func damagedFeeds(text: String, expected: [String]) {
    let found = Reader.read(text, as: "a.xml").map { $0.hasPrefix("damaged") ? "damaged" : $0 }
    #expect(found == expected)
  }
}
