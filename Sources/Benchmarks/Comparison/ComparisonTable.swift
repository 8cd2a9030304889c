// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reports

/// A record as tables, for a terminal or for Markdown.
struct ComparisonTable {
  let record: Record

  /// Tables for a terminal of 200 columns.
  var text: String { heading + "\n\n" + shown([rows, growth, parts], as: .terminal) }

  /// The same for a README, without what only a proof needs; that and the commands stay in the record.
  var markdown: String {
    let columns = rows[0].indices.filter { rows[0][$0] != "proof of work" }
    return heading + "\n\n"
      + shown([rows.map { row in columns.map { row[$0] } }, growth], as: .markdown)
  }

  /// What small operations take.
  var markdownOfParts: String { shown([parts], as: .markdown) }

  private func shown(_ tables: [[[String]]], as format: ReportFormat) -> String {
    let report = Report(name: [], blocks: tables.filter { $0.count > 1 }.map { .table(table($0)) })
    return String(decoding: report.rendered(as: format, width: 200), as: UTF8.self)
      .trimmingCharacters(in: .newlines)
  }

  /// Cells as they stand, at the right where all of a column are numbers.
  private func table(_ rows: [[String]]) -> Table {
    let columns = rows[0].indices.map { column in
      let cells = rows.dropFirst().map { $0[column] }.joined()
      let isNumber = !cells.isEmpty && cells.allSatisfy { $0.isNumber || $0 == "." }
      return Column(name: Array(rows[0][column].utf8), kind: isNumber ? .number : .text)
    }
    return Table(columns: columns, rows: rows.dropFirst().map { $0.map { .text(Array($0.utf8)) } })
  }

  private var heading: String {
    "\(record.date), \(record.machine); one core unless said otherwise."
  }

  private var rows: [[String]] {
    let head = [
      "task", "by", "MB", "CPU s", "wall s", "MB/s", "× floor", "peak MB", "F1", "proof of work",
      "what is not equal",
    ]
    return [head]
      + record.measurements.map { row in
        [
          row.task, row.tool, row.bytes == 0 ? "" : Self.rounded(Double(row.bytes) / 1e6),
          row.seconds.map { Self.rounded($0) } ?? "", row.wall.min().map { Self.rounded($0) } ?? "",
          row.bytes == 0 ? "" : row.speed.map { Self.rounded($0) } ?? "",
          ratio(of: row).map { Self.rounded($0) } ?? "",
          row.seconds == nil ? "" : "\(row.peak / 1_000_000)",
          row.quality.map { String(format: "%.3f", $0) } ?? "", row.proof,
          row.reason ?? row.remark ?? "",
        ]
      }
  }

  private var growth: [[String]] {
    [["one report over", "MB", "articles", "CPU s", "MB/s", "peak MB"]]
      + record.growth.map { row in
        [
          row.task, Self.rounded(Double(row.bytes) / 1e6), "\(row.articles)",
          Self.rounded(row.processor),
          Self.rounded(Double(row.bytes) / 1e6 / row.processor), "\(row.peak / 1_000_000)",
        ]
      }
  }

  private var parts: [[String]] {
    [["operation", "instructions", "ns"]]
      + record.parts.map { part in
        [
          part.name, part.instructions.map { "\(Int($0.rounded()))" } ?? "",
          Self.rounded(part.nanoseconds),
        ]
      }
  }

  /// Processor time a byte beside that of the task's floor: 2.0 takes twice as long.
  private func ratio(of row: Measurement) -> Double? {
    guard let floor = record.measurements.first(where: { $0.task == row.task && $0.isFloor }) else {
      return nil
    }
    guard let seconds = row.seconds, let least = floor.seconds else { return nil }
    let bytes = row.bytes == 0 ? 1 : Double(floor.bytes) / Double(row.bytes)
    return seconds * bytes / max(least, 1e-6)
  }

  /// Three significant digits, never as a power of ten.
  static func rounded(_ value: Double) -> String {
    guard value > 0 else { return "0" }
    let digits = max(0, 2 - Int(log10(value).rounded(.down)))
    return String(format: "%.\(min(digits, 4))f", value)
  }
}
