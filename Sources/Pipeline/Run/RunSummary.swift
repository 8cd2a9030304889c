// SPDX-License-Identifier: Apache-2.0

public import Reports

/// What a run did.
public struct RunSummary: Sendable {
  /// Documents that were read, failed ones included.
  public internal(set) var read = 0
  /// Documents that could not be made into articles.
  public internal(set) var unread = 0
  /// What each step did.
  public internal(set) var steps: [StepCounts] = []
  /// What the calls of each step took.
  public internal(set) var profiles: [StepProfile] = []
  /// Articles that came through all steps, by chain.
  public internal(set) var ends: [Int] = []
  /// Chunks of the corpus.
  public internal(set) var chunks = 0
  /// Chunks that were made into articles, in part at least, because something of them was not kept.
  public internal(set) var readChunks = 0
  /// CPU time of making articles of documents and of recognition, in nanoseconds.
  public internal(set) var readTime: UInt64 = 0
  /// What tells this corpus from another.
  public internal(set) var corpus: [UInt8] = []
  /// Chunks of which everything was kept from before.
  public internal(set) var keptChunks = 0
  /// For each step, in how many chunks its work was done, and in how many what was kept was taken.
  public internal(set) var work: [(done: Int, kept: Int)] = []
  /// The first failures, in order; `failureCount` says how many there were.
  public internal(set) var failures: [Failure] = []
  /// How many failures there were.
  public internal(set) var failureCount = 0
  /// How many failures had each reason.
  public internal(set) var reasons: [String: Int] = [:]
  /// The first lines that plugins logged, in order; `logCount` says how many there were.
  public internal(set) var log: [LogLine] = []
  /// How many lines were logged.
  public internal(set) var logCount = 0
  /// Numbers, from 0, of steps that a failure put out of the run.
  public internal(set) var disabled: Set<Int> = []
  /// Whether a failure ended the run; no output was written then.
  public internal(set) var isAborted = false
  /// Why there were too many failures, in words; no output was written then.
  public internal(set) var excess: String?
  /// Whether the run was asked to stop before its end; no output was written then.
  public internal(set) var isStopped = false
  /// Whether it went on with an earlier run that did not come to its end.
  public internal(set) var isResumed = false
  /// Whether no document at all could be read; no output was written then.
  public var hasNoInput: Bool { read > 0 && unread == read }
  /// Whether outputs were written.
  public var isComplete: Bool { !isAborted && !isStopped && excess == nil && !hasNoInput }
  /// Reports that no file was asked for, in order.
  public internal(set) var shown: [Report] = []
  /// Bytes of exporters that no file was asked for, in order.
  public internal(set) var printed: [UInt8] = []
  /// Paths of the files that were written, in order; in a dry run, of those that would have been.
  public internal(set) var written: [[UInt8]] = []
  /// Paths of lists that the run left in its folder.
  var lists: [[UInt8]] = []
  /// Modules and data that the plugin of each step asked for, as far as records tell.
  var files: [[StepRecord.FileUse]] = []
  /// Where rows of written files come from that have no file beside them that tells, in their order.
  var rowOrigins: [(path: [UInt8], origins: [RowOrigin])] = []

  /// How many failures and lines are held; files have them all.
  static let mostHeld = 1000

  mutating func add(_ failures: [Failure]) {
    failureCount += failures.count
    for failure in failures { reasons[Explanation(cause: failure.cause).reason, default: 0] += 1 }
    self.failures += failures.prefix(Self.mostHeld - self.failures.count)
  }

  mutating func add(_ lines: [LogLine]) {
    logCount += lines.count
    log += lines.prefix(Self.mostHeld - log.count)
  }
}
