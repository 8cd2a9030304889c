// SPDX-License-Identifier: Apache-2.0

extension Report {
  /// What data formats keep of a report: its tables and those that its other blocks stand for, from top to bottom.
  /// Quotes that follow each other are one table.
  public var tables: [Table] {
    var tables: [Table] = []
    var isQuote = false
    for block in flat(blocks) {
      if case .quote(let quote) = block {
        let table = quote.table
        if isQuote, let last = tables.popLast() {
          tables.append(
            Table(
              columns: table.columns, rows: last.rows + table.rows,
              sources: last.rows.indices.map { last.sources.isEmpty ? [] : last.sources[$0] } + table.sources))
        } else {
          tables.append(table)
        }
        isQuote = true
      } else {
        tables += block.tables
        isQuote = false
      }
    }
    return tables
  }

  private func flat(_ blocks: [Block]) -> [Block] {
    blocks.flatMap { block in
      if case .section(_, let inner) = block { return flat(inner) }
      return [block]
    }
  }
}
