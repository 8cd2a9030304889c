// SPDX-License-Identifier: Apache-2.0

/// The tables of a database that an exporter fills with `rows`, as its declaration lays them out.
public struct DatabaseSchema: Equatable, Sendable {
  /// What a column holds.
  public enum Kind: CaseIterable, Sendable {
    /// Text in UTF-8.
    case text
    /// A whole number.
    case integer
    /// Any number.
    case number
    /// True or false.
    case boolean

    /// The word for it in a declaration.
    public var name: StaticString {
      switch self {
      case .text: "text"
      case .integer: "integer"
      case .number: "number"
      case .boolean: "boolean"
      }
    }
  }

  /// A column of a table.
  public struct Column: Equatable, Sendable {
    /// Its name: `published`.
    public var name: [UInt8]
    /// What it holds.
    public var kind: Kind
    /// Whether every row has a value; those of a key have one always.
    public var isRequired: Bool
    /// The table whose key its values are, or nil.
    public var reference: [UInt8]?
  }

  /// A table.
  public struct Table: Equatable, Sendable {
    /// Its name: `articles`.
    public var name: [UInt8]
    /// Its columns, in order.
    public var columns: [Column]
    /// Names of the columns that tell a row from all others; empty when nothing does.
    public var key: [[UInt8]]
    /// Whether of rows with one key the first stays; else a second one is an error.
    public var keepsFirst: Bool
    /// Names of the columns whose words can be searched.
    public var search: [[UInt8]]

    /// Index of the column of a name.
    public func index(of column: [UInt8]) -> Int? { columns.firstIndex { $0.name == column } }
  }

  /// A view: columns of a table, and of those that its rows lead to.
  public struct View: Equatable, Sendable {
    /// Its name: `meetings_by_person`.
    public var name: [UInt8]
    /// The table that gives its rows.
    public var table: [UInt8]
    /// Its columns as ways from that table: `[["meeting", "article", "date"]]`.
    public var columns: [[[UInt8]]]
  }

  /// Its tables, in order.
  public var tables: [Table] = []
  /// Its views.
  public var views: [View] = []

  /// The table of a name.
  public func table(_ name: [UInt8]) -> Table? { tables.first { $0.name == name } }
}
