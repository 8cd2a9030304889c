// SPDX-License-Identifier: Apache-2.0

import Lua

/// Count, exact sum, mean and bounds of numbers.
final class Stats: Accumulator {
  /// What a row of it has, in order.
  static let figures: [StatsMember] = [.count, .sum, .mean, .min, .max]

  private(set) var total = ExactTotal()
  /// The least and the greatest number; nil while there is none.
  private(set) var bounds: (min: ScriptNumber, max: ScriptNumber)?
  private let charge: BudgetCharge

  init(budget: LuaBudget) { charge = BudgetCharge(budget, holding: 160) }

  var kind: AccumulatorKind { .stats }
  func makeEmpty() -> any Accumulator { Stats(budget: charge.budget) }

  func add(_ number: ScriptNumber) -> Undo {
    let before = bounds
    change { $0.add(number) }
    widen(to: number.normal)
    return .stats(self, number, before?.min, before?.max)
  }

  /// Takes the number off that was added last, before which the bounds were these.
  func remove(_ number: ScriptNumber, _ min: ScriptNumber?, _ max: ScriptNumber?) {
    change { $0.remove(number) }
    if let min, let max { bounds = (min, max) } else { bounds = nil }
  }

  func merge(_ other: any Accumulator) throws(LuaError) {
    guard let other = other as? Stats else { throw LuaError("only stats merge with stats") }
    change { $0.add(other.total) }
    if let bounds = other.bounds {
      widen(to: bounds.min)
      widen(to: bounds.max)
    }
  }

  private func widen(to number: ScriptNumber) {
    guard let (min, max) = bounds else {
      bounds = (number, number)
      return
    }
    bounds = (number.compare(min) < 0 ? number : min, number.compare(max) > 0 ? number : max)
  }

  private func change(_ body: (inout ExactTotal) -> Void) {
    let size = total.size
    body(&total)
    if total.size != size { charge.add(total.size - size) }
  }

  func encode(to part: inout [UInt8]) {
    total.encode(to: &part)
    guard let bounds else { return }  // there are none when the count is 0
    part.append(number: bounds.min)
    part.append(number: bounds.max)
  }

  func decode(_ reader: inout PartReader) {
    change { $0 = ExactTotal(&reader) }
    if total.count > 0 { bounds = (reader.number(), reader.number()) }
  }

  func write(_ rows: inout RowWriter) throws(LuaError) {
    if total.count == 0 { return }
    try rows.begin()
    for member in Self.figures {
      member.push(self, rows.stack)
      rows.addCell()
    }
    rows.end()
  }
}
