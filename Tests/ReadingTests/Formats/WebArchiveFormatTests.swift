// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@testable import Reading

@Suite struct WebArchiveFormatTests {
  private static let text = "Sáng nay Hà Nội có mưa lớn, nhiều tuyến phố ngập sâu và kẹt xe kéo dài đến trưa hôm nay."
  private static let page = "<html><title>Mưa lớn</title><p>\(text)</p></html>"

  private func record(_ type: String, _ contentType: String, _ block: String) -> String {
    """
    WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Record-ID: <urn:1>\r\nWARC-Target-URI: <http://a.vn/1>\r
    Content-Type: \(contentType)\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n
    """
  }

  private func response(_ fields: String, _ body: String, status: String = "200 OK") -> String {
    record("response", "application/http; msgtype=response", "HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n\(body)")
  }

  @Test func pagesOfResponses() throws {
    let archive = record("warcinfo", "application/warc-fields", "a: b") + response("Content-Type: text/html", Self.page)
    let document = try #require(try Reader.documents(Array(archive.utf8), as: "a.warc").first)
    #expect(Reader.string(document.bytes) == "Mưa lớn\n\n\(Self.text)")
    #expect(Reader.string(document.id) == "urn:1")
    #expect(Reader.string(document.url) == "http://a.vn/1")
    let start = Int(document.origin.start)
    #expect(Array(archive.utf8)[start..<start + 8].elementsEqual("WARC/1.0".utf8))
    #expect(Int(document.origin.end) == archive.utf8.count - 4)
  }

  @Test func chunksAreJoined() {
    let bytes = Array(Self.page.utf8)
    let parts = [bytes[..<30], bytes[30...]].map { part in
      String(part.count, radix: 16) + "\r\n" + String(decoding: part, as: UTF8.self) + "\r\n"
    }
    // Both borders of the chunks are between letters of ASCII.
    let fields = "Content-Type: text/html\r\nTransfer-Encoding: chunked"
    let whole = response(fields, parts.joined() + "0\r\n\r\n")
    #expect(Reader.read(whole, as: "a.warc") == ["urn:1: Mưa lớn||\(Self.text)"])
    #expect(Reader.read(response(fields, Self.page), as: "a.warc") == ["urn:1: Mưa lớn||\(Self.text)"])
  }

  @Test func textsOfWET() {
    #expect(Reader.read(record("conversion", "text/plain", "Mưa\nTo."), as: "a.warc.wet") == ["urn:1: Mưa|To."])
  }

  @Test func recordsThatAreNoArticlesArePassedOver() {
    let archive =
      response("Content-Type: text/html", Self.page, status: "404 Not Found")
      + response("Content-Type: image/png", "\u{89}PNG\u{0}") + record("request", "application/http", "GET / HTTP/1.1")
      + record("metadata", "text/plain", "x")
    #expect(Reader.read(archive, as: "a.warc") == [])
  }

  @Test func badRecordsAreToldAndTheNextIsRead() {
    let good = response("Content-Type: text/html", Self.page)
    let expected = "urn:1: Mưa lớn||\(Self.text)"
    #expect(Reader.read("junk\njunk\n" + good, as: "a.warc") == ["badRecord 0", expected])
    #expect(Reader.read("WARC/1.0\r\nWARC-Type: response\r\n\r\n" + good, as: "a.warc") == ["badRecord 0", expected])
    #expect(Reader.read("WARC/1.0\r\nno field\r\n\r\nx\n" + good, as: "a.warc") == ["badRecord 0", expected])
    #expect(Reader.read(good + good.prefix(250), as: "a.warc").first == expected)
    #expect(Reader.read(good + good.prefix(250), as: "a.warc").last?.hasPrefix("damaged") == true)
  }

  @Test func aRecordBeyondTheLimitIsPassedOver() {
    var options = ReadingOptions()
    options.documentLimit = 1 << 18
    let large = record("conversion", "text/plain", String(repeating: "a", count: 1 << 20))
    let archive = Array((large + record("conversion", "text/plain", "Mưa.")).utf8)
    #expect(Reader.read(archive, as: "a.warc", options) == ["tooLarge 0", "urn:1: Mưa."])
  }
}
