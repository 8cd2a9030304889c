// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// How often each edge, from a key to a key, was added.
final class Graph: Accumulator {
  /// Edges as lists of two keys.
  let edges: Counter

  init(budget: LuaBudget) { edges = Counter(budget: budget) }

  var kind: AccumulatorKind { .graph }
  func makeEmpty() -> any Accumulator { Graph(budget: edges.budget) }

  /// The key of an edge.
  static func edge(from: [UInt8], to: [UInt8]) -> [UInt8] { [0x6C, 2, 0, 0, 0] + from + to }

  func merge(_ other: any Accumulator) throws(LuaError) {
    guard let other = other as? Graph else { throw LuaError("only a graph merges with a graph") }
    try edges.merge(other.edges)
  }

  func encode(to part: inout [UInt8]) { edges.encode(to: &part) }
  func decode(_ reader: inout PartReader) { edges.decode(&reader) }
  func write(_ rows: inout RowWriter) throws(LuaError) { try edges.write(&rows) }
}
