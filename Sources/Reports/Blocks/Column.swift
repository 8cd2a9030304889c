// SPDX-License-Identifier: Apache-2.0

import Text

/// A column of a table: its name and what its cells hold.
public struct Column: Equatable, Sendable {
  /// What the cells of a column hold.
  public enum Kind: UInt8, CaseIterable, Sendable {
    case text, integer, number, date, boolean, link

    /// The word for it in scripts and JSON.
    public var name: StaticString {
      switch self {
      case .text: "text"
      case .integer: "integer"
      case .number: "number"
      case .date: "date"
      case .boolean: "boolean"
      case .link: "link"
      }
    }

    /// Whether cells stand at the right, so that digits stand below each other.
    var isRightAligned: Bool { self == .integer || self == .number }
  }

  /// What a table says of a column under its last row.
  public enum Total: UInt8, CaseIterable, Sendable {
    case sum, mean, min, max

    /// The word for it in scripts and JSON.
    public var name: StaticString {
      switch self {
      case .sum: "sum"
      case .mean: "mean"
      case .min: "min"
      case .max: "max"
      }
    }
  }

  /// Its name in UTF-8.
  public var name: [UInt8]
  /// What its cells hold.
  public var kind: Kind
  /// What its numbers count or measure: `%`, `million đồng`.
  public var unit: [UInt8]?
  /// What stands under its last row.
  public var total: Total?

  /// Makes a column.
  public init(name: [UInt8], kind: Kind, unit: [UInt8]? = nil, total: Total? = nil) {
    self.name = name
    self.kind = kind
    self.unit = unit
    self.total = total
  }

  /// Its name for a reader: `share (%)`.
  var heading: [UInt8] {
    guard let unit, !unit.isEmpty else { return name }
    var heading = name
    heading.append(" (")
    heading += unit
    heading.append(")")
    return heading
  }
}
