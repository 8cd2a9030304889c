// SPDX-License-Identifier: Apache-2.0

import GRDB

/// Why a store cannot be used.
///
/// `StoreError(.full, path: "out/.tam/briefing/store.sqlite", …)`: the disk is full.
public struct StoreError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Code: Sendable {
    /// The file cannot be opened or made.
    case unreachable
    /// The disk is full.
    case full
    /// The file or its folder may not be written.
    case readOnly
    /// The file is no database, or a broken one.
    case damaged
    /// Another process keeps it.
    case busy
    /// Anything else.
    case other
  }

  /// What is wrong.
  public var code: Code
  /// Path of the file.
  public var path: [UInt8]
  /// SQLite's own words.
  public var message: [UInt8]

  /// Makes an error.
  public init(_ code: Code, path: [UInt8], message: [UInt8]) {
    self.code = code
    self.path = path
    self.message = message
  }

  init(_ error: any Error, path: [UInt8]) {
    let database = error as? DatabaseError
    let code: Code =
      switch database?.resultCode {
      case .SQLITE_CANTOPEN: .unreachable
      case .SQLITE_FULL: .full
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      // A disk without room for the shared memory of the log tells of an error in general.
      case .SQLITE_IOERR: .full
      default: .other
      }
    self.init(code, path: path, message: Array((database?.message ?? "\(error)").utf8))
  }
}
