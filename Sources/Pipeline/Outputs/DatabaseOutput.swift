// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Store
import Text

/// A database that appears whole or not at all, of rows that an exporter gives.
///
/// It is filled in a hidden file beside its place, and `commit` gives it its name.
final class DatabaseOutput {
  /// A row that cannot stand in its table.
  struct Clash: Error, Equatable {
    /// What is wrong, in words.
    var message: [UInt8]
    /// The article whose row it is; empty when nobody knows any more.
    var article: [UInt8]
  }

  /// Path of the file to be.
  let path: [UInt8]
  private let temporary: [UInt8]
  private let schema: DatabaseSchema
  private let file: TableFile
  private var isOpen = true

  /// Opens the hidden file, and makes the folder it lies in.
  init(path: [UInt8], schema: DatabaseSchema) throws {
    self.path = path
    self.schema = schema
    temporary = OutputFile.temporary(path)
    try Folder.make(Array(path.dropLast(Path.name(of: path).count)))
    Folder.remove(temporary)
    do {
      file = try TableFile(path: temporary, tables: schema.layouts, views: schema.views.map(\.layout))
    } catch {
      Folder.remove(temporary)
      throw StoreError(error.code, path: path, message: error.message)
    }
  }

  deinit { if isOpen { Folder.remove(temporary) } }

  /// Adds the rows of the next articles, as `PluginInstance.encode` gave them.
  ///
  /// - Throws: `Clash` when a row cannot stand where it is put, `StoreError` when the file cannot be written.
  func add(_ bytes: [UInt8]) throws {
    do {
      try ExportedRows.forEach(in: bytes, of: schema) { set in
        try named(set.article) { try file.insert(set.rows.map { ($0.table, $0.values) }) }
      }
    } catch is ExportedRows.Misfit {
      let words = "rows were made for other tables than the exporter has now; run the job again, with --no-cache"
      throw Clash(message: Array(words.utf8), article: [])
    }
  }

  /// Puts the file on the disk and gives it its name.
  func commit() throws {
    try named([]) { try file.finish() }
    try OutputFile.place(temporary, at: path)
    isOpen = false
  }

  /// Says what the file's errors mean to those who know its path and its articles.
  private func named(_ article: [UInt8], _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let problem as TableFile.RowProblem {
      throw Clash(message: Array(Explanation.words(of: problem).utf8), article: article)
    } catch let error as StoreError {
      throw StoreError(error.code, path: path, message: error.message)
    }
  }
}

extension DatabaseSchema {
  /// The tables as the file takes them.
  var layouts: [TableLayout] {
    tables.map { table in
      TableLayout(
        name: text(table.name), columns: table.columns.map { layout(of: $0) }, key: table.key.map { text($0) },
        keepsFirst: table.keepsFirst, search: table.search.map { text($0) })
    }
  }

  private func layout(of column: Column) -> TableLayout.Column {
    let kind: TableLayout.Kind =
      switch column.kind {
      case .text: .text
      case .integer, .boolean: .integer
      case .number: .number
      }
    let reference = column.reference.flatMap { table($0) }.map { (text($0.name), text($0.key[0])) }
    return TableLayout.Column(
      name: text(column.name), kind: kind, isRequired: column.isRequired, reference: reference)
  }
}

extension DatabaseSchema.View {
  /// The view as the file takes it.
  var layout: ViewLayout {
    ViewLayout(name: text(name), table: text(table), columns: columns.map { $0.map { text($0) } })
  }
}
