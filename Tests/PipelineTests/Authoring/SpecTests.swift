// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Testing

@testable import Pipeline

/// What `tam test` finds.
@Suite struct SpecTests {
  static let articles = """
    local texts = {}
    for i = 1, 9 do
      texts[i] = { id = "a" .. i, text = "Tin số " .. i .. "\\n\\nÔng Tô Lâm đã đến Hà Nội hôm 5/9/2025.\\n" }
    end

    """

  /// Runs a spec of one case over nine articles.
  static func outcome(_ kind: String, _ fields: String, _ expected: String, before: String = "") throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write(
      "\(before)\nreturn tam.\(kind) { name = 'x', version = '1', api = 1, summary = 's', \(fields) }", to: "x.lua")
    try folder.write(articles + "return { { name = 'case', articles = texts, \(expected) } }", to: "x.spec.lua")
    let plugin = try PluginCatalogue.load(folder.bytes("x.lua"))
    let outcome = try SpecRunner(plugin).run()
    #expect(outcome.cases.map(\.name) == ["case"])
    // Lua cuts long paths in front.
    return outcome.cases[0].problems.map {
      $0.replacing(folder.path + "/", with: "").replacing(/\.\.\.\S*\//, with: "")
    }
  }

  static let filter = "filter = function(a) if a.id < 'a3' then return true end return false, 'late' end"
  static let report = """
    new = function() return { c = tam.counter() } end, map = function(p, a) p.c:add(a.id:sub(1, 1)) end,
    finish = function(p) return tam.table { columns = { 'k', 'n' }, rows = p.c:rows() } end
    """
  static let exporter = "separator = ',', encode = function(a) return a.id end, header = function() return '[' end"

  /// A database: an entity once, a row for each article, one row that no column has a value for.
  static let database = """
    tables = {
      { name = 't', key = 'id', columns = { 'id', { name = 'n', type = 'integer' }, { name = 'x', type = 'number' },
        { name = 'b', type = 'boolean' } } },
      { name = 'u', key = 'k', keep = 'first', columns = { 'k', { name = 't', references = 't' } } },
    },
    rows = function(a)
      if a.id == 'a2' then return end
      return { t = { { id = a.id .. '\\0\\xff', n = 2.0, x = 3, b = false } }, u = { { k = 'k', t = a.id .. '\\xff' } } }
    end
    """

  static let passing: [(String, String, String)] = [
    ("filter", filter, "kept = { 'a1', 'a2' }"),
    ("filter", filter, "dropped = { 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9' }"),
    (
      "filter", filter,
      "dropped = { a3 = 'late', a4 = true, a5 = true, a6 = true, a7 = true, a8 = true, a9 = 'late' }"
    ),
    (
      "filter", filter,
      "check = function(r) assert(#r.kept == 2 and r.dropped.a3 == 'late' and r.articles.a1.title) end"
    ),
    (
      "report", report,
      "rows = { { 'a', 9.0 } }, check = function(r) assert(r.output:find('| a   |', 1, true), r.output) end"
    ),
    (
      "exporter", database,
      """
      check = function(r)
        assert(#r.tables.t == 8 and #r.tables.u == 1)
        local row = r.tables.t[2]
        assert(row.id == 'a3\u{FFFD}' and math.type(row.n) == 'integer' and math.type(row.x) == 'float' and row.b == false)
      end
      """
    ),
    ("exporter", exporter, "output = '[a1,a2,a3,a4,a5,a6,a7,a8,a9'"),
    ("exporter", "encode = function(a) if a.id == 'a4' then error('bad') end end", "fails = 'x.lua:2: bad'"),
    (
      "filter", "options = { o = { required = true } }, filter = function(a, c) return c.options.o == 'v' end",
      "options = { o = 'v' }, dropped = {}"
    ),
  ]

  @Test(arguments: passing)
  func aCaseThatHoldsPasses(_ kind: String, _ fields: String, _ expected: String) throws {
    #expect(try Self.outcome(kind, fields, expected) == [])
  }

  static let failing: [(String, String, String, [String])] = [
    ("filter", filter, "kept = { 'a1' }", ["kept: expected [\"a1\"]\n           got [\"a1\",\"a2\"]"]),
    (
      "filter", "filter = function(a) return a.id ~= 'a1', 'no' end", "dropped = { a1 = 'yes', a2 = true }",
      ["dropped a1: expected \"yes\"\n                 got \"no\"", "dropped: 'a2' was not dropped"]
    ),
    (
      "filter", "filter = function(a) return a.id ~= 'a1', 'no' end", "dropped = { b = true }",
      ["dropped: 'b' was not dropped", "dropped: 'a1' was dropped: \"no\""]
    ),
    ("report", report, "rows = { { 'a', 8 } }", ["rows: expected [[\"a\",8]]\n           got [[\"a\",9]]"]),
    ("exporter", exporter, "rows = {}", ["rows: there is no table"]),
    (
      "exporter", "encode = function(a) if a.id == 'a4' then error('bad') end end", "kept = {}",
      ["failed: x.lua:2: bad"]
    ),
    ("filter", filter, "fails = 'x'", ["fails: expected a message with 'x', nothing failed"]),
    ("filter", filter, "options = { o = 1 }", ["failed: no option 'o'; it has no options"]),
    (
      "filter", filter, "check = function(r) assert(#r.kept == 3, 'three are kept') end",
      ["check: x.spec.lua:5: three are kept"]
    ),
  ]

  @Test(arguments: failing)
  func aCaseThatDoesNotHoldSaysWhatDiffers(_ kind: String, _ fields: String, _ expected: String, _ problems: [String])
    throws
  {
    #expect(try Self.outcome(kind, fields, expected) == problems)
  }

