// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes the tables of a report as comma- or tab-separated values; other parts have no place there.
///
/// The first row holds the names of the columns. One table stands alone, so that any reader takes the file. Several are
/// parted by an empty line, and a line `# title` stands before each that has a title, however many sections it lies in.
///
/// CSV follows RFC 4180: CRLF, quotes only where a comma, a quote or a line break needs them, no byte order mark.
/// TSV ends lines by LF and writes a tab, line break or backslash of a cell as `\t`, `\n`, `\r`, `\\`.
///
/// A cell's text is written as it is. One that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet, so don't
/// open a table of untrusted text there without a look; a data format that changed its data would be worse.
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

  mutating func table(_ table: Table, level: Int) {
    if !output.isEmpty { endLine() }
    if hasTitles, let title = table.title {
      row([[0x23, 0x20] + title])
    }
    row(table.columns.map(\.name))
    for cells in table.rows { row(cells.map(\.exactText)) }
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
