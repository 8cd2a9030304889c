// SPDX-License-Identifier: Apache-2.0

import Lua

/// What scripts see of a top.
enum RankingMember: Int32, LuaMembers {
  case add, each, size, rows

  var definition: LuaMember {
    switch self {
    case .add:
      LuaMember(
        method: "add", takes: "score: number, value: any", gives: "nil",
        "Adds a value, plain data, if its score is among the n greatest.")
    case .each:
      LuaMember(
        method: "each", gives: "fun(): number, any",
        "Scores and values, the greatest first; equal ones in order of arrival.")
    case .size: LuaMember(method: "size", gives: "integer", "How many values it holds, n at most.")
    case .rows: LuaMember(method: "rows", gives: "any[][]", "A list of {score, value}, the greatest first.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    if id == -1 { return stack.pushBytes(StaticString("top").bytes) }
    if id == -2 { return stack.pushCount(object.payload(as: Ranking.self).entries.count) }
    throw Types.top.unknownMember(stack)
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let ranking = object.payload(as: Ranking.self)
    switch RankingMember(rawValue: id) {
    case .add:
      let score = try stack.orderedArgument(2)
      let entry = Ranking.Entry(score: score, value: try stack.partValue(at: 3))
      if let undo = ranking.add(entry) { stack.record(undo) }
      return 0
    case .each:
      stack.pushTable(items: ranking.entries.count * 2)
      for (item, entry) in ranking.entries.enumerated() {
        try stack.checkLimits()
        stack.push(entry.score)
        stack.setItem(item * 2 + 1)
        var reader = PartReader(entry.value)
        reader.push(on: stack)
        stack.setItem(item * 2 + 2)
      }
      stack.pushRows(width: 2)
      return 1
    case .size: return stack.pushCount(ranking.entries.count)
    case .rows, nil: return try stack.pushRows(of: ranking, count: ranking.entries.count)
    }
  }
}
