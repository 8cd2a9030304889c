// SPDX-License-Identifier: Apache-2.0

import Text

/// Draws a network: circles with names below them, lines between them, colours for kinds.
struct NetworkDrawing {
  private static let margin = 12.0

  private let network: Network
  private let layout: NetworkLayout
  private let kinds: [[UInt8]]
  private var svg = SVGWriter()
  /// How wide and how high it was drawn.
  private(set) var width = 0.0
  private(set) var height = 0.0
  /// What the picture does not show.
  private(set) var remarks: [[UInt8]] = []

  /// Nil where there are no places for the nodes: see `NetworkLayout`.
  init?(_ network: Network) {
    guard !network.nodes.isEmpty, let layout = NetworkLayout(network) else { return nil }
    self.network = network
    self.layout = layout
    var kinds: [[UInt8]] = []
    for node in layout.nodes {
      guard let kind = network.nodes[node].kind, !kinds.contains(kind) else { continue }
      kinds.append(kind)
    }
    self.kinds = kinds
    if layout.nodes.count < network.nodes.count {
      var text = Array("the ".utf8)
      text.append(decimal: layout.nodes.count)
      text.append(" greatest of ")
      text.append(decimal: network.nodes.count)
      text.append(" nodes")
      remarks = [text]
    }
  }

  /// What is said where there is no picture.
  static let absence: StaticString = "No picture: Graphviz (the command dot) is not installed, or could not draw it."

  /// The SVG element, `id` being a number that no other picture of the page has.
  mutating func draw(id: Int, _ place: PicturePlace) -> [UInt8] {
    let title = place.hasTitle ? network.title : nil
    let top = (title == nil ? 0 : 30) + (kinds.count > 1 ? 24 : 0) + Self.margin
    width = max(320, layout.width + 2 * Self.margin)
    height = top + layout.height + Self.margin
    svg.begin(
      place, id: id, width: width, height: height, title: network.title ?? Array("Network".utf8),
      description: description)
    if let title { svg.text(title, .init("x", 8), .init("y", 22), .init("class", "title")) }
    if kinds.count > 1 { legend(y: title == nil ? 8 : 34) }
    let left = (width - layout.width) / 2
    edges(left: left, top: top)
    nodes(left: left, top: top)
    svg.end()
    return svg.bytes
  }

  /// What a reader who does not see the picture is told.
  private var description: [UInt8] {
    var note = Array("network of ".utf8)
    note.append(decimal: network.nodes.count)
    note.append(" nodes and ")
    note.append(decimal: network.edges.count)
    note.append(" edges")
    return note
  }

  private mutating func legend(y: Double) {
    var x = 8.0
    for (index, kind) in kinds.prefix(ChartData.colourCount).enumerated() {
      let name = ChartDrawing.short(kind, 24)
      svg.add("circle", .init("cx", x + 5), .init("cy", y + 6), .init("r", 5), .series("node", index))
      svg.text(name, .init("x", x + 15), .init("y", y + 10))
      x += 30 + ChartDrawing.textWidth(name)
    }
  }

  private mutating func edges(left: Double, top: Double) {
    var number = [Int: Int]()
    for (place, node) in layout.nodes.enumerated() { number[node] = place }
    let greatest = layout.edges.map { network.edges[$0].weight.magnitude }.max() ?? 0
    for index in layout.edges {
      let edge = network.edges[index]
      guard let from = number[edge.from], let to = number[edge.to] else { continue }
      let width = greatest > 0 ? 1 + 5 * (edge.weight.magnitude / greatest).squareRoot() : 1
      line(edge, from, to, width, left, top)
    }
  }

  private mutating func line(
    _ edge: Network.Edge, _ from: Int, _ to: Int, _ width: Double, _ left: Double, _ top: Double
  ) {
    func middle(_ place: Int) -> (x: Double, y: Double) {
      (left + layout.places[place].x, top + layout.places[place].y - 8)
    }
    let (a, b) = (middle(from), middle(to))
    if from == to {
      svg.add(
        "circle", tip: Self.words(of: edge, in: network), .init("cx", a.x + layout.radii[from]),
        .init("cy", a.y - layout.radii[from]),
        .init("r", 7), .init("class", "edge"), .init("stroke-width", width))
      return
    }
    svg.add(
      "line", tip: Self.words(of: edge, in: network), .init("x1", a.x), .init("y1", a.y), .init("x2", b.x),
      .init("y2", b.y),
      .init("class", "edge"), .init("stroke-width", width))
    guard network.isDirected else { return }
    arrow(from: a, to: b, radius: layout.radii[to], width)
  }

  private mutating func arrow(
    from a: (x: Double, y: Double), to b: (x: Double, y: Double), radius: Double, _ width: Double
  ) {
    let length = ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot()
    guard length > radius else { return }
    let (ux, uy) = ((b.x - a.x) / length, (b.y - a.y) / length)
    let (tip, size) = ((x: b.x - ux * (radius + 1), y: b.y - uy * (radius + 1)), 6 + width)
    let back = (x: tip.x - ux * size, y: tip.y - uy * size)
    var path: [UInt8] = []
    path.append(point: tip.x, tip.y, isFirst: true)
    path.append(point: back.x - uy * size / 2, back.y + ux * size / 2, isFirst: false)
    path.append(point: back.x + uy * size / 2, back.y - ux * size / 2, isFirst: false)
    path.append("Z")
    svg.add("path", .init("d", path), .init("class", "arrow"))
  }

  private mutating func nodes(left: Double, top: Double) {
    for (place, index) in layout.nodes.enumerated() {
      let node = network.nodes[index]
      let (x, y) = (left + layout.places[place].x, top + layout.places[place].y)
      let kind = node.kind.flatMap { kinds.firstIndex(of: $0) } ?? (kinds.isEmpty ? 0 : ChartData.colourCount - 1)
      svg.add(
        "circle", tip: tip(node), .init("cx", x), .init("cy", y - 8), .init("r", layout.radii[place]),
        .series("node", kind))
      svg.text(
        layout.label(index), .init("x", x), .init("y", y + layout.radii[place] + 4), .init("text-anchor", "middle"),
        .init("class", "halo"))
    }
  }

  /// `Tô Lâm – Lào: 3, met`.
  static func words(of edge: Network.Edge, in network: Network) -> [UInt8] {
    var text = network.nodes[edge.from].label
    text.append(network.isDirected ? " → " : " – ")
    text += network.nodes[edge.to].label
    text.append(": ")
    text += ChartScale.label(edge.weight)
    guard let label = edge.label else { return text }
    text.append(", ")
    return text + label
  }

  private func tip(_ node: Network.Node) -> [UInt8] {
    var text = node.label
    if let kind = node.kind {
      text.append(", ")
      text += kind
    }
    if let weight = node.weight {
      text.append(": ")
      text += ChartScale.label(weight)
    }
    return text
  }
}
