// SPDX-License-Identifier: Apache-2.0

import Scripting
import Store
import Text

/// The tables that an exporter fills in a spec: what a database would refuse is told here too.
struct SpecTables {
  private let schema: DatabaseSchema
  private var rows: [[[PlainValue]]]
  /// Keys of the rows so far, by table, as JSON.
  private var keys: [Set<[UInt8]>]
  /// What is wrong with rows, in words.
  private(set) var problems: [[UInt8]] = []

  init(_ schema: DatabaseSchema) {
    self.schema = schema
    rows = schema.tables.map { _ in [] }
    keys = schema.tables.map { _ in [] }
  }

  /// Adds the rows of an article.
  mutating func insert(_ set: ExportedRows) {
    for row in set.rows {
      let table = schema.tables[row.table]
      let key = table.key.map { row.values[table.index(of: $0)!] }  // a key is of columns
      if key.isEmpty || keys[row.table].insert(Self.bytes(key)).inserted {
        rows[row.table].append(row.values)
      } else if !table.keepsFirst {
        problems.append(words(.repeatedKey, table, table.key, key))
      }
    }
  }

  /// What rows reference and no table has.
  var brokenReferences: [[UInt8]] {
    zip(schema.tables, rows).flatMap { table, rows in
      table.columns.enumerated().flatMap { index, column -> [[UInt8]] in
        guard let other = schema.tables.firstIndex(where: { $0.name == column.reference }) else { return [] }
        return rows.map { $0[index] }.filter { $0 != .null && !keys[other].contains(Self.bytes([$0])) }
          .map { words(.brokenReference, table, [column.name], [$0]) }
      }
    }
  }

  /// The rows, by table: each a table of the values that there are.
  var fields: [PlainValue.Field] {
    zip(schema.tables, rows).filter { !$1.isEmpty }.map { table, rows in
      let rows = rows.map { row in
        PlainValue.table(
          zip(table.columns, row).filter { $1 != .null }.map { PlainValue.Field(key: $0.name, value: $1) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) })
      }
      return PlainValue.Field(key: table.name, value: .list(rows))
    }
    .sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  /// A key as JSON; what cannot stand in JSON stands in no key.
  private static func bytes(_ key: [PlainValue]) -> [UInt8] {
    var writer = JSONWriter()
    try? writer.value(.list(key))
    return writer.bytes
  }

  private func words(
    _ code: TableFile.RowProblem.Code, _ table: DatabaseSchema.Table, _ columns: [[UInt8]], _ values: [PlainValue]
  ) -> [UInt8] {
    let problem = TableFile.RowProblem(
      code: code, table: text(table.name), columns: columns.map { text($0) }, values: values)
    return Array(Explanation.words(of: problem).utf8)
  }
}
