// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A record as tables, for a terminal or for Markdown.
struct ComparisonTable {
  let record: Record

  /// Tables with columns aligned by spaces.
  var text: String {
    ([heading] + tables.map { Self.aligned($0, between: "  ", rule: nil) }).joined(separator: "\n\n")
  }

  /// The same for a README, without what only a proof needs; that and the commands stay in the record.
  var markdown: String {
    let shown = [[0, 1, 2, 5, 6, 7, 8], Array(growth[0].indices)]
    let tables = zip(tables, shown).map { table, columns in table.map { row in columns.map { row[$0] } } }
    return ([heading] + tables.map { "| " + Self.aligned($0, between: " | ", rule: "---") }).joined(separator: "\n\n")
  }

  private var heading: String { "\(record.date), \(record.machine); one core unless said otherwise." }

  private var tables: [[[String]]] { [rows, growth] }

  private var rows: [[String]] {
    let head = ["task", "by", "MB", "CPU s", "wall s", "MB/s", "× floor", "peak MB", "F1", "proof of work"]
    return [head]
      + record.measurements.map { row in
        [
          row.task, row.tool, row.bytes == 0 ? "" : Self.rounded(Double(row.bytes) / 1e6),
          row.seconds.map { Self.rounded($0) } ?? "", row.wall.min().map { Self.rounded($0) } ?? "",
          row.bytes == 0 ? "" : row.speed.map { Self.rounded($0) } ?? "",
          ratio(of: row).map { Self.rounded($0) } ?? "", row.seconds == nil ? "" : "\(row.peak / 1_000_000)",
          row.quality.map { String(format: "%.3f", $0) } ?? "", row.reason ?? row.proof,
        ]
      }
  }

  private var growth: [[String]] {
    [["one report over", "MB", "articles", "CPU s", "MB/s", "peak MB"]]
      + record.growth.map { row in
        [
          row.task, Self.rounded(Double(row.bytes) / 1e6), "\(row.articles)", Self.rounded(row.processor),
          Self.rounded(Double(row.bytes) / 1e6 / row.processor), "\(row.peak / 1_000_000)",
        ]
      }
  }

  /// Processor time a byte beside that of the task's floor: 2.0 takes twice as long.
  private func ratio(of row: Measurement) -> Double? {
    guard let floor = record.measurements.first(where: { $0.task == row.task && $0.isFloor }) else { return nil }
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

  private static func aligned(_ rows: [[String]], between separator: String, rule: String?) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let isNumber = rows[0].indices.map { column in
      rows.dropFirst().allSatisfy { $0[column].allSatisfy { $0.isNumber || $0 == "." } }
    }
    var lines = rows.map { row in
      row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return isNumber[column] ? padding + row[column] : row[column] + padding
      }.joined(separator: separator)
    }
    guard rule != nil else { return lines.map(\.withoutTrailingSpace).joined(separator: "\n") }
    let dashes = widths.indices.map {
      String(repeating: "-", count: widths[$0] - (isNumber[$0] ? 1 : 0)) + (isNumber[$0] ? ":" : "")
    }
    lines.insert(dashes.joined(separator: separator), at: 1)
    return lines.joined(separator: " |\n| ") + " |"
  }
}
