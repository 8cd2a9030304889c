// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

extension LuaStack {
  /// Pushes blocks as a list of tables that cannot be written, with the fields that made them, a `type` and the `block`
  /// itself, which another report may give back: `{ type = "table", title =, columns =, rows =, block = }`,
  /// `{ type = "markdown", text = }`, `{ type = "section", title =, blocks = }`.
  func push(_ blocks: [Block]) {
    _ = reserve(24)
    pushList(blocks) { push($0) }
  }

  private func push(_ block: Block) {
    pushTable(fields: 8)
    push(BlockBox(block, budget), as: Types.block)
    setField("block")
    switch block {
    case .table(let table): setTable("table", table)
    case .chart(let chart):
      setTable("chart", chart.table)
      setText("kind", chart.kind.name.bytes)
      setText("x", chart.table.columns[chart.x].name)
      pushList(chart.y) { push(chart.table.columns[$0].name) }
      setField("y")
      if let series = chart.series { setText("series", chart.table.columns[series].name) }
      push(chart.isStacked)
      setField("stacked")
    case .network(let network): setNetwork(network)
    case .timeline(let timeline): setTimeline(timeline)
    case .markdown(let text):
      setText("type", StaticString("markdown").bytes)
      setText("text", text)
    case .quote(let quote):
      setText("type", StaticString("quote").bytes)
      setText("text", quote.text)
      setText("article", quote.origin.article)
    case .section(let title, let blocks):
      setText("type", StaticString("section").bytes)
      setText("title", title)
      push(blocks)
      setField("blocks")
    }
    protectTable()
  }

  private func setTable(_ type: StaticString, _ table: Table) {
    setText("type", type.bytes)
    setText("title", table.title)
    pushList(table.columns) { push($0.name) }
    setField("columns")
    pushList(Array(table.rows.indices)) { push(table.rows[$0], table.sources.isEmpty ? [] : table.sources[$0]) }
    setField("rows")
  }

  private func setNetwork(_ network: Network) {
    setText("type", StaticString("network").bytes)
    setText("title", network.title)
    push(network.isDirected)
    setField("directed")
    pushList(network.nodes) { node in
      pushTable(fields: 5)
      setText("id", node.id)
      setText("label", node.label)
      setText("kind", node.kind)
      if let weight = node.weight {
        push(weight)
        setField("weight")
      }
      setSources(node.sources)
      protectTable()
    }
    setField("nodes")
    pushList(network.edges) { edge in
      pushTable(fields: 5)
      setText("from", network.nodes[edge.from].id)
      setText("to", network.nodes[edge.to].id)
      push(edge.weight)
      setField("weight")
      setText("label", edge.label)
      setSources(edge.sources)
      protectTable()
    }
    setField("edges")
  }

  private func setTimeline(_ timeline: Timeline) {
    setText("type", StaticString("timeline").bytes)
    setText("title", timeline.title)
    pushList(timeline.events) { event in
      pushTable(fields: 7)
      setText("date", event.date)
      setText("finish", event.finish)
      setText("title", event.title)
      setText("text", event.text)
      setText("kind", event.kind)
      setText("url", event.url)
      setSources(event.sources)
      protectTable()
    }
    setField("events")
  }

  private func push(_ row: [Cell], _ sources: [Source]) {
    pushTable(items: row.count)
    for (item, cell) in row.enumerated() {
      push(cell)
      setItem(item + 1)
    }
    setSources(sources)
    protectTable()
  }

  private func push(_ cell: Cell) {
    switch cell {
    case .empty: pushNil()
    case .boolean(let value): push(value)
    case .integer(let value): push(value)
    case .number(let value): push(value)
    case .text(let bytes): push(bytes)
    case .link(let link):
      pushTable(fields: 3)
      setText("text", link.text)
      setText("article", link.article)
      setText("url", link.url)
      protectTable()
    }
  }

  private func setSources(_ sources: [Source]) {
    guard !sources.isEmpty else { return }
    pushList(sources) { source in
      pushTable(fields: 3)
      setText("article", source.article)
      if let range = source.range {
        push(Int64(range.lowerBound) + 1)
        setField("start")
        push(Int64(range.upperBound))
        setField("finish")
      }
      protectTable()
    }
    setField("sources")
  }

  private func pushList<Item>(_ items: [Item], _ push: (Item) -> Void) {
    pushTable(items: items.count)
    for (number, item) in items.enumerated() {
      push(item)
      setItem(number + 1)
    }
    protectTable()
  }

  private func setText(_ name: StaticString, _ text: [UInt8]?) {
    guard let text else { return }
    push(text)
    setField(name)
  }
}
