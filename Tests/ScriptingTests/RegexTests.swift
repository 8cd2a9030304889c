// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Scripting
import Testing
import Text

@Suite struct RegexTests {
  static let values: [(String, String)] = [
    ("tam.re('L(.)m'):find('Tô Lâm')", "5"),
    ("select(2, tam.re('L(.)m'):find('Tô Lâm'))", "8"),
    ("select(3, tam.re('L(.)m'):find('Tô Lâm'))", "â"),
    ("select('#', tam.re('Lâm'):find('Tô Lâm'))", "2"),
    ("tam.re('x'):find('Tô Lâm')", "nil"),
    ("tam.re('o'):find('foo', 3)", "3"),
    ("tam.re('o'):find('foo', -1)", "3"),
    ("tam.re('o'):find('foo', 9)", "nil"),
    ("tam.re('$'):find('foo', 4)", "4"),
    ("tam.re('.'):find('ô', 2)", "nil"),
    ("tam.re(''):find('')", "1"),
    ("tam.re('\\\\w+'):match('  Đà Nẵng')", "Đà"),
    ("tam.re('(\\\\d+)/(\\\\d+)'):match('27/4/2022')", "27"),
    ("select(2, tam.re('(\\\\d+)/(\\\\d+)'):match('27/4/2022'))", "4"),
    ("tam.re('(a)|(b)'):match('b')", "false"),
    ("tam.re('(?<day>\\\\d+)/(?<month>\\\\d+)'):captures('ngày 27/4').month", "4"),
    ("tam.re('(?<day>\\\\d+)/(?<month>\\\\d+)'):captures('ngày 27/4')[0]", "27/4"),
    ("tam.re('(a)|(b)'):captures('b')[1]", "nil"),
    ("tam.re('đà nẵng', 'i'):match('ĐÀ NẴNG')", "ĐÀ NẴNG"),
    ("tam.re('^b$', 'm'):find('a\\nb\\n')", "3"),
    ("tam.re('a.b'):find('a\\nb')", "nil"),
    ("tam.re('a.b', 's'):find('a\\nb')", "1"),
    ("tam.re('a b # letters', 'x'):find('ab')", "1"),
    ("tam.re('a', 'sim').flags", "ims"),
    ("tam.re('a+').pattern", "a+"),
    ("tam.re('a+')", "a+"),
    ("tam.re(tam.re('a+')).pattern", "a+"),
    ("(tam.re('\\\\d+'):gsub('a1b22', '<%0>'))", "a<1>b<22>"),
    ("select(2, tam.re('\\\\d+'):gsub('a1b22', ''))", "2"),
    ("(tam.re('\\\\d+'):gsub('a1b22', '<%1%%>'))", "a<1%>b<22%>"),
    ("(tam.re('(\\\\w)(\\\\w)'):gsub('abcd', '%2%1'))", "badc"),
    ("(tam.re('\\\\d'):gsub('1234', 'x', 2))", "xx34"),
    ("(tam.re('\\\\w+'):gsub('a bc d', { a = 'x', bc = 7, d = false }))", "x 7 d"),
    ("(tam.re('\\\\w+'):gsub('a b', setmetatable({}, { __index = function(_, k) return k .. k end })))", "aa bb"),
    ("(tam.re('(\\\\w)(\\\\d)'):gsub('a1 b2', function(l, d) if l == 'a' then return d .. l end end))", "1a b2"),
    ("(tam.re('\\\\d*'):gsub('a1b', '-'))", "-a-b-"),
    ("(tam.re('x*'):gsub('ôi', '.'))", ".ô.i."),
    ("(tam.re('a\\\\Kb'):gsub('abab', 'x'))", "axax"),
    (
      "(function() local t = {} for k, v in tam.re('(\\\\w)=(\\\\d)'):gmatch('a=1, b=2') do t[#t + 1] = k .. v end return table.concat(t, ' ') end)()",
      "a1 b2"
    ),
    (
      "(function() local t = {} for w in tam.re('\\\\p{Lu}\\\\w+'):gmatch('Tô Lâm, đã Hà') do t[#t + 1] = w end return table.concat(t, ' ') end)()",
      "Tô Lâm Hà"
    ),
    ("tam.re('b'):gmatch('abc')()", "b"),
    ("(function() local n = 0 for _ in tam.re(''):gmatch('ôi') do n = n + 1 end return n end)()", "3"),
    ("article:find('Lâm')()", "20"),
    ("select(3, article:find(tam.re('\\\\d+/\\\\d+/\\\\d+'))())", "27/04/2022"),
    (
      "(function() local n = 0 for a, b, s in article:find('Wiegand') do n = n + 1 assert(article.text:sub(a, b) == s) end return n end)()",
      "3"
    ),
    // Bytes that are no UTF-8 match nothing, and what is around them matches still.
    ("tam.re('b'):find('a\\xFFb')", "3"),
    ("tam.re('.', 's'):find('\\xFF')", "nil"),
    ("tam.re('\\\\w+'):find('\\xC3')", "nil"),
    // Longer texts go the careful way.
    ("tam.re('(b)c'):find(('a'):rep(20000) .. 'bc')", "20001"),
    ("select(3, tam.re('(b)c'):find(('a'):rep(20000) .. 'bc'))", "b"),
    ("tam.re('z'):find(('đ'):rep(500000))", "nil"),
  ]

  @Test(arguments: values)
  func aCallGives(_ expression: String, _ expected: String) throws {
    #expect(try evaluate(expression) == expected)
  }

