// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Recognition
import Scripting

/// Takes one chunk through all steps: each document is read, recognised, and offered to each step in order.
///
/// The plugins' states are made for this chunk and go with it, so nothing a script keeps can reach another chunk.
struct ChunkWorker: ~Copyable {
  private let plan: Plan
  private let reader: ArticleReader
  private let recogniser: Recogniser
  private var instances: [PluginInstance?] = []
  private var result: ChunkResult

  /// Makes the plugins ready. Steps in `disabled` are out of the run; a report of `carried` goes on with that instance,
  /// because its parts cannot be merged.
  init(
    plan: Plan, reader: ArticleReader, recogniser: Recogniser, disabled: Set<Int>, carried: [Int: PluginInstance]
  ) throws(ScriptError) {
    self.plan = plan
    self.reader = reader
    self.recogniser = recogniser
    result = ChunkResult(steps: plan.steps.map { _ in ChunkResult.StepResult() })
    for (index, step) in plan.steps.enumerated() {
      if disabled.contains(index) {
        instances.append(nil)
      } else if let instance = carried[index] {
        instances.append(instance)
      } else {
        let instance = try step.makeInstance(plan)
        if step.plugin.declaration.kind == .report { try instance.beginPart() }
        instances.append(instance)
      }
    }
  }

  /// Works on a chunk and gives what came of it.
  consuming func process(_ chunk: Chunk, carried: [Int: PluginInstance]) throws(ScriptError) -> ChunkResult {
    for item in chunk.items where !result.isAborted {
      result.read += 1
      switch item {
      case .failure(let error): fail(error, nil)
      case .document(let document): process(document)
      }
    }
    for (index, instance) in instances.enumerated() where carried[index] == nil {
      guard let instance, plan.steps[index].plugin.declaration.kind == .report else { continue }
      result.steps[index].part = try instance.part()
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
    defer { takeLog(of: instance, index, article.id) }
    do {
      switch instance.declaration.kind {
      case .filter:
        if case .drop = try instance.filter(&article) {
          result.steps[index].counts.dropped += 1
          return false
        }
      case .report: try instance.map(&article)
      case .exporter: try export(index, instance, &article)
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
  }

  /// Writes a failure down and does what the step's policy says; true when the article goes on.
  private mutating func fail(_ error: ScriptError, _ index: Int, _ article: borrowing Article) -> Bool {
    let step = plan.steps[index]
    let origin = article.origin
    result.steps[index].counts.failed += 1
    result.failures.append(
      Failure(
        cause: .script(error, step: index + 1), article: article.id, path: origin.path,
        range: origin.start..<origin.end))
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
    let range = document.map { $0.origin.start..<$0.origin.end }
    result.failures.append(
      Failure(cause: .reading(error), article: document?.id ?? [], path: error.path, range: range))
  }

  private mutating func takeLog(of instance: PluginInstance, _ index: Int, _ article: [UInt8]) {
    let plugin = instance.declaration.name
    result.log += instance.takeLog().map { LogLine(plugin: plugin, article: article, text: $0) }
  }

  /// The seed of `math.random` for a call: of the job, the plugin and the article.
  private func seed(of index: Int, _ article: borrowing Article) -> UInt64 {
    let name = plan.steps[index].plugin.declaration.name
    return plan.seed &* 0x9E37_79B9_7F4A_7C15 ^ Digest.of(name.span) ^ Digest.of(article.id.span).byteSwapped
  }
}

extension Step {
  /// A state of its own for this step.
  func makeInstance(_ plan: Plan) throws(ScriptError) -> PluginInstance {
    try PluginInstance(plugin, options: options, limits: plan.limits, time: plan.time)
  }
}
