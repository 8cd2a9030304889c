// SPDX-License-Identifier: Apache-2.0

import Reading
import Recognition
import Reports
import Scripting

/// One run of a plan: chunk after chunk through the steps, outputs in the order of the corpus.
///
/// ```swift
/// let summary = try await Run(plan).perform { progress in … }
/// ```
public struct Run: ~Copyable {
  var pass: Pass
  var summary = RunSummary()
  var exports: [Int: ExportOutput] = [:]
  var gatherings: [Int: ReportGathering] = [:]
  /// Blocks of the reports that are finished, by chain and name.
  var finished: [Int: [[UInt8]: [Block]]] = [:]
  var failures: LineOutput?
  var filtered: LineOutput?
  private var inputs: LineOutput?
  private var listing = InputListing()
  private let folder: RunFolder?
  private let monitor: RunMonitor
  private let ledger: Ledger?
  private let runner: PassRunner
  /// Tells the corpus of the first pass from one that changed since.
  private var corpus: UInt64?
  /// Steps that were named as slow.
  private var slow: Set<Int> = []

  var plan: Plan { pass.plan }

  /// Makes a run; no document is read and no output written yet.
  ///
  /// - Parameters:
  ///   - folder: Where results are kept; nil keeps none. An unfinished run in it is gone on with.
  ///   - monitor: Told what the run is doing; it may also ask it to stop.
  ///   - reasons: Work that failed for one of these reasons is done again, for any reason when there are none; nil
  ///     takes what was kept.
  public init(
    _ plan: Plan, folder: RunFolder? = nil, monitor: RunMonitor = RunMonitor(), redoing reasons: Set<String>? = nil
  ) throws {
    var plan = plan
    if let folder {
      let begun = try folder.begin(plan.digest, time: plan.time)
      plan.time = begun.time
      summary.isResumed = begun.isResumed
    }
    pass = Pass(plan: plan)
    self.folder = folder
    self.monitor = monitor
    ledger = folder.map { Ledger($0.store, time: plan.time, redoing: reasons) }
    let sample = plan.sample.map { Sample($0, of: plan) }
    runner = PassRunner(plan, ChunkTools(plan, ledger: ledger, monitor: monitor), sample: sample)
    summary.steps = plan.steps.map { _ in StepCounts() }
    summary.files = plan.steps.map { _ in [] }
    summary.profiles = plan.steps.map { _ in StepProfile() }
    summary.work = plan.steps.map { _ in (0, 0) }
    summary.ends = plan.chains.map { _ in 0 }
    if plan.writes {
      failures = plan.failuresPath.map { LineOutput(path: $0) }
      filtered = plan.filtered.map { LineOutput(path: $0) }
      inputs = plan.inputsPath.map { LineOutput(path: $0) }
    }
  }

  /// Does all of it.
  ///
  /// - Parameter progress: Told the number of documents read, after each chunk.
  /// - Throws: `ScriptError` when a plugin cannot work at all or a report cannot be finished, `OutputError` when an
  ///   output cannot be written, `StoreError` when results cannot be kept, `RunError` when inputs changed on the way. No
  ///   output is left half-written; those committed before stay.
  public consuming func perform(progress: (Int) -> Void = { _ in }) async throws -> RunSummary {
    do {
      try await goThrough(progress)
    } catch {
      giveUp()
      throw error
    }
    return try close()
  }

  /// All passes, then the outputs.
  private mutating func goThrough(_ progress: (Int) -> Void) async throws {
    try clean()
    for index in plan.steps.indices where plan.steps[index].plugin.declaration.hasPrepare && summary.isRunning {
      try await prepare(index)
    }
    if summary.isRunning { try await work(progress) }
    try ledger?.flush()
    try end()
  }

  /// Keeps what was done before an error; what failed before is told all the same, and the first error is the one to throw.
  // Not inlined: Swift 6.3 crashes when it optimises these inside the asynchronous function.
  @inline(never) private mutating func giveUp() {
    try? ledger?.flush()
    _ = try? failures?.commit()
  }

  @inline(never) private mutating func close() throws -> RunSummary {
    try commitLists()
    if !summary.isStopped { try folder?.end() }
    if summary.isComplete && plan.sample == nil { try ledger?.prune() }
    return summary
  }

