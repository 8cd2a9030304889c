// SPDX-License-Identifier: Apache-2.0

import Reports

/// Time and memory of a job over inputs of growing size, as a picture.
struct GrowthPlot {
  let record: Record

  /// SVG: seconds and megabytes by the megabytes of input. `Benchmarks --plot results.json` prints it.
  var picture: [UInt8] {
    let rows = record.growth.filter { $0.task == "JSON lines" }
    return Report(
      name: [],
      blocks: [
        chart("One report: processor seconds", "seconds", rows.map { ($0.bytes, $0.processor) }),
        chart(
          "One report: greatest memory", "MB of memory",
          rows.map { ($0.bytes, Double($0.peak) / 1e6) }),
      ]
    ).rendered(as: .svg)
  }

  private func chart(_ title: String, _ name: String, _ points: [(bytes: Int, height: Double)])
    -> Block
  {
    let columns = [
      Column(name: Array("MB of input".utf8), kind: .number),
      Column(name: Array(name.utf8), kind: .number),
    ]
    let rows = points.map { [Cell.number((Double($0.bytes) / 1e6).rounded()), .number($0.height)] }
    let table = Table(title: Array(title.utf8), columns: columns, rows: rows)
    return .chart(Chart(kind: .line, table: table, x: 0, y: [1]))
  }
}
