// SPDX-License-Identifier: Apache-2.0

import Lua

/// What scripts see of a list.
enum ListMember: Int32, LuaMembers {
  case add, each, size, rows

  var definition: LuaMember {
    switch self {
    case .add:
      LuaMember(
        method: "add", takes: "value: any", gives: "nil",
        "Adds a string, number, boolean or table of those to the end.")
    case .each: LuaMember(method: "each", gives: "fun(): any", "Its values, in order of arrival.")
    case .size: LuaMember(method: "size", gives: "integer", "How many values it holds.")
    case .rows: LuaMember(method: "rows", gives: "any[][]", "A list of {value}, in order of arrival.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    if id == -1 { return stack.pushBytes(StaticString("list").bytes) }
    if id == -2 { return stack.pushCount(object.payload(as: ValueList.self).values.count) }
    throw Types.list.unknownMember(stack)
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let list = object.payload(as: ValueList.self)
    switch ListMember(rawValue: id) {
    case .add:
      stack.record(list.add(try stack.partValue(at: 2)))
      return 0
    case .each:
      stack.pushTable(items: list.values.count)
      for (item, value) in list.values.enumerated() {
        try stack.checkLimits()
        var reader = PartReader(value)
        reader.push(on: stack)
        stack.setItem(item + 1)
      }
      stack.pushRows(width: 1)
      return 1
    case .size: return stack.pushCount(list.values.count)
    case .rows, nil: return try stack.pushRows(of: list, count: list.values.count)
    }
  }
}

extension LuaStack {
  /// The value at `index`, plain data, in the form in which parts travel.
  func partValue(at index: Int) throws(LuaError) -> [UInt8] {
    if isNil(at: index) { throw wrongArgument(index, expected: "value") }
    var writer = PartWriter(self, isPlain: true)
    try writer.write(index, name: StaticString("value").bytes)
    return writer.part
  }
}