  /// Does all that is left when others have done the work: `results` stand for the whole corpus, in order.
  consuming func perform(results: [ChunkResult]) async throws -> RunSummary {
    do {
      try clean()
      try open()
      var corpus: UInt64 = 0
      for result in results where summary.isRunning {
        corpus = Shard.identity(corpus, result.identity, chunks: result.chunks)
        summary.disabled.formUnion(result.disabled)
        try take(result)
      }
      pass.disabled = summary.disabled
      summary.corpus = Self.bytes(of: corpus)
      try end()
    } catch {
      giveUp()
      throw error
    }
    return try close()
  }

  private static func bytes(of word: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - $0 * 8)) }
  }

  /// Judges what came of all chunks, and makes the outputs.
  private mutating func end() throws {
    if summary.isRunning { try checkLimit(isAtEnd: true) }
    if summary.isComplete { try finish() }
  }

  /// The pass in which a filter looks at all documents that come to it.
  private mutating func prepare(_ index: Int) async throws {
    pass.target = index
    monitor.begin(preparing: plan.steps[index].plugin.declaration.name)
    try begin(index, .prepare)
    corpus = try await pass(from: corpus) { run, result in
      let told = result.failures(in: run.pass)
      try run.take(told)
      run.monitor.took(result, failures: told.count)
      run.summary.isAborted = result.isAborted
      run.takeProfile(of: result)
      if let part = result.steps[index]?.part { try run.gatherings[index]?.add(part) }
    }
    pass.target = nil
    if !summary.disabled.contains(index) && summary.isRunning, let gathering = gatherings[index] {
      let instance = try gathering.finish()
      pass.setPrepared(index, try instance.prepared())
      tellLog(of: instance)
    }
    gatherings[index] = nil
  }

  /// Makes ready what all chunks go into.
  private mutating func open() throws {
    for (index, step) in plan.steps.enumerated() where pass.includes(index) {
      switch step.plugin.declaration.kind {
      case .filter: continue
      case .exporter:
        let instance = try pass.makeInstance(index)
        exports[index] = try ExportOutput(step, plan, instance)
        tellLog(of: instance)
      case .report: try begin(index, .report)
      }
    }
  }

  private mutating func work(_ progress: (Int) -> Void) async throws {
    try open()
    monitor.begin(preparing: [])
    let seen = try await pass(from: corpus) { run, result in
      try run.take(result)
      progress(run.summary.read)
    }
    summary.corpus = Self.bytes(of: seen)
  }

  /// Takes all chunks through a pass, and gives what tells this corpus from another.
  private mutating func pass(
    from before: UInt64?, _ take: (inout Run, ChunkResult) throws -> Void
  ) async throws -> UInt64 {
    var corpus: UInt64 = 0
    let carried = gatherings.compactMapValues(\.carried)
    try await runner.run(pass, carried: carried) { result in
      corpus = Shard.identity(corpus, result.identity)
      summary.disabled.formUnion(result.disabled)
      try take(&self, result)
      return summary.isRunning ? summary.disabled : nil
    }
    if monitor.isStopping { summary.isStopped = true }
    if summary.isRunning, let before, before != corpus { throw RunError.inputChanged }
    pass.disabled = summary.disabled
    return corpus
  }

  private mutating func begin(_ index: Int, _ gathering: Gathering) throws {
    let pass = pass
    let gathering = try ReportGathering(gathering) { () throws(ScriptError) in try pass.makeInstance(index) }
    tell(gathering.log, of: plan.steps[index].plugin.declaration.name)
    gatherings[index] = gathering
  }

  /// Adds what a chunk gave, in the order of chunks.
  private mutating func take(_ result: ChunkResult) throws {
    let told = result.failures(in: pass)
    for item in result.inputs { if let file = listing.add(item) { try inputs?.add(file.line()) } }
    summary.read += result.read
    summary.unread += result.reading.faults.count
    summary.chunks += result.chunks
    if result.isRead { summary.readChunks += result.chunks }
    if result.isKept { summary.keptChunks += 1 }
    summary.readTime += result.readTime
    summary.add(result.log(in: pass))
    try take(told)
    takeProfile(of: result)
    summary.isAborted = result.isAborted
    for index in result.disabled {
      exports[index] = nil
      gatherings[index] = nil
    }
    for (chain, count) in result.ends { summary.ends[chain] += count }
    for (index, record) in result.steps.enumerated() {
      guard let record else { continue }
      summary.steps[index] += record.counts
      for file in record.files where !summary.files[index].contains(file) { summary.files[index].append(file) }
      if record.isKept { summary.work[index].kept += 1 } else { summary.work[index].done += 1 }
      if let part = record.part { try add(part, index) }
      try exports[index]?.add(record.bytes)
    }
    if let filtered {
      for (index, drop) in result.drops() { try filtered.add(drop.jsonLine(plan.steps[index], index + 1)) }
    }
    monitor.took(result, failures: told.count)
    try checkLimit(isAtEnd: false)
  }

  private mutating func add(_ part: [UInt8], _ index: Int) throws {
    let start = ThreadClock.now
    try gatherings[index]?.add(part)
    summary.profiles[index].add(.merge, ThreadClock.now - start)
  }

  private mutating func take(_ failures: [Failure]) throws {
    summary.add(failures)
    for failure in failures { try self.failures?.add(failure.jsonLine(plan.steps)) }
  }

  private mutating func checkLimit(isAtEnd: Bool) throws {
    summary.excess = plan.failureLimit.excess(
      of: summary.failureCount, by: summary.reasons, in: summary.read, isAtEnd: isAtEnd)
  }

  /// Adds what the calls of a chunk took; a plugin that is slow on an article is named in the log, once.
  private mutating func takeProfile(of result: ChunkResult) {
    for (index, record) in result.steps.enumerated() {
      guard let record else { continue }
      summary.profiles[index] += record.profile
      guard let call = record.slow, !slow.contains(index) else { continue }
      slow.insert(index)
      let words = "took \(call.nanoseconds / 1_000_000) ms on this article; tam run --profile shows where time goes"
      let plugin = plan.steps[index].plugin.declaration.name
      summary.add([LogLine(plugin: plugin, article: call.article, text: Array(words.utf8))])
    }
  }

  /// Tells what a plugin logged in a call that is for no article.
  mutating func tellLog(of instance: PluginInstance) {
    tell(instance.takeLog(), of: instance.declaration.name)
  }

  private mutating func tell(_ log: [[UInt8]], of name: [UInt8]) {
    summary.add(log.map { LogLine(plugin: name, article: [], text: $0) })
  }

  /// Gives failures and filtered articles their files; one of an earlier run goes when there is nothing to tell now.
  private mutating func commitLists() throws {
    for list in [failures, filtered].compactMap({ $0 }) {
      if try list.commit() { summary.written.append(list.path) }
    }
    guard summary.isComplete, let inputs else { return }
    if let file = listing.finish() { try inputs.add(file.line()) }
    if try inputs.commit() { summary.lists.append(inputs.path) }
  }

  /// Looks whether the outputs can be written, in a dry run too: nobody wants to hear of a read-only folder when the work
  /// is done. Then takes away hidden files that a killed run left of them.
  private func clean() throws {
    let outputs = plan.steps.flatMap(\.outputs)
    let paths = outputs + [plan.failuresPath, plan.filtered, plan.inputsPath].compactMap { $0 }
    for path in paths { try Folder.checkWritable(path) }
    guard plan.writes else { return }
    for path in paths + outputs.map({ ReportFormat.sources(beside: $0) }) { OutputFile.removeRemains(of: path) }
    RunRecord.removeRemains(of: plan)
  }
}

extension RunSummary {
  /// Whether nothing has ended the run so far.
  var isRunning: Bool { !isAborted && !isStopped && excess == nil }
}

extension Plan {
  /// The list of what failed; nil without a folder for it.
  fileprivate var failuresPath: [UInt8]? { folder.map { Path.join($0, Array("failures.jsonl".utf8)) } }

  /// The list of the files that were read; nil for a run that leaves no record.
  fileprivate var inputsPath: [UInt8]? { recordFolder.map { Path.join($0, Array("inputs.jsonl".utf8)) } }
}
