// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@testable import Reading

@Suite struct TableFormatTests {
  @Test(arguments: [
    ("title,text\nA,b\n", ["a.csv: A||b"]),
    ("\u{FEFF}Tiêu đề;Nội dung\r\nA;b\r\nC;d", ["a.csv: A||b", "a.csv#2: C||d"]),
    ("id\ttext\nx\t\"b\"\n", ["x: b"]),
    ("title,text\n\"A \"\"B\"\"\",\"c\nd, e\"\nF,g\n", ["a.csv: A \"B\"||c|d, e", "a.csv#2: F||g"]),
    ("title,text\nA,b\"c\"\nD,\"e\"f\n", ["a.csv: A||b\"c\"", "a.csv#2: D||ef"]),
    ("title,text,n\nA,b\n\nC,d,1,2\n", ["a.csv: A||b", "a.csv#2: C||d"]),
    ("title,text\n,\nA,b\n", ["noText 11", "a.csv#2: A||b"]),
    ("title,text\nA,b\nC,\"d\nE,f\n", ["a.csv: A||b", "badRecord 15"]),
    ("x,y\nA,b\n", ["noText 0"]),
    ("", ["empty"]),
  ])
  func rows(text: String, expected: [String]) {
    #expect(Reader.read(text, as: "a.csv") == expected)
  }

  @Test func rowsOfMoreThanAWindow() throws {
    let body = String(repeating: "dòng\n", count: 40_000)
    let documents = try Reader.documents(Array("title,text\nA,\"\(body)\"\nB,c\n".utf8), as: "a.csv")
    #expect(documents.count == 2)
    #expect(documents[0].bytes.count == 3 + 240_000)
    #expect(documents[1].origin.start == documents[0].origin.end)
    #expect(documents[1].origin.end - documents[1].origin.start == 4)
  }

  @Test func aQuoteThatNeverClosesIsBounded() {
    var options = ReadingOptions()
    options.documentLimit = 1 << 18
    let bytes = Array("title,text\nA,\"".utf8) + [UInt8](repeating: 0x0A, count: 1 << 20)
    #expect(Reader.read(bytes, as: "a.csv", options) == ["tooLarge 11"])
  }
}
