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
/// advises: such files are opened by double click. JSON and XLSX keep every text as it is. OWASP counts every text that
/// begins with `-` among them; what people say in the news begins so too, `- Đà Nẵng đang mưa.`, and an apostrophe is
/// one more sign for all other programs. So a dash with a space behind it is let through unless something in the text
/// could make a formula do anything: call a function, reach another sheet, file or program.
struct SeparatedRenderer {
  /// What stands between two cells.
  enum Separator { case comma, tab }

  private let separator: Separator
  private var output: [UInt8] = []
  private var line = 1
  private var origins: [RowOrigin] = []

  private init(_ separator: Separator) { self.separator = separator }

  /// The bytes of a report, and where its rows come from.
  static func render(_ report: Report, _ separator: Separator) -> (bytes: [UInt8], origins: [RowOrigin]) {
    var renderer = SeparatedRenderer(separator)
    let tables = report.tables
    for table in tables { renderer.table(table, hasTitle: tables.count > 1) }
    return (renderer.output, renderer.origins)
  }

  private mutating func table(_ table: Table, hasTitle: Bool) {
    if !output.isEmpty { endLine() }
    if hasTitle, let title = table.title {
      row([[0x23, 0x20] + title.map { $0 == 0x0A ? 0x20 : $0 }])
    }
    row(table.columns.map { Cell.text($0.name).harmlessText })
    for (index, cells) in table.rows.enumerated() {
      let first = line
      row(cells.map(\.harmlessText))
      guard !table.sources.isEmpty, !table.sources[index].isEmpty else { continue }
      origins.append(
        RowOrigin(lines: first..<line, table: table.title, row: index + 1, sources: table.sources[index]))
    }
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
    line += 1
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
      // Editors count a line break in quotes as well.
      if byte == 0x0A { line += 1 }
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
  /// What a formula needs to do more than name things: it calls functions, programs (`cmd|…!A0`), other files
  /// (`'file:///x'#$A.A1`).
  private static let formulaSigns = Array("(|!#=@[".utf8)

  /// Whether a spreadsheet would take it for a formula: `=1+1`, `@SUM(A1)`, `-cmd|…`, but neither `-3` nor `- Có ạ.`
  var isFormula: Bool {
    guard let first else { return false }
    switch first {
    case 0x3D, 0x40, 0x09, 0x0D: return true
    case 0x2B, 0x2D:
      let rest = self[1...]
      if rest.allSatisfy({ $0.isASCIIDigit || $0 == 0x2E || $0 == 0x2C || $0 == 0x20 || $0 == 0x25 }) { return false }
      let isSpoken = first == 0x2D && rest.first == 0x20
      return !isSpoken || contains { Self.formulaSigns.contains($0) }
    default: return false
    }
  }
}
