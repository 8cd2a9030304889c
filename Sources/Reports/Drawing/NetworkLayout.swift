// SPDX-License-Identifier: Apache-2.0

import Text

/// Places for the nodes of a network on a picture: those that Graphviz finds, in pixels.
struct NetworkLayout {
  /// Nodes that a picture has room for; the greatest are drawn.
  static let nodeLimit = 100
  /// Pixels of an inch, in which Graphviz counts.
  private static let inch = 72.0

  /// Numbers of the nodes that are drawn, in their order.
  let nodes: [Int]
  /// Numbers of the edges between them, the weakest first, so that the strong ones lie above.
  let edges: [Int]
  /// Where their middles lie, one a node of `nodes`.
  private(set) var places: [(x: Double, y: Double)] = []
  private(set) var width = 0.0
  private(set) var height = 0.0
  /// Radius of each node of `nodes`.
  let radii: [Double]

  private let network: Network

  /// Takes the greatest nodes, by weight or else by what their edges weigh, and asks Graphviz for places; nil where it
  /// gives none.
  init?(_ network: Network) {
    self.network = network
    var strength = [Double](repeating: 0, count: network.nodes.count)
    for edge in network.edges {
      strength[edge.from] += edge.weight.magnitude
      if edge.to != edge.from { strength[edge.to] += edge.weight.magnitude }
    }
    let sizes = network.nodes.indices.map { network.nodes[$0].weight ?? strength[$0] }
    let ranked = network.nodes.indices.sorted { (sizes[$1], strength[$1], $0) < (sizes[$0], strength[$0], $1) }
    let drawn = ranked.prefix(Self.nodeLimit).sorted()
    nodes = drawn
    let isDrawn = Set(drawn)
    edges = network.edges.indices.filter {
      isDrawn.contains(network.edges[$0].from) && isDrawn.contains(network.edges[$0].to)
    }
    .sorted { (network.edges[$0].weight, $0) < (network.edges[$1].weight, $1) }
    let greatest = drawn.map { sizes[$0] }.max() ?? 0
    radii = drawn.map { greatest > 0 ? 5 + 13 * (max(0, sizes[$0]) / greatest).squareRoot() : 6 }
    guard let answer = Graphviz.places(of: graph()), read(answer) else { return nil }
  }

  /// What is shown of a node's name.
  func label(_ node: Int) -> [UInt8] { ChartDrawing.short(network.nodes[node].label, 28) }

  /// The graph for Graphviz: boxes that hold a node and its name, so that no name lies on another.
  private func graph() -> [UInt8] {
    var graph: [UInt8] = []
    graph.append("graph g { graph [overlap=prism, sep=\"+6\", pack=12, splines=line, start=7]\n")
    graph.append("node [shape=box, fixedsize=true, label=\"\"]\n")
    for (place, node) in nodes.enumerated() {
      graph.append("n")
      graph.append(decimal: place)
      graph.append(" [width=")
      graph.append(decimal: max(radii[place] * 2, ChartDrawing.textWidth(label(node))) / Self.inch)
      graph.append(", height=")
      graph.append(decimal: (radii[place] * 2 + 16) / Self.inch)
      graph.append("]\n")
    }
    var number = [Int](repeating: 0, count: network.nodes.count)
    for (place, node) in nodes.enumerated() { number[node] = place }
    for edge in edges where network.edges[edge].from != network.edges[edge].to {
      graph.append("n")
      graph.append(decimal: number[network.edges[edge].from])
      graph.append(" -- n")
      graph.append(decimal: number[network.edges[edge].to])
      graph.append("\n")
    }
    graph.append("}\n")
    return graph
  }

  /// Reads `graph scale width height` and lines of `node n0 x y …`; the y of Graphviz goes up.
  private mutating func read(_ answer: [UInt8]) -> Bool {
    var found = [(x: Double, y: Double)?](repeating: nil, count: nodes.count)
    for line in answer.split(separator: 0x0A) {
      let words = line.split(separator: 0x20).map { Array($0) }
      if words.count >= 4, words[0] == Array("graph".utf8) {
        width = Self.number(words[2]) * Self.inch
        height = Self.number(words[3]) * Self.inch
      } else if words.count >= 4, words[0] == Array("node".utf8), words[1].count > 1 {
        let place = Int(bounded: Self.number(Array(words[1].dropFirst())))
        guard found.indices.contains(place) else { return false }
        found[place] = (Self.number(words[2]) * Self.inch, height - Self.number(words[3]) * Self.inch)
      }
    }
    places = found.compactMap(\.self)
    return places.count == nodes.count
  }

  private static func number(_ word: [UInt8]) -> Double { Double(String(decoding: word, as: UTF8.self)) ?? 0 }
}
