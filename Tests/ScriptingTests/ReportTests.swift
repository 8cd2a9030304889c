// SPDX-License-Identifier: Apache-2.0

import Reports
import Scripting
import Testing
import Text

@Suite struct ReportTests {
  /// Maps one article, named by its identity, for each chunk of `chunks`, merges the parts and finishes.
  static func run(_ fields: String, chunks: [[String]]) throws -> [Block] {
    let plugin = try plugin("report", fields)
    var parts: [[UInt8]] = []
    for chunk in chunks {
      let instance = try PluginInstance(plugin, options: [])
      try instance.beginPart()
      for id in chunk {
        var article = try article(id: id)
        try instance.map(&article)
      }
      parts.append(try instance.part())
    }
    let last = try PluginInstance(plugin, options: [])
    for part in parts { try last.merge(part) }
    return try last.finish()
  }

  static let counting = """
    new = function() return { all = tam.counter(), by = tam.groups(tam.counter) } end,
    map = function(part, article)
      for _, name, kind in article:entities() do part.all:add(kind) part.by:of({ kind, 1 }):add(name, 2) end
      part.all:add(article.id) part.all:add(7) part.all:add(7.0) part.all:add(-1.5)
    end,
    finish = function(part)
      local rows = {}
      for key, n in part.all:each() do rows[#rows + 1] = { key, n } end
      for key, counter in part.by:each() do for name, n in counter:top(1) do rows[#rows + 1] = { key[1] .. ' ' .. name, n } end end
      return tam.table { columns = { "key", "n" }, rows = rows }
    end
    """

  @Test func partsOfChunksGiveTheSameAsOne() throws {
    let whole = try Self.run(Self.counting, chunks: [["a", "b", "c"]])
    let split = try Self.run(Self.counting, chunks: [["a"], [], ["b", "c"]])
    #expect(whole == split)
    guard case .table(let table)? = whole.first else { Issue.record("no table"); return }
    #expect(table.rows.prefix(4).map { $0[0] } == [.number(-1.5), .integer(7), .text([0x61]), .text([0x62])])
    #expect(table.rows[1][1] == .integer(6))
  }

  @Test func mergeIsTheAuthorsWhenThereIsOne() throws {
    let blocks = try Self.run(
      """
      new = function() return { ids = {}, n = 0, x = { y = { 1, [3] = true, z = 0.5 } } } end,
      map = function(part, article) part.ids[#part.ids + 1] = article.id part.n = part.n + 1 end,
      merge = function(a, b) for _, id in ipairs(b.ids) do a.ids[#a.ids + 1] = id end a.n = a.n + b.n return a end,
      finish = function(part) return tam.markdown(table.concat(part.ids, " ") .. part.n .. part.x.y.z) end
      """, chunks: [["a"], ["b", "c"], ["d"]])
    #expect(blocks == [.markdown(Array("a b c d40.5".utf8))])
  }

  @Test func additionsOfAFailedMapAreUndone() throws {
    let report = try instance(
      "report",
      """
      new = function() return { c = tam.counter(), g = tam.groups(tam.counter) } end,
      map = function(part, article)
        part.c:add("kept") part.g:of("kept"):add("x")
        if article.id == "bad" then part.c:add("kept") part.c:add("new", 5) part.g:of("new"):add("y") error("no") end
      end,
      finish = function(part) return tam.markdown(tam.json.encode({ part.c:rows(), part.g:rows() })) end
      """)
    try report.beginPart()
    for id in ["a", "bad", "b"] {
      var article = try article(id: id)
      try? report.map(&article)
    }
    #expect(try report.finish() == [.markdown(Array(#"[[["kept",2]],[["kept","x",2]]]"#.utf8))])
  }

  static let mergeable: [(String, Bool)] = [
    ("{ a = tam.counter(), b = tam.groups(tam.counter) }", true),
    ("tam.counter()", true),
    ("{ a = tam.counter(), n = 0 }", false),
    ("{}", false),
  ]

  @Test(arguments: mergeable)
  func partsOfAccumulatorsMergeByThemselves(_ part: String, _ expected: Bool) throws {
    let report = try instance(
      "report", "new = function() return \(part) end, map = function() end, finish = function() end")
    try report.beginPart()
    #expect(report.isMergeable() == expected)
  }

  static let mistakes: [(String, String)] = [
    ("tam.table { columns = { 'a' }, rows = { { 1, 2 } } }", "test.lua:3: row 1 has 2 cells for 1 columns"),
    (
      "tam.table { columns = { 'a' }, rows = { { {} } } }",
      "test.lua:3: row 1, column 1 is a table; cells are strings, numbers, booleans, links or nil"
    ),
    ("tam.table { column = { 'a' } }", "test.lua:3: tam.table has no field 'column'; did you mean 'columns'?"),
    ("tam.table { columns = { 'a' } }", "test.lua:3: tam.table needs 'rows', a list of rows or an accumulator"),
    (
      "tam.section { title = 't', blocks = { 1 } }",
      "test.lua:3: block 1 is a number; make one by tam.table, tam.chart, tam.network, tam.timeline, tam.markdown, tam.quote or tam.section"
    ),
    (
      "7",
      "test.lua: 'finish' gave back: a block or a list of blocks expected, got number; make one by tam.table, tam.chart, tam.network, tam.timeline, tam.markdown, tam.quote or tam.section"
    ),
    ("tam.groups(7)", "test.lua:3: argument 1: function expected, got number"),
    ("tam.groups(function() return 1 end)", "test.lua:3: the constructor of groups gives a number, no accumulator"),
    ("tam.counter():add({})", "test.lua:3: a key that is a list needs at least one item"),
    ("tam.counter():add(nil)", "test.lua:3: a key is a string, a number or a list of those, not a nil"),
    ("tam.counter():add('a', 1.5)", "test.lua:3: argument 2: integer expected, got number"),
    ("tam.counter().ad", "test.lua:3: counter has no member 'ad'; it has: add get each top size rows"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ expression: String, _ message: String) throws {
    let report = try instance(
      "report", "new = function() return {} end, map = function() end, finish = function() return \(expression) end")
    try report.beginPart()
    let error = #expect(throws: ScriptError.self) { try report.finish() }
    #expect(error?.text == message)
  }

  @Test func whatCannotTravelIsRefusedByName() throws {
    let report = try instance(
      "report", "new = function() return { a = { b = print } } end, map = function() end, finish = function() end")
    try report.beginPart()
    let error = #expect(throws: ScriptError.self) { try report.part() }
    #expect(
      error?.text
        == "test.lua: part.a.b: a function cannot be kept in a part; keep strings, numbers, booleans, tables of those, and accumulators"
    )
  }

  /// 100,000 sections in each other once ended the process.
  @Test func sectionsAreShallow() throws {
    let report = try instance(
      "report",
      "new = function() return 1 end, map = function() end, finish = function() local b = tam.markdown('x') for i = 1, 1e5 do b = tam.section { title = 'a', blocks = { b } } end return b end"
    )
    try report.beginPart()
    let error = #expect(throws: ScriptError.self) { try report.finish() }
    #expect(error?.text == "test.lua:3: sections lie more than 100 deep in each other")
  }

  @Test func sectionsHoldBlocks() throws {
    let report = try instance(
      "report",
      """
      new = function() return 1 end, map = function() end,
      finish = function() return { tam.markdown("x"), tam.section { title = "t", blocks = { tam.markdown("y") } } } end
      """)
    try report.beginPart()
    #expect(
      try report.finish() == [
        .markdown([0x78]), .section(title: [0x74], blocks: [.markdown([0x79])]),
      ])
  }
}
