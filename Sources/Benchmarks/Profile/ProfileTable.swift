// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reports

/// A profile as tables, for a terminal or for Markdown.
struct ProfileTable {
  let profile: Profile

  func rendered(as format: ReportFormat) -> String {
    let total = profile.total.instructions
    let stages =
      profile.stages + [profile.total, .init(name: "wc -w", instructions: profile.words)]
    let report = Report(
      name: [],
      blocks: [
        table("stage", stages.map { ($0, $0.name == "wc -w" ? nil : $0.instructions / total) }),
        table("function", profile.functions.map { ($0, $0.instructions / total) }),
      ])
    let heading =
      "\(profile.date), `\(profile.command)`, what \(profile.bytes) bytes of news more take."
    let text = String(decoding: report.rendered(as: format, width: 200), as: UTF8.self)
    return heading + "\n\n" + text.trimmingCharacters(in: .newlines)
  }

  private func table(_ name: String, _ costs: [(cost: Profile.Cost, share: Double?)]) -> Block {
    let rows: [[Cell]] = costs.map { cost, share in
      let percent = share.map { ComparisonTable.rounded($0 * 100) } ?? ""
      return [cost.name, ComparisonTable.rounded(cost.instructions), percent].map {
        .text(Array($0.utf8))
      }
    }
    let names = [name, "instructions a byte", "%"]
    let columns = names.map { Column(name: Array($0.utf8), kind: $0 == name ? .text : .number) }
    return .table(Table(columns: columns, rows: rows))
  }
}
