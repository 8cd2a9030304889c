// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

extension BlockReader {
  /// Reads `{ title =, columns = {…}, rows = {{…}, …}, sort = }`.
  ///
  /// - Parameters:
  ///   - function: What the script called, for messages.
  ///   - more: Fields that it has beside those of a table.
  func table(
    at index: Int, of function: StaticString = "tam.table", more: [StaticString] = []
  ) throws(LuaError) -> Table {
    try checkFields(index, of: function, ["title", "columns", "rows", "sort"] + more)
    let title = try text("title", of: index)
    guard stack.pushField("columns", of: index) == .table else {
      throw LuaError(.literal(function), " needs 'columns', a list of names")
    }
    stack.pop()
    let given = try list("columns", of: index) { number, _ throws(LuaError) in try column(number) }
    if stack.pushField("rows", of: index) == .null {
      throw LuaError(.literal(function), " needs 'rows', a list of rows or an accumulator")
    }
    stack.pop()
    var sources: [[Source]] = []
    let rows = try list("rows", of: index) { number, place throws(LuaError) in
      let row = try row(number, at: place, given)
      let found = try self.sources(of: place, in: "row", number)
      if !found.isEmpty {
        while sources.count < number - 1 { sources.append([]) }
        sources.append(found)
      }
      return row
    }
    let columns = given.enumerated().map { place, column in
      Column(
        name: column.name, kind: column.kind ?? Column.Kind(inferredFor: place, of: rows), unit: column.unit,
        total: column.total)
    }
    let table = Table(title: title, columns: columns, rows: rows, sources: sources)
    return table.sorted(by: try sortKeys(of: index, columns))
  }

  /// What a script says of a column; the kind is told by the cells where it says nothing.
  struct GivenColumn {
    var name: [UInt8]
    var kind: Column.Kind?
    var unit: [UInt8]?
    var total: Column.Total?
  }

  /// Reads the column on the top: `"month"`, or `{ name = "month", type = "date", unit =, total = }`.
  private func column(_ number: Int) throws(LuaError) -> GivenColumn {
    if stack.kind(at: -1) == .string { return GivenColumn(name: stack.validText(at: -1)) }
    guard stack.kind(at: -1) == .table else {
      throw LuaError("column ", .bytes(decimal(number)), " is a ", .bytes(stack.kindName(at: -1)), ", not a name")
    }
    let index = stack.absolute(-1)
    try checkFields(index, of: "a column", ["name", "type", "unit", "total"])
    guard let name = try text("name", of: index) else {
      throw LuaError("column ", .bytes(decimal(number)), " has no 'name'")
    }
    let kind = try word("type", of: index, among: Column.Kind.allCases, named: \.name)
    var total: Column.Total?
    if stack.pushField("total", of: index) == .boolean {
      total = stack.truth(at: -1) ? .sum : nil
      stack.pop()
    } else {
      stack.pop()
      total = try word("total", of: index, among: Column.Total.allCases, named: \.name)
    }
    return GivenColumn(name: name, kind: kind, unit: try text("unit", of: index), total: total)
  }

  /// A field whose value is one of some words.
  func word<Word>(
    _ field: StaticString, of index: Int, among words: [Word], named name: KeyPath<Word, StaticString>
  ) throws(LuaError) -> Word? {
    guard let given = try text(field, of: index) else { return nil }
    if let word = words.first(where: { $0[keyPath: name].bytes == given }) { return word }
    var known: [UInt8] = []
    for word in words { known += (known.isEmpty ? [] : [0x2C, 0x20]) + word[keyPath: name].bytes }
    throw LuaError("'", .literal(field), "' is '", .bytes(given), "', none of ", .bytes(known))
  }

  /// Reads a row. A hole in it is an empty cell, so as many cells are read as there are columns.
  private func row(_ number: Int, at list: Int, _ columns: [GivenColumn]) throws(LuaError) -> [Cell] {
    guard stack.kind(at: list) == .table else {
      throw LuaError(
        "row ", .bytes(decimal(number)), " is a ", .bytes(stack.kindName(at: list)), ", not a list of cells")
    }
    let count = stack.rawLength(at: list)
    if count > columns.count {
      throw LuaError(
        "row ", .bytes(decimal(number)), " has ", .bytes(decimal(count)), " cells for ",
        .bytes(decimal(columns.count)), " columns")
    }
    var cells: [Cell] = []
    cells.reserveCapacity(columns.count)
    for (column, given) in columns.enumerated() {
      stack.pushItem(column + 1, of: list)
      let cell = try cell(row: number, column: column + 1)
      cells.append(given.kind == nil ? cell : try typed(cell, given, row: number))
      stack.pop()
    }
    return cells
  }

