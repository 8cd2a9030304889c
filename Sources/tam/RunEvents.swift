// SPDX-License-Identifier: Apache-2.0

import Pipeline
import Scripting
import Text

/// What a run did, as lines of JSON for programs.
struct RunEvents {
  private let plan: Plan
  private let summary: RunSummary

  init(_ plan: Plan, _ summary: RunSummary) {
    self.plan = plan
    self.summary = summary
  }

  /// Writes all of it to standard error.
  func tell() {
    for line in summary.log {
      event("log", [("plugin", .text(line.plugin)), ("article", text(line.article)), ("text", text(line.text))])
    }
    for failure in summary.failures {
      let explanation = Explanation(cause: failure.cause)
      event(
        "failure",
        [
          ("path", text(failure.path)), ("article", text(failure.article)), ("reason", word(explanation.reason)),
          ("message", word(explanation.message)),
        ])
    }
    for index in plan.steps.indices { tell(step: index) }
    for path in summary.written { event("wrote", [("path", text(path))]) }
    event(
      "end",
      [
        ("documents", .integer(Int64(summary.read))), ("failures", .integer(Int64(summary.failureCount))),
        ("chunks", .integer(Int64(summary.chunks))), ("chunks_read", .integer(Int64(summary.readChunks))),
        ("complete", .boolean(summary.isComplete)), ("stopped", .boolean(summary.isStopped)),
      ])
  }

  private func tell(step index: Int) {
    let (step, counts) = (plan.steps[index], summary.steps[index])
    event(
      "step",
      [
        ("kind", word("\(step.plugin.declaration.kind.name)")), ("plugin", .text(step.plugin.declaration.name)),
        ("chain", .text(plan.chains[step.chain])), ("in", .integer(Int64(counts.seen))),
        ("dropped", .integer(Int64(counts.dropped))), ("failed", .integer(Int64(counts.failed))),
        ("seconds", .number((Double(summary.profiles[index].total) / 1e6).rounded() / 1000)),
        ("disabled", .boolean(summary.disabled.contains(index))),
      ])
  }

  private func event(_ name: String, _ fields: [(String, PlainValue)]) {
    let all = [("event", word(name))] + fields
    Terminal.noteJSON(.table(all.map { PlainValue.Field(key: Array($0.0.utf8), value: $0.1) }))
  }

  private func word(_ word: String) -> PlainValue { .text(Array(word.utf8)) }

  private func text(_ bytes: [UInt8]) -> PlainValue { .text([UInt8](repairing: bytes.span)) }
}
