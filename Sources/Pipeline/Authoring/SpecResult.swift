// SPDX-License-Identifier: Apache-2.0

import Reports
import Scripting
import Text

/// What a plugin made of the articles of a case.
struct SpecResult: Equatable {
  /// Articles that a filter kept, in order.
  var kept: [[UInt8]] = []
  /// Articles that it dropped, with the reason or nothing.
  var dropped: [PlainValue.Field] = []
  /// Blocks of a report.
  var blocks: [Block] = []
  /// What an exporter wrote, or the report in Markdown.
  var output: [UInt8] = []
  /// Files of an exporter that names them, by path.
  var files: [PlainValue.Field] = []
  /// Rows of an exporter with tables, by table.
  var tables: [PlainValue.Field] = []
  /// The messages of failed calls, in order.
  var failures: [[UInt8]] = []
  /// The articles as they are afterwards, by identity.
  var articles: [PlainValue.Field] = []

  /// The rows of the first block of a report that is a table, or stands for one.
  var rows: PlainValue? {
    blocks.lazy.flatMap(\.tables).first.map { table in .list(table.rows.map { .list($0.map(\.plainValue)) }) }
  }

  /// What the function `check` of a case is given.
  var value: PlainValue {
    var fields: [(String, PlainValue)] = [
      ("kept", .list(kept.map { .text($0) })), ("dropped", .table(dropped)), ("output", .text(output)),
      ("files", .table(files)), ("tables", .table(tables)),
      ("failures", .list(failures.map { .text([UInt8](repairing: $0.span)) })), ("articles", .table(articles)),
    ]
    if let rows { fields.append(("rows", rows)) }
    return .object(fields)
  }

  /// The first thing in which another result differs, in words; nil when it is the same.
  func difference(to other: SpecResult) -> String? {
    if kept != other.kept { return "kept \(list(other.kept)) instead of \(list(kept))" }
    if dropped != other.dropped { return "drops for other reasons" }
    if failures != other.failures { return "\(other.failures.count) calls fail instead of \(failures.count)" }
    if let rows, let others = other.rows, rows != others {
      return "rows are \(shown(others)) instead of \(shown(rows))"
    }
    if blocks != other.blocks { return "blocks differ" }
    if output != other.output { return "output is \(shown(.text(other.output))) instead of \(shown(.text(output)))" }
    if files != other.files { return "files are \(shown(.table(other.files))) instead of \(shown(.table(files)))" }
    if tables != other.tables { return "tables are \(shown(.table(other.tables))) instead of \(shown(.table(tables)))" }
    return articles == other.articles ? nil : "articles are edited in another way"
  }

  private func list(_ names: [[UInt8]]) -> String {
    names.isEmpty ? "nothing" : names.map { text($0) }.joined(separator: " ")
  }
}

extension Cell {
  /// The cell as plain data.
  var plainValue: PlainValue {
    switch self {
    case .empty: .null
    case .text(let bytes): .text(bytes)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .boolean(let truth): .boolean(truth)
    case .link(let link): .text(link.text)
    }
  }
}

/// Plain data on one line, as JSON, cut behind 200 characters.
func shown(_ value: PlainValue) -> String {
  var writer = JSONWriter()
  // Infinite numbers have no word in JSON; what was written before one says enough.
  try? writer.value(value)
  let line = text(writer.bytes)
  return line.count > 200 ? "\(line.prefix(200))…" : line
}
