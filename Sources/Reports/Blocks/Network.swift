// SPDX-License-Identifier: Apache-2.0

/// Things and what connects them: people who met, countries that an article names together.
public struct Network: Equatable, Sendable {
  /// A thing.
  public struct Node: Equatable, Sendable {
    /// What edges know it by, in UTF-8; no two nodes share one.
    public var id: [UInt8]
    /// What is shown, the id where nothing else is known.
    public var label: [UInt8]
    /// What it is: `person`, `country`.
    public var kind: [UInt8]?
    /// How great it is drawn.
    public var weight: Double?
    /// Where it comes from.
    public var sources: [Source]

    /// Makes a node.
    public init(
      id: [UInt8], label: [UInt8]? = nil, kind: [UInt8]? = nil, weight: Double? = nil, sources: [Source] = []
    ) {
      self.id = id
      self.label = label ?? id
      self.kind = kind
      self.weight = weight
      self.sources = sources
    }
  }

  /// A connection of two things.
  public struct Edge: Equatable, Sendable {
    /// Number of the node it leaves.
    public var from: Int
    /// Number of the node it reaches.
    public var to: Int
    /// How strong it is.
    public var weight: Double
    /// What it says.
    public var label: [UInt8]?
    /// Where it comes from.
    public var sources: [Source]

    /// Makes an edge.
    public init(from: Int, to: Int, weight: Double = 1, label: [UInt8]? = nil, sources: [Source] = []) {
      self.from = from
      self.to = to
      self.weight = weight
      self.label = label
      self.sources = sources
    }
  }

  /// What the network shows, in UTF-8.
  public let title: [UInt8]?
  /// Whether an edge leads from one node to another, rather than between two.
  public let isDirected: Bool
  /// The things, in their order.
  public let nodes: [Node]
  /// The connections; both ends are numbers of nodes.
  public let edges: [Edge]

  /// Makes a network.
  public init(title: [UInt8]? = nil, isDirected: Bool = false, nodes: [Node], edges: [Edge]) {
    self.title = title
    self.isDirected = isDirected
    self.nodes = nodes
    self.edges = edges
  }
}

extension Network {
  /// Its edges, the strongest first, and its nodes where something is known of them beside their names.
  var tables: [Table] {
    isEachNodePlain ? [edgeTable] : [edgeTable, nodeTable]
  }

  private var isEachNodePlain: Bool {
    let isIsolated = Set(edges.flatMap { [$0.from, $0.to] }).count < nodes.count
    return !isIsolated
      && nodes.allSatisfy { $0.kind == nil && $0.weight == nil && $0.label == $0.id && $0.sources.isEmpty }
  }

  private var edgeTable: Table {
    let hasLabels = edges.contains { $0.label != nil }
    let order = edges.indices.sorted { (edges[$1].weight, $0) < (edges[$0].weight, $1) }
    var columns = [
      Column(name: Array("from".utf8), kind: .text), Column(name: Array("to".utf8), kind: .text),
      Column(name: Array("weight".utf8), kind: edges.allSatisfy { $0.weight.isWhole } ? .integer : .number),
    ]
    if hasLabels { columns.append(Column(name: Array("label".utf8), kind: .text)) }
    let rows = order.map { index in
      let edge = edges[index]
      let ends: [Cell] = [.text(nodes[edge.from].label), .text(nodes[edge.to].label), .init(plain: edge.weight)]
      return hasLabels ? ends + [edge.label.map { .text($0) } ?? .empty] : ends
    }
    return Table(title: title, columns: columns, rows: rows, sources: order.map { edges[$0].sources })
  }

  private var nodeTable: Table {
    var links = Array(repeating: Int64(0), count: nodes.count)
    for edge in edges {
      links[edge.from] += 1
      if edge.to != edge.from { links[edge.to] += 1 }
    }
    let names = ["id", "label", "kind", "weight", "links"].map { Array($0.utf8) }
    let rows = nodes.enumerated().map { index, node -> [Cell] in
      [
        .text(node.id), .text(node.label), node.kind.map { .text($0) } ?? .empty,
        node.weight.map { .init(plain: $0) } ?? .empty, .integer(links[index]),
      ]
    }
    var heading = title ?? Array("Network".utf8)
    heading += Array(": nodes".utf8)
    return Table(title: heading, names: names, rows: rows, sources: nodes.map(\.sources))
  }
}

extension Cell {
  /// A number, as a whole one where it is: 3, not 3.0.
  init(plain number: Double) {
    self = number.isWhole ? .integer(Int64(number)) : .number(number)
  }
}

extension Double {
  /// Whether it is a whole number that a `Double` holds exactly.
  var isWhole: Bool { self == rounded() && magnitude < 9e15 }
}
