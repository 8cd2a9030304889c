// SPDX-License-Identifier: Apache-2.0

import Scripting
import Testing

/// `tam.csv`, `tam.xml` and `tam.html`.
@Suite struct FormatModuleTests {
  static let values: [(String, String)] = [
    ("tam.csv.encode({ 'a', 1, 2.5, true, tam.null, 'Tô' })", "a,1,2.5,true,,Tô\r\n"),
    (
      "tam.csv.encode({ { 'a', 'b' }, { 'x,y', 'he said \"no\"' }, { '' } })",
      "a,b\r\n\"x,y\",\"he said \"\"no\"\"\"\r\n\"\"\r\n"
    ),
    ("tam.csv.encode({ 'two\\nlines' })", "\"two\nlines\"\r\n"),
    ("tam.csv.encode({})", "\r\n"),
    (
      "tam.json.encode(tam.csv.decode('a,b\\n\"x,y\",\"he said \"\"no\"\"\"\\r\\n,\\n'))",
      #"[["a","b"],["x,y","he said \"no\""],["",""]]"#
    ),
    ("tam.json.encode(tam.csv.decode('a'))", #"[["a"]]"#),
    ("tam.json.encode(tam.csv.decode(''))", "[]"),
    ("tam.json.encode(tam.csv.decode('\"two\\nlines\"'))", #"[["two\nlines"]]"#),
    (
      "tam.json.encode(tam.csv.decode(tam.csv.encode({ { 'a', 'b\"' }, { '', 'c\\n' } })))",
      #"[["a","b\""],["","c\n"]]"#
    ),
    ("tam.xml.escape('a < b & \"c\" \\'d\\' > \\1')", "a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt; \u{FFFD}"),
    ("tam.xml.encode({ 'br' })", "<br/>"),
    (
      "tam.xml.encode({ 'p', 'Tô & Lâm', { 'b', 1 }, true, class = 'x\"y', id = 7 })",
      "<p class=\"x&quot;y\" id=\"7\">Tô &amp; Lâm<b>1</b>true</p>"
    ),
    ("tam.xml.encode({ 'p', '' })", "<p></p>"),
    ("tam.html.escape('<b>&</b>')", "&lt;b&gt;&amp;&lt;/b&gt;"),
    (
      "tam.html.text('<p>Tô&nbsp;Lâm <b>tiếp</b>\\n  ngài</p><p>Hà&#32;Nội &#x1EC7; &amp;amp; &bogus; a & b</p>')",
      "Tô Lâm tiếp ngài\nHà Nội ệ &amp; &bogus; a & b"
    ),
    ("tam.html.text('a<br>b<br/>c<!-- d --> <script>var x = \"<p>\";</script>e<STYLE>p{}</STYLE>')", "a\nb\nc e"),
    ("tam.html.text('<a title=\"1 > 2\" href=x>link</a> 1 < 2 <3')", "link 1 < 2 <3"),
    ("tam.html.text('<!DOCTYPE html><title>T</title><ul><li>a<li>b</ul>')", "T\na\nb"),
    ("tam.html.text('<script>never closed')", ""),
    ("tam.html.text('x <a title=\"never closed')", "x"),
    ("tam.html.text('&#0;&#xD800;&#99999999;')", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("tam.html.text('')", ""),
  ]

  @Test(arguments: values)
  func aCallGives(_ expression: String, _ expected: String) throws {
    #expect(try evaluate(expression) == expected)
  }

  static let mistakes: [(String, String)] = [
    ("tam.csv.encode('a')", "test.lua:4: argument 1: table expected, got string"),
    ("tam.csv.encode({ { 1 }, 2 })", "test.lua:4: row 2 is a number, not a list of cells"),
    (
      "tam.csv.encode({ { 1, {} } })",
      "test.lua:4: row 1, cell 2 is a table; cells are strings, numbers, booleans or nil"
    ),
    ("tam.csv.decode('a\\n\"b')", "test.lua:4: this is no CSV: the quote of line 2 is not closed"),
    ("tam.csv.decode('\"a\"b')", "test.lua:4: this is no CSV: line 1 has text behind a closing quote"),
    ("tam.xml.encode({ 7 })", "test.lua:4: the name of an element is a number, not a string"),
    ("tam.xml.encode({ 'a b' })", "test.lua:4: 'a b' is no name of an element in XML"),
    ("tam.xml.encode({ 'a', ['1x'] = 1 })", "test.lua:4: '1x' is no name of an attribute in XML"),
    (
      "tam.xml.encode({ 'a', print })",
      "test.lua:4: a child of 'a' is a function; it takes strings, numbers and booleans"
    ),
    (
      "tam.xml.encode({ 'a', x = {} })",
      "test.lua:4: an attribute of 'a' is a table; it takes strings, numbers and booleans"
    ),
    ("local t = { 'a' } t[2] = t tam.xml.encode(t)", "test.lua:4: elements lie more than 100 deep, or in a circle"),
    ("tam.html.text(nil)", "test.lua:4: argument 1: string expected, got nil"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ statements: String, _ message: String) throws {
    #expect(try failure(statements) == message)
  }

  static let large: [String] = [
    "tam.csv.decode((','):rep(1000000))",
    "local row = { ('x'):rep(10000) } local rows = {} for i = 1, 2000 do rows[i] = row end tam.csv.encode(rows)",
    "local e = { 'a', ('x'):rep(10000) } local all = { 'b' } for i = 1, 2000 do all[i + 1] = e end tam.xml.encode(all)",
  ]

  @Test(arguments: large)
  func largeResultsStrikeTheMemoryLimit(_ statements: String) throws {
    let exporter = try instance(
      "exporter", "encode = function()\n\(statements)\nend",
      limits: ScriptLimits(memory: 8 << 20, nanoseconds: 30_000_000_000))
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try exporter.encode(&article) }
    #expect(error?.text == "test.lua:4: not enough memory")
  }

  /// Each was once a scan to the end of the text for every byte.
  static let quadratic = ["'<a title=\"'", "'<!--'", "'<script>'", "'&'", "'<'", "'</script'"]

  @Test(arguments: quadratic)
  func htmlIsReadOnce(_ piece: String) throws {
    #expect(try evaluate("#tam.html.text((\(piece)):rep(200000)) >= 0") == "true")
  }
}