  private func cell(row: Int, column: Int) throws(LuaError) -> Cell {
    switch stack.kind(at: -1) {
    case .null, .none: return .empty
    case .boolean: return .boolean(stack.truth(at: -1))
    case .number:
      return stack.isInteger(at: -1) ? .integer(stack.integer(at: -1) ?? 0) : .number(stack.number(at: -1) ?? 0)
    case .string: return .text(stack.validText(at: -1))
    case .table:
      if let link = try link(at: stack.absolute(-1)) { return .link(link) }
    default:
      if stack.object(at: -1, of: Types.null) != nil { return .empty }
    }
    throw LuaError(
      "row ", .bytes(decimal(row)), ", column ", .bytes(decimal(column)), " is a ",
      .bytes(stack.kindName(at: -1)), "; cells are strings, numbers, booleans, links or nil")
  }

  /// Reads `{ text =, article =, url = }`; nil for a table that has none of them.
  private func link(at index: Int) throws(LuaError) -> Link? {
    let (text, article) = (try text("text", of: index), try text("article", of: index))
    let url = try self.text("url", of: index)
    guard let shown = text ?? article ?? url else { return nil }
    try checkFields(index, of: "a link", ["text", "article", "url"])
    return Link(text: shown, article: article, url: url)
  }

  /// A cell as its column has it; a whole number is a year to a column of dates, and a string an article's identity to
  /// one of links.
  private func typed(_ cell: Cell, _ column: GivenColumn, row: Int) throws(LuaError) -> Cell {
    switch (column.kind, cell) {
    case (_, .empty), (.text, _), (nil, _), (.integer, .integer), (.number, .integer), (.number, .number),
      (.date, .text), (.boolean, .boolean), (.link, .link):
      return cell
    case (.integer, .number(let number)) where number == number.rounded() && number.magnitude < 9e15:
      return .integer(Int64(number))
    case (.date, .integer(let year)): return .text(decimal(Int(year)))
    case (.link, .text(let id)): return .link(Link(text: id, article: id))
    default:
      throw LuaError(
        "row ", .bytes(decimal(row)), ", column '", .bytes(column.name), "' is ", .bytes(stack.kindName(at: -1)), " ",
        .bytes(stack.description(at: -1)), ", which is no ", .literal(column.kind?.name ?? ""))
    }
  }

  /// Reads `sort`: the name of a column, `-` before it for the greatest first, or a list of those.
  private func sortKeys(of index: Int, _ columns: [Column]) throws(LuaError) -> [SortKey] {
    if let name = stack.pushField("sort", of: index) == .string ? stack.validText(at: -1) : nil {
      stack.pop()
      return [try sortKey(name, columns)]
    }
    stack.pop()
    return try list("sort", of: index) { _, place throws(LuaError) in
      guard stack.kind(at: place) == .string else { throw wrongField("sort", expected: "list of names") }
      return try sortKey(stack.validText(at: place), columns)
    }
  }

  private func sortKey(_ name: [UInt8], _ columns: [Column]) throws(LuaError) -> SortKey {
    if let column = columns.firstIndex(where: { $0.name == name }) { return SortKey(column: column) }
    guard name.first == 0x2D else { throw noColumn("sort", name, columns) }
    let rest = Array(name.dropFirst())
    guard let column = columns.firstIndex(where: { $0.name == rest }) else { throw noColumn("sort", rest, columns) }
    return SortKey(column: column, isDescending: true)
  }

  /// The error of a field that names a column which is not there.
  func noColumn(_ field: StaticString, _ name: [UInt8], _ columns: [Column]) -> LuaError {
    LuaError(
      "'", .literal(field), "' names no column: '", .bytes(name), .literal("'"),
      .bytes(suggest(name, columns.map(\.name))))
  }
}
