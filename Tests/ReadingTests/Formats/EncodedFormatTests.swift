// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@testable import Reading

/// Pages and records in other encodings than UTF-8, declared rightly, wrongly, or not at all.
@Suite struct EncodedFormatTests {
  static let first = "Sáng nay Hà Nội có mưa lớn, nhiều tuyến phố ngập sâu và kẹt xe kéo dài."
  static let second = "Cơ quan khí tượng cho biết mưa còn kéo dài đến cuối tuần này, người dân cần đề phòng."
  static let legacy: [TextEncoding] = [.windows1258, .tcvn3, .vni, .viscii, .vps]
  static let wide: [TextEncoding] = [.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian]

  static func page(_ head: String) -> String {
    "<!doctype html><html><head>\(head)<title>Mưa lớn ở Hà Nội</title></head><body><h1>Mưa lớn ở Hà Nội</h1>"
      + "<p>\(first)</p><p>\(second)</p></body></html>"
  }

  static let article = "Mưa lớn ở Hà Nội||\(first)||\(second)"

  @Test(
    arguments: legacy + wide,
    [
      "", "utf-8", "iso-8859-1", "windows-1252", "windows-1258", "x-user-defined", "us-ascii", "viscii", "tcvn",
      "no-such",
    ])
  func pagesAreReadWhateverTheyDeclare(encoding: TextEncoding, declared: String) {
    let text = Self.page(declared.isEmpty ? "" : "<meta charset=\"\(declared)\">")
    #expect(Reader.read(Encoder.bytes(text, as: encoding), as: "a.html") == ["a.html: \(Self.article)"])
  }

  @Test(arguments: wide, [".html", ".aspx", ""])
  func pagesInUTF16HaveAMark(encoding: TextEncoding, ending: String) {
    let bytes = Encoder.bytes(Self.page(""), as: encoding, hasMark: true)
    #expect(Reader.read(bytes, as: "a\(ending)") == ["a\(ending): \(Self.article)"])
  }

