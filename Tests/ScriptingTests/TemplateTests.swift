// SPDX-License-Identifier: Apache-2.0

import Scripting
import Testing

@Suite struct TemplateTests {
  static let values: [(String, String, String)] = [
    ("Xin chào {{name}}!", "{ name = 'Tô <b>' }", "Xin chào Tô &lt;b&gt;!"),
    ("{{{name}}} {{&name}}", "{ name = 'a & b' }", "a & b a & b"),
    (
      "{{#people}}{{name}} ({{n}}), {{/people}}", "{ people = { { name = 'A', n = 1 }, { name = 'B', n = 2.5 } } }",
      "A (1), B (2.5), "
    ),
    ("{{#names}}[{{.}}]{{/names}}", "{ names = { 'a', 2, true } }", "[a][2][true]"),
    ("{{^names}}none{{/names}}", "{ names = tam.array {} }", "none"),
    ("{{#yes}}a{{/yes}}{{#no}}b{{/no}}{{^no}}c{{/no}}{{#gone}}d{{/gone}}", "{ yes = true, no = false }", "ac"),
    ("{{person.name}} {{#person}}{{name}} {{top}}{{/person}}", "{ top = 1, person = { name = 'A' } }", "A A 1"),
    ("a{{! no }}b{{gone}}c", "{}", "abc"),
    ("{{=<% %>=}}<% name %> {{name}}", "{ name = 'x' }", "x {{name}}"),
    ("{{#rows}}\n- {{.}}\n{{/rows}}\n", "{ rows = { 1, 2 } }", "- 1\n- 2\n"),
    ("{{null}}", "{ null = tam.null }", ""),
    ("{{#a}}{{#b}}{{x}}{{/b}}{{/a}}", "{ a = { { b = { { x = 1 } } }, { b = { { x = 2 }, { x = 3 } } } } }", "123"),
    ("", "{}", ""),
    ("đơn giản", "{}", "đơn giản"),
  ]

  @Test(arguments: values)
  func aTemplateGives(_ template: String, _ values: String, _ expected: String) throws {
    #expect(try evaluate("tam.template([[\n\(template)]]):render(\(values))") == expected)
  }

  static let mistakes: [(String, String)] = [
    ("tam.template('a\\n{{#b}}')", "test.lua:4: template, line 2: a section is not closed"),
    ("tam.template('{{#a}}\\n{{/b}}')", "test.lua:4: template, line 2: this end belongs to another section"),
    ("tam.template('{{a')", "test.lua:4: template, line 1: a tag is not closed, or not well formed"),
    (
      "tam.template('a\\n{{> header}}')",
      "test.lua:4: template, line 2: a template has no partials; put texts together in Lua"
    ),
    (
      "tam.template(('{{#a}}'):rep(60) .. ('{{/a}}'):rep(60))",
      "test.lua:4: template, line 1: sections lie more than 50 deep"
    ),
    ("tam.template(('x'):rep(300000))", "test.lua:4: a template has at most 256 KB"),
    ("tam.template('{{a}}'):render({ a = {1} })", "test.lua:4: template: 'a' is a list; write {{#a}} … {{/a}}"),
    ("tam.template('{{a}}'):render({ a = { b = 1 } })", "test.lua:4: template: 'a' is a table; write {{#a}} … {{/a}}"),
    ("tam.template('{{a}}'):render({ a = print })", "test.lua:4: values.a: a function is no plain data"),
    ("tam.template('{{a}}'):render()", "test.lua:4: argument 1: table expected, got nil"),
    ("tam.template('a').rendr", "test.lua:4: template has no member 'rendr'; it has: render"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ statements: String, _ message: String) throws {
    let isExpression = statements.hasSuffix("rendr")
    #expect(try failure(isExpression ? "return \(statements)" : statements) == message)
  }

  /// Lists in lists: ten to the power of ten, had they no bounds.
  @Test func renderingsAreBounded() throws {
    let deep = """
      local list = {} for i = 1, 10 do list[i] = i end
      local text = ('{{#list}}'):rep(10) .. 'x' .. ('{{/list}}'):rep(10)
      return tam.template(text):render({ list = list })
      """
    for limits in [ScriptLimits(nanoseconds: 200_000_000), ScriptLimits(memory: 32 << 20, nanoseconds: 20_000_000_000)]
    {
      let exporter = try instance("exporter", "encode = function()\n\(deep)\nend", limits: limits)
      var article = try article()
      let error = #expect(throws: ScriptError.self) { try exporter.encode(&article) }
      #expect(error?.code == .deadline || error?.code == .memory)
    }
  }

  /// The library has lines that end the process; whatever a template looks like, none of them is reached.
  @Test func oddTemplatesEndNothing() throws {
    let source = """
      encode = function()
        local pieces = { '{{', '}}', '{{#a}}', '{{/a}}', '{{^a}}', '{{{', '}}}', '{{=', '=}}', '{{$b}}', '{{/b}}', '{{!', 'x', '\\n', ' ', '{{%', '.', '(', ')', '{{a.b(c)}}', '{{&a}}', 'é' }
        local done = 0
        for i = 1, 20000 do
          local text = {}
          for j = 1, math.random(12) do text[j] = pieces[math.random(#pieces)] end
          local ok, template = pcall(tam.template, table.concat(text))
          if ok and pcall(template.render, template, { a = { 1, { b = 'x' } }, b = true }) then done = done + 1 end
        end
        return done > 100 and 'some' or 'none'
      end
      """
    let exporter = try instance("exporter", source, limits: ScriptLimits(nanoseconds: 60_000_000_000))
    exporter.setSeed(7)
    var article = try article()
    #expect(try exporter.encode(&article) == Array("some".utf8))
  }
}
