// SPDX-License-Identifier: Apache-2.0

import Pipeline
import Reports
import Scripting
import Text

/// What a run did, in words for people.
struct SummaryWords {
  private let plan: Plan
  private let summary: RunSummary

  /// How many failures are told one by one; `failures.jsonl` has them all.
  private static let mostFailures = 20

  init(_ plan: Plan, _ summary: RunSummary) {
    self.plan = plan
    self.summary = summary
  }

  /// What plugins logged.
  var log: [String] {
    let lines = summary.log.map { line in
      let article = line.article.isEmpty ? "" : " \(name(line.article))"
      return "\(name(line.plugin))\(article): \(name(line.text))"
    }
    let more = summary.logCount - summary.log.count
    return lines + (more > 0 ? ["and \(number(more, "more line")) of plugins"] : [])
  }

  /// The first failures with their tracebacks.
  var failures: [String] {
    var lines: [String] = []
    for failure in summary.failures.prefix(Self.mostFailures) {
      let explanation = Explanation(cause: failure.cause)
      lines.append("tam: \(explanation.message)")
      if !explanation.traceback.isEmpty { lines.append(explanation.traceback) }
    }
    let more = summary.failureCount - min(summary.failureCount, Self.mostFailures)
    guard more > 0 else { return lines }
    let reasons = summary.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let list = reasons.map { "\($0.key) \(grouped($0.value))" }.joined(separator: ", ")
    return lines + ["tam: and \(number(more, "more failure")); in all: \(list)"]
  }

  /// How many documents went where, and what steps did that a person should know of.
  var counts: [String] {
    let failed = summary.failureCount == 0 ? "" : ", \(number(summary.failureCount, "failure"))"
    // What cannot be read at all was no document.
    let read = summary.hasNoInput ? 0 : summary.read
    var lines = ["\(number(read, "document")) read\(failed)"]
    if summary.isResumed { lines.append("  went on with the run before") }
    if summary.keptChunks > 0 {
      lines.append("  \(grouped(summary.keptChunks)) of \(number(summary.chunks, "chunk")) kept from before")
    }
    for (chain, name) in plan.chains.enumerated() {
      if !name.isEmpty { lines.append("  chain \(self.name(name))") }
      lines += plan.steps.indices.filter { plan.steps[$0].chain == chain }.compactMap(outcome)
      if let line = balance(chain) { lines.append(line) }
    }
    return lines
  }

  /// `  200 read = 150 to the end + 49 filtered + 1 failed`, where there is something to tell.
  private func balance(_ chain: Int) -> String? {
    let balance = Balance(plan, chain: chain, summary)
    guard balance.filtered + balance.failed > 0, summary.isComplete else { return nil }
    return
      "  \(grouped(balance.read)) read = \(grouped(balance.ended)) to the end + \(grouped(balance.filtered)) filtered"
      + " + \(grouped(balance.failed)) failed"
  }

  private func outcome(_ index: Int) -> String? {
    let (step, counts) = (plan.steps[index], summary.steps[index])
    let title = "  \(step.plugin.declaration.kind.name) \(name(step.plugin.declaration.name))"
    if summary.disabled.contains(index) {
      return "\(title): failed and was put out of the run; its outputs were not written"
    }
    let failed = counts.failed > 0 ? ", \(grouped(counts.failed)) failed" : ""
    guard step.plugin.declaration.kind == .filter else {
      return failed.isEmpty ? nil : "\(title): \(number(counts.seen, "article"))\(failed)"
    }
    return "\(title): kept \(grouped(kept(index))) of \(grouped(counts.seen))\(failed)"
  }

  private func kept(_ index: Int) -> Int {
    let counts = summary.steps[index]
    guard plan.steps[index].plugin.declaration.kind == .filter else { return counts.seen - counts.failed }
    return counts.seen - counts.dropped - (plan.steps[index].onError == .skip ? counts.failed : 0)
  }

  /// A line a step: what came, what went on, and the CPU time of it.
  var table: Report {
    let total = summary.profiles.reduce(summary.readTime) { $0 + $1.total }
    var rows: [[Cell]] = [
      row("read and recognise", summary.read, summary.read - summary.unread, 0, summary.unread, summary.readTime, total)
    ]
    for (index, step) in plan.steps.enumerated() {
      let declaration = step.plugin.declaration
      let counts = summary.steps[index]
      rows.append(
        row(
          "\(declaration.kind.name) \(name(declaration.name))", counts.seen, kept(index), counts.dropped, counts.failed,
          summary.profiles[index].total, total))
    }
    let names = ["step", "in", "kept", "dropped", "failed", "CPU s", "share %"].map { Array($0.utf8) }
    return Report(name: Array("steps".utf8), blocks: [.table(Table(title: [], names: names, rows: rows))])
  }

  private func row(
    _ title: String, _ seen: Int, _ kept: Int, _ dropped: Int, _ failed: Int, _ time: UInt64, _ total: UInt64
  ) -> [Cell] {
    let share = total == 0 ? 0 : Double(time) / Double(total) * 100
    return [.text(Array(title.utf8))] + [seen, kept, dropped, failed].map { .integer(Int64($0)) }
      + [.number((Double(time) / 1e7).rounded() / 100), .number((share * 10).rounded() / 10)]
  }

  /// Why there are no outputs, if there are none.
  func endings(_ resumption: String) -> [String] {
    if summary.isStopped {
      let hint = resumption.isEmpty ? "" : "; what was done is kept, go on with: \(resumption)"
      return ["tam: stopped; no output was written\(hint)"]
    }
    if summary.hasNoInput { return ["tam: no input could be read; no output was written"] }
    if summary.isAborted { return ["tam: the run was ended by a failure; no output was written"] }
    if let excess = summary.excess { return ["tam: the run was ended: \(excess); no output was written"] }
    return []
  }

  private func name(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
