// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes the tables of a report as comma- or tab-separated values, and charts, networks, timelines and quotes as the
/// tables that they stand for; Markdown has no place there.
///
/// The first row holds the names of the columns. One table stands alone, so that any reader takes the file. Several are
/// parted by an empty line, and a line `# title` stands before each that has a title, however many sections it lies in.
///
/// CSV follows RFC 4180: CRLF, quotes only where a comma, a quote or a line break needs them, no byte order mark.
/// TSV ends lines by LF and writes a tab, line break or backslash of a cell as `\t`, `\n`, `\r`, `\\`.
///
/// A text that a spreadsheet would take for a formula, `=cmd|…` for instance, gets an apostrophe before it, as OWASP
/// advises: such files are opened by double click. JSON and XLSX keep every text as it is.
struct SeparatedRenderer: Renderer {
  /// What stands between two cells.
  enum Separator { case comma, tab }

  private let separator: Separator
  private let hasTitles: Bool
  private(set) var output: [UInt8] = []

  init(_ separator: Separator, tables: Int) {
    self.separator = separator
    hasTitles = tables > 1
  }

  mutating func begin(_ report: Report) {}
  mutating func markdown(_ text: [UInt8], level: Int) {}
  mutating func beginSection(_ title: [UInt8], level: Int) {}
  mutating func endSection() {}
  mutating func end() {}

  mutating func chart(_ chart: Chart, level: Int) { table(chart.table, level: level) }
  mutating func timeline(_ timeline: Timeline, level: Int) { table(timeline.table, level: level) }
  mutating func quote(_ quote: Quote, level: Int) { table(quote.table, level: level) }

  mutating func network(_ network: Network, level: Int) {
    for table in network.tables { self.table(table, level: level) }
  }

  mutating func table(_ table: Table, level: Int) {
    if !output.isEmpty { endLine() }
    if hasTitles, let title = table.title {
      row([[0x23, 0x20] + title.map { $0 == 0x0A ? 0x20 : $0 }])
    }
    row(table.columns.map { Cell.text($0.name).harmlessText })
    for cells in table.rows { row(cells.map(\.harmlessText)) }
  }

  private mutating func row(_ texts: [[UInt8]]) {
    for (index, text) in texts.enumerated() {
      if index > 0 { output.append(separator == .comma ? 0x2C : 0x09) }
      // One empty cell would be an empty line, which readers skip.
      if separator == .comma { quoted(text, isAlone: texts.count == 1) } else { escaped(text) }
    }
    endLine()
  }

  private mutating func endLine() {
    output.append(separator == .comma ? "\r\n" : "\n")
  }

  private mutating func quoted(_ text: [UInt8], isAlone: Bool) {
    let needsQuotes = text.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } || isAlone && text.isEmpty
    guard needsQuotes else {
      output.append(contentsOf: text)
      return
    }
    output.append(0x22)
    for byte in text {
      if byte == 0x22 { output.append(byte) }
      output.append(byte)
    }
    output.append(0x22)
  }

  private mutating func escaped(_ text: [UInt8]) {
    for byte in text {
      switch byte {
      case 0x09: output.append("\\t")
      case 0x0A: output.append("\\n")
      case 0x0D: output.append("\\r")
      case 0x5C: output.append("\\\\")
      default: output.append(byte)
      }
    }
  }
}

extension Cell {
  /// The value in full, harmless to a spreadsheet: text that begins like a formula and is no number follows an
  /// apostrophe.
  fileprivate var harmlessText: [UInt8] {
    switch self {
    case .text, .link:
      let text = exactText
      return text.isFormula ? [0x27] + text : text
    default: return exactText
    }
  }
}

extension [UInt8] {
  /// Whether a spreadsheet would take it for a formula: `=1+1`, `@SUM(A1)`, `-cmd|…`, but not `-3`.
  var isFormula: Bool {
    guard let first else { return false }
    switch first {
    case 0x3D, 0x40, 0x09, 0x0D: return true
    case 0x2B, 0x2D:
      let rest = self[1...]
      let isNumber = rest.allSatisfy { $0.isASCIIDigit || $0 == 0x2E || $0 == 0x2C || $0 == 0x20 || $0 == 0x25 }
      return !isNumber
    default: return false
    }
  }
}
