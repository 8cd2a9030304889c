// SPDX-License-Identifier: Apache-2.0

/// A column of a table: its name and what its cells hold.
public struct Column: Equatable, Sendable {
  /// What the cells of a column hold.
  public enum Kind: UInt8, CaseIterable, Sendable {
    case text, integer, number, date, boolean

    /// The word for it in scripts and JSON.
    public var name: StaticString {
      switch self {
      case .text: "text"
      case .integer: "integer"
      case .number: "number"
      case .date: "date"
      case .boolean: "boolean"
      }
    }

    /// Whether cells stand at the right, so that digits stand below each other.
    var isRightAligned: Bool { self == .integer || self == .number }
  }

  /// Its name in UTF-8.
  public var name: [UInt8]
  /// What its cells hold.
  public var kind: Kind

  /// Makes a column.
  public init(name: [UInt8], kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
