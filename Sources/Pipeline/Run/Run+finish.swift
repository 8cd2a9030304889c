// SPDX-License-Identifier: Apache-2.0

import Reports
import Scripting

extension Run {
  /// Finishes reports and gives all outputs their names, once the counts add up.
  mutating func finish() throws {
    for (chain, name) in plan.chains.enumerated() where !Balance(plan, chain: chain, summary).isEven {
      throw RunError.unevenCounts(chain: name)
    }
    for index in plan.steps.indices where pass.includes(index) {
      switch plan.steps[index].plugin.declaration.kind {
      case .filter: continue
      case .report: try finishReport(index)
      case .exporter:
        guard let export = exports[index] else { continue }
        summary.printed += try export.finish()
        tellLog(of: export.instance)
        summary.written += export.paths
      }
    }
  }

  private mutating func finishReport(_ index: Int) throws {
    guard let instance = try gatherings[index]?.finish() else { return }
    let step = plan.steps[index]
    let start = ThreadClock.now
    let failures = Dictionary(uniqueKeysWithValues: summary.reasons.map { (Array($0.utf8), $1) })
    let blocks = try instance.finish(results: results(for: step), documents: summary.read, failures: failures)
    summary.profiles[index].add(.finish, ThreadClock.now - start)
    summary.profiles[index].add(samples: instance.takeSamples())
    summary.profiles[index].peakMemory = max(summary.profiles[index].peakMemory, instance.peakMemory)
    let report = Report(name: step.plugin.declaration.name, blocks: blocks)
    finished[step.chain, default: [:]][report.name] = report.blocks
    tellLog(of: instance)
    if step.outputs.isEmpty { summary.shown.append(report) }
    for path in step.outputs {
      let format = ReportFormat(path: path) ?? .terminal
      if let words = report.words(for: format, at: path) {
        summary.add([LogLine(plugin: report.name, article: [], text: words)])
      }
      let origins = report.origins(as: format)
      if !origins.isEmpty && !format.hasSourcesBeside { summary.rowOrigins.append((path, origins)) }
      for (path, bytes) in try report.files(as: format, at: path, origins) {
        guard bytes.count <= plan.outputLimit else { throw step.outputProblem(plan.outputLimit) }
        summary.written.append(path)
        guard plan.writes else { continue }
        var file = try OutputFile(path: path)
        try file.write(bytes)
        try file.commit()
      }
    }
  }

  /// Blocks of the reports of its chain that a report comes after.
  private func results(for step: Step) -> [[UInt8]: [Block]] {
    (finished[step.chain] ?? [:]).filter { step.plugin.declaration.after.contains($0.key) }
  }
}
