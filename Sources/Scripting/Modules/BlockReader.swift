// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

/// A block of a report while a script holds it.
final class BlockBox {
  let block: Block

  init(_ block: Block) { self.block = block }

  /// Pushes a block as an object.
  static func push(_ block: Block, _ stack: LuaStack) -> Int {
    stack.push(BlockBox(block), as: Types.block)
    return 1
  }
}

/// Reads blocks from tables of a script, and says what is wrong with them.
struct BlockReader {
  let stack: LuaStack

  /// Reads `{ title =, columns = {…}, rows = {{…}, …} }`.
  func table(at index: Int) throws(LuaError) -> Table {
    try checkFields(index, of: "tam.table", ["title", "columns", "rows"])
    let title = try title(of: index, isRequired: false)
    let columns = try columns(of: index)
    defer { stack.pop() }
    guard stack.pushField("rows", of: index) == .table else { throw LuaError("tam.table needs 'rows', a list of rows") }
    let rowsIndex = stack.absolute(-1)
    var rows: [[Cell]] = []
    for number in 0..<stack.rawLength(at: rowsIndex) {
      stack.pushItem(number + 1, of: rowsIndex)
      try stack.checkDeadline()
      rows.append(try row(number + 1, columns: columns.count))
      stack.pop()
    }
    return Table(title: title, names: columns, rows: rows)
  }

  /// Reads `{ title =, blocks = {…} }`.
  func section(at index: Int) throws(LuaError) -> Block {
    try checkFields(index, of: "tam.section", ["title", "blocks"])
    let title = try title(of: index, isRequired: true) ?? []
    defer { stack.pop() }
    stack.pushField("blocks", of: index)
    let blocks = try blocks(at: stack.absolute(-1))
    guard blocks.allSatisfy({ $0.isShallow(LuaStack.depthLimit - 1) }) else {
      throw LuaError("sections lie more than 100 deep in each other")
    }
    return .section(title: title, blocks: blocks)
  }

  /// Reads what `finish` gives: a block, or a list of blocks.
  func blocks(at index: Int) throws(LuaError) -> [Block] {
    if let object = stack.object(at: index, of: Types.block) { return [object.payload(as: BlockBox.self).block] }
    guard stack.kind(at: index) == .table else {
      throw LuaError(
        "a block or a list of blocks expected, got ", .bytes(stack.kindName(at: index)),
        "; make one by tam.table, tam.markdown or tam.section")
    }
    var blocks: [Block] = []
    for item in 0..<stack.rawLength(at: index) {
      stack.pushItem(item + 1, of: index)
      guard let object = stack.object(at: -1, of: Types.block) else {
        throw LuaError(
          "block ", .bytes(decimal(item + 1)), " is a ", .bytes(stack.kindName(at: -1)),
          "; make one by tam.table, tam.markdown or tam.section")
      }
      blocks.append(object.payload(as: BlockBox.self).block)
      stack.pop()
    }
    return blocks
  }

  private func checkFields(_ index: Int, of function: StaticString, _ known: [StaticString]) throws(LuaError) {
    try stack.tableArgument(index)
    stack.pushNil()
    while stack.advance(in: index) {
      stack.pop()
      let field = stack.bytes(at: -1) ?? stack.kindName(at: -1)
      if !known.contains(where: { $0.bytes == field }) {
        throw LuaError(
          .literal(function), " has no field '", .bytes(field), .literal("'"), .bytes(suggest(field, known)))
      }
    }
  }

  private func title(of index: Int, isRequired: Bool) throws(LuaError) -> [UInt8]? {
    defer { stack.pop() }
    if stack.pushField("title", of: index) == .null && !isRequired { return nil }
    guard let title = stack.bytes(at: -1) else {
      throw LuaError("'title' is a ", .bytes(stack.kindName(at: -1)), ", not a string")
    }
    return [UInt8](repairing: title.span)
  }

  private func columns(of index: Int) throws(LuaError) -> [[UInt8]] {
    defer { stack.pop() }
    guard stack.pushField("columns", of: index) == .table else {
      throw LuaError("tam.table needs 'columns', a list of names")
    }
    let list = stack.absolute(-1)
    var columns: [[UInt8]] = []
    for item in 0..<stack.rawLength(at: list) {
      stack.pushItem(item + 1, of: list)
      guard let name = stack.bytes(at: -1) else {
        throw LuaError("column ", .bytes(decimal(item + 1)), " is a ", .bytes(stack.kindName(at: -1)), ", not a name")
      }
      columns.append([UInt8](repairing: name.span))
      stack.pop()
    }
    return columns
  }

  /// Reads the row on the top. A hole in it is an empty cell, so as many cells are read as there are columns.
  private func row(_ number: Int, columns: Int) throws(LuaError) -> [Cell] {
    guard stack.kind(at: -1) == .table else {
      throw LuaError("row ", .bytes(decimal(number)), " is a ", .bytes(stack.kindName(at: -1)), ", not a list of cells")
    }
    let list = stack.absolute(-1)
    let count = stack.rawLength(at: list)
    if count > columns {
      throw LuaError(
        "row ", .bytes(decimal(number)), " has ", .bytes(decimal(count)), " cells for ",
        .bytes(decimal(columns)), " columns")
    }
    var cells: [Cell] = []
    cells.reserveCapacity(columns)
    for column in 0..<columns {
      stack.pushItem(column + 1, of: list)
      cells.append(try cell(row: number, column: column + 1))
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
    default:
      if stack.object(at: -1, of: Types.null) != nil { return .empty }
      throw LuaError(
        "row ", .bytes(decimal(row)), ", column ", .bytes(decimal(column)), " is a ",
        .bytes(stack.kindName(at: -1)), "; cells are strings, numbers, booleans or nil")
    }
  }
}

extension Block {
  /// Whether sections lie no more than `limit` deep in it. Renderers walk them by recursion: 100,000 ended the process.
  func isShallow(_ limit: Int) -> Bool {
    guard case .section(_, let blocks) = self else { return true }
    return limit > 0 && blocks.allSatisfy { $0.isShallow(limit - 1) }
  }
}
