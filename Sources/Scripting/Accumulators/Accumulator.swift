// SPDX-License-Identifier: Apache-2.0

import Lua

/// Something that a report adds to, article by article, and that two chunks' worth of can be put together.
///
/// What it holds does not depend on the order of additions within a chunk, unless it says so.
protocol Accumulator: AnyObject {
  /// Which one it is, in the canonical form of parts.
  var kind: AccumulatorKind { get }
  /// What scripts see of it.
  var type: LuaType { get }
  /// An empty one of the same shape.
  func makeEmpty() -> any Accumulator
  /// Adds all that another one of the same shape holds.
  func merge(_ other: any Accumulator) throws(LuaError)
  /// Appends its shape: its kind, and what it is made of.
  func encodeShape(to part: inout [UInt8])
  /// Appends what it holds, keys in order.
  func encode(to part: inout [UInt8])
  /// Fills an empty one with what `encode` wrote.
  func decode(_ reader: inout PartReader)
}

/// What an accumulator has booked on its state's budget; it is taken off when the accumulator goes.
final class BudgetCharge {
  let budget: LuaBudget
  private var bytes = 0

  init(_ budget: LuaBudget) { self.budget = budget }

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
}

/// The kinds of accumulators by the byte that stands for them in parts.
enum AccumulatorKind: UInt8 {
  case counter = 0x63
  case groups = 0x67
}

/// One addition, for taking it back when the call that made it fails.
enum Undo {
  /// A count grew.
  case add(Counter, index: Int, amount: Int64)
  /// A key was new.
  case newKey(Counter)
  /// A group was new.
  case newGroup(Groups)

  /// Takes it back; additions are taken back newest first.
  func perform() {
    switch self {
    case .add(let counter, let index, let amount): counter.counts[index] -= amount
    case .newKey(let counter): counter.removeLastKey()
    case .newGroup(let groups): groups.removeLastGroup()
    }
  }
}

extension LuaStack {
  /// The accumulator at `index`, of any kind.
  func accumulator(at index: Int) -> (any Accumulator)? {
    if let object = object(at: index, of: Types.counter) { return object.payload(as: Counter.self) }
    if let object = object(at: index, of: Types.groups) { return object.payload(as: Groups.self) }
    return nil
  }

  /// Writes an addition down, if this call may have to take it back.
  func record(_ undo: Undo) {
    guard scriptContext.pointee.isJournaling else { return }
    scriptContext.pointee.journal.append(undo)
    budget.charge(MemoryLayout<Undo>.stride)
  }
}
