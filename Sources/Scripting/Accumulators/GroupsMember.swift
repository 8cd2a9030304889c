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
      LuaMember(
        method: "rows", gives: "any[][]",
        "The rows of all its accumulators, the group's key in front of each, in order of keys.")
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
      let (index, isNew) = try groups.group(key.span)
      if isNew { stack.record(.newItem(groups)) }
      stack.push(groups.groups[index])
      return 1
    case .size: return stack.pushCount(groups.groups.count)
    case .each:
      stack.pushTable(items: groups.groups.count * 2)
      for (item, index) in try groups.keys.order(on: stack).enumerated() {
        try stack.checkDeadline()
        AccumulatorKey.push(groups.keys.key(index).span, on: stack)
        stack.setItem(item * 2 + 1)
        stack.push(groups.groups[index])
        stack.setItem(item * 2 + 2)
      }
      stack.pushRows(width: 2)
      return 1
    case .rows, nil: return try stack.pushRows(of: groups, count: groups.groups.count)
    }
  }
}
