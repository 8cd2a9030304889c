// SPDX-License-Identifier: Apache-2.0

import Scripting

/// What one chunk gave, for the outputs that all chunks go into in order.
struct ChunkResult: Sendable {
  /// Documents of the chunk; when a failure ended the run, those up to it.
  var read = 0
  /// How many chunks it stands for; more than one when results were put together.
  var chunks = 1
  /// What reading gave.
  var reading = StepRecord()
  /// What each step gave; nil for one that had no work in this pass.
  var steps: [StepRecord?]

  /// Articles that came through all steps, by chain.
  var ends: [Int: Int] = [:]
  /// CPU time of making articles of documents, in nanoseconds.
  var readTime: UInt64 = 0
  /// Whether any document was made into an article.
  var isRead = false
  /// Whether everything was kept from before, so that no work was done.
  var isKept: Bool { reading.isKept && steps.allSatisfy { $0?.isKept ?? true } }
  /// The files that the documents came from, in their order; empty where nobody asked for them.
  var inputs: [InputListing.Item] = []
  /// A number that another content of the documents would change.
  var identity: UInt64 = 0

  init(_ pass: Pass) { steps = pass.plan.steps.map { _ in nil } }

  /// Numbers of steps that a failure puts out of the run.
  var disabled: Set<Int> { Set(steps.indices.filter { steps[$0]?.isDisabling == true }) }

  /// The step and the place in the chunk at which a failure ends the run: the earliest article counts.
  private var end: (position: Int, step: Int)? {
    steps.indices.compactMap { step in steps[step]?.end.map { ($0, step) } }.min { $0 < $1 }
  }

  /// Whether a failure ends the run.
  var isAborted: Bool { end != nil }

  /// Takes away what came of articles behind the one at which the run ends: one after another they would not have been
  /// looked at.
  mutating func trim() {
    guard let end else { return }
    read = end.position + 1
    inputs = Array(inputs.prefix(read))
    let isBefore = { (position: Int, step: Int) in (position, step) <= end }
    reading.faults.removeAll { $0.position > end.position }
    for step in steps.indices {
      steps[step]?.faults.removeAll { !isBefore($0.position, step) }
      steps[step]?.drops.removeAll { !isBefore($0.position, step) }
      steps[step]?.log.removeAll { !isBefore($0.position, step) }
    }
  }

  /// What failed, by article, and for each article by step.
  func failures(in pass: Pass) -> [Failure] {
    var found: [(position: Int, step: Int, failure: Failure)] = []
    if pass.target == nil { found += reading.faults.map { ($0.position, -1, $0.failure) } }
    for (index, record) in steps.enumerated() {
      guard let record, pass.tellsFailures(of: index) else { continue }
      found += record.faults.map { ($0.position, index, $0.failure) }
    }
    return found.sorted { ($0.position, $0.step) < ($1.position, $1.step) }.map(\.failure)
  }

  /// What plugins logged, by article, and for each article by step.
  func log(in pass: Pass) -> [LogLine] {
    guard pass.target == nil else { return [] }
    var found: [(position: Int, step: Int, number: Int, line: LogLine)] = []
    for (index, record) in steps.enumerated() {
      let plugin = pass.plan.steps[index].plugin.declaration.name
      for (number, line) in (record?.log ?? []).enumerated() {
        found.append((line.position, index, number, LogLine(plugin: plugin, article: line.article, text: line.text)))
      }
    }
    return found.sorted { ($0.position, $0.step, $0.number) < ($1.position, $1.step, $1.number) }.map(\.line)
  }

  /// What filters dropped, by article.
  func drops() -> [(step: Int, drop: StepRecord.Drop)] {
    var found: [(step: Int, drop: StepRecord.Drop)] = []
    for (index, record) in steps.enumerated() { found += (record?.drops ?? []).map { (index, $0) } }
    return found.sorted { ($0.drop.position, $0.step) < ($1.drop.position, $1.step) }
  }
}

/// What a step did.
public struct StepCounts: Equatable, Sendable {
  /// Articles that came to it.
  public var seen = 0
  /// Articles that a filter dropped.
  public var dropped = 0
  /// Articles on which it failed.
  public var failed = 0

  static func += (total: inout StepCounts, more: StepCounts) {
    total.seen += more.seen
    total.dropped += more.dropped
    total.failed += more.failed
  }
}

/// A line that a plugin logged.
public struct LogLine: Equatable, Sendable {
  /// The plugin's name.
  public var plugin: [UInt8]
  /// Identity of the article it was called for, or empty.
  public var article: [UInt8]
  /// The line.
  public var text: [UInt8]
}
