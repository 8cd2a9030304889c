// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes the charts and networks of a report as one picture in SVG, one below the other.
///
/// Where Graphviz is missing, words say so in the place of a network, and its strongest edges stand below them.
struct PictureRenderer {
  private static let edgeLimit = 25
  private var pictures: [[UInt8]] = []
  private var width = ChartDrawing.width
  private var height = 0.0

  static func render(_ report: Report) -> [UInt8] {
    let blocks = report.blocks.flatMap(\.pictures)
    var renderer = PictureRenderer()
    for (number, block) in blocks.enumerated() {
      renderer.add(block, number + 1, blocks.count == 1 ? .file : .part(top: renderer.height))
    }
    if blocks.count == 1 { return renderer.pictures[0] }
    var svg = SVGWriter()
    svg.begin(
      .file, id: 0, width: renderer.width, height: max(40, renderer.height), title: report.title ?? report.name,
      description: Array((blocks.isEmpty ? "no pictures" : "pictures of a report").utf8))
    for picture in renderer.pictures { svg.raw(picture) }
    if blocks.isEmpty {
      svg.text(Array("(no charts and no networks)".utf8), .init("x", 8), .init("y", 24), .init("class", "soft"))
    }
    svg.end()
    return svg.bytes
  }

  private mutating func add(_ block: Block, _ id: Int, _ place: PicturePlace) {
    switch block {
    case .chart(let chart):
      var drawing = ChartDrawing(chart)
      pictures.append(drawing.draw(id: id, place))
      height += drawing.height + 24
    case .network(let network):
      if var drawing = NetworkDrawing(network) {
        pictures.append(drawing.draw(id: id, place))
        width = max(width, drawing.width)
        height += drawing.height + 24
      } else {
        addWords(network, id, place)
      }
    default: break
    }
  }

  private mutating func addWords(_ network: Network, _ id: Int, _ place: PicturePlace) {
    var absence: [UInt8] = []
    absence.append(NetworkDrawing.absence)
    let edges = network.edges.sorted { $0.weight > $1.weight }.prefix(Self.edgeLimit)
    let words =
      [network.title ?? [], network.nodes.isEmpty ? Array("(no nodes)".utf8) : absence]
      + edges.map { NetworkDrawing.words(of: $0, in: network) }
    let size = Double(words.count) * 18 + 24
    var svg = SVGWriter()
    svg.begin(
      place, id: id, width: ChartDrawing.width, height: size, title: network.title ?? Array("Network".utf8),
      description: absence)
    for (line, text) in words.enumerated() {
      svg.text(
        ChartDrawing.short(text, 100), .init("x", 8), .init("y", 22 + Double(line) * 18),
        .init("class", line == 0 ? "title" : line == 1 ? "soft" : ""))
    }
    svg.end()
    pictures.append(svg.bytes)
    height += size + 24
  }
}

extension Block {
  /// The charts and networks in it, from top to bottom.
  fileprivate var pictures: [Block] {
    switch self {
    case .chart, .network: [self]
    case .section(_, let blocks): blocks.flatMap(\.pictures)
    default: []
    }
  }
}
