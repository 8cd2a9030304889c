// SPDX-License-Identifier: Apache-2.0

import Lua

/// Reads a part that `PartWriter` wrote, in this process: a part of another form is our own mistake, and traps.
struct PartReader {
  let part: [UInt8]
  var offset = 0

  init(_ part: [UInt8]) { self.part = part }

  mutating func byte() -> UInt8 {
    defer { offset += 1 }
    return part[offset]
  }

  mutating func word() -> UInt64 {
    defer { offset += 8 }
    return (0..<8).reduce(0) { $0 | UInt64(part[offset + $1]) << (8 * UInt64($1)) }
  }

  mutating func count() -> Int { Int(word()) }

  mutating func text() -> [UInt8] {
    let length = count()
    defer { offset += length }
    return Array(part[offset..<offset + length])
  }

  /// Pushes the next value.
  mutating func push(on stack: LuaStack) {
    switch byte() {
    case 0x6E: stack.pushNil()
    case 0x74: stack.push(true)
    case 0x66: stack.push(false)
    case 0x69: stack.push(Int64(bitPattern: word()))
    case 0x64: stack.push(Double(bitPattern: word()))
    case 0x73: stack.push(text())
    case 0x54: pushTable(on: stack)
    default:
      let accumulator = shape(stack.budget)
      accumulator.decode(&self)
      stack.push(accumulator)
    }
  }

  private mutating func pushTable(on stack: LuaStack) {
    let count = count()
    _ = stack.reserve(6)
    stack.pushTable(fields: count)
    for _ in 0..<count {
      let key = text()
      if key[0] == 0x62 { stack.push(key[1] == 1) } else { AccumulatorKey.push(key.span, on: stack) }
      push(on: stack)
      stack.setRaw()
    }
  }

  private mutating func shape(_ budget: LuaBudget) -> any Accumulator {
    switch AccumulatorKind(rawValue: byte())! {  // only our own bytes are read
    case .counter: Counter(budget: budget)
    case .sum: Sum(budget: budget)
    case .stats: Stats(budget: budget)
    case .set: KeySet(budget: budget)
    case .list: ValueList(budget: budget)
    case .top: Ranking(budget: budget, limit: count())
    case .graph: Graph(budget: budget)
    case .groups: Groups(budget: budget, prototype: shape(budget))
    }
  }
}
