// SPDX-License-Identifier: Apache-2.0

import Lua

/// The values with the greatest scores, no more than a number that was said when it was made.
///
/// Of equal scores the earlier one comes first and stays.
final class Ranking: Accumulator {
  /// A value with its score.
  struct Entry {
    let score: ScriptNumber
    /// Plain data in the form in which parts travel.
    let value: [UInt8]
  }

  /// How many it keeps.
  let limit: Int
  /// Entries, greatest score first.
  private(set) var entries: [Entry] = []
  private let charge: BudgetCharge
  /// What an entry takes beside the bytes of its value.
  private static let cost = 64
  /// An insertion moves what lies behind it, so very long ones would be slow.
  static let longest: Int64 = 100_000

  init(budget: LuaBudget, limit: Int) {
    self.limit = limit
    charge = BudgetCharge(budget, holding: 80)
  }

  var kind: AccumulatorKind { .top }
  func makeEmpty() -> any Accumulator { Ranking(budget: charge.budget, limit: limit) }

  /// Adds a value; gives the undo of it, nil when its score is too low.
  func add(_ entry: Entry) -> Undo? {
    let place = place(of: entry.score)
    if place == limit { return nil }
    let dropped = entries.count == limit ? entries.removeLast() : nil
    entries.insert(entry, at: place)
    charge.add(entry.value.count + Self.cost)
    if let dropped { charge.giveBack(dropped.value.count + Self.cost) }
    return .ranked(self, place: place, dropped: dropped)
  }

  /// Takes an entry out, and puts the one at the end that it drove out.
  func remove(at place: Int, _ dropped: Entry?) {
    let entry = entries.remove(at: place)
    charge.giveBack(entry.value.count + Self.cost)
    guard let dropped else { return }
    entries.append(dropped)
    charge.add(dropped.value.count + Self.cost)
  }

  /// The place behind all scores that are as great, or greater.
  private func place(of score: ScriptNumber) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].score.compare(score) < 0 { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func merge(_ other: any Accumulator) throws(LuaError) {
    guard let other = other as? Ranking else { throw LuaError("only a top merges with a top") }
    for entry in other.entries {
      _ = add(entry)
      try charge.check()
    }
  }

  func encodeShape(to part: inout [UInt8]) {
    part.append(kind.rawValue)
    part.append(count: limit)
  }

  func encode(to part: inout [UInt8]) {
    part.append(count: entries.count)
    for entry in entries {
      part.append(number: entry.score)
      part.append(text: entry.value)
    }
  }

  func decode(_ reader: inout PartReader) {
    for _ in 0..<reader.count() { _ = add(Entry(score: reader.number(), value: reader.text())) }
  }

  func write(_ rows: inout RowWriter) throws(LuaError) {
    for entry in entries {
      try rows.begin()
      rows.stack.push(entry.score)
      rows.addCell()
      rows.add(value: entry.value)
      rows.end()
    }
  }
}
