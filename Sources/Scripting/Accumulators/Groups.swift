// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// An accumulator for each key.
final class Groups: Accumulator {
  private(set) var keys = ByteTable()
  private(set) var groups: [any Accumulator] = []
  /// What a new group begins as.
  let prototype: any Accumulator
  private let charge: BudgetCharge

  init(budget: LuaBudget, prototype: any Accumulator) {
    self.prototype = prototype
    charge = BudgetCharge(budget)
  }

  var kind: AccumulatorKind { .groups }
  var type: LuaType { Types.groups }
  func makeEmpty() -> any Accumulator { Groups(budget: charge.budget, prototype: prototype.makeEmpty()) }

  /// The number of a key's group, which is made if it is new.
  func group(_ key: Span<UInt8>) -> (index: Int, isNew: Bool) {
    let place = keys.insert(key)
    if place.isNew {
      groups.append(prototype.makeEmpty())
      charge.add(key.count + 128)
    }
    return place
  }

  func removeLastGroup() {
    charge.giveBack(keys.range(of: keys.count - 1).count + 128)
    keys.removeLast()
    groups.removeLast()
  }

  func merge(_ other: any Accumulator) throws(LuaError) {
    guard let other = other as? Groups else { throw LuaError("only groups merge with groups") }
    for index in 0..<other.keys.count {
      let key = other.keys.key(index)
      try groups[group(key.span).index].merge(other.groups[index])
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
      groups[group(key.span).index].decode(&reader)
    }
  }
}
