// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// What scripts see of a set.
enum SetMember: Int32, LuaMembers {
  case add, has, each, size, rows

  var definition: LuaMember {
    switch self {
    case .add: LuaMember(method: "add", takes: "value: any", gives: "nil", "Adds a value, once.")
    case .has: LuaMember(method: "has", takes: "value: any", gives: "boolean", "Whether it holds a value.")
    case .each: LuaMember(method: "each", gives: "fun(): any", "Its values, in order of keys.")
    case .size: LuaMember(method: "size", gives: "integer", "How many values it holds.")
    case .rows: LuaMember(method: "rows", gives: "any[][]", "A list of {value}, in order of keys.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    if id == -1 { return stack.pushBytes(StaticString("set").bytes) }
    if id == -2 { return stack.pushCount(object.payload(as: KeySet.self).keys.count) }
    throw Types.set.unknownMember(stack)
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let set = object.payload(as: KeySet.self)
    switch SetMember(rawValue: id) {
    case .add:
      let key = try AccumulatorKey.read(stack, 2)
      if let undo = try set.add(key.span) { stack.record(undo) }
      return 0
    case .has:
      let key = try AccumulatorKey.read(stack, 2)
      return stack.pushTruth(set.keys.find(key.span) != nil)
    case .each:
      stack.pushTable(items: set.keys.count)
      for (item, index) in try set.keys.order(on: stack).enumerated() {
        try stack.checkLimits()
        AccumulatorKey.push(set.keys.key(index).span, on: stack)
        stack.setItem(item + 1)
      }
      stack.pushRows(width: 1)
      return 1
    case .size: return stack.pushCount(set.keys.count)
    case .rows, nil: return try stack.pushRows(of: set, count: set.keys.count)
    }
  }
}
