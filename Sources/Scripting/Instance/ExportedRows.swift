// SPDX-License-Identifier: Apache-2.0

import Lua
public import Text

/// The rows that an exporter gave for an article, on their way to the database they go to.
///
/// In bytes: the article's identity, a count, and for each row the numbers of its table and of its columns, and a value for
/// each column, as `PartWriter` writes them. Sets of several articles lie end to end.
public struct ExportedRows: Equatable, Sendable {
  /// A row of a table.
  public struct Row: Equatable, Sendable {
    /// Number of the table in the schema, from 0.
    public var table: Int
    /// A value for each column, in order; null where there is none.
    public var values: [PlainValue]
  }

  /// A row was made for other tables than those of the schema.
  public struct Misfit: Error {}

  /// Identity of the article.
  public var article: [UInt8]
  /// Its rows: table after table in the order of the schema, in each as they were given.
  public var rows: [Row]

  /// Reads all sets of `bytes`, which `PluginInstance.encode` gave, and hands each to `body`.
  ///
  /// - Throws: `Misfit` when they are of another schema, as when a module that lays out the tables was changed meanwhile.
  public static func forEach(
    in bytes: [UInt8], of schema: DatabaseSchema, _ body: (ExportedRows) throws -> Void
  ) throws {
    var reader = PartReader(bytes)
    while reader.offset < bytes.count {
      let article = reader.text()
      let rows = try (0..<reader.count()).map { _ in
        let (table, columns) = (reader.count(), reader.count())
        guard table < schema.tables.count, columns == schema.tables[table].columns.count else { throw Misfit() }
        return Row(table: table, values: (0..<columns).map { _ in reader.single() })
      }
      try body(ExportedRows(article: article, rows: rows))
    }
  }
}

extension LuaStack {
  /// The rows of the table at `index`, a list of rows for each name of a table, in bytes; empty when there are none.
  func exportedRows(at index: Int, _ schema: DatabaseSchema) throws(LuaError) -> [UInt8] {
    guard kind(at: index) == .table else {
      throw LuaError("'rows' gave back a ", .bytes(kindName(at: index)), ", not a table of lists of rows")
    }
    let known = schema.tables.map(\.name)
    pushNil()
    while advance(in: index) {
      pop()
      let name = bytes(at: -1) ?? kindName(at: -1)
      guard known.contains(name) else {
        throw LuaError("'rows' gave back rows of the unknown table '", .bytes(name), "'", .bytes(suggest(name, known)))
      }
    }
    var rows = BookedBytes(self)
    rows.bytes.append(count: 0)  // the count of rows, known at the end
    var count = 0
    for (number, table) in schema.tables.enumerated() {
      push(table.name)
      getRaw(of: index)
      count += try appendRows(of: table, number, to: &rows)
      pop()
    }
    guard count > 0 else { return [] }
    var head: [UInt8] = []
    head.append(count: count)
    rows.bytes.replaceSubrange(..<8, with: head)
    return rows.bytes
  }

  /// Appends the rows of the list on the top and gives their count.
  private func appendRows(
    of table: DatabaseSchema.Table, _ number: Int, to rows: inout BookedBytes
  ) throws(LuaError) -> Int {
    if isNil(at: -1) { return 0 }
    let base = top
    defer { setTop(base) }
    let list = try listOfRows(for: table)
    let count = rawLength(at: list)
    for item in 0..<count {
      pushItem(item + 1, of: list)
      rows.bytes.append(count: number)
      rows.bytes.append(count: table.columns.count)
      try appendRow(of: table, item + 1, to: &rows)
      setTop(list)
    }
    return count
  }

