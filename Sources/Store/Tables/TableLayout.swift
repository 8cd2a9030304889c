// SPDX-License-Identifier: Apache-2.0

/// A table of a `TableFile`.
///
/// Names stand in SQL as they are, so they are of `a-z`, `0-9` and `_`: who lays out tables checks them.
public struct TableLayout: Sendable {
  /// What a column holds.
  public enum Kind: String, Sendable {
    /// Text in UTF-8.
    case text = "TEXT"
    /// A whole number, or a truth as 1 or 0.
    case integer = "INTEGER"
    /// Any number.
    case number = "REAL"
  }

  /// A column.
  public struct Column: Sendable {
    var name: String
    var kind: Kind
    var isRequired: Bool
    /// The table whose key its values are, and that key.
    var reference: (table: String, key: String)?

    /// Makes a column.
    public init(name: String, kind: Kind, isRequired: Bool, reference: (table: String, key: String)?) {
      self.name = name
      self.kind = kind
      self.isRequired = isRequired
      self.reference = reference
    }
  }

  var name: String
  var columns: [Column]
  var key: [String]
  var keepsFirst: Bool
  var search: [String]

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - key: Columns that tell a row from all others, or none.
  ///   - keepsFirst: Whether of rows with one key the first stays; else a second one is an error.
  ///   - search: Columns of text whose words are indexed.
  public init(name: String, columns: [Column], key: [String], keepsFirst: Bool, search: [String]) {
    self.name = name
    self.columns = columns
    self.key = key
    self.keepsFirst = keepsFirst
    self.search = search
  }

  /// The statement that makes the table.
  var creation: String {
    var parts = columns.map { column in
      var part = "  \(quoted(column.name)) \(column.kind.rawValue)"
      if column.isRequired || key.contains(column.name) { part += " NOT NULL" }
      if key == [column.name] { part += " PRIMARY KEY" }
      if let reference = column.reference {
        part += " REFERENCES \(quoted(reference.table)) (\(quoted(reference.key)))"
      }
      return part
    }
    if key.count > 1 { parts.append("  PRIMARY KEY (\(list(key)))") }
    return "CREATE TABLE \(quoted(name)) (\n\(parts.joined(separator: ",\n"))\n)"
  }

  /// The statement that adds a row; it adds none when the first of a key stays.
  var insertion: String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let conflict = keepsFirst ? " ON CONFLICT (\(list(key))) DO NOTHING" : ""
    return "INSERT INTO \(quoted(name)) (\(list(columns.map(\.name)))) VALUES (\(marks))\(conflict)"
  }

  /// The statements that make what helps to find rows by what they reference. No table can have the name of an index,
  /// `links.to`, since names have no dots.
  var indexes: [String] {
    columns.filter { $0.reference != nil && $0.name != key.first }.map { column in
      "CREATE INDEX \(quoted("\(name).\(column.name)")) ON \(quoted(name)) (\(quoted(column.name)))"
    }
  }

  // MARK: - Search

  private var indexName: String { "\(name)_fts" }

  /// The statement that makes the full-text index; nil for a table without search.
  ///
  /// It reads the text from the table, so nothing is there twice; in this form, `content="articles"`, Datasette knows it.
  var indexCreation: String? {
    guard !search.isEmpty else { return nil }
    return "CREATE VIRTUAL TABLE \(quoted(indexName)) USING fts5(\n  \(list(search)),\n"
      + "  content=\(quoted(name)), tokenize='unicode61 remove_diacritics 2'\n)"
  }

  /// The statement that adds the words of a row to the index.
  var indexInsertion: String {
    let marks = search.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(quoted(indexName)) (rowid, \(list(search))) VALUES (?, \(marks))"
  }

  /// The statement that puts the index into one piece.
  var indexMerging: String { "INSERT INTO \(quoted(indexName)) (\(quoted(indexName))) VALUES ('optimize')" }

  private func list(_ names: [String]) -> String { names.map { quoted($0) }.joined(separator: ", ") }
}

/// A name as SQL takes it, even if it is one of SQL's own words.
func quoted(_ name: String) -> String { "\"\(name)\"" }
