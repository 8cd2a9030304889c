// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// How often each key was added.
final class Counter: Accumulator {
  private(set) var keys = ByteTable()
  var counts: [Int64] = []

  private let charge: BudgetCharge

  init(budget: LuaBudget) { charge = BudgetCharge(budget) }

  var kind: AccumulatorKind { .counter }
  var type: LuaType { Types.counter }
  func makeEmpty() -> any Accumulator { Counter(budget: charge.budget) }

  /// Adds to a key; gives the undo of it.
  func add(_ key: Span<UInt8>, _ amount: Int64) throws(LuaError) -> Undo {
    let (index, isNew) = keys.insert(key)
    if isNew {
      counts.append(amount)
      charge.add(key.count + 24)
      return .newKey(self)
    }
    let (sum, overflow) = counts[index].addingReportingOverflow(amount)
    if overflow { throw LuaError("the count of a key is past the largest integer") }
    counts[index] = sum
    return .add(self, index: index, amount: amount)
  }

  func removeLastKey() {
    keys.removeLast()
    counts.removeLast()
  }

  /// Numbers of the keys, in the order of keys.
  func order() -> [Int] {
    keys.order()
  }

  /// Numbers of the `limit` keys with the greatest counts; equal counts in the order of keys.
  func top(_ limit: Int) -> [Int] {
    let order = order().enumerated().sorted { first, second in
      let pair = (counts[first.element], counts[second.element])
      return pair.0 != pair.1 ? pair.0 > pair.1 : first.offset < second.offset
    }
    return order.prefix(limit).map(\.element)
  }

  func merge(_ other: any Accumulator) throws(LuaError) {
    guard let other = other as? Counter else { throw LuaError("only a counter merges with a counter") }
    for index in 0..<other.keys.count {
      let key = other.keys.key(index)
      _ = try add(key.span, other.counts[index])
    }
  }

  func encodeShape(to part: inout [UInt8]) { part.append(kind.rawValue) }

  func encode(to part: inout [UInt8]) {
    part.append(count: keys.count)
    for index in order() {
      part.append(text: keys.key(index))
      part.append(word: UInt64(bitPattern: counts[index]))
    }
  }

  func decode(_ reader: inout PartReader) {
    for _ in 0..<reader.count() {
      let key = reader.text()
      keys.insert(key.span)
      counts.append(Int64(bitPattern: reader.word()))
      charge.add(key.count + 24)
    }
  }
}

extension ByteTable {
  /// Numbers of the keys in the order of `AccumulatorKey`.
  func order() -> [Int] {
    (0..<count).sorted { first, second in
      AccumulatorKey.precedes(bytes.extracting(range(of: first).indices), bytes.extracting(range(of: second).indices))
    }
  }
}
