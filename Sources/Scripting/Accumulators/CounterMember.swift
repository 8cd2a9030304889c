// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// What scripts see of a counter.
enum CounterMember: Int32, LuaMembers {
  case add, get, each, top, size, rows

  var definition: LuaMember {
    switch self {
    case .add:
      LuaMember(method: "add", takes: "key: any, n: integer?", gives: "nil", "Adds n, or 1, to the count of a key.")
    case .get:
      LuaMember(method: "get", takes: "key: any", gives: "integer", "The count of a key, 0 for an unknown one.")
    case .each: LuaMember(method: "each", gives: "fun(): any, integer", "Keys and counts, in order of keys.")
    case .top:
      LuaMember(
        method: "top", takes: "n: integer", gives: "fun(): any, integer",
        "The n keys with the greatest counts; equal ones in order of keys.")
    case .size: LuaMember(method: "size", gives: "integer", "How many keys it has.")
    case .rows: LuaMember(method: "rows", gives: "any[][]", "A list of {key, count}, in order of keys.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    if id == -1 { return stack.pushBytes(StaticString("counter").bytes) }
    if id == -2 { return stack.pushCount(object.payload(as: Counter.self).counts.count) }
    throw Types.counter.unknownMember(stack)
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let counter = object.payload(as: Counter.self)
    switch CounterMember(rawValue: id) {
    case .add:
      let key = try AccumulatorKey.read(stack, 2)
      let amount = stack.isNil(at: 3) ? 1 : try stack.integerArgument(3)
      stack.record(try counter.add(key.span, amount))
      return 0
    case .get:
      let key = try AccumulatorKey.read(stack, 2)
      let index = counter.keys.find(key.span)
      stack.push(index.map { counter.counts[$0] } ?? 0)
      return 1
    case .each: return try push(counter, counter.keys.order(on: stack), stack)
    case .top:
      let limit = try stack.integerArgument(2)
      return try push(counter, counter.top(Int(clamping: max(0, limit)), stack), stack)
    case .size: return stack.pushCount(counter.counts.count)
    case .rows, nil: return try stack.pushRows(of: counter, count: counter.counts.count)
    }
  }

  /// Pushes an iterator over keys and counts.
  private static func push(_ counter: Counter, _ order: [Int], _ stack: LuaStack) throws(LuaError) -> Int {
    stack.pushTable(items: order.count * 2)
    for (item, index) in order.enumerated() {
      try stack.checkDeadline()
      AccumulatorKey.push(counter.keys.key(index).span, on: stack)
      stack.setItem(item * 2 + 1)
      stack.push(counter.counts[index])
      stack.setItem(item * 2 + 2)
    }
    stack.pushRows(width: 2)
    return 1
  }
}
