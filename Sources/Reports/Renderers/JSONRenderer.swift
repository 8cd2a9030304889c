// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes a report for programs, on one line:
///
/// ```json
/// {"name":"people","title":null,"blocks":[
///   {"type":"table","title":"People","columns":[{"name":"person","kind":"text","unit":null,"total":null}],
///    "rows":[["Tô Lâm"]],"totals":null,"sources":[[{"article":"000.txt","start":1,"finish":96}]]},
///   {"type":"markdown","text":"Two *lines*"},
///   {"type":"section","title":"Places","blocks":[]}]}
/// ```
/// The schema is `Sources/Reports/report.schema.json`. Every key is always there, but the offsets of a source that is an
/// article as a whole. Empty cells are null, and so are infinities, which JSON cannot write.
struct JSONRenderer: Renderer {
  private var writer = JSONWriter()

  var output: [UInt8] { writer.bytes + [0x0A] }

  mutating func begin(_ report: Report) {
    writer.beginObject()
    writer.key("name")
    writer.string(report.name.span)
    title(report.title)
    beginBlocks()
  }

  mutating func table(_ table: Table, level: Int) {
    beginBlock("table")
    title(table.title)
    self.table(table)
    writer.endObject()
  }

  mutating func chart(_ chart: Chart, level: Int) {
    beginBlock("chart")
    title(chart.title)
    writer.key("kind")
    writer.string(chart.kind.name)
    writer.key("stacked")
    writer.boolean(chart.isStacked)
    text("x", chart.table.columns[chart.x].name)
    writer.key("y")
    writer.beginArray()
    for column in chart.y {
      let name = chart.table.columns[column].name
      writer.string(name.span)
    }
    writer.endArray()
    text("series", chart.series.map { chart.table.columns[$0].name })
    table(chart.table)
    writer.endObject()
  }

  mutating func network(_ network: Network, level: Int) {
    beginBlock("network")
    title(network.title)
    writer.key("directed")
    writer.boolean(network.isDirected)
    writer.key("nodes")
    writer.beginArray()
    for node in network.nodes {
      writer.beginObject()
      text("id", node.id)
      text("label", node.label)
      text("kind", node.kind)
      writer.key("weight")
      cell(node.weight.map { Cell(plain: $0) } ?? .empty)
      sources(node.sources)
      writer.endObject()
    }
    writer.endArray()
    writer.key("edges")
    writer.beginArray()
    for edge in network.edges {
      writer.beginObject()
      text("from", network.nodes[edge.from].id)
      text("to", network.nodes[edge.to].id)
      writer.key("weight")
      cell(Cell(plain: edge.weight))
      text("label", edge.label)
      sources(edge.sources)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  mutating func timeline(_ timeline: Timeline, level: Int) {
    beginBlock("timeline")
    title(timeline.title)
    writer.key("events")
    writer.beginArray()
    for event in timeline.events {
      writer.beginObject()
      text("date", event.date)
      text("finish", event.finish)
      text("title", event.title)
      text("text", event.text)
      text("kind", event.kind)
      text("url", event.url)
      sources(event.sources)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  mutating func quote(_ quote: Quote, level: Int) {
    beginBlock("quote")
    text("text", quote.text)
    writer.key("marks")
    writer.beginArray()
    for mark in quote.marks {
      writer.beginObject()
      range(mark.range)
      text("kind", mark.kind)
      text("name", mark.name)
      writer.endObject()
    }
    writer.endArray()
    text("article", quote.origin.article)
    text("title", quote.origin.title)
    text("outlet", quote.origin.outlet)
    text("date", quote.origin.date)
    text("url", quote.origin.url)
    sources(quote.source.map { [$0] } ?? [])
    writer.endObject()
  }

  mutating func markdown(_ text: [UInt8], level: Int) {
    beginBlock("markdown")
    writer.key("text")
    writer.string(text.span)
    writer.endObject()
  }

  mutating func beginSection(_ title: [UInt8], level: Int) {
    beginBlock("section")
    self.title(title)
    beginBlocks()
  }

  mutating func endSection() {
    writer.endArray()
    writer.endObject()
  }

  mutating func end() {
    endSection()
  }

  private mutating func beginBlock(_ type: StaticString) {
    writer.beginObject()
    writer.key("type")
    writer.string(type)
  }

  private mutating func beginBlocks() {
    writer.key("blocks")
    writer.beginArray()
  }

  private mutating func title(_ title: [UInt8]?) { text("title", title) }

  private mutating func text(_ key: StaticString, _ text: [UInt8]?) {
    writer.key(key)
    if let text { writer.string(text.span) } else { writer.null() }
  }

  /// The columns of a table, its rows, what stands under them and where they come from.
  private mutating func table(_ table: Table) {
    writer.key("columns")
    writer.beginArray()
    for column in table.columns { self.column(column) }
    writer.endArray()
    writer.key("rows")
    writer.beginArray()
    for row in table.rows { cells(row) }
    writer.endArray()
    writer.key("totals")
    if table.hasTotals { cells(table.totals) } else { writer.null() }
    writer.key("sources")
    if table.sources.isEmpty { return writer.null() }
    writer.beginArray()
    for row in table.sources { list(row) }
    writer.endArray()
  }

  private mutating func cells(_ cells: [Cell]) {
    writer.beginArray()
    for cell in cells { self.cell(cell) }
    writer.endArray()
  }

  private mutating func sources(_ sources: [Source]) {
    writer.key("sources")
    list(sources)
  }

  private mutating func list(_ sources: [Source]) {
    writer.beginArray()
    for source in sources {
      writer.beginObject()
      text("article", source.article)
      if let range = source.range { self.range(range) }
      writer.endObject()
    }
    writer.endArray()
  }

  /// Offsets as scripts have them: bytes from 1, the last one included.
  private mutating func range(_ range: Range<Int>) {
    writer.key("start")
    writer.integer(Int64(range.lowerBound) + 1)
    writer.key("finish")
    writer.integer(Int64(range.upperBound))
  }

  private mutating func column(_ column: Column) {
    writer.beginObject()
    writer.key("name")
    writer.string(column.name.span)
    writer.key("kind")
    writer.string(column.kind.name)
    text("unit", column.unit)
    writer.key("total")
    if let total = column.total { writer.string(total.name) } else { writer.null() }
    writer.endObject()
  }

  private mutating func cell(_ cell: Cell) {
    switch cell {
    case .empty: writer.null()
    case .text(let bytes): writer.string(bytes.span)
    case .integer(let integer): writer.integer(integer)
    case .number(let number):
      do throws(JSONError) { try writer.number(number) } catch { writer.null() }
    case .boolean(let boolean): writer.boolean(boolean)
    case .link(let link):
      writer.beginObject()
      text("text", link.text)
      text("article", link.article)
      text("url", link.url)
      writer.endObject()
    }
  }
}
