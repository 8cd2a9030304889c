// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// What scripts see of groups.
enum GroupsMember: Int32, LuaMembers {
  case of, each, size, rows

  var definition: LuaMember {
    switch self {
    case .of: LuaMember(method: "of", takes: "key: any", gives: "any", "The accumulator of a key, made when it is new.")
    case .each: LuaMember(method: "each", gives: "fun(): any, any", "Keys and accumulators, in order of keys.")
    case .size: LuaMember(method: "size", gives: "integer", "How many keys it has.")
    case .rows:
      LuaMember(method: "rows", gives: "any[][]", "A list of {key, rows of its accumulator}, in order of keys.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    if id == -1 { return stack.pushBytes(StaticString("groups").bytes) }
    if id == -2 { return stack.pushCount(object.payload(as: Groups.self).groups.count) }
    throw Types.groups.unknownMember(stack)
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let groups = object.payload(as: Groups.self)
    switch GroupsMember(rawValue: id) {
    case .of:
      let key = try AccumulatorKey.read(stack, 2)
      let (index, isNew) = groups.group(key.span)
      if isNew { stack.record(.newGroup(groups)) }
      push(groups.groups[index], stack)
      return 1
    case .size: return stack.pushCount(groups.groups.count)
    case .each:
      stack.pushTable(items: groups.groups.count * 2)
      for (item, index) in try groups.keys.order(on: stack).enumerated() {
        try stack.checkDeadline()
        AccumulatorKey.push(groups.keys.key(index).span, on: stack)
        stack.setItem(item * 2 + 1)
        push(groups.groups[index], stack)
        stack.setItem(item * 2 + 2)
      }
      stack.pushRows(width: 2)
      return 1
    case .rows, nil: return try pushRows(groups, stack)
    }
  }

  private static func push(_ accumulator: any Accumulator, _ stack: LuaStack) {
    stack.push(accumulator, as: accumulator.type)
  }

  private static func pushRows(_ groups: Groups, _ stack: LuaStack) throws(LuaError) -> Int {
    guard stack.reserve(8) else { throw LuaError("groups lie too deep in each other") }
    stack.pushTable(items: groups.groups.count)
    for (item, index) in try groups.keys.order(on: stack).enumerated() {
      try stack.checkDeadline()
      stack.pushTable(items: 2)
      AccumulatorKey.push(groups.keys.key(index).span, on: stack)
      stack.setItem(1)
      switch groups.groups[index] {
      case let inner as Groups: _ = try pushRows(inner, stack)
      case let inner as Counter: try CounterMember.pushRows(inner, stack)
      default: stack.pushNil()
      }
      stack.setItem(2)
      stack.setItem(item + 1)
    }
    return 1
  }
}
