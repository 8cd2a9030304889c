// SPDX-License-Identifier: Apache-2.0

/// Rows under named columns.
///
/// Every row has a cell a column: what a shorter row lacks is empty, and a longer row adds columns without a name.
public struct Table: Equatable, Sendable {
  /// What the table shows, in UTF-8.
  public let title: [UInt8]?
  /// Its columns, from left to right.
  public let columns: [Column]
  /// Its rows, each with as many cells as there are columns.
  public let rows: [[Cell]]

  /// Makes a table of columns whose kinds are known.
  public init(title: [UInt8]? = nil, columns: [Column], rows: [[Cell]]) {
    let width = rows.reduce(columns.count) { max($0, $1.count) }
    let unnamed = (columns.count..<width).map { Column(name: [], kind: Column.Kind(inferredFor: $0, of: rows)) }
    self.title = title
    self.columns = columns + unnamed
    self.rows = rows.map { row in
      row.count == width ? row : row + Array(repeating: .empty, count: width - row.count)
    }
  }

  /// Makes a table whose columns are of the kind their cells have.
  public init(title: [UInt8]? = nil, names: [[UInt8]], rows: [[Cell]]) {
    let columns = names.enumerated().map { Column(name: $1, kind: Column.Kind(inferredFor: $0, of: rows)) }
    self.init(title: title, columns: columns, rows: rows)
  }
}

extension Column.Kind {
  /// The kind that all cells of one column have: whole numbers among numbers are numbers, any other mixture is text,
  /// and text is a date where all of it has the form `2021-08` or `2021-08-09`. Empty cells have no say.
  public init(inferredFor column: Int, of rows: [[Cell]]) {
    var kind: Column.Kind?
    for row in rows where column < row.count {
      guard let found = Column.Kind(of: row[column]) else { continue }
      switch (kind, found) {
      case (nil, _): kind = found
      case (.integer, .number), (.number, .integer): kind = .number
      case (let known, _) where known != found: kind = .text
      default: break
      }
    }
    self = kind ?? .text
  }

  private init?(of cell: Cell) {
    switch cell {
    case .empty: return nil
    case .integer: self = .integer
    case .number: self = .number
    case .boolean: self = .boolean
    case .text(let bytes): self = Self.isDate(bytes) ? .date : .text
    }
  }

  private static func isDate(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 7 || bytes.count == 10 else { return false }
    for (offset, byte) in bytes.enumerated() {
      guard offset == 4 || offset == 7 ? byte == 0x2D : (0x30...0x39).contains(byte) else { return false }
    }
    return true
  }
}
