// SPDX-License-Identifier: Apache-2.0

/// A view of a `TableFile`: columns of a table, and of those that its rows lead to.
///
/// The way `["meeting", "article", "date"]` from `meeting_sides` goes to the meeting of a row, to the article of that
/// meeting, and takes its date; the column is `meeting_article_date`.
public struct ViewLayout: Sendable {
  var name: String
  var table: String
  var columns: [[String]]

  /// Makes a view.
  public init(name: String, table: String, columns: [[String]]) {
    self.name = name
    self.table = table
    self.columns = columns
  }

  /// The statement that makes the view over these tables.
  func creation(over tables: [TableLayout]) -> String {
    var joins: [(way: [String], line: String)] = []
    let columns = columns.map { way -> String in
      for length in 1..<max(1, way.count) { join(Array(way.prefix(length)), tables, &joins) }
      return "  \(alias(way.dropLast())).\(quoted(way[way.count - 1])) AS \(quoted(way.joined(separator: "_")))"
    }
    return "CREATE VIEW \(quoted(name)) AS SELECT\n\(columns.joined(separator: ",\n"))\nFROM \(quoted(table))"
      + " AS \(alias([]))" + joins.map { "\n\($0.line)" }.joined()
  }

  /// Joins the table that a way leads to, once.
  private func join(_ way: [String], _ tables: [TableLayout], _ joins: inout [(way: [String], line: String)]) {
    guard !joins.contains(where: { $0.way == way }), let reference = reference(of: way, tables) else { return }
    let from = "\(alias(way.dropLast())).\(quoted(way[way.count - 1]))"
    let to = "\(alias(way)).\(quoted(reference.key))"
    joins.append((way, "LEFT JOIN \(quoted(reference.table)) AS \(alias(way)) ON \(to) = \(from)"))
  }

  private func reference(of way: [String], _ tables: [TableLayout]) -> (table: String, key: String)? {
    var here = table
    var found: (table: String, key: String)?
    for name in way {
      let table = tables.first { $0.name == here }
      found = table?.columns.first { $0.name == name }?.reference
      here = found?.table ?? here
    }
    return found
  }

  /// What a joined table is called within the view, `_a.b`; no column has an underscore in front, and no name a dot.
  private func alias(_ way: some Collection<String>) -> String { quoted("_" + way.joined(separator: ".")) }
}
