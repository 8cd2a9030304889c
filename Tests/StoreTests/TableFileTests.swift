// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Store
import Testing
import Text

/// A file of tables, read by a connection that knows nothing of how it was filled.
@Suite struct TableFileTests {
  /// A folder that goes with the test.
  private final class Scratch {
    let path = NSTemporaryDirectory() + "tam-store-\(UUID().uuidString)"
    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private static let tables = [
    TableLayout(
      name: "articles",
      columns: [
        .init(name: "id", kind: .text, isRequired: false, reference: nil),
        .init(name: "order", kind: .integer, isRequired: false, reference: nil),
        .init(name: "title", kind: .text, isRequired: true, reference: nil),
        .init(name: "text", kind: .text, isRequired: false, reference: nil),
      ],
      key: ["id"], keepsFirst: true, search: ["title", "text"]),
    TableLayout(
      name: "links",
      columns: [
        .init(name: "from", kind: .text, isRequired: false, reference: ("articles", "id")),
        .init(name: "to", kind: .text, isRequired: false, reference: ("articles", "id")),
        .init(name: "weight", kind: .number, isRequired: false, reference: nil),
      ],
      key: ["from", "to"], keepsFirst: false, search: []),
  ]

  private static let views = [
    ViewLayout(
      name: "read", table: "links", columns: [["from", "title"], ["to", "title"], ["weight"], ["to", "order"]])
  ]

  private static func article(_ id: String, _ title: String, _ text: String = "") -> (Int, [PlainValue]) {
    (0, [.string(id), .integer(7), .string(title), .string(text)])
  }

  private static func link(_ from: String, _ to: String) -> (Int, [PlainValue]) {
    (1, [.string(from), .string(to), .number(0.5)])
  }

  private static func write(_ path: String, _ rows: [(Int, [PlainValue])]) throws {
    let file = try TableFile(path: Array(path.utf8), tables: tables, views: views)
    for row in rows { try file.insert([row]) }
    try file.finish()
  }

