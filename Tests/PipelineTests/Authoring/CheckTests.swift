// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Testing

@testable import Pipeline

/// What `tam check` says of a plugin.
@Suite struct CheckTests {
  static func findings(_ source: String) throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write(source, to: "x.lua")
    let check = try PluginCheck(PluginCatalogue(folders: []))
    return try check.findings(in: folder.bytes("x.lua")).map { $0.text.replacing(folder.path + "/", with: "") }
  }

  /// A filter whose function has these lines, the first of them line 2.
  static func body(_ lines: String, options: String = "{}") -> String {
    "return tam.filter { name = 'x', version = '1', api = 1, summary = 's', options = \(options), filter = function(article, ctx)\n\(lines)\nend }"
  }

  static let state = "keeps state between articles; a plugin is made anew for every chunk, so keep it in the part"

  static let bodies: [(String, [String])] = [
    ("return #article.text > 3 and article:has('x') and article.word_count < 10", []),
    ("io.write('x')", ["x.lua:2: error: there is no global 'io'"]),
    ("print(os.getenv('x'))", ["x.lua:2: error: there is no global 'os.getenv'"]),
    (
      "return tam.json.encod({})",
      ["x.lua:2: error: there is no global 'tam.json.encod'; did you mean 'tam.json.encode'?"]
    ),
    ("x = 1", ["x.lua:2: error: the global 'x' is set; write 'local x'"]),
    ("function f() end", ["x.lua:2: error: the global 'f' is set; write 'local f'"]),
    ("return article.titel", ["x.lua:2: error: an article has no member 'titel'; did you mean 'title'?"]),
    ("return article:title()", ["x.lua:2: error: write article.title"]),
    ("for e in article.entities() do end", ["x.lua:2: error: write article:entities()"]),
    (
      "return string.upper(article.title) == article.title:lower()",
      [
        "x.lua:2: warning: string.upper works on bytes, and most Vietnamese letters have several; use tam.text.upper",
        "x.lua:2: warning: :lower() works on bytes, and most Vietnamese letters have several; use tam.text.lower",
      ]
    ),
    (
      "return ('x'):rep(3):upper()",
      ["x.lua:2: warning: :upper() works on bytes, and most Vietnamese letters have several; use tam.text.upper"]
    ),
    ("return next({}) == nil and not next({}) and next({}) ~= nil", []),
    (
      "return (next({}))",
      ["x.lua:2: warning: next goes through a table in another order each time; use pairs, which is in order of keys"]
    ),
    ("return ctx.options.top", ["x.lua:2: error: the option 'top' is not declared"]),
    ("local article = { titel = 1 } return article.titel", []),
    // Grammar that a walk must get through.
    ("do goto done local a <const>, b <close> = 1, nil ::done:: end repeat local q = 1 until q == 1", []),
    ("local t = { [1] = 2, x = 3; 'y', f = function(self, ...) return ... end } t.x, t[1] = 1, 2 return t.f{}", []),
    ("-- comment io.x\n--[==[ io.y\n]==] return [[io.z]] .. 'io' .. \"\\\"io\" .. 0x1p-3 .. 1e-5 .. 3 // 2 ~ 1", []),
    (
      "local function f(n) if n then return f() elseif n == 1 then else while n do break end end end for i = 1, 2, 3 do f(i) end",
      []
    ),
    ("local a\nlocal function g() return a end\nfunction a() io.x() end", ["x.lua:4: error: there is no global 'io'"]),
  ]

  @Test(arguments: bodies)
  func aBodyIsJudged(_ lines: String, _ findings: [String]) throws {
    #expect(try Self.findings(Self.body(lines)) == findings)
  }

  static let options: [(String, String, [String])] = [
    ("return ctx.options.a", "{ a = {} }", []),
    ("local o = ctx.options local b = o.a return b", "{ a = {} }", []),
    ("local a, b = article.title, ctx.options.a return a == b", "{ a = {} }", []),
    ("return", "{ a = {} }", ["x.lua:1: warning: the option 'a' is declared but not used"]),
    ("for name in pairs(ctx.options) do print(name) end", "{ a = {} }", []),
    ("local o = ctx.options return o[article.id]", "{ a = {} }", []),
    (
      "return ctx.options.b", "{ a = {}, bb = {} }",
      [
        "x.lua:1: warning: the option 'a' is declared but not used",
        "x.lua:1: warning: the option 'bb' is declared but not used",
        "x.lua:2: error: the option 'b' is not declared; did you mean 'a'?",
      ]
    ),
  ]

  @Test(arguments: options)
  func optionsAndTheirUseMustAgree(_ lines: String, _ options: String, _ findings: [String]) throws {
    #expect(try Self.findings(Self.body(lines, options: options)) == findings)
  }

  static let states: [(String, [Int])] = [
    ("seen = 1", [3]), ("seen[article.id] = true", [3]), ("seen.x.y = 2", [3]), ("table.insert(seen, 1)", [3]),
    ("local seen = {} seen.x = 1", []), ("print(seen)", []), ("seen:add(1)", []), ("local t = seen.x t = 1", []),
    ("local function f() seen = 2 end", [3]),
  ]

  @Test(arguments: states)
  func variablesOfTheFileKeepState(_ lines: String, _ found: [Int]) throws {
    #expect(
      try Self.findings("local seen = {}\n" + Self.body(lines))
        == found.map { "x.lua:\($0): warning: 'seen' \(Self.state)" })
  }

  static let files: [(String, [String])] = [
    ("return {", ["x.lua:1: error: unexpected symbol near <eof>"]),
    (
      "return tam.filter { api = 1, sumary = 's' }",
      ["x.lua:1: error: a filter has no field 'sumary'; did you mean 'summary'?"]
    ),
    (
      "return 1",
      [
        "x.lua: error: the file gives back no declaration; end it with return tam.filter { … }, tam.report { … } or tam.exporter { … }"
      ]
    ),
    (
      "return tam.filter { name = 'x', version = '1', api = 1, summary = 's', filter = function() end,\n after = { 'y' } }",
      ["x.lua:2: warning: 'after' names 'y', and there is no such plugin"]
    ),
    (
      "return tam.report { name = 'x', version = '1', api = 1, summary = 's', map = print, finish = print,\n new = function(c) return { n = c.options.o } end, options = { o = { type = 'list', required = true, min = 2 } } }",
      [
        "x.lua: note: there is no 'merge', and not all that 'new' gives is accumulators: it works on one core, chunk after chunk"
      ]
    ),
    (
      "return tam.report { name = 'x', version = '1', api = 1, summary = 's', map = print, finish = print, new = function() return { tam.counter() } end }",
      []
    ),
    (
      "return tam.report { name = 'x', version = '1', api = 1, summary = 's', map = print, finish = print,\n new = function() return error('no') end }",
      ["x.lua:2: error: no"]
    ),
  ]

  @Test(arguments: files)
  func aFileIsJudged(_ source: String, _ findings: [String]) throws {
    #expect(try Self.findings(source) == findings)
  }

  @Test func aMistakeInAFileFarDownHasItsLine() throws {
    let folder = try ScratchFolder()
    let deep = folder.path + "/a-folder-with-a-name/that-is-long-enough/to-be-cut"
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    try Data("\nreturn {".utf8).write(to: URL(filePath: "\(deep)/x.lua"))
    let findings = try PluginCheck(PluginCatalogue(folders: [])).findings(in: Array("\(deep)/x.lua".utf8))
    #expect(findings.map(\.text) == ["\(deep)/x.lua:2: error: unexpected symbol near <eof>"])
  }

  @Test func modulesOfThePluginAreFound() throws {
    let folder = try ScratchFolder()
    try folder.write("return { yes = function() return true end }", to: "words.lua")
    try folder.write(
      "local words = require 'words'\nreturn tam.filter { name = 'x', version = '1', api = 1, summary = 's', filter = function() return words.yes() end }",
      to: "plugin.lua")
    #expect(try PluginCheck(PluginCatalogue(folders: [])).findings(in: folder.bytes("plugin.lua")) == [])
  }

  @Test func stockPluginsAndExamplesAreClean() throws {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    let catalogue = try PluginCatalogue(folders: ["plugins", "examples"].map { Array("\(root)/\($0)".utf8) })
    let check = try PluginCheck(catalogue)
    #expect(catalogue.entries.count >= 7)
    let examples = try FileManager.default.contentsOfDirectory(atPath: "\(root)/examples").filter {
      $0.hasSuffix(".lua") && !$0.hasSuffix(".spec.lua")
    }
    for path in catalogue.entries.map(\.path) + examples.map({ Array("\(root)/examples/\($0)".utf8) }) {
      #expect(try check.findings(in: path).map(\.text) == [])
    }
  }
}
