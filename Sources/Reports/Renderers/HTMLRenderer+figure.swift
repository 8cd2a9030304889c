// SPDX-License-Identifier: Apache-2.0

import Text

extension HTMLRenderer {
  /// Rows of the table under a picture.
  private static let dataLimit = 1_000

  mutating func chart(_ chart: Chart, level: Int) {
    var drawing = ChartDrawing(chart)
    beginFigure(chart.title)
    output += drawing.draw(id: pictures, isAlone: false)
    for remark in drawing.remarks { note(remark) }
    data(chart.table)
    output.append("</figure>\n")
  }

  mutating func network(_ network: Network, level: Int) {
    beginFigure(network.title)
    for (index, table) in network.tables.enumerated() { data(table, named: index == 0 ? "Edges" : "Nodes") }
    output.append("</figure>\n")
  }

  private mutating func beginFigure(_ title: [UInt8]?) {
    pictures += 1
    output.append("<figure>\n")
    if let title { element("figcaption", title) }
  }

  private mutating func note(_ text: [UInt8]) {
    output.append("<p class=\"note\">")
    output.append(escaped: text)
    output.append("</p>\n")
  }

  /// The numbers of a picture, behind a word that opens them.
  private mutating func data(_ table: Table, named name: StaticString = "Data") {
    output.append("<details class=\"data\"><summary>")
    output.append(name)
    output.append("</summary>\n<div class=\"table\">\n")
    rows(of: table, isTitled: false, limit: Self.dataLimit)
    output.append("</div>\n</details>\n")
  }
}
