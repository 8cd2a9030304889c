// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

extension BlockReader {
  /// Reads `{ title =, nodes = {…}, edges = {…}, directed = }`. A node that only an edge names is there all the same.
  func network(at index: Int) throws(LuaError) -> Network {
    try checkFields(index, of: "tam.network", ["title", "nodes", "edges", "directed"])
    var nodes: [Network.Node] = []
    var numbers: [[UInt8]: Int] = [:]
    _ = try list("nodes", of: index) { number, place throws(LuaError) in
      let node = try node(number, at: place)
      guard numbers.updateValue(nodes.count, forKey: node.id) == nil else {
        throw LuaError("node ", .bytes(decimal(number)), ": there is another node '", .bytes(node.id), "'")
      }
      nodes.append(node)
    }
    let edges = try list("edges", of: index, needed: "tam.network needs 'edges', a list of { from, to, weight }") {
      number, place throws(LuaError) in
      try edge(number, at: place) { id in
        if let known = numbers[id] { return known }
        numbers[id] = nodes.count
        nodes.append(Network.Node(id: id))
        return nodes.count - 1
      }
    }
    return Network(
      title: try text("title", of: index), isDirected: try flag("directed", of: index), nodes: nodes, edges: edges)
  }

  /// Reads the node on the top: `"id"`, or `{ id =, label =, kind =, weight =, articles = }`.
  private func node(_ number: Int, at place: Int) throws(LuaError) -> Network.Node {
    if let id = name(at: place) { return Network.Node(id: id) }
    guard stack.kind(at: place) == .table else {
      throw LuaError("node ", .bytes(decimal(number)), " is a ", .bytes(stack.kindName(at: place)), ", not an id")
    }
    try checkFields(place, of: "a node", ["id", "label", "kind", "weight", "articles", "sources"])
    stack.pushField("id", of: place)
    defer { stack.pop() }
    guard let id = name(at: -1) else { throw LuaError("node ", .bytes(decimal(number)), " has no 'id'") }
    return Network.Node(
      id: id, label: try text("label", of: place), kind: try text("kind", of: place),
      weight: try self.number("weight", of: place), sources: try sources(of: place, in: "node", number))
  }

  /// Reads the edge on the top: `{ from, to, weight }`, or the same by name, with `label` and `articles`.
  private func edge(
    _ number: Int, at place: Int, _ find: ([UInt8]) -> Int
  ) throws(LuaError) -> Network.Edge {
    guard stack.kind(at: place) == .table else {
      throw LuaError("edge ", .bytes(decimal(number)), " is a ", .bytes(stack.kindName(at: place)), ", not a list")
    }
    let base = stack.top
    defer { stack.setTop(base) }
    if stack.rawLength(at: place) > 0 {
      for item in 1...3 { stack.pushItem(item, of: place) }
    } else {
      stack.pushField("from", of: place)
      stack.pushField("to", of: place)
      stack.pushField("weight", of: place)
    }
    guard let from = name(at: base + 1), let to = name(at: base + 2) else {
      throw LuaError("edge ", .bytes(decimal(number)), " names no node at one end; an edge is { from, to, weight }")
    }
    let weight = stack.isNil(at: base + 3) ? 1 : stack.number(at: base + 3) ?? .nan
    guard weight.isFinite else {
      throw LuaError("edge ", .bytes(decimal(number)), ": its weight is no finite number")
    }
    return Network.Edge(
      from: find(from), to: find(to), weight: weight, label: try text("label", of: place),
      sources: try sources(of: place, in: "edge", number))
  }

  /// The name of a node: a string, or a number as text.
  private func name(at index: Int) -> [UInt8]? {
    switch stack.kind(at: index) {
    case .string: stack.validText(at: index)
    case .number: stack.description(at: index)
    default: nil
    }
  }
}
