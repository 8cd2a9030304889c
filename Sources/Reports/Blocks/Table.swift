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
  /// Where each row comes from; empty when no row tells, else as many as there are rows.
  public let sources: [[Source]]

  /// Makes a table of columns whose kinds are known.
  public init(title: [UInt8]? = nil, columns: [Column], rows: [[Cell]], sources: [[Source]] = []) {
    let width = rows.reduce(columns.count) { max($0, $1.count) }
    let unnamed = (columns.count..<width).map { Column(name: [], kind: Column.Kind(inferredFor: $0, of: rows)) }
    self.title = title
    self.columns = columns + unnamed
    self.rows = rows.map { row in
      row.count == width ? row : row + Array(repeating: .empty, count: width - row.count)
    }
    let isSourced = sources.contains { !$0.isEmpty }
    self.sources = isSourced ? rows.indices.map { $0 < sources.count ? sources[$0] : [] } : []
  }

  /// Makes a table whose columns are of the kind their cells have.
  public init(title: [UInt8]? = nil, names: [[UInt8]], rows: [[Cell]], sources: [[Source]] = []) {
    let columns = names.enumerated().map { Column(name: $1, kind: Column.Kind(inferredFor: $0, of: rows)) }
    self.init(title: title, columns: columns, rows: rows, sources: sources)
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
    case .link: self = .link
    case .text(let bytes): self = bytes.count > 4 && PartialDate(bytes) != nil ? .date : .text
    }
  }
}
