// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes the networks of a report for programs that know networks: GraphML, GEXF 1.2 and DOT.
///
/// A file holds one network, so several are put together, each node and edge with the title of its own. Nodes are named
/// `n0`, `n1`, … in the file, since their own names may hold anything; the label is what a reader sees.
struct NetworkRenderer {
  /// A network's node or edge with the number of the first node of its network.
  private struct Entry<Part> {
    var network: Network
    var offset: Int
    var part: Part
  }

  private let nodes: [Entry<Network.Node>]
  private let edges: [Entry<Network.Edge>]
  private let isDirected: Bool
  private let isMixed: Bool
  private let hasTitles: Bool
  private let title: [UInt8]
  private var output: [UInt8] = []

  init(_ report: Report) {
    let networks = report.blocks.flatMap(\.networks)
    var nodes: [Entry<Network.Node>] = []
    var edges: [Entry<Network.Edge>] = []
    for network in networks {
      let offset = nodes.count
      nodes += network.nodes.map { Entry(network: network, offset: offset, part: $0) }
      edges += network.edges.map { Entry(network: network, offset: offset, part: $0) }
    }
    self.nodes = nodes
    self.edges = edges
    isDirected = networks.contains(where: \.isDirected)
    isMixed = isDirected && networks.contains { !$0.isDirected }
    hasTitles = networks.count > 1
    title = report.title ?? (networks.count == 1 ? networks[0].title : nil) ?? report.name
  }

  // MARK: GraphML

  mutating func graphML() -> [UInt8] {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n")
    output.append("  xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n")
    output.append("  xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns ")
    output.append("http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n")
    for (name, type) in Self.nodeKeys { key(name, "node", type) }
    for (name, type) in Self.edgeKeys { key(name, "edge", type) }
    output.append(
      isDirected ? "<graph id=\"G\" edgedefault=\"directed\">\n" : "<graph id=\"G\" edgedefault=\"undirected\">\n")
    for (number, entry) in nodes.enumerated() {
      output.append("<node id=\"")
      node(number)
      output.append("\">")
      for (name, value) in data(entry) { datum("node-", name, value) }
      output.append("</node>\n")
    }
    for entry in edges {
      output.append("<edge source=\"")
      node(entry.part.from + entry.offset)
      output.append("\" target=\"")
      node(entry.part.to + entry.offset)
      if isMixed { output.append(entry.network.isDirected ? "\" directed=\"true" : "\" directed=\"false") }
      output.append("\">")
      for (name, value) in data(entry) { datum("edge-", name, value) }
      output.append("</edge>\n")
    }
    output.append("</graph>\n</graphml>\n")
    return output
  }

  private mutating func key(_ name: StaticString, _ of: StaticString, _ type: StaticString) {
    output.append("<key id=\"")
    output.append(of)
    output.append("-")
    output.append(name)
    output.append("\" for=\"")
    output.append(of)
    output.append("\" attr.name=\"")
    output.append(name)
    output.append("\" attr.type=\"")
    output.append(type)
    output.append("\"/>\n")
  }

  private mutating func datum(_ prefix: StaticString, _ name: StaticString, _ value: [UInt8]) {
    output.append("<data key=\"")
    output.append(prefix)
    output.append(name)
    output.append("\">")
    output.append(xml: value)
    output.append("</data>")
  }

  // MARK: GEXF

  mutating func gexf() -> [UInt8] {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.append("<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n<meta>\n<creator>tam</creator>\n")
    output.append("<description>")
    output.append(xml: title)
    output.append("</description>\n</meta>\n")
    output.append(isDirected ? "<graph defaultedgetype=\"directed\">\n" : "<graph defaultedgetype=\"undirected\">\n")
    // Label and weight have places of their own in this format.
    attributes("node", Array(Self.nodeKeys.dropFirst()))
    attributes("edge", Array(Self.edgeKeys.dropFirst(2)))
    output.append("<nodes>\n")
    for (number, entry) in nodes.enumerated() {
      output.append("<node id=\"")
      node(number)
      output.append("\" label=\"")
      output.append(xml: entry.part.label)
      output.append("\">")
      values(Array(data(entry).dropFirst()))
      output.append("</node>\n")
    }
    output.append("</nodes>\n<edges>\n")
    for (number, entry) in edges.enumerated() {
      output.append("<edge id=\"")
      output.append(decimal: number)
      output.append("\" source=\"")
      node(entry.part.from + entry.offset)
      output.append("\" target=\"")
      node(entry.part.to + entry.offset)
      if isMixed { output.append(entry.network.isDirected ? "\" type=\"directed" : "\" type=\"undirected") }
      output.append("\" weight=\"")
      output += Cell(plain: entry.part.weight).exactText
      if let label = entry.part.label {
        output.append("\" label=\"")
        output.append(xml: label)
      }
      output.append("\">")
      values(origin(entry.part.sources, entry.network))
      output.append("</edge>\n")
    }
    output.append("</edges>\n</graph>\n</gexf>\n")
    return output
  }

