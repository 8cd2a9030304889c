// SPDX-License-Identifier: Apache-2.0

import Reports
import Scripting
import Testing
import Text

@Suite struct BlockTests {
  /// What `finish` of this body gives.
  static func finish(_ expression: String, results: [[UInt8]: [Block]] = [:]) throws -> [Block] {
    let report = try instance(
      "report",
      "new = function() return {} end, map = function() end,\nfinish = function(part, ctx) return \(expression) end")
    try report.beginPart()
    return try report.finish(results: results)
  }

  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  static let everything = """
    {
      tam.table {
        title = "T", columns = { "name", { name = "n", type = "integer", total = true, unit = "x" },
          { name = "day", type = "date" }, { name = "article", type = "link" } },
        sort = { "-n", "name" },
        rows = { { "b", 1, 2021, "a.txt", articles = { "a.txt" } }, { "ă", 2.0 },
          { "a", 2, "2021-08", { text = "t", article = "b.txt", url = "https://b" }, sources = { "b.txt", { "b.txt", 3, 7 }, { article = "c.txt", start = 1, finish = 1, text = "x" } } } } },
      tam.chart { kind = "bar", columns = { "m", "who", "n" }, y = "n", series = "who", stacked = true, rows = { { "x", "y", 1 } } },
      tam.network { title = "N", directed = true, nodes = { "lonely", { id = "a", label = "A", kind = "person", weight = 2 } },
        edges = { { "a", "b", 3, label = "met", articles = { "a.txt" } }, { from = 7, to = "a" } } },
      tam.timeline { title = "L", events = { { title = "later", date = "2022" }, { title = "sooner", date = "2021-08", kind = "k", text = "t", finish = "2021-09", url = "u", articles = { "a.txt" } } } },
      tam.quote("plain"),
      tam.section { title = "S", blocks = { tam.markdown("m") } },
    }
    """

  @Test func everyBlockIsMade() throws {
    let blocks = try Self.finish(Self.everything)
    let bytes = Self.bytes
    let columns = [
      Column(name: bytes("name"), kind: .text), Column(name: bytes("n"), kind: .integer, unit: bytes("x"), total: .sum),
      Column(name: bytes("day"), kind: .date), Column(name: bytes("article"), kind: .link),
    ]
    let link = Link(text: bytes("t"), article: bytes("b.txt"), url: bytes("https://b"))
    let rows: [[Cell]] = [
      [.text(bytes("a")), .integer(2), .text(bytes("2021-08")), .link(link)],
      [.text(bytes("ă")), .integer(2), .empty, .empty],
      [
        .text(bytes("b")), .integer(1), .text(bytes("2021")),
        .link(Link(text: bytes("a.txt"), article: bytes("a.txt"))),
      ],
    ]
    let sources = [
      [
        Source(article: bytes("b.txt")), Source(article: bytes("b.txt"), range: 2..<7),
        Source(article: bytes("c.txt"), range: 0..<1),
      ],
      [], [Source(article: bytes("a.txt"))],
    ]
    #expect(blocks[0] == .table(Table(title: bytes("T"), columns: columns, rows: rows, sources: sources)))
    let numbers = Table(
      names: ["m", "who", "n"].map(bytes), rows: [[.text(bytes("x")), .text(bytes("y")), .integer(1)]])
    #expect(blocks[1] == .chart(Chart(kind: .bar, isStacked: true, table: numbers, x: 0, y: [2], series: 1)))
    let nodes: [Network.Node] = [
      .init(id: bytes("lonely")), .init(id: bytes("a"), label: bytes("A"), kind: bytes("person"), weight: 2),
      .init(id: bytes("b")), .init(id: bytes("7")),
    ]
    let edges: [Network.Edge] = [
      .init(from: 1, to: 2, weight: 3, label: bytes("met"), sources: [Source(article: bytes("a.txt"))]),
      .init(from: 3, to: 1),
    ]
    #expect(blocks[2] == .network(Network(title: bytes("N"), isDirected: true, nodes: nodes, edges: edges)))
    guard case .timeline(let timeline) = blocks[3] else { Issue.record("no timeline"); return }
    #expect(timeline.events.map(\.title) == [bytes("sooner"), bytes("later")])
    #expect(blocks[4] == .quote(Quote(text: bytes("plain"))))
    #expect(blocks[5] == .section(title: bytes("S"), blocks: [.markdown(bytes("m"))]))
  }

  /// Events kept in an accumulator need no copy.
  @Test(arguments: [
    "local l = tam.list() l:add({ title = 'b', date = '2022' }) l:add({ title = 'a', date = '2021' }) return l",
    "local t = tam.top(2) t:add(1, { title = 'b', date = '2022' }) t:add(2, { title = 'a', date = '2021' }) return t",
    "local g = tam.groups(tam.list) g:of('y'):add({ title = 'b', date = '2022' }) g:of('x'):add({ title = 'a' }) return g",
  ])
  func aTimelineTakesAnAccumulator(_ body: String) throws {
    let blocks = try Self.finish("tam.timeline { events = (function() \(body) end)() }")
    guard case .timeline(let timeline)? = blocks.first else { Issue.record("no timeline"); return }
    #expect(Set(timeline.events.map(\.title)) == [Self.bytes("a"), Self.bytes("b")])
  }

