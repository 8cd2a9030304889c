// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Scripting

/// One step at work on the articles of one chunk.
struct StepWork {
  private let index: Int
  private let pass: Pass
  private let instance: PluginInstance
  private let isCarried: Bool
  private var record = StepRecord()

  private var step: Step { pass.plan.steps[index] }
  private var kind: PluginKind { step.plugin.declaration.kind }
  private var gathering: Gathering { pass.target == nil ? .report : .prepare }

  /// Makes the plugin ready, unless an instance goes on from the chunk before.
  init(_ index: Int, _ pass: Pass, carried: PluginInstance?) throws(ScriptError) {
    self.index = index
    self.pass = pass
    isCarried = carried != nil
    if let carried {
      instance = carried
      return
    }
    let start = ThreadClock.now
    instance = try pass.makeInstance(index)
    let loaded = ThreadClock.now
    record.profile.add(.load, loaded - start)
    if pass.gathers(index) {
      try instance.beginPart(gathering)
      record.profile.add(.new, ThreadClock.now - loaded)
    }
    _ = instance.takeLog()  // of `new`, which the run as a whole tells once
  }

  /// What came of all articles.
  consuming func finish() throws(ScriptError) -> StepRecord {
    record.profile.peakMemory = instance.peakMemory
    record.profile.add(samples: instance.takeSamples())
    if pass.gathers(index), !isCarried, !record.isDisabling { record.part = try instance.part() }
    record.isEditing = kind == .filter && instance.hasEdited
    if instance.hasAskedTime { record.time = pass.plan.time }
    return record
  }

  /// Offers an article to the step; false when it is to see no more.
  mutating func offer(_ article: inout Article, at position: Int) -> Bool {
    record.counts.seen += 1
    instance.setSeed(seed(article))
    let start = ThreadClock.now
    defer {
      measure(since: start, article.id)
      record.log += instance.takeLog().map { StepRecord.Line(position: position, article: article.id, text: $0) }
    }
    do {
      if pass.gathers(index) {
        try instance.map(&article, gathering)
      } else if kind == .exporter {
        try export(&article)
      } else if case .drop(let reason) = try instance.filter(&article) {
        record.counts.dropped += 1
        record.drops.append(
          .init(position: position, article: article.id, path: article.origin.path, reason: reason))
      }
      return true
    } catch {
      fail(error, article, position)
      return !record.isDisabling && record.end == nil
    }
  }

  private mutating func export(_ article: inout Article) throws(ScriptError) {
    guard let bytes = try instance.encode(&article) else { return }
    if !record.bytes.isEmpty { record.bytes += instance.declaration.separator }
    record.bytes += bytes
    // No need to wait for the whole: a chunk of 1,024 articles could hold 32 GB otherwise.
    if record.bytes.count > pass.plan.outputLimit { throw step.outputProblem(pass.plan.outputLimit) }
  }

  /// Writes a failure down, and what the step's policy makes of it.
  private mutating func fail(_ error: ScriptError, _ article: borrowing Article, _ position: Int) {
    let origin = article.origin
    record.counts.failed += 1
    record.faults.append(
      .init(
        position: position,
        failure: Failure(
          cause: .script(error, step: index + 1), article: article.id, path: origin.path,
          range: origin.start..<origin.end)))
    switch step.onError {
    case .skip, .keep: break
    case .disable: record.isDisabling = true
    case .abort: record.end = position
    }
  }

  /// Writes down what a call for an article took.
  private mutating func measure(since start: UInt64, _ article: [UInt8]) {
    let time = ThreadClock.now - start
    let call: StepProfile.Call = pass.gathers(index) ? .map : kind == .exporter ? .encode : .filter
    record.profile.add(call, time, article)
    if time > StepProfile.slow && record.slow == nil { record.slow = (article, time) }
  }

  /// The seed of `math.random` for a call: of the job, the plugin and the article.
  private func seed(_ article: borrowing Article) -> UInt64 {
    let name = step.plugin.declaration.name
    return pass.plan.seed &* 0x9E37_79B9_7F4A_7C15 ^ Digest.of(name.span) ^ Digest.of(article.id.span).byteSwapped
  }
}
