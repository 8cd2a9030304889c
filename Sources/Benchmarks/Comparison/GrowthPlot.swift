// SPDX-License-Identifier: Apache-2.0

import Reports

/// Time and memory of a job over inputs of growing size, as a picture.
struct GrowthPlot {
  let record: Record

  /// SVG: seconds by the megabytes of input, and bars of memory. `Benchmarks --plot results.json` prints it.
  var picture: [UInt8] {
    let rows = record.growth.filter { $0.task == "JSON lines" }
    return Report(
      name: [],
      blocks: [
        chart(
          .line, "One report: processor seconds by MB of input", Column(name: Array("MB of input".utf8), kind: .number),
          "seconds", rows.map { (.number((Double($0.bytes) / 1e6).rounded()), $0.processor) }),
        chart(
          .bar, "One report: greatest memory in MB", Column(name: Array("input".utf8), kind: .text), "MB of memory",
          rows.map { (.text(Array("\($0.bytes / 1_000_000) MB".utf8)), (Double($0.peak) / 1e6).rounded()) }),
      ]
    ).rendered(as: .svg)
  }

  private func chart(
    _ kind: Chart.Kind, _ title: String, _ x: Column, _ name: String, _ points: [(place: Cell, height: Double)]
  ) -> Block {
    let table = Table(
      title: Array(title.utf8), columns: [x, Column(name: Array(name.utf8), kind: .number)],
      rows: points.map { [$0.place, .number($0.height)] })
    return .chart(Chart(kind: kind, table: table, x: 0, y: [1]))
  }
}
