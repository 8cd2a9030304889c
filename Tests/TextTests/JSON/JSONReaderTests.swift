// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct JSONReaderTests {
  static func read(_ text: String) throws(JSONError) -> PlainValue {
    let bytes = Array(text.utf8)
    return try JSONReader.read(bytes.span)
  }

  static func text(_ text: String) -> PlainValue { .text(Array(text.utf8)) }

  static func table(_ fields: (String, PlainValue)...) -> PlainValue {
    .table(fields.map { .init(key: Array($0.0.utf8), value: $0.1) })
  }

  @Test(arguments: [
    ("null", PlainValue.null), ("true", .boolean(true)), (" false\n", .boolean(false)), ("[]", .list([])),
    ("{}", .table([])), ("[ 1 , [2]\t,\r\n{ } ]", .list([.integer(1), .list([.integer(2)]), .table([])])),
    (#"{"b":1,"a":[null]}"#, table(("b", .integer(1)), ("a", .list([.null])))),
    (#""Tô Lâm""#, text("Tô Lâm")), (#""""#, text("")),
  ])
  func valuesAreRead(json: String, value: PlainValue) throws {
    #expect(try Self.read(json) == value)
  }

  @Test(arguments: [
    ("0", PlainValue.integer(0)), ("-0", .integer(0)), ("-12", .integer(-12)), ("0.5", .number(0.5)),
    ("1.0", .number(1)), ("1e2", .number(100)), ("1E+2", .number(100)), ("25e-1", .number(2.5)),
    ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1e-400", .number(0)),
    ("5e-324", .number(.leastNonzeroMagnitude)), ("1.7976931348623157e308", .number(1.7976931348623157e308)),
    ("0.1000000000000000055511151231257827021181583404541015625", .number(0.1)),
  ])
  func numbersAreRead(json: String, value: PlainValue) throws {
    #expect(try Self.read(json) == value)
  }

  @Test(arguments: [
    (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"), (#"\b"#, "\u{8}"), (#"\f"#, "\u{C}"), (#"\n"#, "\n"),
    (#"\r"#, "\r"), (#"\t"#, "\t"), (#"\u0000"#, "\0"), (#"\u0110\u00fa"#, "Đú"), (#"\u1EC7"#, "ệ"),
    (#"\ud83d\uDE00"#, "😀"), (#"\uFFFF"#, "\u{FFFF}"), (#"\udbff\udfff"#, "\u{10FFFF}"),
  ])
  func escapesAreRead(escape: String, character: String) throws {
    #expect(try Self.read("\"a\(escape)z\"") == Self.text("a\(character)z"))
  }

  @Test func lastOfTwoKeysCounts() throws {
    let value = try Self.read(#"{"a":1,"b":2,"\u0061":3}"#)
    #expect(value == Self.table(("a", .integer(3)), ("b", .integer(2))))
    let name = Array("a".utf8)
    #expect(value.field(name.span) == .integer(3))
    let other = Array("c".utf8)
    #expect(value.field(other.span) == nil)
  }

  @Test(arguments: [
    ("", JSONError.Code.unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[", .unexpectedEnd, 1),
    ("[1,]", .unexpectedByte, 3), ("[1 2]", .unexpectedByte, 3), ("[,1]", .unexpectedByte, 1),
    ("{", .unexpectedEnd, 1), (#"{"a"}"#, .unexpectedByte, 4), (#"{"a":}"#, .unexpectedByte, 5),
    (#"{"a":1,}"#, .unexpectedByte, 7), ("{a:1}", .unexpectedByte, 1), ("'a'", .unexpectedByte, 0),
    ("nul", .unexpectedEnd, 3), ("nulL", .unexpectedByte, 3), ("truee", .trailingBytes, 4), ("1 2", .trailingBytes, 2),
    ("[1]]", .trailingBytes, 3), ("\u{FEFF}1", .unexpectedByte, 0), ("// a\n1", .unexpectedByte, 0),
    ("01", .badNumber, 0), ("-", .unexpectedEnd, 1), ("[-]", .badNumber, 1), ("1.", .unexpectedEnd, 2),
    ("[1.]", .badNumber, 1), ("[.5]", .badNumber, 1), ("+1", .badNumber, 0), ("1e", .unexpectedEnd, 2),
    ("[1e+]", .badNumber, 1), ("[1,1e999]", .numberOutOfRange, 3), ("NaN", .unexpectedByte, 0),
    (#""abc"#, .unexpectedEnd, 4), ("\"a\nb\"", .controlCharacter, 2), ("\"a\u{1}\"", .controlCharacter, 2),
    (#""a\x""#, .badEscape, 2), (#""\u12G4""#, .badEscape, 1), (#""\u12"#, .unexpectedEnd, 5),
    (#""\ud800""#, .loneSurrogate, 1), (#""\ud800\n""#, .loneSurrogate, 1), (#""\ud800\u0041""#, .loneSurrogate, 1),
    (#""a\udc00""#, .loneSurrogate, 2), (#""\"#, .unexpectedEnd, 2),
  ])
  func faultsAreFound(json: String, code: JSONError.Code, offset: Int) {
    #expect {
      try Self.read(json)
    } throws: { error in
      guard let error = error as? JSONError else { return false }
      return error.code == code && error.offset == offset
    }
  }

  @Test func faultsHaveLineAndColumn() {
    let error = #expect(throws: JSONError.self) { try Self.read("{\n \"Tô Lâm\": ?}") }
    #expect(error?.offset == 15)
    #expect(error?.line == 2)
    #expect(error?.column == 12)
  }

  @Test(arguments: [
    ([0x22, 0xC3, 0x22], 1), ([0x22, 0xC0, 0x80, 0x22], 1), ([0x22, 0x61, 0xED, 0xA0, 0x80, 0x22], 2), ([0xFF], 0),
  ])
  func bytesThatAreNoUTF8AreRefused(bytes: [UInt8], offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONReader.read(bytes.span) }
    #expect(error?.code == .invalidUTF8)
    #expect(error?.offset == offset)
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try Self.read(nested(100)) }
    let error = #expect(throws: JSONError.self) { try Self.read(nested(101)) }
    #expect(error?.code == .tooDeep)
    #expect(error?.offset == 100)
    let open = #expect(throws: JSONError.self) { try Self.read(String(repeating: "[{\"a\":", count: 100_000)) }
    #expect(open?.code == .tooDeep)
  }
}
