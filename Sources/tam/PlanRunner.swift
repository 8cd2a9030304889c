// SPDX-License-Identifier: Apache-2.0

import Pipeline
import Reports
import Scripting

/// Runs a plan and tells what came of it: reports on standard output, everything else on standard error.
struct PlanRunner {
  let plan: Plan
  var watch = WatchOptions()
  /// Whether what the plugins took is told.
  var isProfiled = false
  /// Where a file for speedscope is written, or nil.
  var flameGraph: String?
  /// Work to do again because it failed for one of these reasons; see `Run.init`.
  var redone: Set<String>?
  /// What `run.json` tells beside the plan; nil writes none.
  var origin: RunRecord.Origin?
  /// What to type to go on with a run that was stopped.
  var resumption = ""

  private var form: RunWatcher.Form {
    if watch.quiet { return .nothing }
    if watch.json { return .events }
    return Terminal.showsProgress ? .bar : .lines
  }

  /// Runs the plan and concludes.
  func run() async throws -> ExitStatus {
    let folder = try plan.runFolder.map { try RunFolder(path: $0, workers: plan.workers) }
    let monitor = RunMonitor()
    let watcher = RunWatcher(monitor, inputs: plan.inputs, form: form)
    watcher.begin()
    let summary: RunSummary
    if isProfiled || flameGraph != nil { ScriptSampling.set(true) }
    do {
      summary = try await Run(plan, folder: folder, monitor: monitor, redoing: redone).perform()
    } catch {
      watcher.end()
      throw error
    }
    watcher.end()
    return try conclude(summary)
  }

  /// Tells the outcome of a run, and gives what the command ends with.
  func conclude(_ summary: RunSummary) throws -> ExitStatus {
    if summary.isComplete { show(summary) }
    if watch.json { RunEvents(plan, summary).tell() } else { tell(summary) }
    try profile(summary)
    try record(summary)
    return status(of: summary)
  }

  private func status(of summary: RunSummary) -> ExitStatus {
    if summary.isStopped { return .stopped }
    if summary.excess != nil { return .tooManyFailures }
    if summary.hasNoInput { return .noInput }
    return summary.failureCount == 0 ? .success : .failures
  }

  private func record(_ summary: RunSummary) throws {
    guard var origin, plan.writes else { return }
    origin.ended = Environment.clock
    try RunRecord(plan, summary, origin).write()
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
    let words = SummaryWords(plan, summary)
    for line in words.log { Terminal.note(line) }
    for line in words.failures { Terminal.note(line) }
    if !watch.quiet {
      for line in words.counts { Terminal.note(line) }
      if watch.summary || Terminal.showsProgress {
        let table = name(words.table.rendered(as: .terminal, width: max(60, Terminal.messageWidth)))
        for line in table.split(separator: "\n") { Terminal.note("  \(line)") }
      }
      let verb = plan.writes ? "wrote" : "would write"
      for path in summary.written { Terminal.note("  \(verb) \(name(path))") }
    }
    for line in words.endings(resumption) { Terminal.note(line) }
  }

  private func name(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
