// SPDX-License-Identifier: Apache-2.0

import Foundation  // GRDB takes and gives bytes as Data
import GRDB

/// What steps gave for chunks of a corpus, kept in a SQLite file between runs.
///
/// A result stands under the digest of all that it depends on, so it never has to be thrown away because it is wrong,
/// only because nobody asks for it any more. It is written in one transaction with what belongs to it: a process that is
/// killed leaves results that are whole, or none.
public final class ResultStore: Sendable {
  /// Path of the file.
  public let path: [UInt8]
  private let pool: DatabasePool

  /// A result and what it stands under.
  public struct Entry: Equatable, Sendable {
    /// The digest of all that it depends on.
    public var key: [UInt8]
    /// The result.
    public var value: [UInt8]

    /// Makes an entry.
    public init(key: [UInt8], value: [UInt8]) {
      self.key = key
      self.value = value
    }

    /// Bytes that it takes, about.
    public var size: Int { key.count + value.count + 64 }
  }

  /// Opens a file, and makes it if there is none.
  ///
  /// - Parameter readers: How many threads may look up results at a time.
  public init(path: [UInt8], readers: Int = 5) throws(StoreError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.maximumReaderCount = max(1, readers)
      configuration.busyMode = .timeout(10)
      pool = try DatabasePool(path: String(decoding: path, as: UTF8.self), configuration: configuration)
      try Self.migrator.migrate(pool)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("results") { database in
      try database.execute(
        sql: """
          CREATE TABLE result (key BLOB PRIMARY KEY NOT NULL, value BLOB NOT NULL);
          CREATE TABLE note (name TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;
          """)
    }
    return migrator
  }

  /// The result under a key; nil when there is none.
  public func value(of key: [UInt8]) throws(StoreError) -> [UInt8]? {
    try guarded {
      try pool.read { database in
        let statement = try database.cachedStatement(sql: "SELECT value FROM result WHERE key = ?")
        return try Data.fetchOne(statement, arguments: [Data(key)]).map { Array($0) }
      }
    }
  }

  /// Keeps results, all of them or none.
  public func insert(_ entries: [Entry]) throws(StoreError) {
    if entries.isEmpty { return }
    try guarded {
      try pool.write { database in
        let statement = try database.cachedStatement(sql: "INSERT OR REPLACE INTO result (key, value) VALUES (?, ?)")
        for entry in entries { try statement.execute(arguments: [Data(entry.key), Data(entry.value)]) }
      }
    }
  }

  /// How many results there are.
  public func count() throws(StoreError) -> Int {
    try guarded { try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM result") ?? 0 } }
  }

  /// Throws away all results but those under these keys.
  public func keepOnly(_ keys: some Sequence<[UInt8]>) throws(StoreError) {
    try guarded {
      try pool.write { database in
        try database.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY) WITHOUT ROWID")
        let statement = try database.cachedStatement(sql: "INSERT OR IGNORE INTO kept (key) VALUES (?)")
        for key in keys { try statement.execute(arguments: [Data(key)]) }
        try database.execute(sql: "DELETE FROM result WHERE key NOT IN (SELECT key FROM kept); DROP TABLE kept")
      }
    }
  }

  /// What was noted under a name; nil when nothing was.
  public func note(_ name: String) throws(StoreError) -> [UInt8]? {
    try guarded {
      try pool.read { try Data.fetchOne($0, sql: "SELECT value FROM note WHERE name = ?", arguments: [name]) }
        .map { Array($0) }
    }
  }

  /// Notes something under a name; nil takes the note away.
  public func setNote(_ name: String, to value: [UInt8]?) throws(StoreError) {
    try guarded {
      try pool.write { database in
        guard let value else {
          return try database.execute(sql: "DELETE FROM note WHERE name = ?", arguments: [name])
        }
        try database.execute(
          sql: "INSERT OR REPLACE INTO note (name, value) VALUES (?, ?)", arguments: [name, Data(value)])
      }
    }
  }

  private func guarded<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
