// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes a report for a terminal: columns aligned by what is seen, numbers at the right, long text wrapped.
///
/// A table with too many columns for the terminal becomes a line a cell, with the column's name before it. Nothing in a
/// report can move the cursor or change colours: control characters are spaces.
struct TerminalRenderer: Renderer {
  private let width: Int
  private let hasColour: Bool
  private(set) var output: [UInt8] = []

  init(width: Int, colour: Bool) {
    // Below 20 columns there is no layout worth having.
    self.width = max(20, width)
    hasColour = colour
  }

  mutating func begin(_ report: Report) {
    if let title = report.title { self.title(title) }
  }

  mutating func endSection() {}
  mutating func end() {}

  mutating func beginSection(_ title: [UInt8], level: Int) {
    self.title(title)
  }

  mutating func markdown(_ text: [UInt8], level: Int) {
    for block in MarkdownReader.read(text) { markdown(block) }
  }

  mutating func table(_ table: Table, level: Int) {
    if let title = table.title { self.title(title) }
    guard !table.columns.isEmpty else { return }
    beginPart()
    let names = table.columns.map(\.name)
    let rows = table.rows.map { $0.map(\.shownText) }
    guard let widths = Self.widths(of: [names] + rows, table.columns, width: width) else {
      return records(rows, names: names)
    }
    row(names, table.columns, widths, isHeader: true)
    line(Array(widths.map(Self.rule).joined(separator: [0x20, 0x20])))
    for cells in rows { row(cells, table.columns, widths, isHeader: false) }
    if rows.isEmpty { line(Array("(no rows)".utf8)) }
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

  private mutating func markdown(_ block: MarkdownBlock) {
    switch block {
    case .heading(_, let inlines): title(Self.plain(inlines))
    default:
      beginPart()
      lines(of: block, first: [], rest: [])
    }
  }

  /// Writes a block, `first` before its first line and `rest`, which is as wide, before the others.
  private mutating func lines(of block: MarkdownBlock, first: [UInt8], rest: [UInt8]) {
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines):
      wrapped(Self.plain(inlines), first: first, rest: rest)
    case .list(let start, let items):
      for (index, item) in items.enumerated() {
        var sign: [UInt8] = []
        if let start { sign.append(decimal: start + index) }
        sign.append(start == nil ? "- " : ". ")
        let indent = [UInt8](repeating: 0x20, count: sign.count)
        blocks(item, first: (index == 0 ? first : rest) + sign, rest: rest + indent)
      }
    case .quote(let quoted):
      let sign = Array("│ ".utf8)
      blocks(quoted, first: first + sign, rest: rest + sign)
    case .code(let code):
      for (index, text) in code.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        line((index == 0 ? first : rest) + Array("    ".utf8) + LineWrapping.visible(text))
      }
    case .rule:
      line(first + Self.rule(min(width, 40)))
    }
  }

  private mutating func blocks(_ blocks: [MarkdownBlock], first: [UInt8], rest: [UInt8]) {
    if blocks.isEmpty { line(first) }
    for (index, block) in blocks.enumerated() { lines(of: block, first: index == 0 ? first : rest, rest: rest) }
  }

  private mutating func wrapped(_ text: [UInt8], first: [UInt8], rest: [UInt8]) {
    let lines = LineWrapping.lines(of: text, width: width - rest.displayWidth)
    for (index, text) in lines.enumerated() { line((index == 0 ? first : rest) + text) }
  }

  /// The words of a text without its signs; a link keeps its address behind it.
  private static func plain(_ inlines: [MarkdownInline]) -> [UInt8] {
    inlines.flatMap { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inside), .strong(let inside): plain(inside)
      case .link(let inside, let address):
        plain(inside) == address ? address : plain(inside) + Array(" (".utf8) + address + Array(")".utf8)
      }
    }
  }

  private static func rule(_ width: Int) -> [UInt8] {
    Array(repeatElement("─".utf8, count: width).joined())
  }

  private mutating func title(_ title: [UInt8]) {
    beginPart()
    for text in LineWrapping.lines(of: title, width: width) { line(text, isBold: true) }
  }

  private mutating func beginPart() {
    if !output.isEmpty { output.append(0x0A) }
  }

  private mutating func line(_ text: [UInt8], isBold: Bool = false) {
    var text = [UInt8](cutting: text.span, toDisplayWidth: width)
    while text.last == 0x20 { text.removeLast() }
    if isBold, hasColour, !text.isEmpty {
      output.append("\u{1B}[1m")
      output += text
      output.append("\u{1B}[0m")
    } else {
      output += text
    }
    output.append(0x0A)
  }
}
