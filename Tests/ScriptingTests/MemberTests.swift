// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct MemberTests {
  static let values: [(String, String)] = [
    ("article.id", "a.txt"),
    ("article.path", "news/a.txt"),
    ("article.title", "Bộ trưởng Tô Lâm tiếp ngài Gunnar Wiegand"),
    ("article.date", "2022-04-27"),
    ("article.date_precision", "day"),
    ("article.views", "nil"),
    ("article.url", "nil"),
    ("article.byline", "nil"),
    ("#article.text > 100", "true"),
    ("article.lead == article.body", "true"),
    ("article.word_count", "25"),
    ("article", "article a.txt"),
    ("article == article", "true"),
    ("#article.fingerprint", "16"),
    ("tam.similarity(article.fingerprint, article.fingerprint)", "1.0"),
    ("tam.similarity('0000000000000000', '000000000000ffff')", "0.5"),
    ("tam.similarity('0000000000000000', 'ffffffffffffffff')", "0.0"),
    ("pcall(tam.similarity, 'x', article.fingerprint)", "false"),
    ("article.tags", ""),
    ("#article.tags", "0"),
    ("article:has('Tô Lâm')", "true"),
    ("article:has('TÔ LÂM')", "true"),
    ("article:has('Lâm')", "false"),
    ("article:has('Bô Cộng an')", "false"),
    ("article:sentences()().index", "1"),
    ("select(2, article:entities('person')())", "Tô Lâm"),
    ("select(3, article:entities('place')())", "place"),
    ("article:entities('person')().key", "person:to-lam"),
    ("article:entities('person')().count", "2"),
    ("#article:entities('person')().aliases", "1"),
    ("article:entities('person')()", "Tô Lâm"),
    ("article:entities('person')() == article:entities('person')()", "true"),
    ("article:mentions('date')().norm", "2022-04-27"),
    ("article:mentions('person')().nested", "false"),
    ("article:mentions('person')().sentence", "nil"),
    ("article:mentions('person')().entity == article:entities('person')()", "true"),
    ("article:sentences()():mentions('organisation')().text", "Bộ Công an"),
    ("select(2, article:sentences()():entities('person')())", "Tô Lâm"),
    ("article:entities('person')():mentions()().text", "Tô Lâm"),
    ("article:paragraphs()().index", "1"),
    ("(article:captions()())", "nil"),
    ("article:to_table().title", "Bộ trưởng Tô Lâm tiếp ngài Gunnar Wiegand"),
    ("#article:to_table().captions", "0"),
    ("article.meta.anything", "nil"),
    ("tam.json.encode(article:to_table().captions)", "[]"),
    (
      "tam.json.encode({ b = 1, a = { 1, 2.5, 'x', tam.null }, c = tam.array {} })",
      #"{"a":[1,2.5,"x",null],"b":1,"c":[]}"#
    ),
    ("tam.json.encode(tam.json.decode('{\"x\":[],\"y\":null}'))", #"{"x":[],"y":null}"#),
    ("os.time()", "86400"),
    ("tam.version", "0.1.0"),
    // These three overflowed and ended the process.
    ("tam.text.truncate('abc', math.mininteger)", ""),
    ("(tam.re('a'):find('abc', math.mininteger))", "1"),
    ("(pcall(tam.date.add, '2025-01-31', math.mininteger, 'months'))", "false"),
    ("tostring(tam.null)", "null"),
    ("pcall(getmetatable(article) or error, 1)", "false"),
  ]

  @Test(arguments: values)
  func aMemberGives(_ expression: String, _ expected: String) throws {
    #expect(try evaluate(expression) == expected)
  }

  /// A cached property that is nil once gave its own name.
  @Test func anAbsentDateIsNil() throws {
    #expect(try evaluate("article.date", on: "Không có gì ở đây cả.") == "nil")
    #expect(try evaluate("article.date_precision", on: "Không có gì ở đây cả.") == "nil")
  }

  @Test func offsetsAreLuas() throws {
    let all = """
      (function() for m in article:mentions() do if article.text:sub(m.start, m.finish) ~= m.text then return m.text end end
      for s in article:sentences() do if article.text:sub(s.start, s.finish) ~= s.text then return s.text end end return 'all' end)()
      """
    #expect(try evaluate(all) == "all")
  }

  static let mistakes: [(String, String)] = [
    (
      "return article.titel",
      "test.lua:4: article has no member 'titel'; it has: text body id path source url language title date date_precision views byline lead word_count fingerprint tags meta paragraphs sentences captions credits subheads dropped entities mentions positions meetings has find add_mention to_table"
    ),
    ("article.title = 'x'", "test.lua:4: article is read-only: 'title' cannot be set"),
    ("article.has('x')", "test.lua:4: 'has' needs a article before it, got string; call it with a colon"),
    ("article:has()", "test.lua:4: argument 1: string expected, got nil"),
    (
      "article:entities('persons')",
      "test.lua:4: there is no kind 'persons'; the kinds: person, organisation, place, date, document, event"
    ),
    ("article:entities(1)", "test.lua:4: argument 1: kind expected, got number"),
    ("return #article", "test.lua:4: an article has no length; iterate over article:sentences(), or use #article.text"),
    ("article.tags:add('x')", "test.lua:4: only filters edit articles"),
    ("article.meta.x = 1", "test.lua:4: only filters edit articles"),
    ("return tam.json.encode(print)", "test.lua:4: value: a function is no plain data"),
    ("return tam.json.decode('{')", "test.lua:4: this is no JSON: line 1, column 2"),
    (
      "return tam.json.encode({ 1, 2, x = 3 })",
      "test.lua:4: value: a table has both items and fields, or a hole in its items"
    ),
    ("local t = {} t.t = t return tam.json.encode(t)", "tables lie more than 100 deep, or in a circle"),
    ("return {}", "test.lua: 'encode' gave back a table, not a string"),
    ("setmetatable(article, {})", "test.lua:4: bad argument #1 to 'setmetatable' (table expected, got article)"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ statements: String, _ message: String) throws {
    let text = try failure(statements)
    #expect(text == message || (message.hasPrefix("tables") && text.hasSuffix(message)), "\(text)")
  }
}
