// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Reports
import Scripting

/// Runs a plan and tells what came of it: reports on standard output, everything else on standard error.
struct PlanRunner {
  let plan: Plan
  /// Whether what the plugins took is told.
  var isProfiled = false
  /// Where a file for speedscope is written, or nil.
  var flameGraph: String?

  /// How many failures are told one by one; `failures.jsonl` has them all.
  private static let mostFailures = 20

  /// Runs the plan, tells the outcome, and gives what the command ends with.
  func run() async throws -> ExitStatus {
    let showsProgress = Terminal.showsProgress
    let summary: RunSummary
    if isProfiled || flameGraph != nil { ScriptSampling.set(true) }
    defer { if showsProgress { Terminal.endProgress() } }
    summary = try await Run(plan).perform { read in
      if showsProgress { Terminal.progress("\(read) documents") }
    }
    if showsProgress { Terminal.endProgress() }
    show(summary)
    tell(summary)
    try profile(summary)
    if summary.hasNoInput { return .noInput }
    return summary.failures.isEmpty ? .success : .failures
  }

  private func profile(_ summary: RunSummary) throws {
    let profile = ProfileReport(plan, summary)
    if isProfiled { Terminal.note(name(profile.report.rendered(as: .terminal, width: max(100, Terminal.width)))) }
    if let flameGraph {
      try profile.write(to: Array(flameGraph.utf8))
      Terminal.note("  wrote \(flameGraph)")
    }
  }

  private func show(_ summary: RunSummary) {
    Terminal.write(summary.printed)
    for (index, report) in summary.shown.enumerated() {
      if index > 0 { Terminal.write([0x0A]) }
      Terminal.write(report.rendered(as: .terminal, width: Terminal.width, colour: Terminal.isColoured))
    }
  }

  private func tell(_ summary: RunSummary) {
    for line in summary.log {
      let article = line.article.isEmpty ? "" : " \(name(line.article))"
      Terminal.note("\(name(line.plugin))\(article): \(name(line.text))")
    }
    for failure in summary.failures.prefix(Self.mostFailures) {
      let explanation = Explanation(cause: failure.cause)
      Terminal.note("tam: \(explanation.message)")
      if !explanation.traceback.isEmpty { Terminal.note(explanation.traceback) }
    }
    let more = summary.failures.count - Self.mostFailures
    if more > 0 { Terminal.note("tam: and \(number(more, "more failure"))") }
    Terminal.note(counts(summary))
    for (index, step) in plan.steps.enumerated() {
      if let line = outcome(of: step, summary.steps[index], isDisabled: summary.disabled.contains(index)) {
        Terminal.note(line)
      }
    }
    for path in summary.written { Terminal.note("  wrote \(name(path))") }
    if summary.hasNoInput { Terminal.note("tam: no input could be read; no output was written") }
    if summary.isAborted { Terminal.note("tam: the run was ended by a failure; no output was written") }
  }

  private func counts(_ summary: RunSummary) -> String {
    let failed = summary.failures.isEmpty ? "" : ", \(number(summary.failures.count, "failure"))"
    return "\(number(summary.read, "document")) read\(failed)"
  }

  /// `1 document`, `2 documents`.
  private func number(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private func outcome(of step: Step, _ counts: StepCounts, isDisabled: Bool) -> String? {
    let declaration = step.plugin.declaration
    let title = "  \(declaration.kind.name) \(name(declaration.name))"
    if isDisabled { return "\(title): failed and was put out of the run; its outputs were not written" }
    let failed = counts.failed > 0 ? ", \(counts.failed) failed" : ""
    guard declaration.kind == .filter else {
      return failed.isEmpty ? nil : "\(title): \(number(counts.seen, "article"))\(failed)"
    }
    let kept = counts.seen - counts.dropped - (step.onError == .keep ? 0 : counts.failed)
    return "\(title): kept \(kept) of \(counts.seen)\(failed)"
  }

  private func name(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
