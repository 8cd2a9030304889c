// SPDX-License-Identifier: Apache-2.0

/// What one chunk gave, for the outputs that all chunks go into in order.
struct ChunkResult: Sendable {
  /// What a step gave.
  struct StepResult: Sendable {
    /// What an exporter wrote.
    var bytes: [UInt8] = []
    /// A report's part; nil when the step failed as a whole.
    var part: [UInt8]?
    var counts = StepCounts()
    var profile = StepProfile()
  }

  var read = 0
  var steps: [StepResult]
  var failures: [Failure] = []
  /// Numbers of steps that a failure puts out of the run.
  var disabled: Set<Int> = []
  /// Whether a failure ends the run.
  var isAborted = false
  /// The first article on which each step was slow, and for how long, in nanoseconds.
  var slow: [Int: (article: [UInt8], nanoseconds: UInt64)] = [:]
  /// What plugins logged.
  var log: [LogLine] = []

  init(_ pass: Pass) { steps = pass.plan.steps.map { _ in StepResult() } }
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
