// SPDX-License-Identifier: Apache-2.0

import Text

/// A column to sort a table by.
public struct SortKey: Equatable, Sendable {
  /// Number of the column.
  public var column: Int
  /// Whether the greatest comes first.
  public var isDescending: Bool

  /// Makes a key.
  public init(column: Int, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }
}

extension Table {
  /// The table with its rows in order of some columns, the first key the weightiest; equal rows stay as they were.
  ///
  /// Numbers stand by value and before text, text as in a Vietnamese dictionary, empty cells last either way.
  public func sorted(by keys: [SortKey]) -> Table {
    guard !keys.isEmpty else { return self }
    let order = rows.indices.sorted { first, second in
      for key in keys {
        let order = Self.compare(rows[first][key.column], rows[second][key.column], key.isDescending)
        if order != 0 { return order < 0 }
      }
      return first < second
    }
    return Table(
      title: title, columns: columns, rows: order.map { rows[$0] },
      sources: sources.isEmpty ? [] : order.map { sources[$0] })
  }

  private static func compare(_ first: Cell, _ second: Cell, _ isDescending: Bool) -> Int {
    let ranks = (rank(first), rank(second))
    // What is empty is last, whichever end is up.
    if ranks.0 == 3 || ranks.1 == 3 { return ranks.0 == ranks.1 ? 0 : ranks.0 == 3 ? 1 : -1 }
    let order = ranks.0 != ranks.1 ? ranks.0 - ranks.1 : compareLike(first, second)
    return isDescending ? -order : order
  }

  private static func compareLike(_ first: Cell, _ second: Cell) -> Int {
    if case .integer(let a) = first, case .integer(let b) = second { return a < b ? -1 : a > b ? 1 : 0 }
    if let a = first.plottable, let b = second.plottable { return a < b ? -1 : a > b ? 1 : 0 }
    let texts = (first.exactText, second.exactText)
    return Collation.compare(texts.0.span, texts.1.span)
  }

  /// 0 for finite numbers, 1 for booleans, 2 for text, 3 for nothing and for what is no number.
  private static func rank(_ cell: Cell) -> Int {
    switch cell {
    case .integer: 0
    case .number(let number): number.isNaN ? 3 : 0
    case .boolean: 1
    case .text, .link: 2
    case .empty: 3
    }
  }
}

extension Cell {
  /// The value on an axis: any number but NaN.
  var plottable: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number): number.isNaN ? nil : number
    default: nil
    }
  }
}
