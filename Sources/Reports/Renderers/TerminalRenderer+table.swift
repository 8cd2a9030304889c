// SPDX-License-Identifier: Apache-2.0

import Text

extension TerminalRenderer {
  mutating func table(_ table: Table, level: Int) {
    if let title = table.title { self.title(title) }
    guard !table.columns.isEmpty else { return }
    beginPart()
    let names = table.columns.map(\.heading)
    let rows = table.rows.map { $0.map(\.shownText) }
    let totals = table.hasTotals ? [table.labelledTotals] : []
    guard let widths = Self.widths(of: [names] + totals + rows, table.columns, width: width) else {
      return records(rows + totals, names: names)
    }
    row(names, table.columns, widths, isHeader: true)
    line(Array(widths.map(Self.rule).joined(separator: [0x20, 0x20])))
    for cells in rows { row(cells, table.columns, widths, isHeader: false) }
    if rows.isEmpty { line(Array("(no rows)".utf8)) }
    guard let last = totals.first else { return }
    line(Array(widths.map(Self.rule).joined(separator: [0x20, 0x20])))
    row(last, table.columns, widths, isHeader: true)
  }

  private static func widths(of rows: [[[UInt8]]], _ columns: [Column], width: Int) -> [Int]? {
    let natural = columns.indices.map { column in
      rows.reduce(1) { width, row in
        row[column].split(separator: 0x0A).reduce(width) { max($0, LineWrapping.visible($1).displayWidth) }
      }
    }
    return ColumnLayout.widths(natural: natural, isFixed: columns.map { $0.kind.isRightAligned }, width: width)
  }

  private mutating func row(_ texts: [[UInt8]], _ columns: [Column], _ widths: [Int], isHeader: Bool) {
    let cells = zip(texts, widths).map { LineWrapping.lines(of: $0, width: $1) }
    for index in 0..<cells.reduce(1, { max($0, $1.count) }) {
      var text: [UInt8] = []
      for (column, lines) in cells.enumerated() {
        let part = index < lines.count ? lines[index] : []
        let padding = repeatElement(UInt8(0x20), count: max(0, widths[column] - part.displayWidth))
        if column > 0 { text.append("  ") }
        if columns[column].kind.isRightAligned { text += padding }
        text += part
        if !columns[column].kind.isRightAligned { text += padding }
      }
      line(text, isBold: isHeader)
    }
  }

  /// Writes a line a cell, its column's name before it, and an empty line between two rows.
  private mutating func records(_ rows: [[[UInt8]]], names: [[UInt8]]) {
    let names = names.map { Array(cutting: LineWrapping.visible($0[...]).span, toDisplayWidth: width / 2) }
    let indent = names.reduce(0) { max($0, $1.displayWidth) } + ColumnLayout.gap
    for (index, cells) in rows.enumerated() {
      if index > 0 { output.append(0x0A) }
      for (name, text) in zip(names, cells) where !text.isEmpty {
        let padding = [UInt8](repeating: 0x20, count: indent - name.displayWidth)
        wrapped(text, first: name + padding, rest: [UInt8](repeating: 0x20, count: indent))
      }
    }
  }
}