  @Test func characterSetsOfOtherLanguagesAreBelieved() {
    // In windows-1251 `П` is CF and so on; in Shift JIS `日本` is 93 FA 96 7B.
    let russian: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0, 0x2E, 0x20]
    let japanese: [UInt8] = [0x93, 0xFA, 0x96, 0x7B, 0x2E, 0x20]
    func read(_ word: [UInt8], _ charset: String) -> String {
      let repeated = Array(repeating: word, count: 30).flatMap { $0 }
      let bytes = Array("<html><head><meta charset=\(charset)></head><body><p>".utf8) + repeated
      return String(Reader.read(bytes, as: "a.html").first?.dropFirst(8).prefix(12) ?? "")
    }
    #expect(read(russian, "windows-1251") == "Привет мир. ")
    #expect(read(japanese, "shift_jis") == "日本. 日本. 日本. ")
  }

  @Test func frenchStaysFrench() {
    let text = Self.page("<meta charset=windows-1252>").replacing(
      Self.first, with: "L’été était déjà très chaud à Orléans."
    )
    .replacing(Self.second, with: "Les élèves français préfèrent rester à l’intérieur, où il fait plus frais.")
    .replacing("Mưa lớn ở Hà Nội", with: "Été très chaud à Orléans")
    let found = Reader.read(Encoder.bytes(text, as: .windows1252), as: "a.html")
    #expect(
      found == [
        "a.html: Été très chaud à Orléans||L’été était déjà très chaud à Orléans.||"
          + "Les élèves français préfèrent rester à l’intérieur, où il fait plus frais."
      ])
  }

  @Test func damagedUTF8IsRepairedInPages() {
    var bytes = Array(Self.page("").utf8)
    bytes.insert(0xFF, at: bytes.count - 18)
    #expect(Reader.read(bytes, as: "a.html") == ["a.html: \(Self.article)\u{FFFD}"])
  }

  private static let lines = """
    {"tiêu đề": "Mưa lớn", "text": "\(first)"}
    {"tiêu đề": "Mưa to", "text": "\(second)"}
    """
  private static let list = "[" + lines.replacing("}\n", with: "\n},\n") + "]"
  private static let table = "tiêu đề,nội dung\r\nMưa lớn,\"\(first)\"\r\nMưa to,\"\(second)\"\r\n"
  private static let tabs = table.replacing(",n", with: "\tn").replacing(",\"", with: "\t\"")
  private static let rss = """
    <?xml version="1.0"?><rss version="2.0"><channel><title>Báo</title>
    <item><title>Mưa lớn</title><description>\(first)</description></item>
    <item><title>Mưa to</title><description>\(second)</description></item></channel></rss>
    """
  private static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Báo</title>
    <entry><title>Mưa lớn</title><summary>\(first)</summary></entry>
    <entry><title>Mưa to</title><summary>\(second)</summary></entry></feed>
    """
  static let files = [
    ("a.jsonl", lines), ("a.json", list), ("a.csv", table), ("a.tsv", tabs), ("a.xml", rss), ("a.atom", atom),
  ]

  @Test(arguments: files, [.utf8] + legacy + wide)
  func recordsAreReadInEveryEncoding(file: (name: String, text: String), encoding: TextEncoding) {
    let expected = ["\(file.name): Mưa lớn||\(Self.first)", "\(file.name)#2: Mưa to||\(Self.second)"]
    #expect(Reader.read(Encoder.bytes(file.text, as: encoding), as: file.name) == expected)
    var options = ReadingOptions()
    options.encoding = encoding
    #expect(Reader.read(Encoder.bytes(file.text, as: encoding), as: file.name, options) == expected)
    guard encoding.unit > 1 || encoding == .utf8 else { return }
    #expect(Reader.read(Encoder.bytes(file.text, as: encoding, hasMark: true), as: file.name) == expected)
    #expect(Reader.read(Encoder.bytes(file.text, as: encoding, hasMark: true), as: file.name, options) == expected)
  }

  @Test(arguments: files.prefix(4), wide + [.tcvn3, .vni])
  func rangesAreThoseOfTheFilesOwnBytes(file: (name: String, text: String), encoding: TextEncoding) throws {
    let bytes = Encoder.bytes(file.text, as: encoding, hasMark: encoding.unit > 1)
    let documents = try Reader.documents(bytes, as: file.name)
    #expect(documents.count == 2)
    for (document, text) in zip(documents, [Self.first, Self.second]) {
      let record = Array(bytes[Int(document.origin.start)..<Int(document.origin.end)])
      let found = try Reader.string(TextDecoder.decode(record, as: encoding).text)
      #expect(found.contains(text))
      #expect(found.hasPrefix("{") || found.hasPrefix("Mưa "))
      #expect(!found.contains(text == Self.first ? Self.second : Self.first))
    }
  }

  @Test(arguments: files.suffix(2), wide + [.tcvn3, .vni])
  func rangesInFeedsAreThoseOfTheFilesOwnBytes(file: (name: String, text: String), encoding: TextEncoding) throws {
    let bytes = Encoder.bytes(file.text, as: encoding, hasMark: encoding.unit > 1)
    for document in try Reader.documents(bytes, as: file.name) {
      let entry = Array(bytes[Int(document.origin.start)..<Int(document.origin.end)])
      let found = try Reader.string(TextDecoder.decode(entry, as: encoding).text)
      #expect(found.hasPrefix("<title>Mưa"))
      #expect(found.hasSuffix("</item>") || found.hasSuffix("</entry>"))
    }
  }

  @Test func halfAPairInUTF16IsTheFaultOfItsRecord() {
    var bytes = Encoder.bytes("{\"text\": \"a~\"}\n{\"text\": \"b\u{1F600}\"}\n", as: .utf16LittleEndian, hasMark: true)
    bytes[2 + 2 * 11 + 1] = 0xD8
    #expect(Reader.read(bytes, as: "a.jsonl") == ["invalidUTF8 24", "a.jsonl: b\u{1F600}"])
    // A byte behind the last unit is no record.
    #expect(Reader.read(bytes + [0x0A], as: "a.jsonl") == ["invalidUTF8 24", "a.jsonl: b\u{1F600}"])
  }

  @Test func wideFilesStreamInPieces() throws {
    let line = "{\"text\": \"\(String(repeating: "Mưa lớn \u{1F327} ", count: 99))\"}\n"
    let bytes = Encoder.bytes(String(repeating: line, count: 99), as: .utf16BigEndian, hasMark: true)
    let documents = try Reader.documents(bytes, as: "a.jsonl")
    #expect(documents.count == 99)
    #expect(Set(documents.map(\.bytes)).count == 1)
    #expect(documents.map { Int($0.origin.start) } == (0..<99).map { 2 + $0 * line.utf16.count * 2 })
  }

  @Test func aToldEncodingIsNotAppliedTwice() throws {
    var options = ReadingOptions()
    options.encoding = .tcvn3
    let bytes = Encoder.bytes("{\"text\": \"\(Self.first)\"}", as: .tcvn3)
    let document = try #require(try Reader.documents(bytes, as: "a.json", options).first)
    #expect(Reader.string(try ArticleReader(encoding: .tcvn3).read(document).text) == Self.first)
  }

  @Test func toldSpellingIsThatOfTheFields() throws {
    var options = ReadingOptions()
    options.encoding = .viqr
    let bytes = Array(#"{"text": "Ha` No^.i: mu+a lo+'n"}"#.utf8)
    let document = try #require(try Reader.documents(bytes, as: "a.json", options).first)
    #expect(Reader.string(try ArticleReader(encoding: .viqr).read(document).text) == "Hà Nội: mưa lớn")
  }
}
