// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// Reads the tables and views that the declaration of an exporter lays out, and says what is wrong with them.
struct SchemaReader {
  let stack: LuaStack

  /// A database has at most so many tables, and a table so many columns: no more than anybody means.
  private static let limit = 100
  /// A way to a column of a view has at most so many names.
  private static let wayLimit = 8
  /// A view joins at most so many tables; SQLite takes 64.
  private static let joinLimit = 60

  private var reader: BlockReader { BlockReader(stack: stack) }

  /// Reads `tables` and `views` of the declaration at index 1.
  func read() throws(LuaError) -> DatabaseSchema {
    var schema = DatabaseSchema()
    let example: StaticString =
      "'rows' needs 'tables', a list such as { { name = \"people\", columns = { \"name\" } } }"
    schema.tables = try reader.list("tables", of: 1, needed: example) { number, index throws(LuaError) in
      try table(at: index, number)
    }
    if schema.tables.isEmpty { throw LuaError(example) }
    schema.views = try reader.list("views", of: 1) { number, index throws(LuaError) in try view(at: index, number) }
    try Self.check(names: schema.tables.map(\.name) + schema.views.map(\.name), "tables and views")
    for table in schema.tables { try check(table, in: schema) }
    for view in schema.views { try check(view, in: schema) }
    return schema
  }

  private func table(at index: Int, _ number: Int) throws(LuaError) -> DatabaseSchema.Table {
    guard stack.kind(at: index) == .table else { throw wrong("table", number, "{ name = …, columns = { … } }") }
    try reader.checkFields(index, of: "a table of 'tables'", DeclarationField.databaseTable)
    let name = try self.name(at: index, "table", number)
    let columns = try reader.list("columns", of: index, needed: "a table of 'tables' needs 'columns', a list of them") {
      number, index throws(LuaError) in try column(at: index, number)
    }
    let keep = try reader.text("keep", of: index)
    guard keep == nil || keep == StaticString("first").bytes else {
      throw LuaError("table '", .bytes(name), "': 'keep' is \"first\", or is left out")
    }
    return DatabaseSchema.Table(
      name: name, columns: columns, key: try names("key", of: index), keepsFirst: keep != nil,
      search: try names("search", of: index))
  }

  private func column(at index: Int, _ number: Int) throws(LuaError) -> DatabaseSchema.Column {
    if let name = stack.bytes(at: index) {
      return DatabaseSchema.Column(
        name: try checked(name, "column", number), kind: .text, isRequired: false, reference: nil)
    }
    guard stack.kind(at: index) == .table else { throw wrong("column", number, "a name, or { name = …, type = … }") }
    try reader.checkFields(index, of: "a column", DeclarationField.databaseColumn)
    let word = try reader.text("type", of: index) ?? DatabaseSchema.Kind.text.name.bytes
    let kinds = DatabaseSchema.Kind.allCases
    guard let kind = kinds.first(where: { $0.name.bytes == word }) else {
      throw LuaError("a column has the unknown type '", .bytes(word), "'", .bytes(suggest(word, kinds.map(\.name))))
    }
    return DatabaseSchema.Column(
      name: try name(at: index, "column", number), kind: kind, isRequired: try reader.flag("required", of: index),
      reference: try reader.text("references", of: index))
  }

  private func view(at index: Int, _ number: Int) throws(LuaError) -> DatabaseSchema.View {
    guard stack.kind(at: index) == .table else {
      throw wrong("view", number, "{ name = …, table = …, columns = { … } }")
    }
    try reader.checkFields(index, of: "a view", DeclarationField.databaseView)
    let name = try self.name(at: index, "view", number)
    guard let table = try reader.text("table", of: index) else {
      throw LuaError("view '", .bytes(name), "' has no 'table'")
    }
    let columns = try names("columns", of: index)
    if columns.isEmpty { throw LuaError("view '", .bytes(name), "' has no 'columns'") }
    return DatabaseSchema.View(
      name: name, table: table,
      columns: columns.map { $0.split(separator: 0x2E, omittingEmptySubsequences: false).map { Array($0) } })
  }

  private func name(at index: Int, _ what: StaticString, _ number: Int) throws(LuaError) -> [UInt8] {
    guard let name = try reader.text("name", of: index) else {
      throw LuaError(.literal(what), " ", .bytes(decimal(number)), " has no 'name'")
    }
    return try checked(name, what, number)
  }

  /// A name that needs no quotes in SQL and clashes with nothing that the host makes.
  private func checked(_ name: [UInt8], _ what: StaticString, _ number: Int) throws(LuaError) -> [UInt8] {
    let isPlain =
      name.first?.isASCIILower == true && name.count <= 60
      && name.allSatisfy { $0.isASCIILower || $0.isASCIIDigit || $0 == 0x5F }
    let reserved = [StaticString("sqlite_").bytes, StaticString("rowid").bytes]
    guard isPlain, !reserved.contains(where: { name.starts(with: $0) }), !name.isIndexName else {
      throw LuaError(
        .literal(what), " ", .bytes(decimal(number)), " has the name '", .bytes([UInt8](repairing: name.span)),
        "'; names are of a-z, 0-9 and _, begin with a letter, and neither with sqlite_ or rowid nor hold _fts")
    }
    return name
  }

