// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// An accumulator for each key.
final class Groups: Appending {
  private(set) var keys = ByteTable()
  private(set) var groups: [any Accumulator] = []
  /// What a new group begins as.
  let prototype: any Accumulator
  private let charge: BudgetCharge
  /// What a group takes beside the bytes of its key and what it holds.
  private static let cost = ByteTable.keyCost + 16

  init(budget: LuaBudget, prototype: any Accumulator) {
    self.prototype = prototype
    charge = BudgetCharge(budget, holding: 208)
  }

  var kind: AccumulatorKind { .groups }
  func makeEmpty() -> any Accumulator { Groups(budget: charge.budget, prototype: prototype.makeEmpty()) }

  /// The number of a key's group, which is made if it is new.
  func group(_ key: Span<UInt8>) throws(LuaError) -> (index: Int, isNew: Bool) {
    try keys.checkRoom(for: key)
    let place = keys.insert(key)
    if place.isNew {
      groups.append(prototype.makeEmpty())
      charge.add(key.count + Self.cost)
    }
    return place
  }

  func removeLast() {
    charge.giveBack(keys.range(of: keys.count - 1).count + Self.cost)
    keys.removeLast()
    groups.removeLast()
  }

  func merge(_ other: any Accumulator) throws(LuaError) {
    guard let other = other as? Groups else { throw LuaError("only groups merge with groups") }
    for index in 0..<other.keys.count {
      let key = other.keys.key(index)
      try groups[group(key.span).index].merge(other.groups[index])
      try charge.check()
    }
  }

  func encodeShape(to part: inout [UInt8]) {
    part.append(kind.rawValue)
    prototype.encodeShape(to: &part)
  }

  func encode(to part: inout [UInt8]) {
    part.append(count: keys.count)
    for index in keys.order() {
      part.append(text: keys.key(index))
      groups[index].encode(to: &part)
    }
  }

  func decode(_ reader: inout PartReader) {
    for _ in 0..<reader.count() {
      let key = reader.text()
      keys.insert(key.span)
      groups.append(prototype.makeEmpty())
      charge.add(key.count + Self.cost)
      groups[groups.count - 1].decode(&reader)
    }
  }

  func write(_ rows: inout RowWriter) throws(LuaError) {
    for index in try keys.order(on: rows.stack) {
      try rows.add(keys.key(index), rowsOf: groups[index])
    }
  }
}
