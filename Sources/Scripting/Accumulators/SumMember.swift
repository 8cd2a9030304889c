// SPDX-License-Identifier: Apache-2.0

import Lua

/// What scripts see of a sum.
enum SumMember: Int32, LuaMembers {
  case add, value, each, size, rows

  var definition: LuaMember {
    switch self {
    case .add: LuaMember(method: "add", takes: "number: number", gives: "nil", "Adds a number.")
    case .value:
      LuaMember(
        "value", gives: "number",
        "The sum, the same for any order of numbers; an integer when all of them were integers.")
    case .each: LuaMember(method: "each", gives: "fun(): number", "The sum, once.")
    case .size: LuaMember(method: "size", gives: "integer", "How many numbers were added.")
    case .rows: LuaMember(method: "rows", gives: "any[][]", "A list of one row, {sum}.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let sum = object.payload(as: Sum.self)
    if id == -1 { return stack.pushBytes(StaticString("sum").bytes) }
    if id == -2 { return stack.pushCount(Int(sum.total.count)) }
    guard SumMember(rawValue: id) == .value else { throw Types.sum.unknownMember(stack) }
    stack.push(sum.total.value)
    return 1
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let sum = object.payload(as: Sum.self)
    switch SumMember(rawValue: id) {
    case .add:
      stack.record(sum.add(try stack.finiteArgument(2)))
      return 0
    case .size: return stack.pushCount(Int(sum.total.count))
    case .each:
      stack.pushTable(items: 1)
      stack.push(sum.total.value)
      stack.setItem(1)
      stack.pushRows(width: 1)
      return 1
    case .rows, .value, nil: return try stack.pushRows(of: sum, count: 1)
    }
  }
}
