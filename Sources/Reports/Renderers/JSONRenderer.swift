// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes a report for programs, on one line:
///
/// ```json
/// {"name":"people","title":null,"blocks":[
///   {"type":"table","title":"People","columns":[{"name":"person","kind":"text"}],"rows":[["Tô Lâm"]]},
///   {"type":"markdown","text":"Two *lines*"},
///   {"type":"section","title":"Places","blocks":[]}]}
/// ```
/// Every key is always there. Empty cells are null, and so are infinities, which JSON cannot write.
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
    writer.key("columns")
    writer.beginArray()
    for column in table.columns { self.column(column) }
    writer.endArray()
    writer.key("rows")
    writer.beginArray()
    for row in table.rows {
      writer.beginArray()
      for cell in row { self.cell(cell) }
      writer.endArray()
    }
    writer.endArray()
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

  private mutating func title(_ title: [UInt8]?) {
    writer.key("title")
    if let title { writer.string(title.span) } else { writer.null() }
  }

  private mutating func column(_ column: Column) {
    writer.beginObject()
    writer.key("name")
    writer.string(column.name.span)
    writer.key("kind")
    writer.string(column.kind.name)
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
    }
  }
}
