// SPDX-License-Identifier: Apache-2.0

import Lua

/// What an accumulator has booked on its state's budget; it is taken off when the accumulator goes.
final class BudgetCharge {
  let budget: LuaBudget
  private var bytes = 0

  /// Begins with the bytes that something empty holds: without them a million empty counters cost nothing.
  init(_ budget: LuaBudget, holding count: Int = 0) {
    self.budget = budget
    if count > 0 { add(count) }
  }

  deinit { budget.refund(bytes) }

  /// Books bytes that the accumulator holds from now on.
  func add(_ count: Int) {
    bytes += count
    budget.charge(count)
  }

  /// Takes bytes off that it no longer holds.
  func giveBack(_ count: Int) {
    bytes -= count
    budget.refund(count)
  }

  /// Ends long work when a limit was passed.
  func check() throws(LuaError) { try budget.check() }
}