  /// A briefing puts together what other reports found.
  @Test func blocksOfAnotherReportAreBlocks() throws {
    let blocks = try Self.finish(Self.everything)
    let name = Self.bytes("other")
    #expect(try Self.finish("ctx.results.other", results: [name: blocks]) == blocks)
    let section = try Self.finish("tam.section { title = 'x', blocks = ctx.results.other }", results: [name: blocks])
    #expect(section == [.section(title: [0x78], blocks: blocks)])
    #expect(
      try Self.finish("{ ctx.results.other[2], ctx.results.other[6].blocks[1] }", results: [name: blocks]) == [
        blocks[1], .markdown([0x6D]),
      ])
    let seen = """
      tam.markdown(table.concat({ ctx.results.other[1].rows[1].sources[2].start, ctx.results.other[2].kind, \
      ctx.results.other[3].edges[1].from, ctx.results.other[4].events[2].date, ctx.results.other[5].text }, " "))
      """
    #expect(try Self.finish(seen, results: [name: blocks]) == [.markdown(Self.bytes("3 bar a 2022 plain"))])
  }

  @Test func aSentenceIsQuotedWithItsNames() throws {
    let fields = """
      new = function() return {} end,
      map = function(part, article)
        for sentence in article:sentences() do part[#part + 1] = sentence:to_table() end
        part.now = part.now or 0
        local first = article:sentences()()
        if tostring(tam.quote(first)) ~= "block" then error("no block") end
      end,
      merge = function(a, b) return b end,
      finish = function(part) return { tam.quote(part[1]), tam.table { columns = { "s" }, rows = { { part[1].text, sources = { part[1] } } } } } end
      """
    let blocks = try ReportTests.run(fields, chunks: [["a"]])
    guard case .quote(let quote)? = blocks.first, case .table(let table)? = blocks.last else {
      Issue.record("no quote")
      return
    }
    let text = String(decoding: quote.text, as: UTF8.self)
    #expect(text == "Chiều 27/4/2022, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ngài Gunnar Wiegand.")
    let marks = quote.marks.map { mark in
      "\(String(decoding: mark.kind, as: UTF8.self)) \(String(decoding: quote.text[mark.range], as: UTF8.self))"
    }
    #expect(
      marks == ["date 27/4/2022", "place Hà Nội", "person Tô Lâm", "organisation Bộ Công an", "person Gunnar Wiegand"])
    #expect(quote.origin.article == [0x61])
    #expect(quote.origin.date == Self.bytes("2022-04-27"))
    #expect(table.sources == [[try #require(quote.source)]])
  }

  /// `rows`, `edges`, `articles` and their like take an accumulator as it is.
  @Test func accumulatorsAreLists() throws {
    let body = """
      new = function() return {} end, map = function() end,
      finish = function()
        local months, ids, links = tam.counter(), tam.set(), tam.graph()
        months:add("2021-08", 3) ids:add("b.txt") ids:add("a.txt") links:add("x", "y", 2)
        return {
          tam.table { columns = { "month", "n" }, rows = months },
          tam.table { columns = { "who" }, rows = { { "x", articles = ids } } },
          tam.network { edges = links },
        }
      end
      """
    let report = try instance("report", body)
    try report.beginPart()
    let blocks = try report.finish()
    let (month, x, y) = (Self.bytes("2021-08"), Self.bytes("x"), Self.bytes("y"))
    #expect(blocks[0] == .table(Table(names: ["month", "n"].map(Self.bytes), rows: [[.text(month), .integer(3)]])))
    let sources = ["a.txt", "b.txt"].map { Source(article: Self.bytes($0)) }
    #expect(blocks[1] == .table(Table(names: [Self.bytes("who")], rows: [[.text(x)]], sources: [sources])))
    #expect(
      blocks[2] == .network(Network(nodes: [.init(id: x), .init(id: y)], edges: [.init(from: 0, to: 1, weight: 2)])))
  }

  static let mistakes: [(String, String)] = [
    (
      "tam.table { columns = { { name = 'n', type = 'int' } }, rows = {} }",
      "'type' is 'int', none of text, integer, number, date, boolean, link"
    ),
    ("tam.table { columns = { { nam = 'n' } }, rows = {} }", "a column has no field 'nam'; did you mean 'name'?"),
    ("tam.table { columns = { { type = 'text' } }, rows = {} }", "column 1 has no 'name'"),
    (
      "tam.table { columns = { { name = 'n', type = 'integer' } }, rows = { { 1 }, { 'x' } } }",
      "row 2, column 'n' is string x, which is no integer"
    ),
    (
      "tam.table { columns = { { name = 'n', type = 'integer' } }, rows = { { 1.5 } } }",
      "row 1, column 'n' is number 1.5, which is no integer"
    ),
    (
      "tam.table { columns = { 'n' }, rows = { { print } } }",
      "row 1, column 1 is a function; cells are strings, numbers, booleans, links or nil"
    ),
    (
      "tam.table { columns = { 'n' }, rows = { { { text = 'x', link = 'y' } } } }",
      "a link has no field 'link'"
    ),
    (
      "tam.table { columns = { 'name' }, rows = {}, sort = '-nam' }",
      "'sort' names no column: 'nam'; did you mean 'name'?"
    ),
    (
      "tam.table { columns = { 'n' }, rows = { { 1, articles = { 7 } } } }",
      "row 1: item 1 of 'articles' names no article; it is an article's id"
    ),
    (
      "tam.table { columns = { 'n' }, rows = { { 1, sources = { { 'a', 5, 3 } } } } }",
      "row 1: item 1 of 'sources' names no article; a source is an id, { id, start, finish } or { article =, start =, finish = }"
    ),
    ("tam.chart { columns = { 'n' }, rows = {} }", "tam.chart needs 'kind': bar, line, area or point"),
    ("tam.chart { kind = 'pie', columns = { 'n' }, rows = {} }", "'kind' is 'pie', none of bar, line, area, point"),
    (
      "tam.chart { kind = 'bar', columns = { 'a', 'b' }, rows = { { 'x', 'y' } } }",
      "tam.chart finds no column of numbers to draw"
    ),
    (
      "tam.chart { kind = 'bar', columns = { 'a', 'b' }, rows = {}, y = 'c' }",
      "'y' names no column: 'c'; did you mean 'a'?"
    ),
    (
      "tam.chart { kind = 'point', columns = { 'a', 'b' }, rows = { { 'x', 1 } } }",
      "a chart of points needs numbers or dates in its column 'a'"
    ),
    ("tam.chart { kind = 'bar', columns = { 'a', 'b' }, rows = { { 'x', 1, 2 } } }", "row 1 has 3 cells for 2 columns"),
    ("tam.network { }", "tam.network needs 'edges', a list of { from, to, weight }"),
    ("tam.network { edges = { { 'a' } } }", "edge 1 names no node at one end; an edge is { from, to, weight }"),
    ("tam.network { edges = { { 'a', 'b', 0/0 } } }", "edge 1: its weight is no finite number"),
    ("tam.network { nodes = { 'a', 'a' }, edges = {} }", "node 2: there is another node 'a'"),
    ("tam.network { nodes = { { id = 'a', weight = 1/0 } }, edges = {} }", "'weight' is not a finite number"),
    ("tam.timeline { }", "tam.timeline needs 'events', a list of { date =, title = }"),
    ("tam.timeline { events = { { date = '2021' } } }", "event 1 has no 'title'"),
    (
      "tam.timeline { events = { { title = 'a' }, { '2021', 'b' } } }",
      "event 2 is a list; write { date = …, title = … }, or let an accumulator hold such tables"
    ),
    (
      "tam.timeline { events = { 'a' } }",
      "event 1 is a string; write { date = …, title = … }, or let an accumulator hold such tables"
    ),
    (
      "(function() local c = tam.counter() c:add('x') return tam.timeline { events = c } end)()",
      "event 1 is a list; write { date = …, title = … }, or let an accumulator hold such tables"
    ),
    ("tam.timeline { events = { { title = 't', when = 1 } } }", "an event has no field 'when'"),
    ("tam.quote({})", "tam.quote needs a sentence, what sentence:to_table() gives, or a string"),
    ("tam.quote(7)", "argument 1: sentence expected, got number"),
    ("tam.section { blocks = {} }", "tam.section needs 'title', a string"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamedWithItsLine(_ expression: String, _ message: String) throws {
    let error = #expect(throws: ScriptError.self) { try Self.finish(expression) }
    #expect(error?.text == "test.lua:4: \(message)")
    #expect(error.map { String(decoding: $0.plugin, as: UTF8.self) } == "test-plugin")
  }

  /// Blocks live outside Lua, but their memory counts.
  @Test func blocksCountAsMemory() throws {
    let report = try instance(
      "report",
      """
      new = function() return {} end, map = function() end,
      finish = function()
        local rows = {}
        for i = 1, 1000 do rows[i] = { ("x"):rep(100) .. i } end
        local kept = {}
        for i = 1, 1e6 do kept[i] = tam.table { columns = { "a" }, rows = rows } end
        return kept
      end
      """, limits: ScriptLimits(memory: 16 << 20))
    try report.beginPart()
    let error = #expect(throws: ScriptError.self) { try report.finish() }
    #expect(error?.code == .memory)
  }
}
