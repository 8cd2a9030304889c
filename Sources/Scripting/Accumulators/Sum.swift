// SPDX-License-Identifier: Apache-2.0

import Lua

/// The exact sum of numbers.
final class Sum: Accumulator {
  private(set) var total = ExactTotal()
  private let charge: BudgetCharge

  init(budget: LuaBudget) { charge = BudgetCharge(budget, holding: 128) }

  var kind: AccumulatorKind { .sum }
  func makeEmpty() -> any Accumulator { Sum(budget: charge.budget) }

  func add(_ number: ScriptNumber) -> Undo {
    change { $0.add(number) }
    return .sum(self, number)
  }

  func remove(_ number: ScriptNumber) { change { $0.remove(number) } }

  func merge(_ other: any Accumulator) throws(LuaError) {
    guard let other = other as? Sum else { throw LuaError("only a sum merges with a sum") }
    change { $0.add(other.total) }
  }

  private func change(_ body: (inout ExactTotal) -> Void) {
    let size = total.size
    body(&total)
    if total.size != size { charge.add(total.size - size) }
  }

  func encode(to part: inout [UInt8]) { total.encode(to: &part) }

  func decode(_ reader: inout PartReader) { change { $0 = ExactTotal(&reader) } }

  func write(_ rows: inout RowWriter) throws(LuaError) {
    try rows.begin()
    rows.stack.push(total.value)
    rows.addCell()
    rows.end()
  }
}