  static let mistakes: [(String, String)] = [
    ("tam.re('(a')", "test.lua:4: this is no regular expression: missing closing parenthesis at byte 3 of '(a'"),
    (
      "tam.re('[b-a]')",
      "test.lua:4: this is no regular expression: range out of order in character class at byte 4 of '[b-a]'"
    ),
    ("tam.re('a', 'g')", "test.lua:4: there is no flag 'g'; the flags: i m s x"),
    ("tam.re(7)", "test.lua:4: argument 1: string expected, got number"),
    ("tam.re(('a'):rep(10001))", "test.lua:4: a pattern has at most 10,000 bytes"),
    ("tam.re('a'):find(7)", "test.lua:4: argument 1: string expected, got number"),
    ("tam.re('a'):gsub('a', true)", "test.lua:4: argument 2: string, table or function expected, got boolean"),
    ("tam.re('a'):gsub('a', '%2')", "test.lua:4: the replacement has %2, the pattern 0 groups"),
    ("tam.re('a'):gsub('a', '%x')", "test.lua:4: a '%' in the replacement stands before a digit or another '%'"),
    (
      "tam.re('a'):gsub('a', function() return {} end)",
      "test.lua:4: a match is replaced by a string or number, not by a table"
    ),
    ("tam.re('a'):gsub('a', function() error('no') end)", "test.lua:4: no"),
    (
      "tam.re('a'):fnd('a')",
      "test.lua:4: regex has no member 'fnd'; it has: pattern flags find match captures gmatch gsub"
    ),
    ("tam.re('a').pattern = 'b'", "test.lua:4: regex is read-only: 'pattern' cannot be set"),
    ("article:find(7)", "test.lua:4: argument 1: regex expected, got number"),
    (
      "tam.re('(a+)+$'):find(('a'):rep(40) .. 'b')",
      "test.lua:4: the pattern '(a+)+$' tries too many ways on this text; make its repetitions exclude each other"
    ),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ statements: String, _ message: String) throws {
    #expect(try failure(statements) == message)
  }

  /// Each ran for minutes without the careful way: what they try is little, how long each try takes is not.
  static let hostile: [String] = [
    "return tam.re('(?s).*.*.*x'):find(('a'):rep(1000000))",
    "return tam.re('a*b'):find(('a'):rep(1000000))",
    "return tam.re('[^b]{60000}c'):find(('a'):rep(4000000))",
    "return tam.re('(?:a?){500}a{500}'):find(('a'):rep(499))",
    "return tam.re('(a|b|ab)*c'):find(('ab'):rep(100000))",
    "return tam.re('^(([a-z])+.)+[A-Z]([a-z])+$'):find(('a'):rep(100000))",
    "return tam.re(''):gsub(('a'):rep(50000000), 'bbbb')",
    "local s = ('a'):rep(1000000) for _ in tam.re('a'):gmatch(s) do tam.re('b'):find(s) end",
    "while true do tam.re('a' .. math.random(1 << 40)) end",
    "return tam.re('(?R)?a'):find(('a'):rep(100000))",
  ]

  @Test(arguments: hostile)
  func noPatternOutlastsItsLimits(_ statements: String) throws {
    let exporter = try instance(
      "exporter", "encode = function(article)\n\(statements)\nend",
      limits: ScriptLimits(memory: 128 << 20, nanoseconds: 300_000_000))
    var article = try article()
    let start = ContinuousClock.now
    _ = try? exporter.encode(&article)
    #expect(ContinuousClock.now - start < .seconds(5))  // a limit is what this test is about
  }

  @Test func lateMatchesEndWithTheDeadline() throws {
    let exporter = try instance(
      "exporter",
      "encode = function(article)\nlocal first = tam.re('(?s).*.*.*x'):find(('a'):rep(1000000))\nreturn first\nend",
      limits: ScriptLimits(nanoseconds: 100_000_000))
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try exporter.encode(&article) }
    #expect(error?.code == .deadline)
  }

  @Test func largeResultsStrikeTheMemoryLimit() throws {
    let exporter = try instance(
      "exporter", "encode = function(article)\nreturn (tam.re('a'):gsub(('a'):rep(1000000), ('b'):rep(1000)))\nend",
      limits: ScriptLimits(memory: 32 << 20))
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try exporter.encode(&article) }
    #expect(error?.code == .memory)
    #expect(error?.text == "test.lua:4: not enough memory")
  }

  @Test func anOptionIsCompiled() throws {
    let fields = """
      options = { re = { type = "regex", default = "Lâm" }, all = { type = "list", of = "regex" } },
      encode = function(article, ctx)
        return ctx.options.re:match(article.title) .. #ctx.options.all .. ctx.options.all[2]:match(article.title)
      end
      """
    let declaration = try plugin("exporter", fields).declaration
    let options = try declaration.resolve([
      PlainValue.Field(key: Array("all".utf8), value: .list([.text([0x61]), .text(Array("W\\w+".utf8))]))
    ])
    let exporter = try instance("exporter", fields, options: options)
    var article = try article()
    #expect(try exporter.encode(&article) == Array("Lâm2Wiegand".utf8))
    let problem = #expect(throws: OptionProblem.self) {
      try declaration.schema(of: Array("re".utf8)).parse(Array("(".utf8))
    }
    #expect(
      problem.map { String(decoding: $0.message, as: UTF8.self) }
        == "option 're': this is no regular expression: missing closing parenthesis at byte 2 of '('")
  }
}
