// SPDX-License-Identifier: Apache-2.0

/// Turns the parts of a report into bytes, one after the other. The same report always gives the same bytes.
protocol Renderer {
  /// What has been written.
  var output: [UInt8] { get }

  mutating func begin(_ report: Report)
  /// Writes a table; level 1 is the report's own, 2 that of a section in it.
  mutating func table(_ table: Table, level: Int)
  mutating func chart(_ chart: Chart, level: Int)
  mutating func network(_ network: Network, level: Int)
  mutating func timeline(_ timeline: Timeline, level: Int)
  mutating func quote(_ quote: Quote, level: Int)
  mutating func markdown(_ text: [UInt8], level: Int)
  mutating func beginSection(_ title: [UInt8], level: Int)
  mutating func endSection()
  mutating func end()
}

extension Renderer {
  mutating func render(_ report: Report) -> [UInt8] {
    begin(report)
    blocks(report.blocks, level: report.title == nil ? 1 : 2)
    end()
    return output
  }

  private mutating func blocks(_ blocks: [Block], level: Int) {
    for block in blocks {
      switch block {
      case .table(let table): self.table(table, level: level)
      case .chart(let chart): self.chart(chart, level: level)
      case .network(let network): self.network(network, level: level)
      case .timeline(let timeline): self.timeline(timeline, level: level)
      case .quote(let quote): self.quote(quote, level: level)
      case .markdown(let text): markdown(text, level: level)
      case .section(let title, let blocks):
        beginSection(title, level: level)
        self.blocks(blocks, level: level + 1)
        endSection()
      }
    }
  }
}
