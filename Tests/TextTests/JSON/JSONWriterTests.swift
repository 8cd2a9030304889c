// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct JSONWriterTests {
  static func written(_ value: PlainValue, indented: Bool = false) throws(JSONError) -> String {
    var writer = JSONWriter(indented: indented)
    try writer.value(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static let sample = JSONReaderTests.table(
    ("name", JSONReaderTests.text("Tô Lâm")), ("n", .list([.integer(1), .number(2), .null])),
    ("none", .list([])), ("nothing", .table([])), ("in", JSONReaderTests.table(("x", .boolean(true)))))

  @Test func compactFormHasNoSpaces() throws {
    let expected = #"{"name":"Tô Lâm","n":[1,2.0,null],"none":[],"nothing":{},"in":{"x":true}}"#
    #expect(try Self.written(Self.sample) == expected)
  }

  @Test func indentedFormHasALineAValue() throws {
    let expected = """
      {
        "name": "Tô Lâm",
        "n": [
          1,
          2.0,
          null
        ],
        "none": [],
        "nothing": {},
        "in": {
          "x": true
        }
      }
      """
    #expect(try Self.written(Self.sample, indented: true) == expected)
  }

  @Test func valuesMayFollowEachOtherOutsideContainers() {
    var writer = JSONWriter()
    writer.boolean(false)
    #expect(writer.bytes == Array("false".utf8))
  }

  @Test(arguments: [
    ("\"", #"\""#), ("\\", #"\\"#), ("/", "/"), ("\u{8}", #"\b"#), ("\t", #"\t"#), ("\n", #"\n"#), ("\u{C}", #"\f"#),
    ("\r", #"\r"#), ("\0", #"\u0000"#), ("\u{1B}", #"\u001b"#), ("\u{1F}", #"\u001f"#), ("\u{7F}", "\u{7F}"),
    ("\u{2028}", #"\u2028"#), ("a\u{2029}b", #"a\u2029b"#), ("ệ😀", "ệ😀"), ("\u{A8}\u{20A9}", "\u{A8}\u{20A9}"),
  ])
  func textIsEscaped(text: String, escaped: String) throws {
    #expect(try Self.written(JSONReaderTests.text(text)) == "\"\(escaped)\"")
  }

  @Test func bytesThatAreNoUTF8AreReplaced() throws {
    #expect(try Self.written(.text([0x61, 0xFF, 0x62, 0xE1, 0xBB])) == "\"a\u{FFFD}b\u{FFFD}\"")
  }

  @Test(arguments: [
    (1.0, "1.0"), (-0.0, "-0.0"), (0.1, "0.1"), (1e15, "1000000000000000.0"), (1e16, "1e+16"), (123456.75, "123456.75"),
    (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
    (1 / 3.0, "0.3333333333333333"),
  ])
  func numbersAreShortest(number: Double, text: String) throws {
    #expect(try Self.written(.number(number)) == text)
    #expect(try JSONReaderTests.read(text) == .number(number))
  }

  @Test(arguments: [Int64.min, -1, 0, 7, 10, .max])
  func integersAreWhole(integer: Int64) throws {
    #expect(try Self.written(.integer(integer)) == "\(integer)")
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan])
  func numbersWithoutJSONAreRefused(number: Double) {
    let error = #expect(throws: JSONError.self) { try Self.written(.list([.number(number)])) }
    #expect(error?.code == .notFinite)
  }
}
