// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@testable import Reading

@Suite struct JSONFormatTests {
  @Test func aLineIsARecordAndABrokenOneIsToldAlone() {
    let lines = """
      {"id": "x", "text": "một"}
      {"text": "hai"

      {"other": 1}
      {"Body": "ba"}
      """
    #expect(Reader.read(lines, as: "a.jsonl") == ["x: một", "badRecord 43", "noText 45", "a.jsonl#2: ba"])
  }

  @Test func fieldsAreGuessedByTheirNames() throws {
    let record = """
      {"Headline": "Mưa", "article_body": ["Một.", "Hai."], "publish-date": 1720919700, "link": "http://a.vn/1",
       "publisher": {"name": "Báo"}, "_id": {"$oid": "7"}, "lang": "vi"}
      """
    let document = try #require(try Reader.documents(Array(record.utf8), as: "a.json").first)
    #expect(Reader.string(document.bytes) == "Mưa\n\nMột.\n\nHai.")
    #expect(Reader.string(document.title) == "Mưa")
    #expect(Reader.string(document.date) == "2024-07-14")
    #expect(Reader.string(document.url) == "http://a.vn/1")
    #expect(Reader.string(document.outlet) == "Báo")
    #expect(Reader.string(document.language) == "vi")
    #expect(Reader.string(document.id) == "7")
  }

  /// Records count their readers in a field; the text of an article may do so too, and the record wins.
  @Test(
    arguments: [
      (#""views": 1820"#, 1820), (#""Lượt xem": "1.820""#, 1820), (#""view_count": " 1,820,001 ""#, 1_820_001),
      (#""views": "many""#, 7), (#""views": "12k""#, 7), (#""views": null"#, 7), (#""other": 1"#, 7),
    ] as [(String, Int64)])
  func viewsAreTakenFromTheRecord(_ field: String, _ views: Int64) throws {
    let record = #"{"text": "Mưa to\n\n05/09/2025 | 7 lượt xem\n\nTrời mưa to ở Huế.", \#(field)}"#
    let document = try #require(try Reader.documents(Array(record.utf8), as: "a.json").first)
    #expect(try ArticleReader().read(document).views == views)
  }

  @Test func namesOfTheJobComeFirst() {
    var options = ReadingOptions()
    options.fields.text = [Array("bài viết".utf8)]
    let record = Array(#"{"text": "a", "Bài_viết": "b", "bài viết": "c"}"#.utf8)
    #expect(Reader.read(record, as: "a.json", options) == ["a.json: b"])
  }

  @Test(arguments: [
    (#"[{"text": "a"}, {"text": "b"}]"#, ["a.json: a", "a.json#2: b"]),
    ("{\n\"text\": \"a\"}\n{\n\"text\": \"b\"}", ["a.json: a", "a.json#2: b"]),
    (
      #"{"status": "ok", "hits": {"hits": [{"_source": {"text": "a"}}, {"_source": {"text": "b"}}]}}"#,
      ["a.json: a", "a.json#2: b"]
    ),
    ("\u{FEFF}{\"text\": \"a\"}", ["a.json: a"]),
    (#"[{"text": "a"}, {"text": }, {"text": "b"}]"#, ["a.json: a", "badRecord 25", "a.json#2: b"]),
    (#"[{"text": "a"}, {"text": "b"#, ["a.json: a", "badRecord 16"]),
    (#"[{"text": "a"}, true, {"text": "b"}]"#, ["a.json: a", "badRecord 16"]),
    ("[]", []),
  ])
  func shapesOfFiles(text: String, expected: [String]) {
    #expect(Reader.read(text, as: "a.json") == expected)
  }

  @Test func theHeadlineStandsInTheTextOnce() {
    #expect(Reader.read(#"{"title": "Mưa", "text": "Mưa\n\nTo."}"#, as: "a.json") == ["a.json: Mưa||To."])
    #expect(Reader.read(#"{"title": "Mưa", "text": "To."}"#, as: "a.json") == ["a.json: Mưa||To."])
  }

  @Test func markupInAFieldIsText() {
    let record = #"{"text": "<p>Một &amp; hai.</p><script>x</script><p>Ba<br>bốn.</p>"}"#
    #expect(Reader.read(record, as: "a.json") == ["a.json: Một & hai.||Ba bốn."])
    #expect(Reader.read(#"{"text": "a < b, c > d & e"}"#, as: "a.json") == ["a.json: a < b, c > d & e"])
  }

  @Test func rangesAreThoseOfTheRecords() throws {
    let lines = Array("{\"text\": \"a\"}\n{\"text\": \"a\"}\r\n{\"text\": \"bb\"}".utf8)
    let origins = try Reader.documents(lines, as: "a.jsonl").map(\.origin)
    #expect(origins.map(\.start) == [0, 14, 29])
    #expect(origins.map(\.end) == [13, 28, 43])
    #expect(origins[0].digest != origins[2].digest)
  }

  @Test func invalidUTF8IsTheFaultOfItsLine() {
    let lines = Array("{\"text\": \"".utf8) + [0xFF] + Array("\"}\n{\"text\": \"b\"}".utf8)
    #expect(Reader.read(lines, as: "a.jsonl") == ["invalidUTF8 10", "a.jsonl: b"])
  }

  @Test func nestingIsBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(Reader.read("{\"text\": \(deep)}\n{\"text\": \"b\"}", as: "a.jsonl") == ["tooDeep 108", "a.jsonl: b"])
    #expect(Reader.read("{\"text\": \(deep)", as: "a.json") == ["tooDeep 108"])
  }

  @Test(arguments: ["a.jsonl", "a.json"], ["", "\n"])
  func aListInAnObjectBeyondTheLimitStreams(name: String, end: String) {
    var options = ReadingOptions()
    options.documentLimit = 1 << 18
    let text = String(repeating: "a", count: 1 << 16)
    let objects = (0..<8).map { "{\"text\": \"\(text)\", \"id\": \($0)}" }.joined(separator: ",\(end)")
    let bytes = "{\"status\": \"[{\", \(end)\"hits\": {\"list\": [\(objects)]}, \"next\": 8}"
    #expect(Reader.read(Array(bytes.utf8), as: name, options) == (0..<8).map { "\($0): \(text)" })
    let more = Array((bytes.dropLast() + ", \"more\": [{\"text\": \"b\"}]}").utf8)
    let place = (more.lastIndex(of: 0x7B) ?? 0)
    #expect(Reader.read(more, as: name, options).last == "tooLarge \(place)")
  }

  @Test(arguments: ["a.jsonl", "a.json"])
  func aRecordBeyondTheLimitIsTold(name: String) {
    var options = ReadingOptions()
    options.documentLimit = 1 << 18
    let text = String(repeating: "a", count: 1 << 20)
    let lines = Array("{\"text\": \"\(text)\"}\n{\"text\": \"b\"}".utf8)
    #expect(Reader.read(lines, as: name, options) == ["tooLarge 0", "\(name): b"])
    // Without lines there is no place to go on at.
    #expect(Reader.read([0x5B] + lines, as: name, options) == ["tooLarge 1"])
  }
}
