// SPDX-License-Identifier: Apache-2.0

import Lua

/// Builds the list that `:rows()` gives, rows as `tam.table` takes them: a key or value that is a list is spread over
/// as many cells as it has items, and rows of groups begin with the key of their group.
struct RowWriter {
  let stack: LuaStack
  private var count = 0
  private var cells = 0
  private var prefix: [[UInt8]] = []

  /// Pushes an empty list with room for rows.
  init(_ stack: LuaStack, count: Int) {
    self.stack = stack
    stack.pushTable(items: count)
  }

  /// Begins a row.
  mutating func begin() throws(LuaError) {
    try stack.checkLimits()
    stack.pushTable(items: prefix.count + 2)
    cells = 0
    for key in prefix { add(key: key.span) }
  }

  /// Adds the value on the top, which is popped, as a cell.
  mutating func addCell() {
    cells += 1
    stack.setItem(cells)
  }

  /// Adds what a key stands for.
  mutating func add(key: Span<UInt8>) {
    if key[0] == 0x6C { return AccumulatorKey.forEachItem(of: key) { add(key: $0) } }
    AccumulatorKey.push(key, on: stack)
    addCell()
  }

  /// Adds a value in the form in which parts travel.
  mutating func add(value: [UInt8]) {
    var reader = PartReader(value)
    reader.push(on: stack)
    guard let items = listWidth() else { return addCell() }
    let list = stack.absolute(-1)
    for item in 0..<items {
      stack.pushCopy(of: list - 1)
      stack.pushItem(item + 1, of: list)
      addCell()
      stack.pop()
    }
    stack.pop()
  }

  /// The last place of the table on the top that is taken, nil when it is no list; one with holes, `{ nil, 2 }`, is one.
  private func listWidth() -> Int? {
    guard stack.kind(at: -1) == .table else { return nil }
    let table = stack.absolute(-1)
    var width = 0
    stack.pushNil()
    while stack.advance(in: table) {
      stack.pop()
      // A list of more cells than this is no row, and left whole for `tam.table` to refuse.
      guard stack.isInteger(at: -1), let place = stack.integer(at: -1), (1...1000).contains(place) else {
        stack.pop()
        return nil
      }
      width = max(width, Int(place))
    }
    return width
  }

  /// Ends the row.
  mutating func end() {
    count += 1
    stack.setItem(count)
  }

  /// Adds rows that begin with a key.
  mutating func add(_ key: [UInt8], rowsOf accumulator: any Accumulator) throws(LuaError) {
    prefix.append(key)
    try accumulator.write(&self)
    prefix.removeLast()
  }
}

extension LuaStack {
  /// Pushes the rows of an accumulator.
  func pushRows(of accumulator: any Accumulator, count: Int) throws(LuaError) -> Int {
    guard reserve(12) else { throw LuaError("stack overflow") }
    var rows = RowWriter(self, count: count)
    try accumulator.write(&rows)
    return 1
  }
}