  /// The index of the list on the top, whose keys are the numbers from 1.
  private func listOfRows(for table: DatabaseSchema.Table) throws(LuaError) -> Int {
    guard kind(at: -1) == .table, reserve(10) else {
      let found = (accumulator(at: -1) == nil ? [] : StaticString("tam.").bytes) + kindName(at: -1)
      throw LuaError("'rows' gave back a ", .bytes(found), " for '", .bytes(table.name), "', not a list of rows")
    }
    let list = unwrapped(-1)  // lists of `ctx.options` are views
    let count = rawLength(at: list)
    pushNil()
    while advance(in: list) {
      try checkLimits()
      pop()
      // Other keys would be passed over, and their rows lost.
      guard let place = integer(at: -1), place >= 1, place <= count else {
        throw LuaError(
          "'rows' gave back a table for '", .bytes(table.name), "' that is no list of rows; write { { … }, { … } }")
      }
    }
    return list
  }

  /// Appends the row on the top.
  private func appendRow(
    of table: DatabaseSchema.Table, _ number: Int, to rows: inout BookedBytes
  ) throws(LuaError) {
    guard kind(at: -1) == .table else {
      throw LuaError(
        .bytes(place(number, table)), " is a ", .bytes(kindName(at: -1)), ", not a table such as { name = \"Huế\" }")
    }
    let row = absolute(-1)
    pushNil()
    while advance(in: row) {
      pop()
      let name = self.bytes(at: -1) ?? kindName(at: -1)
      guard table.index(of: name) != nil else {
        let hint = suggest(name, table.columns.map(\.name))
        throw LuaError(.bytes(place(number, table)), " has no column '", .bytes(name), "'", .bytes(hint))
      }
    }
    for column in table.columns {
      push(column.name)
      getRaw(of: row)
      if isNull(at: -1), column.isRequired || table.key.contains(column.name) {
        throw LuaError(.bytes(place(number, table)), " has no '", .bytes(column.name), "'")
      }
      guard append(column, to: &rows.bytes) else {
        let found = kind(at: -1) == .number ? description(at: -1) : StaticString("a ").bytes + kindName(at: -1)
        throw LuaError(
          .bytes(place(number, table)), ": '", .bytes(column.name), "' is ", .bytes(found), ", and the column holds ",
          .literal(column.kind == .number ? "finite number" : column.kind.name), " values")
      }
      try rows.check()
      pop()
    }
  }

  /// Where a row stands, for messages: `row 2 of 'articles'`.
  private func place(_ number: Int, _ table: DatabaseSchema.Table) -> [UInt8] {
    StaticString("row ").bytes + decimal(number) + StaticString(" of '").bytes + table.name + [0x27]
  }

  /// Whether nothing lies at `index`: nil or `tam.null`.
  private func isNull(at index: Int) -> Bool { isNil(at: index) || object(at: index, of: Types.null) != nil }

  /// Appends the value on the top, unless the column holds no such values.
  private func append(_ column: DatabaseSchema.Column, to bytes: inout [UInt8]) -> Bool {
    switch (kind(at: -1), column.kind) {
    case _ where isNull(at: -1): bytes.append(0x6E)
    case (.string, .text):
      bytes.append(0x73)
      // SQLite's own functions take a text to end at the byte 0.
      bytes.append(text: validText(at: -1).filter { $0 != 0 })
    case (.boolean, .boolean): bytes.append(truth(at: -1) ? 0x74 : 0x66)
    case (.number, .integer) where integer(at: -1) != nil:
      bytes.append(0x69)
      bytes.append(word: UInt64(bitPattern: integer(at: -1)!))  // there is one
    case (.number, .number) where number(at: -1)?.isFinite == true:
      bytes.append(0x64)
      bytes.append(word: number(at: -1)!.bitPattern)  // there is one
    default: return false
    }
    return true
  }
}

extension PartReader {
  /// Reads the next value, which is none of several.
  fileprivate mutating func single() -> PlainValue {
    switch byte() {
    case 0x74: .boolean(true)
    case 0x66: .boolean(false)
    case 0x69: .integer(Int64(bitPattern: word()))
    case 0x64: .number(Double(bitPattern: word()))
    case 0x73: .text(text())
    default: .null
    }
  }
}