  private mutating func attributes(_ of: StaticString, _ keys: [(StaticString, StaticString)]) {
    output.append("<attributes class=\"")
    output.append(of)
    output.append("\">\n")
    for (name, type) in keys {
      output.append("<attribute id=\"")
      output.append(name)
      output.append("\" title=\"")
      output.append(name)
      output.append("\" type=\"")
      output.append(type)
      output.append("\"/>\n")
    }
    output.append("</attributes>\n")
  }

  private mutating func values(_ data: [(StaticString, [UInt8])]) {
    guard !data.isEmpty else { return }
    output.append("<attvalues>")
    for (name, value) in data {
      output.append("<attvalue for=\"")
      output.append(name)
      output.append("\" value=\"")
      output.append(xml: value)
      output.append("\"/>")
    }
    output.append("</attvalues>")
  }

  // MARK: DOT

  mutating func dot() -> [UInt8] {
    output.append(isDirected ? "digraph " : "graph ")
    output.append(dot: title)
    output.append(" {\n  graph [overlap=prism, outputorder=edgesfirst]\n")
    output.append("  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\"]\n")
    for (number, entry) in nodes.enumerated() {
      output.append("  ")
      node(number)
      output.append(" [label=")
      output.append(dot: entry.part.label)
      if let kind = entry.part.kind {
        output.append(", class=")
        output.append(dot: kind)
      }
      output.append("]\n")
    }
    for entry in edges {
      output.append("  ")
      node(entry.part.from + entry.offset)
      output.append(isDirected ? " -> " : " -- ")
      node(entry.part.to + entry.offset)
      // A weight of DOT is a whole number that shortens edges in some layouts, and may not be negative.
      output.append(" [weight=")
      output.append(decimal: Swift.max(1, Int(bounded: entry.part.weight.rounded())))
      output.append(", tooltip=")
      output.append(dot: Cell(plain: entry.part.weight).exactText)
      if let label = entry.part.label {
        output.append(", label=")
        output.append(dot: label)
      }
      if isMixed && !entry.network.isDirected { output.append(", dir=none") }
      output.append("]\n")
    }
    output.append("}\n")
    return output
  }

  // MARK: Data

  private static let nodeKeys: [(StaticString, StaticString)] = [
    ("label", "string"), ("id", "string"), ("kind", "string"), ("weight", "double"), ("articles", "string"),
    ("network", "string"),
  ]
  private static let edgeKeys: [(StaticString, StaticString)] = [
    ("weight", "double"), ("label", "string"), ("articles", "string"), ("network", "string"),
  ]

  private mutating func node(_ number: Int) {
    output.append("n")
    output.append(decimal: number)
  }

  private func data(_ entry: Entry<Network.Node>) -> [(StaticString, [UInt8])] {
    var data: [(StaticString, [UInt8])] = [("label", entry.part.label), ("id", entry.part.id)]
    if let kind = entry.part.kind { data.append(("kind", kind)) }
    if let weight = entry.part.weight { data.append(("weight", Cell.number(weight).exactText)) }
    return data + origin(entry.part.sources, entry.network)
  }

  private func data(_ entry: Entry<Network.Edge>) -> [(StaticString, [UInt8])] {
    var data: [(StaticString, [UInt8])] = [("weight", Cell.number(entry.part.weight).exactText)]
    if let label = entry.part.label { data.append(("label", label)) }
    return data + origin(entry.part.sources, entry.network)
  }

  private func origin(_ sources: [Source], _ network: Network) -> [(StaticString, [UInt8])] {
    var data: [(StaticString, [UInt8])] = []
    if !sources.isEmpty { data.append(("articles", Array(sources.articles.joined(separator: Array("; ".utf8))))) }
    if hasTitles, let title = network.title { data.append(("network", title)) }
    return data
  }
}

extension [UInt8] {
  /// Appends text of XML; line breaks are written as such in attributes too.
  fileprivate mutating func append(xml text: [UInt8]) {
    append(escaped: text.map { $0 == 0x09 ? 0x20 : $0 }, lineBreak: "&#10;")
  }

  /// Appends text of DOT between quotes; a line break is one in the picture.
  mutating func append(dot text: [UInt8]) {
    append(0x22)
    for byte in text {
      switch byte {
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0x0A: append("\\n")
      case 0..<0x20, 0x7F: append(0x20)
      default: append(byte)
      }
    }
    append(0x22)
  }
}
