// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Store
import Testing
import Text

@testable import Pipeline

/// Exporters that fill tables: the whole database or none, the same bytes however the work is done.
@Suite struct DatabaseTests {
  private static let tables = """
    tables = {
      { name = 'articles', key = 'id', search = 'body', columns = { 'id', 'body', { name = 'words', type = 'integer' } } },
      { name = 'names', key = 'name', keep = 'first', columns = { 'name', { name = 'article', references = 'articles' } } },
    },
    views = { { name = 'named', table = 'names', columns = { 'name', 'article.words' } } },
    """
  private static let rows = """
    rows = function(a)
      local names = {}
      for e, name in a:entities() do names[#names + 1] = { name = name, article = a.id } end
      return { articles = { { id = a.id, body = a.body, words = a.word_count } }, names = names }
    end
    """

  private static func run(
    _ folder: ScratchFolder, _ fields: String = rows, to path: String = "out/news.sqlite", workers: Int = 2,
    limit: Int = 64 << 20, runFolder: RunFolder? = nil
  ) async throws -> RunSummary {
    let steps = [try step("exporter", tables + fields, outputs: [folder.bytes(path)], name: "rows")]
    return try await Run(
      Plan(inputs: [folder.bytes("in")], steps: steps, outputLimit: limit, workers: workers), folder: runFolder
    ).perform()
  }

  private static func bytes(_ folder: ScratchFolder, _ name: String) -> Data? {
    FileManager.default.contents(atPath: "\(folder.path)/\(name)")
  }

  @Test func theNumberOfWorkersDoesNotShow() async throws {
    let folder = try RunTests.corpus(300)
    for workers in [1, 4] {
      let summary = try await Self.run(folder, to: "out/\(workers).db", workers: workers)
      #expect(summary.written == [folder.bytes("out/\(workers).db")])
    }
    let bytes = try #require(Self.bytes(folder, "out/1.db"))
    #expect(bytes.starts(with: Data("SQLite format 3\0".utf8)))
    #expect(bytes == Self.bytes(folder, "out/4.db"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted() == ["1.db", "4.db"])
  }

  @Test func whatWasKeptIsNotMadeAgain() async throws {
    let folder = try RunTests.corpus(200)
    for name in ["a.db", "b.db"] {
      let kept = try RunFolder(path: folder.bytes("run"))
      let summary = try await Self.run(folder, to: "out/\(name)", runFolder: kept)
      #expect((summary.work[0].kept > 0) == (name == "b.db"))
      #expect((summary.work[0].done > 0) == (name == "a.db"))
    }
    #expect(Self.bytes(folder, "out/a.db") == Self.bytes(folder, "out/b.db"))
  }

  static let clashes: [(String, String, String)] = [
    (
      "articles = { { id = 'x' } }",
      "two rows of 'articles' have the key 'id' \"x\"; give it more columns, or keep = \"first\"", "0001.txt"
    ),
    (
      "names = { { name = a.id, article = 'gone' } }",
      "a row of 'names' has 'article' \"gone\", which is no key of the table that it references", ""
    ),
  ]