  private static func query(_ path: String, _ sql: String) throws -> [[String]] {
    try DatabaseQueue(path: path).read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { String.fromDatabaseValue($0) ?? $0.description }
      }
    }
  }

  private static let rows = [
    article("b", "Đà Nẵng", "Thủ tướng đến thăm Đắk Lắk."), article("a", "Hà Nội"), article("b", "Huế", "đà"),
    link("a", "b"), link("b", "b"),
  ]

  @Test(arguments: [
    ("da nang", "b"), ("\"da nang\"", "b"), ("Đà Nẵng", "b"), ("\"ĐÀ NẴNG\"", "b"), ("đà nang", "b"), ("đa", "b"),
    ("thu tuong", "b"), ("\"den tham dak lak\"", "b"), ("\"đến thăm Đắk\"", "b"), ("ha noi", "a"), ("hue", ""),
    ("title:da", "b"), ("text:da", ""), ("đ*", "b"), ("noi OR dak", "a b"),
  ])
  func wordsAreFoundWithAndWithoutTheirSigns(_ words: String, _ found: String) throws {
    let scratch = try Scratch()
    try Self.write(scratch.path + "/x.db", Self.rows)
    let sql =
      "SELECT id FROM articles WHERE rowid IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH '\(words)')"
    #expect(
      try Self.query(scratch.path + "/x.db", sql + " ORDER BY id").flatMap { $0 }
        == found.split(separator: " ").map { String($0) })
  }

  /// The index has one more word at a place, so SQLite finds the words themselves when it marks them.
  @Test func foundWordsAreMarkedInTheTextAsItIs() throws {
    let scratch = try Scratch()
    try Self.write(scratch.path + "/x.db", Self.rows)
    let sql =
      "SELECT highlight(articles_fts, 1, '[', ']') FROM articles_fts WHERE articles_fts MATCH '\"tham dak lak\"'"
    #expect(try Self.query(scratch.path + "/x.db", sql) == [["Thủ tướng đến [thăm Đắk Lắk]."]])
  }

  @Test func theFileIsWholeAndLaidOutAsTold() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/x.db"
    try Self.write(path, Self.rows)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["x.db"])
    #expect(try Self.query(path, "PRAGMA integrity_check") == [["ok"]])
    #expect(try Self.query(path, "PRAGMA foreign_key_check") == [])
    #expect(
      try Self.query(path, "SELECT * FROM read") == [
        ["Hà Nội", "Đà Nẵng", "0.5", "7"], ["Đà Nẵng", "Đà Nẵng", "0.5", "7"],
      ])
    let schema = try Self.query(
      path, "SELECT sql FROM sqlite_schema WHERE name IN ('links', 'links.to', 'articles_fts')")
    #expect(
      schema.flatMap { $0 }.joined(separator: "\n") == """
        CREATE VIRTUAL TABLE "articles_fts" USING fts5(
          "title", "text",
          content="articles", tokenize='unicode61 remove_diacritics 2'
        )
        CREATE TABLE "links" (
          "from" TEXT NOT NULL REFERENCES "articles" ("id"),
          "to" TEXT NOT NULL REFERENCES "articles" ("id"),
          "weight" REAL,
          PRIMARY KEY ("from", "to")
        )
        CREATE INDEX "links.to" ON "links" ("to")
        """)
  }

  @Test func theSameRowsGiveTheSameBytes() throws {
    let scratch = try Scratch()
    let rows =
      Self.rows + (0..<2000).map { Self.article("\($0)", "Tin \($0)", String(repeating: "Đà Nẵng \($0) ", count: 40)) }
    for name in ["1", "2"] {
      try Self.write(scratch.path + "/" + name, rows)
      Thread.sleep(forTimeInterval: 0.01)
    }
    let bytes = FileManager.default.contents(atPath: scratch.path + "/1")
    #expect(bytes == FileManager.default.contents(atPath: scratch.path + "/2"))
    #expect((bytes?.count ?? 0) > 1 << 20)
  }

  static let mistakes: [(String, String, TableFile.RowProblem)] = [
    (
      "a", "a",
      .init(code: .repeatedKey, table: "links", columns: ["from", "to"], values: [.string("a"), .string("a")])
    ),
    ("a", "x", .init(code: .brokenReference, table: "links", columns: ["to"], values: [.string("x")])),
    ("y", "a", .init(code: .brokenReference, table: "links", columns: ["from"], values: [.string("y")])),
  ]

  @Test(arguments: mistakes)
  func aRowThatCannotStandIsNamed(_ from: String, _ to: String, _ problem: TableFile.RowProblem) throws {
    let scratch = try Scratch()
    let rows = [Self.article("a", "A"), Self.link("a", "a"), Self.link(from, to)]
    let error = #expect(throws: TableFile.RowProblem.self) { try Self.write(scratch.path + "/x.db", rows) }
    #expect(error == problem)
  }

  /// The tables that `a.b` and `a_b` led to had one name in the view, and nobody could read it.
  @Test func waysThatDifferInADotAreReadApart() throws {
    let scratch = try Scratch()
    func table(_ name: String, _ columns: [(String, String?)]) -> TableLayout {
      TableLayout(
        name: name,
        columns: columns.map { .init(name: $0, kind: .text, isRequired: false, reference: $1.map { ($0, "id") }) },
        key: ["id"], keepsFirst: false, search: [])
    }
    let file = try TableFile(
      path: Array((scratch.path + "/x.db").utf8),
      tables: [
        table("t", [("id", nil), ("a", "u"), ("a_b", "w")]), table("u", [("id", nil), ("b", "w")]),
        table("w", [("id", nil), ("x", nil), ("y", nil)]),
      ], views: [ViewLayout(name: "v", table: "t", columns: [["a", "b", "x"], ["a_b", "y"]])])
    let rows: [(table: Int, values: [PlainValue])] = [
      (0, [.string("1"), .string("2"), .string("4")]), (1, [.string("2"), .string("3")]),
      (2, [.string("3"), .string("x3"), .string("y3")]), (2, [.string("4"), .string("x4"), .string("y4")]),
    ]
    try file.insert(rows)
    try file.finish()
    #expect(try Self.query(scratch.path + "/x.db", "SELECT a_b_x, a_b_y FROM v") == [["x3", "y4"]])
  }

  /// SQLite joins 64 tables: a view of more could be made and not be read.
  @Test func theLargestViewIsRead() throws {
    let scratch = try Scratch()
    let names = (1...60).map { "r\($0)" }
    let table = TableLayout(
      name: "t",
      columns: [.init(name: "k", kind: .text, isRequired: false, reference: nil)]
        + names.map { .init(name: $0, kind: .text, isRequired: false, reference: ("t", "k")) },
      key: ["k"], keepsFirst: false, search: [])
    let view = ViewLayout(name: "v", table: "t", columns: names.map { [$0, "k"] })
    let file = try TableFile(path: Array((scratch.path + "/x.db").utf8), tables: [table], views: [view])
    try file.insert([(0, [PlainValue](repeating: .string("a"), count: 61))])
    try file.finish()
    #expect(try Self.query(scratch.path + "/x.db", "SELECT * FROM v") == [[String](repeating: "a", count: 60)])
  }

  /// SQLite got another path, and the file that was to get its name was not there.
  @Test func aPathThatIsNoTextIsRefused() throws {
    let scratch = try Scratch()
    let path = Array((scratch.path + "/x").utf8) + [0xFF]
    let error = #expect(throws: StoreError.self) { try TableFile(path: path, tables: Self.tables, views: []) }
    #expect(error?.message == Array("the path of a database has to be UTF-8; rename it".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
    let error = #expect(throws: StoreError.self) { try Self.write("/nowhere/x.db", []) }
    #expect(error?.code == .unreachable)
    #expect(error?.path == Array("/nowhere/x.db".utf8))
  }
}

extension PlainValue {
  fileprivate static func string(_ text: String) -> PlainValue { .text(Array(text.utf8)) }
}
