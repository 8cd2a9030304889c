// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Recognition
import Scripting

/// Takes one chunk through all steps: each document is read, recognised, and offered to each step in order.
///
/// The plugins' states are made for this chunk and go with it, so nothing a script keeps can reach another chunk.
struct ChunkWorker: ~Copyable {
  private let pass: Pass
  private let reader: ArticleReader
  private let recogniser: Recogniser
  private let carried: [Int: PluginInstance]
  private var instances: [PluginInstance?] = []
  private var result: ChunkResult

  private var plan: Plan { pass.plan }
  private var gathering: Gathering { pass.target == nil ? .report : .prepare }

  /// Makes the plugins ready. A step of `carried` goes on with that instance, because its parts cannot be merged.
  init(
    _ pass: Pass, reader: ArticleReader, recogniser: Recogniser, carried: [Int: PluginInstance] = [:]
  ) throws(ScriptError) {
    self.pass = pass
    self.reader = reader
    self.recogniser = recogniser
    self.carried = carried
    result = ChunkResult(pass)
    for index in pass.plan.steps.indices {
      guard pass.includes(index), carried[index] == nil else {
        instances.append(pass.includes(index) ? carried[index] : nil)
        continue
      }
      let start = ThreadClock.now
      let instance = try pass.makeInstance(index)
      let loaded = ThreadClock.now
      result.steps[index].profile.add(.load, loaded - start)
      if pass.gathers(index) {
        try instance.beginPart(pass.target == nil ? .report : .prepare)
        result.steps[index].profile.add(.new, ThreadClock.now - loaded)
      }
      _ = instance.takeLog()  // of `new`, which the run as a whole tells once
      instances.append(instance)
    }
  }

  /// Works on a chunk and gives what came of it.
  consuming func process(_ chunk: Chunk) throws(ScriptError) -> ChunkResult {
    for item in chunk.items where !result.isAborted {
      result.read += 1
      switch item {
      case .failure(let error): fail(error, nil)
      case .document(let document): process(document)
      }
    }
    for (index, instance) in instances.enumerated() {
      result.steps[index].profile.peakMemory = instance?.peakMemory ?? 0
      result.steps[index].profile.add(samples: instance?.takeSamples() ?? [])
    }
    for (index, instance) in instances.enumerated() where pass.gathers(index) && carried[index] == nil {
      result.steps[index].part = try instance?.part()
    }
    return result
  }

  private mutating func process(_ document: Document) {
    do {
      var article = try reader.read(document)
      recogniser.annotate(&article)
      for index in plan.steps.indices {
        guard !result.isAborted, run(index, on: &article) else { return }
      }
    } catch {
      fail(error, document)
    }
  }

  /// Offers an article to a step; false when it goes no further.
  private mutating func run(_ index: Int, on article: inout Article) -> Bool {
    guard let instance = instances[index] else { return true }
    result.steps[index].counts.seen += 1
    instance.setSeed(seed(of: index, article))
    let start = ThreadClock.now
    defer {
      measure(index, instance.declaration.kind, since: start, article.id)
      takeLog(of: instance, article.id)
    }
    do {
      if pass.gathers(index) {
        try instance.map(&article, gathering)
      } else if instance.declaration.kind == .exporter {
        try export(index, instance, &article)
      } else if case .drop = try instance.filter(&article) {
        result.steps[index].counts.dropped += 1
        return false
      }
      return true
    } catch {
      return fail(error, index, article)
    }
  }

  private mutating func export(
    _ index: Int, _ instance: PluginInstance, _ article: inout Article
  ) throws(ScriptError) {
    guard let bytes = try instance.encode(&article) else { return }
    let separator = instance.declaration.separator
    if !result.steps[index].bytes.isEmpty { result.steps[index].bytes += separator }
    result.steps[index].bytes += bytes
    // No need to wait for the whole: a chunk of 512 articles could hold 16 GB otherwise.
    if result.steps[index].bytes.count > plan.outputLimit { throw plan.steps[index].outputProblem(plan.outputLimit) }
  }

  /// Writes a failure down and does what the step's policy says; true when the article goes on.
  private mutating func fail(_ error: ScriptError, _ index: Int, _ article: borrowing Article) -> Bool {
    let step = plan.steps[index]
    let origin = article.origin
    result.steps[index].counts.failed += 1
    // A filter that fails before its turn in the main pass will fail there again, and is told then.
    if pass.target == nil || pass.target == index || step.onError == .disable || step.onError == .abort {
      result.failures.append(
        Failure(
          cause: .script(error, step: index + 1), article: article.id, path: origin.path,
          range: origin.start..<origin.end))
    }
    switch step.onError {
    case .skip: return step.plugin.declaration.kind != .filter
    case .keep: return true
    case .disable:
      instances[index] = nil
      result.disabled.insert(index)
      return true
    case .abort:
      result.isAborted = true
      return false
    }
  }

  private mutating func fail(_ error: ReadingError, _ document: Document?) {
    guard pass.target == nil else { return }
    let range = document.map { $0.origin.start..<$0.origin.end }
    result.failures.append(
      Failure(cause: .reading(error), article: document?.id ?? [], path: error.path, range: range))
  }

  /// Writes down what a call for an article took.
  private mutating func measure(_ index: Int, _ kind: PluginKind, since start: UInt64, _ article: [UInt8]) {
    let time = ThreadClock.now - start
    let call: StepProfile.Call = pass.gathers(index) ? .map : kind == .exporter ? .encode : .filter
    result.steps[index].profile.add(call, time, article)
    if time > StepProfile.slow && result.slow[index] == nil { result.slow[index] = (article, time) }
  }

  private mutating func takeLog(of instance: PluginInstance, _ article: [UInt8]) {
    let plugin = instance.declaration.name
    let lines = instance.takeLog()
    if pass.target == nil { result.log += lines.map { LogLine(plugin: plugin, article: article, text: $0) } }
  }

  /// The seed of `math.random` for a call: of the job, the plugin and the article.
  private func seed(of index: Int, _ article: borrowing Article) -> UInt64 {
    let name = plan.steps[index].plugin.declaration.name
    return plan.seed &* 0x9E37_79B9_7F4A_7C15 ^ Digest.of(name.span) ^ Digest.of(article.id.span).byteSwapped
  }
}

extension Pass {
  /// A state of its own for a step.
  func makeInstance(_ index: Int) throws(ScriptError) -> PluginInstance {
    let step = plan.steps[index]
    return try PluginInstance(
      step.plugin, options: step.options, limits: plan.limits, time: plan.time, prepared: prepared[index])
  }
}
