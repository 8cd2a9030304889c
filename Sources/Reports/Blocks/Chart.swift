// SPDX-License-Identifier: Apache-2.0

/// Numbers of a table as a picture.
///
/// One column holds the places on the x axis: categories, dates or numbers. The numbers are those of other columns, one
/// series a column, or those of one column whose rows a further column parts into series.
public struct Chart: Equatable, Sendable {
  /// What stands for a number.
  public enum Kind: UInt8, CaseIterable, Sendable {
    case bar, line, area, point

    /// The word for it in scripts and JSON.
    public var name: StaticString {
      switch self {
      case .bar: "bar"
      case .line: "line"
      case .area: "area"
      case .point: "point"
      }
    }
  }

  /// What stands for a number.
  public let kind: Kind
  /// Whether series stand on top of each other; of bars and areas alone.
  public let isStacked: Bool
  /// The numbers, and what is known of them.
  public let table: Table
  /// Number of the column with the places on the x axis.
  public let x: Int
  /// Numbers of the columns with the heights.
  public let y: [Int]
  /// Number of the column whose values part the rows into series.
  public let series: Int?

  /// Makes a chart of a table that has these columns.
  public init(kind: Kind, isStacked: Bool = false, table: Table, x: Int, y: [Int], series: Int? = nil) {
    self.kind = kind
    self.isStacked = isStacked && (kind == .bar || kind == .area)
    self.table = table
    self.x = x
    self.y = y
    self.series = series
  }

  /// What the chart shows, in UTF-8.
  public var title: [UInt8]? { table.title }
}
