// SPDX-License-Identifier: Apache-2.0

public import Reports

/// What a run did.
public struct RunSummary: Sendable {
  /// Documents that were read, failed ones included.
  public internal(set) var read = 0
  /// What each step did.
  public internal(set) var steps: [StepCounts] = []
  /// What the calls of each step took.
  public internal(set) var profiles: [StepProfile] = []
  /// What failed, in order.
  public internal(set) var failures: [Failure] = []
  /// What plugins logged, in order.
  public internal(set) var log: [LogLine] = []
  /// Numbers, from 0, of steps that a failure put out of the run.
  public internal(set) var disabled: Set<Int> = []
  /// Whether a failure ended the run; no output was written then.
  public internal(set) var isAborted = false
  /// Whether no document at all could be read; no output was written then.
  public var hasNoInput: Bool { read > 0 && failures.count == read && failures.allSatisfy(\.isOfReading) }
  /// Reports that no file was asked for, in order.
  public internal(set) var shown: [Report] = []
  /// Bytes of exporters that no file was asked for, in order.
  public internal(set) var printed: [UInt8] = []
  /// Paths of the files that were written, in order.
  public internal(set) var written: [[UInt8]] = []
}
