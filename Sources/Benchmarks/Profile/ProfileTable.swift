// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reports

/// A profile as tables, for a terminal or for Markdown.
struct ProfileTable {
  let profile: Profile

  func rendered(as format: ReportFormat) -> String {
    let report = Report(name: [], blocks: [stages, functions])
    let heading = "\(profile.date), `\(profile.command)`, what \(profile.bytes) bytes of news more take."
    let text = String(decoding: report.rendered(as: format, width: 200), as: UTF8.self)
    return heading + "\n\n" + text.trimmingCharacters(in: .newlines)
  }

  /// Stages of a run that keeps nothing, of one that keeps its results, and of one after that.
  private var stages: Block {
    let runs = [profile.stages, profile.kept, profile.again]
    var names: [String] = []
    for stage in runs.joined() where !names.contains(stage.name) && stage.name != "the rest" {
      names.append(stage.name)
    }
    names.append("the rest")
    var rows = names.map { name in
      [name] + runs.map { run in run.first { $0.name == name }.map { shown($0.instructions) } ?? "" }
    }
    rows.append(["all"] + runs.map { shown($0.reduce(0) { $0 + $1.instructions }) })
    rows.append(["wc -w", shown(profile.words), "", ""])
    return table(["stage, instructions a byte", "nothing kept", "results kept", "again unchanged"], rows)
  }

  private var functions: Block {
    table(
      ["function, nothing kept", "instructions a byte", "%"],
      profile.functions.map {
        [$0.name, shown($0.instructions), shown($0.instructions / profile.total.instructions * 100)]
      })
  }

  private func shown(_ value: Double) -> String { value < 0.05 ? "" : ComparisonTable.rounded(value) }

  private func table(_ names: [String], _ rows: [[String]]) -> Block {
    let columns = names.map { Column(name: Array($0.utf8), kind: $0 == names[0] ? .text : .number) }
    return .table(Table(columns: columns, rows: rows.map { $0.map { .text(Array($0.utf8)) } }))
  }
}
