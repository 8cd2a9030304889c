// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// How often each key was added.
final class Counter: Appending {
  private(set) var keys = ByteTable()
  var counts: [Int64] = []

  private let charge: BudgetCharge
  /// What a key takes beside its bytes: its count, its end, and its slots.
  private static let cost = ByteTable.keyCost + 8

  init(budget: LuaBudget) { charge = BudgetCharge(budget, holding: 224) }

  var budget: LuaBudget { charge.budget }

  var kind: AccumulatorKind { .counter }
  func makeEmpty() -> any Accumulator { Counter(budget: charge.budget) }

  /// Adds to a key; gives the undo of it.
  func add(_ key: Span<UInt8>, _ amount: Int64) throws(LuaError) -> Undo {
    try keys.checkRoom(for: key)
    let (index, isNew) = keys.insert(key)
    if isNew {
      counts.append(amount)
      charge.add(key.count + Self.cost)
      return .newItem(self)
    }
    let (sum, overflow) = counts[index].addingReportingOverflow(amount)
    if overflow { throw LuaError("the count of a key is past the largest integer") }
    counts[index] = sum
    return .add(self, index: index, amount: amount)
  }

  func removeLast() {
    charge.giveBack(keys.range(of: keys.count - 1).count + Self.cost)
    keys.removeLast()
    counts.removeLast()
  }

  /// Numbers of the `limit` keys with the greatest counts; equal counts in the order of keys.
  func top(_ limit: Int, _ stack: LuaStack) throws(LuaError) -> [Int] {
    let order = try keys.order(on: stack).enumerated().sorted(on: stack) { first, second in
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
      try charge.check()
    }
  }

  func encode(to part: inout [UInt8]) {
    part.append(count: keys.count)
    for index in keys.order() {
      part.append(text: keys.key(index))
      part.append(word: UInt64(bitPattern: counts[index]))
    }
  }

  func decode(_ reader: inout PartReader) {
    for _ in 0..<reader.count() {
      let key = reader.text()
      keys.insert(key.span)
      counts.append(Int64(bitPattern: reader.word()))
      charge.add(key.count + Self.cost)
    }
  }

  func write(_ rows: inout RowWriter) throws(LuaError) {
    for index in try keys.order(on: rows.stack) {
      try rows.begin()
      rows.add(key: keys.key(index).span)
      rows.stack.push(counts[index])
      rows.addCell()
      rows.end()
    }
  }
}

extension ByteTable {
  /// What a key takes beside its bytes: its end, and two slots of which one is free.
  static let keyCost = 16

  /// Refuses a key with which the keys would be longer than the table can say.
  func checkRoom(for key: Span<UInt8>) throws(LuaError) {
    if bytes.count + key.count > Int(Int32.max) { throw LuaError("an accumulator holds 2 GB of keys at most") }
  }

  /// Numbers of the keys in the order of `AccumulatorKey`.
  func order() -> [Int] { (0..<count).sorted(by: precedes) }

  /// The same for a script, whose deadline it keeps.
  func order(on stack: LuaStack) throws(LuaError) -> [Int] { try (0..<count).sorted(on: stack, by: precedes) }

  private func precedes(_ first: Int, _ second: Int) -> Bool {
    AccumulatorKey.precedes(bytes.extracting(range(of: first).indices), bytes.extracting(range(of: second).indices))
  }
}

extension Sequence {
  /// Sorts for a script: a million keys take a second, and no hook fires meanwhile.
  func sorted(
    on stack: LuaStack, by precedes: (Element, Element) -> Bool
  ) throws(LuaError) -> [Element] {
    do {
      return try sorted { first, second in
        try stack.checkDeadline()
        return precedes(first, second)
      }
    } catch {
      throw error as? LuaError ?? LuaError("sorting failed")
    }
  }
}
