// SPDX-License-Identifier: Apache-2.0

import Lua

/// Values in order of arrival, those of an earlier chunk before those of a later one.
final class ValueList: Appending {
  /// Plain data in the form in which parts travel.
  private(set) var values: [[UInt8]] = []
  private let charge: BudgetCharge
  /// What a value takes beside its bytes: its place in the list and the header of its array.
  private static let cost = 40

  init(budget: LuaBudget) { charge = BudgetCharge(budget, holding: 64) }

  var kind: AccumulatorKind { .list }
  func makeEmpty() -> any Accumulator { ValueList(budget: charge.budget) }

  func add(_ value: [UInt8]) -> Undo {
    values.append(value)
    charge.add(value.count + Self.cost)
    return .newItem(self)
  }

  func removeLast() {
    let value = values.removeLast()
    charge.giveBack(value.count + Self.cost)
  }

  func merge(_ other: any Accumulator) throws(LuaError) {
    guard let other = other as? ValueList else { throw LuaError("only a list merges with a list") }
    for value in other.values {
      _ = add(value)
      try charge.check()
    }
  }

  func encode(to part: inout [UInt8]) {
    part.append(count: values.count)
    for value in values { part.append(text: value) }
  }

  func decode(_ reader: inout PartReader) {
    for _ in 0..<reader.count() { _ = add(reader.text()) }
  }

  func write(_ rows: inout RowWriter) throws(LuaError) {
    for value in values {
      try rows.begin()
      rows.add(value: value)
      rows.end()
    }
  }
}
