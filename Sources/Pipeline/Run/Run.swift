// SPDX-License-Identifier: Apache-2.0

import Reading
import Reports
import Scripting

/// One run of a plan: chunk after chunk through the steps, outputs in the order of the corpus.
///
/// ```swift
/// let summary = try await Run(plan).perform { progress in … }
/// ```
public struct Run: ~Copyable {
  private var pass: Pass
  private let runner: PassRunner
  private var summary = RunSummary()
  private var parts: [[[UInt8]]]
  private var exports: [Int: ExportOutput] = [:]
  /// Blocks of the reports that are finished, by name.
  private var finished: [[UInt8]: [Block]] = [:]
  /// Steps whose parts cannot be merged: one instance goes through all chunks.
  private var carried: [Int: PluginInstance] = [:]

  /// Steps that were named as slow.
  private var slow: Set<Int> = []

  private var plan: Plan { pass.plan }

  /// Makes a run; nothing is read or written yet.
  public init(_ plan: Plan) {
    pass = Pass(plan: plan)
    runner = PassRunner(plan)
    summary.steps = plan.steps.map { _ in StepCounts() }
    summary.profiles = plan.steps.map { _ in StepProfile() }
    parts = plan.steps.map { _ in [] }
  }

  /// Does all of it.
  ///
  /// - Parameter progress: Told the number of documents read, after each chunk.
  /// - Throws: `ScriptError` when a plugin cannot work at all or a report cannot be finished, `OutputError` when an
  ///   output cannot be written. No output is left half-written; those committed before stay.
  public consuming func perform(progress: (Int) -> Void = { _ in }) async throws -> RunSummary {
    do {
      for index in plan.steps.indices where plan.steps[index].plugin.declaration.hasPrepare && !summary.isAborted {
        try await prepare(index)
      }
      if !summary.isAborted { try await work(progress) }
      if !summary.isAborted && !summary.hasNoInput { try finish() }
    } catch {
      try? writeFailures()  // what failed before is told all the same; the first error is the one to throw
      throw error
    }
    try writeFailures()
    return summary
  }

  /// The pass in which a filter looks at all documents that come to it.
  private mutating func prepare(_ index: Int) async throws {
    pass.target = index
    try begin(index, .prepare)
    try await runner.run(pass, carried: carried) { result in
      summary.failures += result.failures
      summary.isAborted = result.isAborted
      summary.disabled.formUnion(result.disabled)
      takeProfile(of: result)
      if let part = result.steps[index].part { parts[index].append(part) }
      return summary.isAborted ? nil : summary.disabled
    }
    pass.disabled = summary.disabled
    pass.target = nil
    if !summary.disabled.contains(index) && !summary.isAborted {
      pass.prepared[index] = try gathered(index, .prepare).prepared()
    }
    carried[index] = nil
    parts[index] = []
  }

  private mutating func work(_ progress: (Int) -> Void) async throws {
    for (index, step) in plan.steps.enumerated() where pass.includes(index) {
      switch step.plugin.declaration.kind {
      case .filter: continue
      case .exporter: exports[index] = try ExportOutput(step, plan, pass.makeInstance(index))
      case .report: try begin(index, .report)
      }
    }
    try await runner.run(pass, carried: carried) { result in
      try take(result)
      progress(summary.read)
      return summary.isAborted ? nil : summary.disabled
    }
    pass.disabled = summary.disabled
  }

  /// Looks whether the parts of a step can be merged.
  private mutating func begin(_ index: Int, _ gathering: Gathering) throws {
    let instance = try pass.makeInstance(index)
    try instance.beginPart(gathering)
    if !instance.isMergeable(gathering) { carried[index] = instance }
  }

  /// An instance that holds all that was gathered for a step.
  private mutating func gathered(_ index: Int, _ gathering: Gathering) throws -> PluginInstance {
    if let instance = carried[index] { return instance }
    let instance = try pass.makeInstance(index)
    for part in parts[index] {
      let start = ThreadClock.now
      try instance.merge(part, gathering)
      summary.profiles[index].add(.merge, ThreadClock.now - start)
    }
    if parts[index].isEmpty { try instance.beginPart(gathering) }
    return instance
  }

  /// Adds what a chunk gave, in the order of chunks.
  private mutating func take(_ result: ChunkResult) throws {
    summary.read += result.read
    summary.failures += result.failures
    summary.log += result.log
    takeProfile(of: result)
    summary.isAborted = result.isAborted
    for index in result.disabled {
      summary.disabled.insert(index)
      exports[index] = nil
    }
    for (index, step) in result.steps.enumerated() {
      summary.steps[index] += step.counts
      if let part = step.part { parts[index].append(part) }
      try exports[index]?.add(step.bytes)
    }
  }

  /// Adds what the calls of a chunk took; a plugin that is slow on an article is named in the log, once.
  private mutating func takeProfile(of result: ChunkResult) {
    for (index, step) in result.steps.enumerated() { summary.profiles[index] += step.profile }
    for (index, call) in result.slow.sorted(by: { $0.key < $1.key }) where !slow.contains(index) {
      slow.insert(index)
      let words = "took \(call.nanoseconds / 1_000_000) ms on this article; tam run --profile shows where time goes"
      summary.log.append(
        LogLine(plugin: plan.steps[index].plugin.declaration.name, article: call.article, text: Array(words.utf8)))
    }
  }

  private mutating func finish() throws {
    for index in plan.steps.indices where pass.includes(index) {
      switch plan.steps[index].plugin.declaration.kind {
      case .filter: continue
      case .report: try finishReport(index)
      case .exporter:
        guard let export = exports[index] else { continue }
        summary.printed += try export.finish()
        summary.written += export.paths
      }
    }
  }

  private mutating func finishReport(_ index: Int) throws {
    let step = plan.steps[index]
    let instance = try gathered(index, .report)
    let start = ThreadClock.now
    let blocks = try instance.finish(results: results(for: step.plugin.declaration))
    summary.profiles[index].add(.finish, ThreadClock.now - start)
    summary.profiles[index].peakMemory = max(summary.profiles[index].peakMemory, instance.peakMemory)
    let report = Report(name: step.plugin.declaration.name, blocks: blocks)
    finished[report.name] = report.blocks
    summary.log += instance.takeLog().map { LogLine(plugin: report.name, article: [], text: $0) }
    if step.outputs.isEmpty { summary.shown.append(report) }
    for path in step.outputs {
      let format = ReportFormat(path: path) ?? .terminal
      if let words = report.words(for: format, at: path) {
        summary.log.append(LogLine(plugin: report.name, article: [], text: words))
      }
      for (path, bytes) in try report.files(as: format, at: path) {
        guard bytes.count <= plan.outputLimit else { throw step.outputProblem(plan.outputLimit) }
        var file = try OutputFile(path: path)
        try file.write(bytes)
        try file.commit()
        summary.written.append(path)
      }
    }
  }

  /// Blocks of the reports that a report comes after.
  private func results(for declaration: Declaration) -> [[UInt8]: [Block]] {
    finished.filter { declaration.after.contains($0.key) }
  }

  /// Keeps `failures.jsonl` in the run's folder; a file of an earlier run goes when nothing failed now.
  private mutating func writeFailures() throws {
    guard let folder = plan.folder else { return }
    let path = Path.join(folder, Array("failures.jsonl".utf8))
    if summary.failures.isEmpty { return Folder.remove(path) }
    var file = try OutputFile(path: path)
    for failure in summary.failures { try file.write(failure.jsonLine(plan.steps)) }
    try file.commit()
    summary.written.append(path)
  }
}
