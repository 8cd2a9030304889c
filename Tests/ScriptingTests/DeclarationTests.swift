// SPDX-License-Identifier: Apache-2.0

import Scripting
import Testing
import Text

@Suite struct DeclarationTests {
  @Test func aDeclarationTellsWhatAPluginIs() throws {
    let plugin = try plugin(
      "report",
      """
      options = { top = { type = "integer", default = 5, min = 1, max = 9, help = "people a month" } },
      after = { "people" }, new = function() end, map = function() end, finish = function() end
      """)
    #expect(plugin.declaration.kind == .report)
    #expect(plugin.declaration.name == Array("test-plugin".utf8))
    #expect(plugin.declaration.functions == [.new, .map, .finish])
    #expect(plugin.declaration.after == [Array("people".utf8)])
    let top = try #require(plugin.declaration.option(Array("top".utf8)))
    #expect(top.kind == .integer && top.fallback == .integer(5) && top.minimum == 1 && top.maximum == 9)
  }

  @Test func declaringRunsNoFunction() throws {
    let source =
      "return tam.filter { name = 'x', version = '1', api = 1, summary = 's', filter = function() error('ran') end }"
    _ = try Plugin(path: Array("x.lua".utf8), source: Array(source.utf8))
  }

  static let mistakes: [(String, String)] = [
    (
      "return 1",
      "x.lua: the file gives back no declaration; end it with return tam.filter { … }, tam.report { … } or tam.exporter { … }"
    ),
    ("return {", "x.lua:1: unexpected symbol near <eof>"),
    ("return tam.filter()", "x.lua:1: argument 1: table expected, got nil"),
    ("return tam.filter {}", "x.lua:1: 'api' is missing: write api = 1"),
    ("return tam.filter { api = 2 }", "x.lua:1: api 2 is not known; this host speaks api 1"),
    ("return tam.filter { api = 1 }", "x.lua:1: 'name' is missing: a filter needs one"),
    (
      "return tam.filter { api = 1, name = 'My Filter' }",
      "x.lua:1: name 'My Filter' is not in kebab case, such as 'people-by-month'"
    ),
    ("return tam.filter { api = 1, name = 'x' }", "x.lua:1: 'version' is missing: a filter needs one"),
    ("return tam.filter { api = 1, name = 'x', version = 1 }", "x.lua:1: 'version' is a number, not a string"),
    (
      "return tam.filter { api = 1, name = 'x', version = '1', summary = 's' }",
      "x.lua:1: a filter needs a function 'filter'"
    ),
    (
      "return tam.filter { api = 1, name = 'x', version = '1', summary = 's', filter = 1 }",
      "x.lua:1: 'filter' is a number, not a function"
    ),
    ("return tam.filter { api = 1, sumary = 's' }", "x.lua:1: a filter has no field 'sumary'; did you mean 'summary'?"),
    ("return tam.report { api = 1, encode = print }", "x.lua:1: a report has no field 'encode'"),
    (
      "return tam.filter { api = 1, name = 'x', version = '1', summary = 's', options = { a = { type = 'int' } } }",
      "x.lua:1: option 'a' has the unknown type 'int'"
    ),
    (
      "return tam.filter { api = 1, name = 'x', version = '1', summary = 's', options = { a = { typ = 'integer' } } }",
      "x.lua:1: option 'a' has no field 'typ'; did you mean 'type'?"
    ),
    (
      "return tam.filter { api = 1, name = 'x', version = '1', summary = 's', options = { a = { type = 'integer', default = 'x' } } }",
      "x.lua:1: option 'a' has a default that it does not take: option 'a': integer expected, got 'x'"
    ),
    (
      "return tam.filter { api = 1, name = 'x', version = '1', summary = 's', options = { a = { type = 'enum' } } }",
      "x.lua:1: option 'a' is an enum without 'values'"
    ),
    (
      "return tam.filter { api = 1, name = 'x', version = '1', summary = 's', options = { a = { type = 'list', of = 'list' } } }",
      "x.lua:1: option 'a' is a list of lists; a list holds single values"
    ),
    (
      "return tam.filter { api = 1, name = 'x', version = '1', summary = 's', filter = print, after = { 'y', 'x' } }",
      "x.lua:1: 'after' names the plugin itself"
    ),
    (
      "return tam.filter { api = 1, name = 'x', version = '1', summary = 's', filter = print, after = { 'y' }, before = { 'z', 'y' } }",
      "x.lua:1: 'y' stands both in 'before' and in 'after'"
    ),
    ("error('no')", "x.lua:1: no"),
    ("while true do end", "x.lua:1: time limit passed"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ source: String, _ message: String) {
    let error = #expect(throws: ScriptError.self) {
      try Plugin(
        path: Array("x.lua".utf8), source: Array(source.utf8), limits: ScriptLimits(nanoseconds: 100_000_000))
    }
    #expect(error?.text == message)
    #expect(error?.code == (source.hasSuffix("{") ? .syntax : .declaration))
  }

  @Test func aFileDeclaresOnePlugin() {
    let one = "tam.filter { name = 'x', version = '1', api = 1, summary = 's', filter = function() end }"
    let error = #expect(throws: ScriptError.self) {
      try Plugin(path: Array("x.lua".utf8), source: Array("local a = \(one)\nreturn \(one)".utf8))
    }
    #expect(error?.text == "x.lua:2: a file declares one plugin; this is the second")
  }
}