  @Test(arguments: clashes)
  func aRowThatCannotStandEndsTheRun(_ table: String, _ message: String, _ article: String) async throws {
    let folder = try RunTests.corpus(3)
    try FileManager.default.createDirectory(atPath: folder.path + "/out", withIntermediateDirectories: true)
    try folder.write("old", to: "out/news.sqlite")
    let error = await #expect(throws: ScriptError.self) {
      try await Self.run(folder, "rows = function(a) return { \(table) } end")
    }
    #expect(error.map { text($0.message) } == "rows.lua: " + message)
    #expect(error.map { text($0.article) } == article)
    #expect(folder.read("out/news.sqlite") == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["news.sqlite"])
  }

  /// Every name that a declaration may have makes a file: words of SQL and of FTS5, and names like those of indexes.
  @Test func namesThatMeanSomethingElsewhereAreNames() async throws {
    let folder = try RunTests.corpus(2)
    let fields = """
      tables = {
        { name = 'select', key = 'group', search = { 'content', 'tokenize', 'unindexed' },
          columns = { 'group', 'content', 'tokenize', 'unindexed', 'rank', { name = 'order', references = 'select' } } },
        { name = 'select_order', columns = { { name = 'where', references = 'select' } } },
      },
      views = { { name = 'from', table = 'select_order', columns = { 'where.order.rank', 'where' } } },
      rows = function(a)
        return { select = { { group = a.id, content = 'c', order = a.id } }, select_order = { { where = a.id } } }
      end
      """
    let steps = [try step("exporter", fields, outputs: [folder.bytes("x.db")])]
    let summary = try await Run(Plan(inputs: [folder.bytes("in")], steps: steps)).perform()
    #expect(summary.failureCount == 0 && summary.written == [folder.bytes("x.db")])
  }

  @Test func theOutputLimitHolds() async throws {
    let folder = try RunTests.corpus(20)
    let error = await #expect(throws: ScriptError.self) { try await Self.run(folder, limit: 1000) }
    #expect(error?.code == .output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == [])
  }

  /// One text that stands in many rows or files is one in Lua, and the host's copies of it were not counted.
  @Test(arguments: [
    tables + "rows = function(a) local t = {} for i = 1, 100 do t[i] = { id = x } end return { articles = t } end",
    "files = function(a) local t = {} for i = 1, 100 do t['f' .. i] = x end return t end",
  ])
  func oneTextInManyPlacesCountsAsOften(_ fields: String) async throws {
    let folder = try RunTests.corpus(1)
    let source =
      "local x = ('x'):rep(1 << 16)\nreturn tam.exporter { name = 'x', version = '1', api = 1, summary = 's', \(fields) }"
    let plugin = try Plugin(path: Array("x.lua".utf8), source: Array(source.utf8))
    let step = Step(plugin: plugin, options: [], outputs: [folder.bytes("out/x")])
    let plan = Plan(
      inputs: [folder.bytes("in")], steps: [step], limits: ScriptLimits(memory: 4 << 20, nanoseconds: 60_000_000_000))
    let summary = try await Run(plan).perform()
    guard case .script(let error, _)? = summary.failures.first?.cause else {
      Issue.record("nothing failed")
      return
    }
    #expect(error.code == .memory)
  }

  /// A module that lays out the tables may change between the work and the writing, and the process ended.
  @Test func rowsOfOtherTablesAreRefused() throws {
    func schema(_ tables: String) throws -> DatabaseSchema {
      try #require(try step("exporter", "tables = { \(tables) }, rows = print").plugin.declaration.schema)
    }
    let folder = try ScratchFolder()
    let (one, two) = ("{ name = 't', columns = { 'a' } }", "{ name = 't', columns = { 'a', 'b' } }")
    // The row of the article x: in table 1, of one column, which holds nothing.
    let bytes = [1, 0x78, 1, 1, 1, 0x6E].enumerated().flatMap { index, byte -> [UInt8] in
      [1, 5].contains(index) ? [byte] : [byte] + [UInt8](repeating: 0, count: 7)
    }
    for (number, tables) in [one, "\(one), \(two.replacing("'t'", with: "'u'"))"].enumerated() {
      let output = try DatabaseOutput(path: folder.bytes("\(number).db"), schema: try schema(tables))
      let clash = #expect(throws: DatabaseOutput.Clash.self) { try output.add(bytes) }
      #expect(clash.map { text($0.message) }?.hasPrefix("rows were made for other tables") == true)
    }
  }

  @Test func aDatabaseWithoutRowsHasItsTables() async throws {
    let folder = try RunTests.corpus(2)
    let summary = try await Self.run(folder, "rows = function() end")
    #expect(summary.failureCount == 0)
    #expect((Self.bytes(folder, "out/news.sqlite")?.count ?? 0) > 4096)
  }

  @Test func whatAKilledRunLeftGoes() async throws {
    let folder = try RunTests.corpus(2)
    try FileManager.default.createDirectory(atPath: folder.path + "/out", withIntermediateDirectories: true)
    for process in ["999999999", "\(ProcessInfo.processInfo.processIdentifier)"] {
      try folder.write("half", to: "out/.news.sqlite.\(process).part")
    }
    _ = try await Self.run(folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["news.sqlite"])
  }

  @Test func aFolderInItsPlaceIsNamed() async throws {
    let folder = try RunTests.corpus(2)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/out/news.sqlite", withIntermediateDirectories: true)
    let error = await #expect(throws: OutputError.self) { try await Self.run(folder) }
    #expect(error == OutputError(.write, path: folder.bytes("out/news.sqlite"), systemError: EISDIR))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["news.sqlite"])
  }

  @Test func aFileIsAsked() throws {
    var builder = PlanBuilder()
    builder.add(try step("exporter", Self.tables + Self.rows, name: "rows").plugin)
    let problems = #expect(throws: PlanProblems.self) { try builder.build() }
    #expect(
      problems?.problems.map(\.message) == ["'rows' writes a database; name its file with 'to', or with -o"])
  }

  /// A row where a list belongs was no error, and went.
  private static let noList =
    "'rows' gave back a table for 'articles' that is no list of rows; write { { … }, { … } }"

  static let gone: [(String, String)] = [
    ("'x'", "'rows' gave back a string, not a table of lists of rows"),
    ("{ article = {} }", "'rows' gave back rows of the unknown table 'article'; did you mean 'articles'?"),
    ("{ {} }", "'rows' gave back rows of the unknown table 'number'"),
    ("{ articles = 1 }", "'rows' gave back a number for 'articles', not a list of rows"),
    ("{ articles = tam.list() }", "'rows' gave back a tam.list for 'articles', not a list of rows"),
    ("{ articles = { id = a.id } }", noList),
    ("{ articles = { { id = a.id }, id = 'y' } }", noList),
    ("{ articles = { [3] = { id = a.id } } }", noList),
    ("{ articles = { ['1'] = { id = a.id } } }", noList),
    ("{ articles = { 1 } }", "row 1 of 'articles' is a number, not a table such as { name = \"Huế\" }"),
    ("{ articles = { { word = 1 } } }", "row 1 of 'articles' has no column 'word'; did you mean 'words'?"),
    ("{ articles = { {} } }", "row 1 of 'articles' has no 'id'"),
    ("{ articles = { { id = tam.null } } }", "row 1 of 'articles' has no 'id'"),
    ("{ articles = { { id = 1 } } }", "row 1 of 'articles': 'id' is 1, and the column holds text values"),
    ("{ articles = { { id = a } } }", "row 1 of 'articles': 'id' is a article, and the column holds text values"),
    (
      "{ articles = { { id = 'x' }, { id = 'y', words = 1.5 } } }",
      "row 2 of 'articles': 'words' is 1.5, and the column holds integer values"
    ),
    (
      "{ articles = { { id = 'x', words = 'many' } } }",
      "row 1 of 'articles': 'words' is a string, and the column holds integer values"
    ),
  ]

  @Test(arguments: gone)
  func whatIsNoRowIsRefused(_ table: String, _ message: String) async throws {
    let folder = try RunTests.corpus(1)
    let summary = try await Self.run(folder, "rows = function(a) return \(table) end")
    guard case .script(let error, _)? = summary.failures.first?.cause else {
      Issue.record("nothing failed")
      return
    }
    #expect(text(error.message) == "rows.lua: " + message)
    #expect(text(error.article) == "0000.txt")
  }

  static let declarations: [(String, String)] = [
    ("rows = print, encode = print", "an exporter has 'encode' or 'rows', not both"),
    ("encode = print, tables = {}", "'tables' is for exporters with 'rows'"),
    ("rows = print, header = print", "'header' is for exporters with 'encode'; 'rows' fills tables"),
    ("rows = print", "'rows' needs 'tables', a list such as { { name = \"people\", columns = { \"name\" } } }"),
    (
      "rows = print, tables = {}",
      "'rows' needs 'tables', a list such as { { name = \"people\", columns = { \"name\" } } }"
    ),
    ("rows = print, tables = { 1 }", "table 1 is a number, not { name = …, columns = { … } }"),
    ("rows = print, tables = { { nam = 'x' } }", "a table of 'tables' has no field 'nam'; did you mean 'name'?"),
    ("rows = print, tables = { { columns = { 'a' } } }", "table 1 has no 'name'"),
    ("rows = print, tables = { { name = 't' } }", "a table of 'tables' needs 'columns', a list of them"),
    ("rows = print, tables = { { name = 't', columns = {} } }", "table 't': it has no columns"),
    (
      "rows = print, tables = { { name = 't', columns = { 1 } } }",
      "column 1 is a number, not a name, or { name = …, type = … }"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { { name = 'a', type = 'date' } } } }",
      "a column has the unknown type 'date'"
    ),
    ("rows = print, tables = { { name = 't', columns = { 'a', 'a' } } }", "two of the columns are named 'a'"),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' } }, { name = 't', columns = { 'a' } } }",
      "two of the tables and views are named 't'"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' }, key = 'b' } }",
      "table 't': there is no column 'b'; did you mean 'a'?"
    ),
    ("rows = print, tables = { { name = 't', columns = { 'a' }, key = { 1 } } }", "'key' is not a list of names"),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' }, keep = 'last' } }",
      "table 't': 'keep' is \"first\", or is left out"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' }, keep = 'first' } }",
      "table 't': 'keep' is for tables with a 'key'"
    ),
    (
      "rows = print, tables = { { name = 't', search = 'a', columns = { { name = 'a', type = 'number' } } } }",
      "table 't': 'search' is for text, and the column 'a' holds none"
    ),
    (
      "rows = print, tables = { { name = 't', search = 'rank', columns = { 'rank' } } }",
      "table 't': 'search' takes no column with the name 'rank'; name it otherwise"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { { name = 'a', references = 'u' } } } }",
      "table 't': 'references' names 'u', and there is no such table; did you mean 't'?"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { { name = 'a', references = 't' } } } }",
      "table 't': 'a' references 't', which needs a 'key' of one column of the same type"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' } } }, views = { 1 }",
      "view 1 is a number, not { name = …, table = …, columns = { … } }"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' } } }, views = { { name = 'v' } }",
      "view 'v' has no 'table'"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' } } }, views = { { name = 'v', table = 't' } }",
      "view 'v' has no 'columns'"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' } } }, views = { { name = 'v', table = 'u', columns = 'a' } }",
      "view 'v': there is no table 'u'; did you mean 't'?"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' } } }, views = { { name = 'v', table = 't', columns = 'a.b' } }",
      "view 'v': the column 'a.b' leads nowhere: there is no 'b' in what references nothing"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' } } }, views = { { name = 'v', table = 't', columns = 'b' } }",
      "view 'v': the column 'b' leads nowhere: there is no 'b' in t"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a' }, key = { 'a', 'a' } } }",
      "table 't': 'key' names the column 'a' twice"
    ),
    (
      "rows = print, tables = { { name = 't', columns = { 'a', 'b' }, search = { 'a', 'b', 'a' } } }",
      "table 't': 'search' names the column 'a' twice"
    ),
    (ring + "columns = 'r.r.r.r.r.r.r.r.k' } }", "view 'v': a column has a way of 9 names; 8 are the most"),
    (
      star(61),
      "view 'v': its columns join 61 tables; 60 are the most, so make two views"
    ),
  ]

  private static let ring = """
    rows = print, tables = { { name = 't', key = 'k', columns = { 'k', { name = 'r', references = 't' } } } },
    views = { { name = 'v', table = 't',\u{20}
    """
  /// A table with 61 columns that reference it.
  private static let star = """
    rows = print, tables = { { name = 't', key = 'k', columns = (function()
      local columns = { 'k' }
      for i = 1, 61 do columns[i + 1] = { name = 'r' .. i, references = 't' } end
      return columns end)() } },
    views = { { name = 'v', table = 't',\u{20}
    """

  private static func star(_ count: Int) -> String {
    let ways = (1...count).map { "'r\($0).k'" }.joined(separator: ", ")
    return star + "columns = { \(ways) } } }"
  }

  @Test(arguments: declarations)
  func aMistakeInTheTablesIsNamed(_ fields: String, _ message: String) {
    let error = #expect(throws: ScriptError.self) { try step("exporter", fields) }
    #expect(error.map { text($0.message) } == "x.lua:1: " + message)
  }

  /// Names stand in SQL, and a stranger's plugin is not to write SQL.
  @Test(arguments: [
    "", "T", "1a", "a-b", "a b", "a;b", "a\\\"b", "a'b", "đ", "sqlite_x", "rowid", "articles_fts", "x_fts_data",
    String(repeating: "a", count: 61), "a\\0b",
  ])
  func aNameIsPlain(_ name: String) {
    for fields in [
      "name = \"\(name)\", columns = { 'a' }", "name = 't', columns = { \"\(name)\" }",
      "name = 't', columns = { { name = \"\(name)\" } }",
    ] {
      let error = #expect(throws: ScriptError.self) { try step("exporter", "rows = print, tables = { { \(fields) } }") }
      #expect(error.map { text($0.message).contains("names are of a-z, 0-9 and _") } == true)
    }
    let view =
      "rows = print, tables = { { name = 't', columns = { 'a' } } }, views = { { name = \"\(name)\", table = 't', columns = 'a' } }"
    #expect(throws: ScriptError.self) { try step("exporter", view) }
  }
}
