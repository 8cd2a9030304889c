// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

extension LuaStack {
  /// Pushes blocks as a list of tables that cannot be written: `{ type = "table", title =, columns =, rows = }`,
  /// `{ type = "markdown", text = }`, `{ type = "section", title =, blocks = }`.
  func push(_ blocks: [Block]) {
    _ = reserve(8)
    pushTable(items: blocks.count)
    for (item, block) in blocks.enumerated() {
      push(block)
      setItem(item + 1)
    }
    protectTable()
  }

  private func push(_ block: Block) {
    pushTable(fields: 4)
    switch block {
    case .table(let table):
      setText("type", StaticString("table").bytes)
      if let title = table.title { setText("title", title) }
      pushTable(items: table.columns.count)
      for (item, column) in table.columns.enumerated() {
        push(column.name)
        setItem(item + 1)
      }
      protectTable()
      setField("columns")
      pushTable(items: table.rows.count)
      for (item, row) in table.rows.enumerated() {
        push(row)
        setItem(item + 1)
      }
      protectTable()
      setField("rows")
    case .markdown(let text):
      setText("type", StaticString("markdown").bytes)
      setText("text", text)
    case .section(let title, let blocks):
      setText("type", StaticString("section").bytes)
      setText("title", title)
      push(blocks)
      setField("blocks")
    }
    protectTable()
  }

  private func push(_ row: [Cell]) {
    pushTable(items: row.count)
    for (item, cell) in row.enumerated() {
      switch cell {
      case .empty: pushNil()
      case .boolean(let value): push(value)
      case .integer(let value): push(value)
      case .number(let value): push(value)
      case .text(let bytes): push(bytes)
      }
      setItem(item + 1)
    }
    protectTable()
  }

  private func setText(_ name: StaticString, _ text: [UInt8]) {
    push(text)
    setField(name)
  }
}