  /// A field that is a name or a list of names.
  private func names(_ field: StaticString, of index: Int) throws(LuaError) -> [[UInt8]] {
    let kind = stack.pushField(field, of: index)
    let single = stack.bytes(at: -1)
    stack.pop()
    if kind == .string, let single { return [single] }
    return try reader.list(field, of: index) { _, index throws(LuaError) in
      guard let name = stack.bytes(at: index) else { throw LuaError("'", .literal(field), "' is not a list of names") }
      return name
    }
  }

  private func wrong(_ what: StaticString, _ number: Int, _ example: StaticString) -> LuaError {
    LuaError(
      .literal(what), " ", .bytes(decimal(number)), " is a ", .bytes(stack.kindName(at: -1)), ", not ",
      .literal(example))
  }

  // MARK: - What one table says of another

  private static func check(names: [[UInt8]], _ what: StaticString) throws(LuaError) {
    if names.count > limit { throw LuaError("there are more than 100 ", .literal(what)) }
    if let name = repeated(in: names) {
      throw LuaError("two of the ", .literal(what), " are named '", .bytes(name), "'")
    }
  }

  /// The first name that stands there a second time.
  private static func repeated(in names: [[UInt8]]) -> [UInt8]? {
    var seen: Set<[UInt8]> = []
    return names.first { !seen.insert($0).inserted }
  }

  private func check(_ table: DatabaseSchema.Table, in schema: DatabaseSchema) throws(LuaError) {
    let place = StaticString("table '").bytes + table.name + StaticString("': ").bytes
    if table.columns.isEmpty { throw LuaError(.bytes(place), "it has no columns") }
    try Self.check(names: table.columns.map(\.name), "columns")
    let known = table.columns.map(\.name)
    for name in table.key + table.search where table.index(of: name) == nil {
      throw LuaError(.bytes(place), "there is no column '", .bytes(name), "'", .bytes(suggest(name, known)))
    }
    try check(table.key, "key", place)
    try check(table.search, "search", place)
    if table.keepsFirst && table.key.isEmpty { throw LuaError(.bytes(place), "'keep' is for tables with a 'key'") }
    for name in table.search where table.columns.contains(where: { $0.name == name && $0.kind != .text }) {
      throw LuaError(.bytes(place), "'search' is for text, and the column '", .bytes(name), "' holds none")
    }
    // FTS5 has a column of that name itself.
    if table.search.contains(StaticString("rank").bytes) {
      throw LuaError(.bytes(place), "'search' takes no column with the name 'rank'; name it otherwise")
    }
    for column in table.columns {
      guard let reference = column.reference else { continue }
      guard let other = schema.table(reference) else {
        let names = schema.tables.map(\.name)
        throw LuaError(
          .bytes(place), "'references' names '", .bytes(reference), "', and there is no such table",
          .bytes(suggest(reference, names)))
      }
      guard other.key.count == 1, other.columns.contains(where: { $0.name == other.key[0] && $0.kind == column.kind })
      else {
        throw LuaError(
          .bytes(place), "'", .bytes(column.name), "' references '", .bytes(reference),
          "', which needs a 'key' of one column of the same type")
      }
    }
  }

  /// SQLite takes a column that is named twice in a key or an index for an error, and says so only when it opens the file.
  private func check(_ names: [[UInt8]], _ field: StaticString, _ place: [UInt8]) throws(LuaError) {
    if let name = Self.repeated(in: names) {
      throw LuaError(.bytes(place), "'", .literal(field), "' names the column '", .bytes(name), "' twice")
    }
  }

  private func check(_ view: DatabaseSchema.View, in schema: DatabaseSchema) throws(LuaError) {
    let place = StaticString("view '").bytes + view.name + StaticString("': ").bytes
    guard let table = schema.table(view.table) else {
      let hint = suggest(view.table, schema.tables.map(\.name))
      throw LuaError(.bytes(place), "there is no table '", .bytes(view.table), "'", .bytes(hint))
    }
    for way in view.columns where way.count > Self.wayLimit {
      throw LuaError(.bytes(place), "a column has a way of ", .bytes(decimal(way.count)), " names; 8 are the most")
    }
    try Self.check(names: view.columns.map { Array($0.joined(separator: [0x5F])) }, "columns of a view")
    let joins = Set(view.columns.flatMap { way in (1..<way.count).map { Array(way.prefix($0)) } })
    if joins.count > Self.joinLimit {
      throw LuaError(
        .bytes(place), "its columns join ", .bytes(decimal(joins.count)), " tables; 60 are the most, so make two views")
    }
    for way in view.columns {
      var here: DatabaseSchema.Table? = table
      for name in way {
        guard let table = here, let index = table.index(of: name) else {
          let path = Array(way.joined(separator: [0x2E]))
          throw LuaError(
            .bytes(place), "the column '", .bytes(path), "' leads nowhere: there is no '", .bytes(name), "' in ",
            here.map { .bytes($0.name) } ?? "what references nothing")
        }
        here = table.columns[index].reference.flatMap { schema.table($0) }
      }
    }
  }
}

extension [UInt8] {
  /// Whether it is a name such as the tables of a full-text index have.
  fileprivate var isIndexName: Bool {
    let mark = StaticString("_fts").bytes
    return indices.contains { self[$0...].starts(with: mark) }
  }
}
