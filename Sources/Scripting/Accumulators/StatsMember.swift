// SPDX-License-Identifier: Apache-2.0

import Lua

/// What scripts see of stats.
enum StatsMember: Int32, LuaMembers {
  case add, count, sum, mean, min, max, each, size, rows

  var definition: LuaMember {
    switch self {
    case .add: LuaMember(method: "add", takes: "number: number", gives: "nil", "Adds a number.")
    case .count: LuaMember("count", gives: "integer", "How many numbers were added.")
    case .sum: LuaMember("sum", gives: "number", "Their sum, the same for any order of numbers.")
    case .mean: LuaMember("mean", gives: "number?", "Their mean; nil when there are none.")
    case .min: LuaMember("min", gives: "number?", "The least; nil when there are none.")
    case .max: LuaMember("max", gives: "number?", "The greatest; nil when there are none.")
    case .each:
      LuaMember(
        method: "each", gives: "fun(): integer, number, number, number, number",
        "Count, sum, mean, min and max, once; nothing when there are no numbers.")
    case .size: LuaMember(method: "size", gives: "integer", "How many numbers were added.")
    case .rows:
      LuaMember(
        method: "rows", gives: "any[][]",
        "A list of one row, {count, sum, mean, min, max}; of none when there are no numbers.")
    }
  }

  /// Pushes one of the five figures.
  func push(_ stats: Stats, _ stack: LuaStack) {
    switch self {
    case .sum: stack.push(stats.total.value)
    case .mean: if let mean = stats.total.mean { stack.push(mean) } else { stack.pushNil() }
    case .min: if let bounds = stats.bounds { stack.push(bounds.min) } else { stack.pushNil() }
    case .max: if let bounds = stats.bounds { stack.push(bounds.max) } else { stack.pushNil() }
    default: stack.push(stats.total.count)
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let stats = object.payload(as: Stats.self)
    if id == -1 { return stack.pushBytes(StaticString("stats").bytes) }
    if id == -2 { return stack.pushCount(Int(stats.total.count)) }
    guard let member = StatsMember(rawValue: id) else { throw Types.stats.unknownMember(stack) }
    member.push(stats, stack)
    return 1
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let stats = object.payload(as: Stats.self)
    switch StatsMember(rawValue: id) {
    case .add:
      stack.record(stats.add(try stack.finiteArgument(2)))
      return 0
    case .size: return stack.pushCount(Int(stats.total.count))
    case .each:
      stack.pushTable(items: 5)
      for (item, member) in Stats.figures.enumerated() where stats.total.count > 0 {
        member.push(stats, stack)
        stack.setItem(item + 1)
      }
      stack.pushRows(width: 5)
      return 1
    default: return try stack.pushRows(of: stats, count: 1)
    }
  }
}
