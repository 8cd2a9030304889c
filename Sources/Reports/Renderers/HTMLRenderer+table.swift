// SPDX-License-Identifier: Apache-2.0

import Text

extension HTMLRenderer {
  /// Rows that a page shows of a table: browsers lay out 10,000 in a second or two, and a million not at all.
  static let rowLimit = 10_000
  /// Articles that a row names.
  private static let sourceLimit = 50

  mutating func table(_ table: Table, level: Int) {
    output.append("<div class=\"table\">\n")
    rows(of: table)
    output.append("</div>\n")
  }

  /// Writes the table itself, and how many rows it leaves out.
  mutating func rows(of table: Table, isTitled: Bool = true, limit: Int = rowLimit) {
    output.append("<table>\n")
    if isTitled, let title = table.title { element("caption", title) }
    header(table)
    output.append("<tbody>\n")
    for (index, cells) in table.rows.prefix(limit).enumerated() {
      output.append("<tr>")
      for (column, cell) in zip(table.columns, cells) { self.cell(cell, column) }
      if !table.sources.isEmpty { sources(table.sources[index]) }
      output.append("</tr>\n")
    }
    if table.rows.isEmpty { output.append("<tr class=\"none\"><td>(no rows)</td></tr>\n") }
    output.append("</tbody>\n")
    totals(table)
    output.append("</table>\n")
    guard table.rows.count > limit else { return }
    output.append("<p class=\"note\">The first ")
    output += ChartScale.label(Double(limit))
    output.append(" of ")
    output += ChartScale.label(Double(table.rows.count))
    output.append(" rows. CSV, XLSX and JSON have them all.</p>\n")
  }

  private mutating func header(_ table: Table) {
    output.append("<thead>\n<tr>")
    for column in table.columns {
      output.append(column.kind.isRightAligned ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
      output.append(escaped: column.heading)
      output.append("</th>")
    }
    if !table.sources.isEmpty { output.append("<th scope=\"col\">sources</th>") }
    output.append("</tr>\n</thead>\n")
  }

  private mutating func cell(_ cell: Cell, _ column: Column) {
    switch column.kind {
    case .integer, .number: output.append("<td class=\"n\">")
    case .date: output.append("<td class=\"d\">")
    case .text, .boolean, .link: output.append("<td>")
    }
    if case .link(let link) = cell {
      self.link(link.text, to: link.url)
    } else {
      output.append(escaped: cell.shownText, lineBreak: "<br>")
    }
    output.append("</td>")
  }

  private mutating func totals(_ table: Table) {
    guard table.hasTotals else { return }
    output.append("<tfoot>\n<tr>")
    for (index, cell) in table.labelledTotals.enumerated() {
      output.append(table.columns[index].kind.isRightAligned ? "<td class=\"n\">" : "<td>")
      output.append(escaped: cell)
      output.append("</td>")
    }
    if !table.sources.isEmpty { output.append("<td></td>") }
    output.append("</tr>\n</tfoot>\n")
  }

  /// Names the articles of a row: one at once, several when asked.
  private mutating func sources(_ sources: [Source]) {
    output.append("<td class=\"src\">")
    let articles = sources.articles
    if articles.count == 1 { output.append(escaped: articles[0]) }
    if articles.count > 1 {
      output.append("<details><summary>")
      output.append(decimal: articles.count)
      output.append("</summary>")
      for (index, article) in articles.prefix(Self.sourceLimit).enumerated() {
        if index > 0 { output.append("<br>") }
        output.append(escaped: article)
      }
      if articles.count > Self.sourceLimit {
        output.append("<br>and ")
        output.append(decimal: articles.count - Self.sourceLimit)
        output.append(" more")
      }
      output.append("</details>")
    }
    output.append("</td>")
  }
}

extension [Source] {
  /// Identities of the articles, each once.
  var articles: [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return map(\.article).filter { seen.insert($0).inserted }
  }
}

extension Table {
  /// What stands under the last row for a reader, with the word for it where it is no sum: `45`, `mean 2.5`. The first
  /// column, where it has no total itself, says what the row is.
  var labelledTotals: [[UInt8]] {
    totals.enumerated().map { index, cell in
      guard let total = columns[index].total else { return index == 0 ? Array("total".utf8) : [] }
      guard total != .sum, cell != .empty else { return cell.shownText }
      var text: [UInt8] = []
      text.append(total.name)
      text.append(" ")
      return text + cell.shownText
    }
  }
}
