// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

extension BlockReader {
  /// Reads a table with `kind`, and perhaps `x`, `y`, `series` and `stacked`.
  func chart(at index: Int) throws(LuaError) -> Chart {
    let table = try table(at: index, of: "tam.chart", more: ["kind", "x", "y", "series", "stacked"])
    guard let kind = try word("kind", of: index, among: Chart.Kind.allCases, named: \.name) else {
      throw LuaError("tam.chart needs 'kind': bar, line, area or point")
    }
    guard !table.columns.isEmpty else { throw LuaError("tam.chart needs columns") }
    let x = try column("x", of: index, table) ?? 0
    let series = try column("series", of: index, table)
    let y = try heights(of: index, table, besides: [x, series])
    if kind == .point, table.columns[x].kind == .text, !table.rows.isEmpty {
      throw LuaError("a chart of points needs numbers or dates in its column '", .bytes(table.columns[x].name), "'")
    }
    if series != nil, y.count != 1 { throw LuaError("a chart with 'series' draws one column; name it by 'y'") }
    return Chart(
      kind: kind, isStacked: try flag("stacked", of: index), table: table, x: x, y: y, series: series)
  }

  private func column(_ field: StaticString, of index: Int, _ table: Table) throws(LuaError) -> Int? {
    guard let name = try text(field, of: index) else { return nil }
    guard let column = table.columns.firstIndex(where: { $0.name == name }) else {
      throw noColumn(field, name, table.columns)
    }
    return column
  }

  /// The columns that `y` names, or all that hold numbers.
  private func heights(of index: Int, _ table: Table, besides taken: [Int?]) throws(LuaError) -> [Int] {
    let kind = stack.pushField("y", of: index)
    stack.pop()
    if kind == .string { return try column("y", of: index, table).map { [$0] } ?? [] }
    if kind == .table {
      return try list("y", of: index) { _, place throws(LuaError) in
        let name = stack.validText(at: place)
        guard let column = table.columns.firstIndex(where: { $0.name == name }) else {
          throw noColumn("y", name, table.columns)
        }
        return column
      }
    }
    if kind != .null { throw LuaError("'y' is no name of a column, and no list of those") }
    let others = table.columns.indices.filter { !taken.contains($0) }
    let numbers = others.filter { table.columns[$0].kind.isNumeric }
    if !numbers.isEmpty { return numbers }
    guard table.rows.isEmpty, !others.isEmpty else {
      throw LuaError("tam.chart finds no column of numbers to draw")
    }
    return others
  }
}

extension Column.Kind {
  fileprivate var isNumeric: Bool { self == .integer || self == .number }
}