  @Test func stateBetweenArticlesIsFound() throws {
    let problems = try Self.outcome(
      "filter", "filter = function(a) n = n + 1 return n > 1 end",
      "kept = { 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9' }",
      before: "local n = 0")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("another result when the articles are worked on in 2 chunks: kept ") == true)
  }

  static let laws: [(String, String)] = [
    (
      "function(a, b) return { n = a.n + b.n + 1 } end",
      "merge(new(), part) is not part: 'new' must be its identity"
    ),
    (
      "function(a, b) return { n = a.n == 0 and b.n or b.n == 0 and a.n or a.n - b.n } end",
      "merge(merge(a, b), c) is not merge(a, merge(b, c)): it must be associative"
    ),
  ]

  @Test(arguments: laws)
  func aWrongMergeIsFound(_ merge: String, _ problem: String) throws {
    let fields = """
      new = function() return { n = 0 } end, map = function(p) p.n = p.n + 1 end, merge = \(merge),
      finish = function(p) return tam.markdown('n ' .. p.n) end
      """
    #expect(try Self.outcome("report", fields, "rows = nil") == [problem])
  }

  @Test func aMergeThatForgetsTheOrderIsFound() throws {
    let fields = """
      new = function() return { ids = {} } end, map = function(p, a) p.ids[#p.ids + 1] = a.id end,
      merge = function(a, b) return #a.ids == 0 and b or #b.ids == 0 and a or { ids = { a.ids[1] } } end,
      finish = function(p) return tam.markdown(table.concat(p.ids, ' ')) end
      """
    let problems = try Self.outcome("report", fields, "rows = nil")
    #expect(problems.first?.hasPrefix("another result when the articles are worked on in") == true)
  }

  static let mistakes: [(String, String)] = [
    (
      "return 1",
      "x.spec.lua: the file gives back no list of cases; end it with return { { name = …, articles = { … } }, … }"
    ),
    ("return { 1 }", "x.spec.lua: case 1 is a number, not a table"),
    ("return { { name = 'n', kepd = {} } }", "x.spec.lua: case 'n' has no field 'kepd'; did you mean 'kept'?"),
    (
      "return { { articles = { { txt = 'a' } } } }",
      "x.spec.lua: case 1: an article has no field 'txt'; did you mean 'text'?"
    ),
    ("return { { check = 1 } }", "x.spec.lua: case 1: 'check' is no function"),
    ("return {", "x.spec.lua:1: unexpected symbol near <eof>"),
    ("io.open('x')", "x.spec.lua:1: attempt to index a nil value (global 'io')"),
  ]

  @Test(arguments: mistakes)
  func aSpecThatIsNoneIsTold(_ source: String, _ message: String) {
    let error = #expect(throws: ScriptError.self) {
      try SpecFile(path: Array("x.spec.lua".utf8), source: Array(source.utf8))
    }
    #expect(error.map { text($0.message) } == message)
  }

  @Test func articlesMayBeFilesAndHaveFields() throws {
    let folder = try ScratchFolder()
    try folder.write("Tin\n\nÔng Tô Lâm đến Hà Nội.", to: "a.txt")
    try folder.write(
      "return tam.exporter { name = 'x', version = '1', api = 1, summary = 's', encode = function(a) return a.id .. a.source .. a.date .. a.meta.k end }",
      to: "x.lua")
    try folder.write(
      "return { { articles = { { file = 'a.txt', source = 'S', date = '2025-01-02', meta = { k = 'v' } } }, output = 'a.txtS2025-01-02v' } }",
      to: "x.spec.lua")
    let outcome = try SpecRunner(PluginCatalogue.load(folder.bytes("x.lua"))).run()
    #expect(outcome.lines == "x: 1 case passed\n")
  }

  @Test(arguments: PluginKind.allCases)
  func aNewPluginPassesItsSpecAndIsNeverWrittenOver(_ kind: PluginKind) throws {
    let folder = try ScratchFolder()
    let template = try #require(PluginTemplate(kind, named: "my-plugin"))
    let paths = try template.write(to: folder.path)
    #expect(
      paths.map { $0.replacing(folder.path + "/", with: "") }
        == ["my-plugin.lua", "my-plugin.spec.lua"].map { "\(kind.folder)/\($0)" })
    let catalogue = try PluginCatalogue(folders: [Array(folder.path.utf8)])
    #expect(catalogue.entries.map { text($0.path) } == [paths[0]])
    #expect(try SpecRunner(catalogue.entries[0].plugin.get()).run().lines == "my-plugin: 2 cases passed\n")
    #expect(throws: PlanProblems.self) { try template.write(to: folder.path) }
  }

  @Test(arguments: ["A", "a b", "-a", "a-", "", "ä", "1a"])
  func aNameOfAnotherFormIsRefused(_ name: String) {
    #expect(PluginTemplate(.filter, named: name)?.name == nil)
  }

  /// The package's own folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  /// Every plugin that comes with tam, and every example.
  static let shipped: [String] = [
    "plugins/filters", "plugins/reports", "plugins/exporters", "examples", "examples/reports",
  ].flatMap { folder in
    ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []).sorted()
      .filter { $0.hasSuffix(".lua") && !$0.hasSuffix(".spec.lua") }.map { "\(folder)/\($0)" }
  }

  @Test(arguments: shipped)
  func whatIsShippedHasASpecThatPasses(_ path: String) throws {
    let plugin = try PluginCatalogue.load(Array("\(Self.root)/\(path)".utf8))
    let outcome = try SpecRunner(plugin, isCovered: true).run()
    #expect(outcome.cases.flatMap(\.problems) == [])
    #expect(outcome.coverage.first?.missed == [], "no case runs these lines")
  }
}
