// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reports

/// The targets beside what a record says of them.
struct TargetTable {
  let evidence: Target.Evidence

  init(_ record: Record, profile: Profile?) {
    evidence = Target.Evidence(record: record, profile: profile)
  }

  /// The table of a kept run: `results.json`, and `profile.json` beside it where there is one.
  init(contentsOf file: URL) throws {
    let profile = file.deletingLastPathComponent().appending(path: "profile.json")
    let isThere = FileManager.default.fileExists(atPath: profile.path())
    self.init(
      try Record(contentsOf: file), profile: isThere ? try Profile(contentsOf: profile) : nil)
  }

  /// The table, a target a line.
  func rendered(as format: ReportFormat) -> String {
    let names = ["issue", "target", "wanted", "measured", "", "why"]
    let table = Table(
      columns: names.map { Column(name: Array($0.utf8), kind: $0 == "issue" ? .integer : .text) },
      rows: Target.all.map(row))
    let report = Report(name: [], blocks: [.table(table)])
    return String(decoding: report.rendered(as: format, width: 200), as: UTF8.self)
      .trimmingCharacters(in: .newlines)
  }

  private func row(_ target: Target) -> [Cell] {
    let value = target.value(evidence.record)
    let holds = value.map(target.holds)
    let words = [
      target.name, target.wanted, value.map(target.shown) ?? "",
      holds.map { $0 ? "holds" : "missed" } ?? "not measured",
      holds == false ? target.reason(evidence) ?? "" : "",
    ]
    return [.integer(Int64(target.issue))] + words.map { .text(Array($0.utf8)) }
  }
}
