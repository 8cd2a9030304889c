// SPDX-License-Identifier: Apache-2.0

/// The table of results.
struct Rows {
  private struct Row {
    let benchmark: Benchmark
    let nanoseconds: Double
    let instructions: Double?
    /// What the ratio is taken of: instructions hardly vary from run to run, so they are preferred.
    var cost: Double { instructions ?? nanoseconds }
  }

  private var rows: [Row] = []

  mutating func add(_ benchmark: Benchmark, nanoseconds: Double, instructions: Double?) {
    rows.append(Row(benchmark: benchmark, nanoseconds: nanoseconds, instructions: instructions))
  }

  /// A line for each row, columns aligned.
  var text: String {
    let cells =
      [["operation", "count", "instructions", "ns", "ratio"]]
      + rows.map { row in
        let floor = rows.first { $0.benchmark.name == row.benchmark.floor }?.cost ?? row.cost
        return [
          row.benchmark.name, "\(row.benchmark.count)", row.instructions.map { "\(Int($0.rounded()))" } ?? "-",
          tenths(row.nanoseconds), tenths(row.cost / floor),
        ]
      }
    let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max()! }
    return cells.map { line in
      line.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - line[column].count)
        return column == 0 ? line[column] + padding : padding + line[column]
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
