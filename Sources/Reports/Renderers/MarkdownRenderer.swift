// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes a report as Markdown: pipe tables, titles as headings a level deeper than what they lie in.
///
/// Markdown blocks stand as they were written. In cells, what Markdown would read as a sign is escaped, and a line break
/// is `<br>`.
struct MarkdownRenderer: Renderer {
  /// Wider cells are not padded for, or one long sentence would push every row out of sight.
  private static let paddingLimit = 40

  private(set) var output: [UInt8] = []
  /// Where rows come from, as far as their tables tell.
  private(set) var origins: [RowOrigin] = []
  /// The line at the end of `output` so far, and how many bytes were looked at for it.
  private var place = (line: 1, bytes: 0)

  mutating func begin(_ report: Report) {
    if let title = report.title { heading(title, level: 1) }
  }

  mutating func endSection() {}
  mutating func end() {}

  mutating func beginSection(_ title: [UInt8], level: Int) {
    heading(title, level: level)
  }

  mutating func markdown(_ text: [UInt8], level: Int) {
    beginPart()
    var lines = text.drop { $0 == 0x0A }
    while let last = lines.last, last.isASCIISpace { lines.removeLast() }
    output.append(contentsOf: lines)
    output.append(0x0A)
  }

  mutating func table(_ table: Table, level: Int) {
    if let title = table.title { heading(title, level: level) }
    guard !table.columns.isEmpty else { return }
    beginPart()
    let names = table.columns.map { Self.escaped($0.heading) }
    var rows = table.rows.map { $0.map(Self.shown) }
    if table.hasTotals { rows.append(table.labelledTotals.map { $0.isEmpty ? [] : Self.strong(Self.escaped($0)) }) }
    let widths = names.indices.map { column in
      rows.reduce(max(3, names[column].displayWidth)) {
        let width = $1[column].displayWidth
        return width <= Self.paddingLimit ? max($0, width) : $0
      }
    }
    row(names, table.columns, widths)
    for (column, width) in zip(table.columns, widths) {
      output.append("| ")
      output.append(contentsOf: repeatElement(0x2D, count: width - 1))
      output.append(column.kind.isRightAligned ? ": " : "- ")
    }
    output.append("|\n")
    for (index, cells) in rows.enumerated() {
      row(cells, table.columns, widths)
      guard table.sources.indices.contains(index), !table.sources[index].isEmpty else { continue }
      let line = lastLine()
      origins.append(
        RowOrigin(lines: line..<line + 1, table: table.title, row: index + 1, sources: table.sources[index]))
    }
  }

  /// The number of the line that was written last.
  private mutating func lastLine() -> Int {
    place.line += output[place.bytes...].count { $0 == 0x0A }
    place.bytes = output.count
    return place.line - 1
  }

  private mutating func row(_ texts: [[UInt8]], _ columns: [Column], _ widths: [Int]) {
    for (index, text) in texts.enumerated() {
      let padding = repeatElement(UInt8(0x20), count: max(0, widths[index] - text.displayWidth))
      output.append("| ")
      if columns[index].kind.isRightAligned { output.append(contentsOf: padding) }
      output.append(contentsOf: text)
      if !columns[index].kind.isRightAligned { output.append(contentsOf: padding) }
      output.append(0x20)
    }
    output.append("|\n")
  }

  mutating func chart(_ chart: Chart, level: Int) { table(chart.table, level: level) }

  mutating func network(_ network: Network, level: Int) {
    for table in network.tables { self.table(table, level: level) }
  }

  mutating func timeline(_ timeline: Timeline, level: Int) {
    if let title = timeline.title { heading(title, level: level) }
    beginPart()
    if timeline.events.isEmpty { output.append("(no events)\n") }
    for event in timeline.events {
      output.append("- **")
      output += Self.escaped(event.shownDate)
      output.append("** ")
      if let kind = event.kind {
        output.append("*")
        output += Self.escaped(kind)
        output.append("* ")
      }
      output += Self.link(event.title, to: event.url)
      if let text = event.text {
        output.append("<br>")
        output += Self.escaped(text)
      }
      output.append("\n")
    }
  }

  mutating func quote(_ quote: Quote, level: Int) {
    beginPart()
    output.append("> ")
    for (text, mark) in quote.pieces {
      let text = Self.escaped(Array(text))
      output += mark == nil ? text : Self.strong(text)
    }
    output.append("\n")
    guard !quote.credit.isEmpty else { return }
    output.append(">\n> — ")
    output += Self.link(quote.credit, to: quote.origin.url)
    output.append("\n")
  }

  private static func strong(_ text: [UInt8]) -> [UInt8] { Array("**".utf8) + text + Array("**".utf8) }

  private static func shown(_ cell: Cell) -> [UInt8] {
    guard case .link(let link) = cell else { return escaped(cell.shownText) }
    return self.link(link.text, to: link.url)
  }

  /// `[text](<address>)` where the address leads to the web, else the text.
  private static func link(_ text: [UInt8], to url: [UInt8]?) -> [UInt8] {
    guard let url, WebAddress.isWeb(url), !url.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x7C }) else {
      return escaped(text)
    }
    var link = Array("[".utf8)
    link += escaped(text)
    link.append("](<")
    link += url
    link.append(">)")
    return link
  }

  private mutating func heading(_ title: [UInt8], level: Int) {
    beginPart()
    output.append(contentsOf: repeatElement(0x23, count: min(level, 6)))
    output.append(0x20)
    output += Self.escaped(title.map { $0 == 0x0A ? 0x20 : $0 })
    output.append(0x0A)
  }

  private mutating func beginPart() {
    if !output.isEmpty { output.append(0x0A) }
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] {
    var escaped: [UInt8] = []
    for (offset, byte) in text.enumerated() {
      switch byte {
      case 0x5C, 0x60, 0x2A, 0x5B, 0x5D, 0x3C, 0x7C: escaped.append(contentsOf: [0x5C, byte])
      case 0x5F where offset == 0 || offset == text.count - 1 || text[offset - 1].isASCIISpace:
        escaped.append(contentsOf: [0x5C, byte])
      case 0x0A: escaped.append("<br>")
      case 0..<0x20: escaped.append(0x20)
      default: escaped.append(byte)
      }
    }
    return escaped
  }
}
