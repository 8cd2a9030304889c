// SPDX-License-Identifier: Apache-2.0

import Foundation  // GRDB takes and gives values that are of its types
import GRDB
public import Text

/// A new SQLite file of tables that rows are put into, one after another, and that others read.
///
/// The same rows give the same bytes. Nothing in the file is kept on the disk before `finish`, and a file that was not
/// finished is good for nothing.
public final class TableFile {
  /// What is wrong with a row.
  public struct RowProblem: Error, Equatable, Sendable {
    /// What is wrong.
    public enum Code: Sendable {
      /// Another row has the same key.
      case repeatedKey
      /// Another table has no such key.
      case brokenReference
    }

    /// What is wrong.
    public var code: Code
    /// The table of the row.
    public var table: String
    /// The columns of the key, or the one that references.
    public var columns: [String]
    /// What stands in them.
    public var values: [PlainValue]

    /// Makes a problem.
    public init(code: Code, table: String, columns: [String], values: [PlainValue]) {
      self.code = code
      self.table = table
      self.columns = columns
      self.values = values
    }
  }

  private let path: [UInt8]
  private let tables: [TableLayout]
  private let views: [ViewLayout]
  private let queue: DatabaseQueue

  /// Makes the file, which must not be there yet, and its tables.
  public init(path: [UInt8], tables: [TableLayout], views: [ViewLayout]) throws(StoreError) {
    self.path = path
    self.tables = tables
    self.views = views
    guard [UInt8](repairing: path.span) == path else {
      throw StoreError(.other, path: path, message: Array("the path of a database has to be UTF-8; rename it".utf8))
    }
    do {
      var configuration = Configuration()
      // The transaction goes over many calls.
      configuration.allowsUnsafeTransactions = true
      configuration.foreignKeysEnabled = false  // rows may come before what they reference; `finish` checks
      configuration.prepareDatabase { database in
        // Whoever made the file writes it anew, so nothing in it has to outlive a crash. The size of pages is in the
        // bytes, whatever the default of a SQLite; 64 MB of pages are held back before they are written.
        try database.execute(
          sql: """
            PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
            PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;
            """)
        database.add(tokenizer: WordTokenizer.self)
      }
      queue = try DatabaseQueue(path: String(decoding: path, as: UTF8.self), configuration: configuration)
      try queue.inDatabase { database in
        try database.beginTransaction()
        for table in tables {
          try database.execute(sql: table.creation)
          if let index = table.indexCreation { try database.execute(sql: index) }
        }
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Adds rows: a number of a table, and a value for each of its columns.
  ///
  /// - Throws: `RowProblem` for a key that is there already, `StoreError` when the file cannot be written.
  public func insert(_ rows: [(table: Int, values: [PlainValue])]) throws {
    try guarded { try queue.inDatabase { database in for row in rows { try insert(row.values, row.table, database) } } }
  }

  private func insert(_ values: [PlainValue], _ number: Int, _ database: Database) throws {
    let table = tables[number]
    do {
      let statement = try database.cachedStatement(sql: table.insertion)
      try statement.execute(arguments: StatementArguments(values.map(\.databaseValue)))
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      let key = table.key.map { name in values[table.columns.firstIndex { $0.name == name }!] }  // a key is of columns
      throw RowProblem(code: .repeatedKey, table: table.name, columns: table.key, values: key)
    }
    guard !table.search.isEmpty, database.changesCount > 0 else { return }
    let words = table.search.map { name in values[table.columns.firstIndex { $0.name == name }!] }  // so are these
    let statement = try database.cachedStatement(sql: table.indexInsertion)
    try statement.execute(
      arguments: StatementArguments([database.lastInsertedRowID.databaseValue] + words.map(\.databaseValue)))
  }

  /// Makes indexes and views, checks what rows reference, and closes the file.
  ///
  /// - Throws: `RowProblem` for a row that references what is not there, `StoreError` when the file cannot be written.
  public func finish() throws {
    try guarded {
      try queue.inDatabase { database in
        for table in tables {
          for index in table.indexes { try database.execute(sql: index) }
          if !table.search.isEmpty { try database.execute(sql: table.indexMerging) }
        }
        for view in views { try database.execute(sql: view.creation(over: tables)) }
        try checkReferences(database)
        try database.commit()
      }
      try queue.close()
    }
  }

  private func checkReferences(_ database: Database) throws {
    guard let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") else { return }
    let (name, rowid, number): (String, Int64, Int) = (row[0], row[1], row[3])
    // SQLite counts the references of a table from the last to the first.
    let references = tables.first { $0.name == name }?.columns.filter { $0.reference != nil } ?? []
    let column = references[references.count - 1 - number].name
    let value = try DatabaseValue.fetchOne(
      database, sql: "SELECT \(quoted(column)) FROM \(quoted(name)) WHERE rowid = ?", arguments: [rowid])
    throw RowProblem(
      code: .brokenReference, table: name, columns: [column], values: [value.map { PlainValue($0) } ?? .null])
  }

  private func guarded(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let problem as RowProblem {
      throw problem
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

extension PlainValue {
  /// The value as SQLite keeps it; lists and tables, which no column holds, are nothing.
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null, .list, .table: .null
    case .boolean(let truth): (truth ? 1 : 0).databaseValue
    case .integer(let number): number.databaseValue
    case .number(let number): number.databaseValue
    case .text(let bytes): String(decoding: bytes, as: UTF8.self).databaseValue
    }
  }

  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .blob: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .number(number)
    case .string(let text): self = .text(Array(text.utf8))
    }
  }
}
