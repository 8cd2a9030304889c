// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// Keys, each once.
final class KeySet: Appending {
  private(set) var keys = ByteTable()
  private let charge: BudgetCharge

  init(budget: LuaBudget) { charge = BudgetCharge(budget, holding: 192) }

  var kind: AccumulatorKind { .set }
  func makeEmpty() -> any Accumulator { KeySet(budget: charge.budget) }

  /// Adds a key; gives the undo of it, nil when it was there.
  func add(_ key: Span<UInt8>) throws(LuaError) -> Undo? {
    try keys.checkRoom(for: key)
    guard keys.insert(key).isNew else { return nil }
    charge.add(key.count + ByteTable.keyCost)
    return .newItem(self)
  }

  func removeLast() {
    charge.giveBack(keys.range(of: keys.count - 1).count + ByteTable.keyCost)
    keys.removeLast()
  }

  func merge(_ other: any Accumulator) throws(LuaError) {
    guard let other = other as? KeySet else { throw LuaError("only a set merges with a set") }
    for index in 0..<other.keys.count {
      let key = other.keys.key(index)
      _ = try add(key.span)
      try charge.check()
    }
  }

  func encode(to part: inout [UInt8]) {
    part.append(count: keys.count)
    for index in keys.order() { part.append(text: keys.key(index)) }
  }

  func decode(_ reader: inout PartReader) {
    for _ in 0..<reader.count() {
      let key = reader.text()
      keys.insert(key.span)
      charge.add(key.count + ByteTable.keyCost)
    }
  }

  func write(_ rows: inout RowWriter) throws(LuaError) {
    for index in try keys.order(on: rows.stack) {
      try rows.begin()
      rows.add(key: keys.key(index).span)
      rows.end()
    }
  }
}
