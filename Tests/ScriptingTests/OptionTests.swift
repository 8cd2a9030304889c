// SPDX-License-Identifier: Apache-2.0

import Scripting
import Testing
import Text

@Suite struct OptionTests {
  static func declaration() throws -> Declaration {
    try plugin(
      "filter",
      """
      options = {
        any = { type = "list", of = "string", required = true, min = 1, max = 2, help = "names" },
        top = { type = "integer", default = 5, min = 1, max = 9 },
        share = { type = "number", default = 0.5 },
        loud = { type = "boolean", default = false },
        mode = { type = "enum", values = { "keep", "drop" }, default = "keep" },
        since = { type = "date" },
      },
      filter = function() end
      """
    ).declaration
  }

  static let good: [(String, String, PlainValue)] = [
    ("any", "a,b", .list([.text([0x61]), .text([0x62])])),
    ("top", "7", .integer(7)),
    ("share", "1", .number(1)),
    ("share", "0.25", .number(0.25)),
    ("loud", "true", .boolean(true)),
    ("mode", "drop", .text(Array("drop".utf8))),
    ("since", "2025-09", .text(Array("2025-09".utf8))),
    ("since", "2025", .text(Array("2025".utf8))),
  ]

  @Test(arguments: good)
  func aWordBecomesAValue(_ option: String, _ word: String, _ value: PlainValue) throws {
    let declaration = try Self.declaration()
    #expect(try declaration.schema(of: Array(option.utf8)).parse(Array(word.utf8)) == value)
  }

  static let bad: [(String, String, String)] = [
    ("top", "many", "option 'top': integer expected, got 'many'"),
    ("top", "0", "option 'top': value must be at least 1"),
    ("top", "10", "option 'top': value must be at most 9"),
    ("top", "2.5", "option 'top': integer expected, got 2.5"),
    ("loud", "yes", "option 'loud': boolean expected, got 'yes'"),
    ("mode", "dorp", "option 'mode': one of keep, drop expected, got 'dorp'; did you mean 'drop'?"),
    ("since", "2025-13", "option 'since': date (2025, 2025-09 or 2025-09-23) expected, got '2025-13'"),
    ("since", "2025-02-30", "option 'since': date (2025, 2025-09 or 2025-09-23) expected, got '2025-02-30'"),
    ("any", "a,b,c", "option 'any': number of values must be at most 2"),
  ]

  @Test(arguments: bad)
  func aWrongValueIsNamed(_ option: String, _ word: String, _ message: String) throws {
    let declaration = try Self.declaration()
    let error = #expect(throws: OptionProblem.self) {
      try declaration.schema(of: Array(option.utf8)).parse(Array(word.utf8))
    }
    #expect(error.map { String(decoding: $0.message, as: UTF8.self) } == message)
  }

  @Test func everyProblemIsToldAtOnce() throws {
    let declaration = try Self.declaration()
    let error = #expect(throws: OptionProblems.self) {
      try declaration.resolve([
        PlainValue.Field(key: Array("topp".utf8), value: .integer(1)),
        PlainValue.Field(key: Array("top".utf8), value: .text([0x78])),
      ])
    }
    #expect(
      error?.problems.map { String(decoding: $0.message, as: UTF8.self) } == [
        "no option 'topp'; did you mean 'top'?", "option 'top': integer expected, got 'x'",
        "option 'any' is required (names)",
      ])
  }

  @Test func defaultsFillUp() throws {
    let given = [PlainValue.Field(key: Array("any".utf8), value: .text([0x61]))]
    let values = try Self.declaration().resolve(given)
    #expect(values.map { String(decoding: $0.key, as: UTF8.self) } == ["any", "loud", "mode", "share", "top"])
    #expect(values[0].value == .list([.text([0x61])]))
  }

  @Test func scriptsCannotChangeOptions() throws {
    let options = [PlainValue.Field(key: Array("top".utf8), value: .integer(3))]
    let exporter = try instance(
      "exporter",
      "encode = function(article, ctx) return tostring(ctx.options.top) .. tostring(pcall(function() ctx.options.top = 4 end)) end",
      options: options)
    var article = try article()
    #expect(try exporter.encode(&article).map { String(decoding: $0, as: UTF8.self) } == "3false")
  }
}
