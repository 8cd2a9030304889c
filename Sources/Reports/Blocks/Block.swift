// SPDX-License-Identifier: Apache-2.0

/// A part of a report.
public enum Block: Equatable, Sendable {
  /// Rows and columns.
  case table(Table)
  /// A picture of numbers over categories, dates or other numbers.
  case chart(Chart)
  /// Things and what connects them.
  case network(Network)
  /// What happened, in the order of time.
  case timeline(Timeline)
  /// Text in Markdown: headings, paragraphs, lists, quotes, code, emphasis and links; HTML in it is shown, not obeyed.
  case markdown([UInt8])
  /// A sentence with the names in it, and where it stands.
  case quote(Quote)
  /// Parts that belong together, under a title.
  case section(title: [UInt8], blocks: [Block])
}

extension Block {
  /// What a data format keeps of a block: the tables that hold all it says; none for Markdown.
  public var tables: [Table] {
    switch self {
    case .table(let table): [table]
    case .chart(let chart): [chart.table]
    case .network(let network): network.tables
    case .timeline(let timeline): [timeline.table]
    case .quote(let quote): [quote.table]
    case .markdown: []
    case .section(_, let blocks): blocks.flatMap(\.tables)
    }
  }

  /// The charts in it, from top to bottom.
  var charts: [Chart] {
    switch self {
    case .chart(let chart): [chart]
    case .section(_, let blocks): blocks.flatMap(\.charts)
    default: []
    }
  }

  /// The networks in it, from top to bottom.
  var networks: [Network] {
    switch self {
    case .network(let network): [network]
    case .section(_, let blocks): blocks.flatMap(\.networks)
    default: []
    }
  }
}
