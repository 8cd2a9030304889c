// SPDX-License-Identifier: Apache-2.0

import Scripting
import Testing

@Suite struct TextModuleTests {
  static let values: [(String, String)] = [
    ("tam.text.lower('ĐẠI TƯỚNG Tô Lâm')", "đại tướng tô lâm"),
    ("tam.text.upper('đại tướng Tô Lâm, ỵ ữ 12')", "ĐẠI TƯỚNG TÔ LÂM, Ỵ Ữ 12"),
    ("tam.text.fold('Ông  Đỗ Đức\\n')", "ong do duc"),
    ("tam.text.slug('TP. Hồ Chí Minh')", "tp-ho-chi-minh"),
    ("tam.text.compare('đa', 'dz')", "1"),
    ("tam.text.compare('a', 'a')", "0"),
    ("tam.text.compare('e\\u{302}\\u{323}', 'ệ')", "0"),
    ("tam.text.compare('ba', 'bà')", "-1"),
    ("tam.text.width('Tô Lâm')", "6"),
    ("tam.text.width('東京')", "4"),
    ("tam.text.truncate('Bộ Công an', 6)", "Bộ Cô…"),
    ("tam.text.truncate('Bộ', 6)", "Bộ"),
    ("tam.text.truncate('Bộ', 0)", ""),
    ("tam.text.truncate('Bộ', -3)", ""),
    (
      "(function() local t = {} for w, a, b in tam.text.words('\"Xin chào,\" – 27/4 (Hà-Nội)!') do t[#t + 1] = w .. a .. ':' .. b end return table.concat(t, ' ') end)()",
      "Xin2:4 chào6:10 27/418:21 Hà-Nội24:32"
    ),
    ("(tam.text.words('  ')())", "nil"),
    ("tam.text.lower('A\\xFF')", "a\u{FFFD}"),
    ("tam.text.lower('')", ""),
    (
      "(function() local t = { 'Huế', 'đào', 'Đà Nẵng', 'an', 'ân', 'ăn', 'Đảo', '1' } table.sort(t, function(a, b) return tam.text.compare(a, b) < 0 end) return table.concat(t, ' ') end)()",
      "1 an ăn ân Đà Nẵng đào Đảo Huế"
    ),
    ("pcall(function() tam.text.lower = nil end)", "false"),
  ]

  @Test(arguments: values)
  func aCallGives(_ expression: String, _ expected: String) throws {
    #expect(try evaluate(expression) == expected)
  }

  static let mistakes: [(String, String)] = [
    ("return tam.text.lower()", "test.lua:4: argument 1: string expected, got nil"),
    ("return tam.text.compare('a')", "test.lua:4: argument 2: string expected, got nil"),
    ("return tam.text.truncate('a', 'b')", "test.lua:4: argument 2: integer expected, got string"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ statements: String, _ message: String) throws {
    #expect(try failure(statements) == message)
  }

  @Test func wordsOfALargeTextStrikeTheMemoryLimit() throws {
    let exporter = try instance(
      "exporter", "encode = function()\nreturn tam.text.words(('a '):rep(2000000))()\nend",
      limits: ScriptLimits(memory: 64 << 20))
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try exporter.encode(&article) }
    #expect(error?.text == "test.lua:4: not enough memory")
  }
}
