// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// What scripts see of a graph.
enum GraphMember: Int32, LuaMembers {
  case add, get, each, top, size, rows

  var definition: LuaMember {
    switch self {
    case .add:
      LuaMember(
        method: "add", takes: "from: any, to: any, n: integer?", gives: "nil",
        "Adds n, or 1, to the edge from one key to another.")
    case .get:
      LuaMember(
        method: "get", takes: "from: any, to: any", gives: "integer", "The count of an edge, 0 for an unknown one.")
    case .each:
      LuaMember(method: "each", gives: "fun(): any, any, integer", "Edges and their counts, in order of keys.")
    case .top:
      LuaMember(
        method: "top", takes: "n: integer", gives: "fun(): any, any, integer",
        "The n edges with the greatest counts; equal ones in order of keys.")
    case .size: LuaMember(method: "size", gives: "integer", "How many edges it has.")
    case .rows: LuaMember(method: "rows", gives: "any[][]", "A list of {from, to, count}, in order of keys.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    if id == -1 { return stack.pushBytes(StaticString("graph").bytes) }
    if id == -2 { return stack.pushCount(object.payload(as: Graph.self).edges.counts.count) }
    throw Types.graph.unknownMember(stack)
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let graph = object.payload(as: Graph.self)
    switch GraphMember(rawValue: id) {
    case .add:
      let edge = try edge(stack)
      let amount = stack.isNil(at: 4) ? 1 : try stack.integerArgument(4)
      stack.record(try graph.edges.add(edge.span, amount))
      return 0
    case .get:
      let edge = try edge(stack)
      stack.push(graph.edges.keys.find(edge.span).map { graph.edges.counts[$0] } ?? 0)
      return 1
    case .each: return try push(graph.edges, graph.edges.keys.order(on: stack), stack)
    case .top:
      let limit = try stack.integerArgument(2)
      return try push(graph.edges, graph.edges.top(Int(clamping: max(0, limit)), stack), stack)
    case .size: return stack.pushCount(graph.edges.counts.count)
    case .rows, nil: return try stack.pushRows(of: graph, count: graph.edges.counts.count)
    }
  }

  private static func edge(_ stack: LuaStack) throws(LuaError) -> [UInt8] {
    Graph.edge(from: try AccumulatorKey.read(stack, 2), to: try AccumulatorKey.read(stack, 3))
  }

  /// Pushes an iterator over edges and counts.
  private static func push(_ edges: Counter, _ order: [Int], _ stack: LuaStack) throws(LuaError) -> Int {
    stack.pushTable(items: order.count * 3)
    for (item, index) in order.enumerated() {
      try stack.checkLimits()
      var place = item * 3
      let edge = edges.keys.key(index)
      AccumulatorKey.forEachItem(of: edge.span) { key in
        AccumulatorKey.push(key, on: stack)
        place += 1
        stack.setItem(place)
      }
      stack.push(edges.counts[index])
      stack.setItem(item * 3 + 3)
    }
    stack.pushRows(width: 3)
    return 1
  }
}
