// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

/// Reads blocks from tables of a script, and says what is wrong with them.
struct BlockReader {
  let stack: LuaStack

  private static let makers: StaticString =
    "tam.table, tam.chart, tam.network, tam.timeline, tam.markdown, tam.quote or tam.section"

  /// Reads `{ title =, blocks = {…} }`.
  func section(at index: Int) throws(LuaError) -> Block {
    try checkFields(index, of: "tam.section", ["title", "blocks"])
    let title = try text("title", of: index)
    guard let title else { throw LuaError("tam.section needs 'title', a string") }
    defer { stack.pop() }
    stack.pushField("blocks", of: index)
    let blocks = try blocks(at: stack.absolute(-1))
    guard blocks.allSatisfy({ $0.isShallow(LuaStack.depthLimit - 1) }) else {
      throw LuaError("sections lie more than 100 deep in each other")
    }
    return .section(title: title, blocks: blocks)
  }

  /// Reads what `finish` gives: a block, or a list of blocks; those of `ctx.results` are blocks as well.
  func blocks(at index: Int) throws(LuaError) -> [Block] {
    let base = stack.top
    defer { stack.setTop(base) }
    if let block = block(at: index) { return [block] }
    guard stack.kind(at: index) == .table else {
      throw LuaError(
        "a block or a list of blocks expected, got ", .bytes(stack.kindName(at: index)), "; make one by ",
        .literal(Self.makers))
    }
    let list = stack.unwrapped(index)
    var blocks: [Block] = []
    for item in 0..<stack.rawLength(at: list) {
      stack.pushItem(item + 1, of: list)
      guard let block = block(at: stack.absolute(-1)) else {
        throw LuaError(
          "block ", .bytes(decimal(item + 1)), " is a ", .bytes(stack.kindName(at: -1)), "; make one by ",
          .literal(Self.makers))
      }
      blocks.append(block)
      stack.pop()
    }
    return blocks
  }

  /// The block at `index`: an object, or what `ctx.results` shows of one.
  private func block(at index: Int) -> Block? {
    if let object = stack.object(at: index, of: Types.block) { return object.payload(as: BlockBox.self).block }
    guard stack.kind(at: index) == .table else { return nil }
    let base = stack.top
    defer { stack.setTop(base) }
    stack.pushField("block", of: stack.unwrapped(index))
    return stack.object(at: -1, of: Types.block)?.payload(as: BlockBox.self).block
  }

  /// Refuses fields that a block does not have.
  func checkFields(_ index: Int, of function: StaticString, _ known: [StaticString]) throws(LuaError) {
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

  /// A field that is a string; nil where there is none.
  func text(_ field: StaticString, of index: Int) throws(LuaError) -> [UInt8]? {
    defer { stack.pop() }
    switch stack.pushField(field, of: index) {
    case .null: return nil
    case .string: return stack.validText(at: -1)
    default: throw wrongField(field, expected: "string")
    }
  }

  /// A field that is a number and finite; nil where there is none.
  func number(_ field: StaticString, of index: Int) throws(LuaError) -> Double? {
    defer { stack.pop() }
    switch stack.pushField(field, of: index) {
    case .null: return nil
    case .number:
      guard let number = stack.number(at: -1), number.isFinite else {
        throw LuaError("'", .literal(field), "' is not a finite number")
      }
      return number
    default: throw wrongField(field, expected: "number")
    }
  }

  /// A field that is true or false; false where there is none.
  func flag(_ field: StaticString, of index: Int) throws(LuaError) -> Bool {
    defer { stack.pop() }
    switch stack.pushField(field, of: index) {
    case .null: return false
    case .boolean: return stack.truth(at: -1)
    default: throw wrongField(field, expected: "boolean")
    }
  }

  /// The error of a field whose value, on the top, is of another type than it should be.
  func wrongField(_ field: StaticString, expected: StaticString) -> LuaError {
    LuaError(
      "'", .literal(field), "' is a ", .bytes(stack.kindName(at: -1)), ", not a ", .literal(expected))
  }

  /// Reads a list of items in a field, or the rows of an accumulator, each on the top while `read` looks at it.
  func list<Item>(
    _ field: StaticString, of index: Int, needed message: StaticString? = nil,
    _ read: (_ number: Int, _ index: Int) throws(LuaError) -> Item
  ) throws(LuaError) -> [Item] {
    let base = stack.top
    defer { stack.setTop(base) }
    let kind = stack.pushField(field, of: index)
    if kind == .null, message == nil { return [] }
    if let accumulator = stack.accumulator(at: -1) {
      _ = try stack.pushRows(of: accumulator, count: 0)
    } else if kind != .table {
      if let message { throw LuaError(message) }
      throw wrongField(field, expected: "list")
    }
    let list = stack.absolute(-1)
    var items: [Item] = []
    for number in 0..<stack.rawLength(at: list) {
      stack.pushItem(number + 1, of: list)
      try stack.checkDeadline()
      items.append(try read(number + 1, stack.absolute(-1)))
      stack.pop()
    }
    return items
  }
}

extension LuaStack {
  /// Pushes the table that the read-only view at `index` shows, and gives its place; of any other table, itself.
  func unwrapped(_ index: Int) -> Int {
    let table = absolute(index)
    guard rawLength(at: table) == 0, pushMetatable(of: table) else {
      pushCopy(of: table)
      return absolute(-1)
    }
    if pushField("__index", of: -1) != .table { pushCopy(of: table) }
    return absolute(-1)
  }
}

extension Block {
  /// Whether sections lie no more than `limit` deep in it. Renderers walk them by recursion: 100,000 ended the process.
  func isShallow(_ limit: Int) -> Bool {
    guard case .section(_, let blocks) = self else { return true }
    return limit > 0 && blocks.allSatisfy { $0.isShallow(limit - 1) }
  }
}
