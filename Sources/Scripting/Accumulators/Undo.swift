// SPDX-License-Identifier: Apache-2.0

import Lua

/// One addition, for taking it back when the call that made it fails.
enum Undo {
  /// A count grew.
  case add(Counter, index: Int, amount: Int64)
  /// The last key or value was new.
  case newItem(any Appending)
  /// A number was added to a sum.
  case sum(Sum, ScriptNumber)
  /// A number was added to stats that had these bounds.
  case stats(Stats, ScriptNumber, ScriptNumber?, ScriptNumber?)
  /// A value came into a top, at a place, and drove another one out.
  case ranked(Ranking, place: Int, dropped: Ranking.Entry?)

  /// Takes it back; additions are taken back newest first.
  func perform() {
    switch self {
    case .add(let counter, let index, let amount): counter.counts[index] -= amount
    case .newItem(let accumulator): accumulator.removeLast()
    case .sum(let sum, let number): sum.remove(number)
    case .stats(let stats, let number, let min, let max): stats.remove(number, min, max)
    case .ranked(let ranking, let place, let dropped): ranking.remove(at: place, dropped)
    }
  }
}

/// An accumulator whose new keys or values go to its end.
protocol Appending: Accumulator {
  /// Takes the newest one out.
  func removeLast()
}

extension LuaStack {
  /// Writes an addition down, if this call may have to take it back.
  func record(_ undo: Undo) {
    guard scriptContext.pointee.isJournaling else { return }
    scriptContext.pointee.journal.append(undo)
    budget.charge(MemoryLayout<Undo>.stride)
  }
}
