// SPDX-License-Identifier: Apache-2.0

import Reading
import Recognition
import Reports
import Scripting

/// One run of a plan: chunk after chunk through the steps, outputs in the order of the corpus.
///
/// ```swift
/// let summary = try Run(plan).perform { progress in … }
/// ```
public struct Run: ~Copyable {
  private let plan: Plan
  private var summary = RunSummary()
  private var parts: [[[UInt8]]]
  private var exports: [Int: ExportOutput] = [:]
  /// Reports whose parts cannot be merged: one instance goes through all chunks.
  private var carried: [Int: PluginInstance] = [:]

  /// Makes a run; nothing is read or written yet.
  public init(_ plan: Plan) {
    self.plan = plan
    summary.steps = plan.steps.map { _ in StepCounts() }
    parts = plan.steps.map { _ in [] }
  }

  /// Does all of it.
  ///
  /// - Parameter progress: Told the number of documents read, after each chunk.
  /// - Throws: `ScriptError` when a plugin cannot work at all or a report cannot be finished, `OutputError` when an
  ///   output cannot be written. No output is left half-written; those committed before stay.
  public consuming func perform(progress: (Int) -> Void = { _ in }) throws -> RunSummary {
    try begin()
    try work(progress)
    if !summary.isAborted && !summary.hasNoInput { try finish() }
    try writeFailures()
    return summary
  }

  private mutating func begin() throws {
    for (index, step) in plan.steps.enumerated() {
      switch step.plugin.declaration.kind {
      case .filter: continue
      case .exporter: exports[index] = try ExportOutput(step, plan)
      case .report:
        let instance = try step.makeInstance(plan)
        try instance.beginPart()
        if !instance.isMergeable() { carried[index] = instance }
      }
    }
  }

  private mutating func work(_ progress: (Int) -> Void) throws {
    let reader = ArticleReader()
    let recogniser = Recogniser()
    var chunks = ChunkReader(inputs: plan.inputs)
    while let chunk = chunks.next() {
      let worker = try ChunkWorker(
        plan: plan, reader: reader, recogniser: recogniser, disabled: summary.disabled, carried: carried)
      try take(worker.process(chunk, carried: carried))
      progress(summary.read)
      if summary.isAborted { return }
    }
  }

  /// Adds what a chunk gave, in the order of chunks.
  private mutating func take(_ result: ChunkResult) throws {
    summary.read += result.read
    summary.failures += result.failures
    summary.log += result.log
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

  private mutating func finish() throws {
    for index in plan.steps.indices where !summary.disabled.contains(index) {
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
    let instance: PluginInstance
    if let carried = carried[index] {
      instance = carried
    } else {
      instance = try step.makeInstance(plan)
      for part in parts[index] { try instance.merge(part) }
      if parts[index].isEmpty { try instance.beginPart() }
    }
    let report = Report(name: step.plugin.declaration.name, blocks: try instance.finish())
    summary.log += instance.takeLog().map { LogLine(plugin: report.name, article: [], text: $0) }
    if step.outputs.isEmpty { summary.shown.append(report) }
    for path in step.outputs {
      let bytes = report.rendered(as: ReportFormat(path: path) ?? .terminal)
      guard bytes.count <= plan.outputLimit else { throw step.outputProblem(plan.outputLimit) }
      var file = try OutputFile(path: path)
      try file.write(bytes)
      try file.commit()
      summary.written.append(path)
    }
  }

  /// Keeps `failures.jsonl` in the run's folder; a file of an earlier run goes when nothing failed now.
  private mutating func writeFailures() throws {
    guard let folder = plan.folder else { return }
    let path = Path.join(folder, Array("failures.jsonl".utf8))
    if summary.failures.isEmpty { return Folder.remove(path) }
    var file = try OutputFile(path: path)
    for failure in summary.failures { try file.write(failure.jsonLine()) }
    try file.commit()
    summary.written.append(path)
  }
}
