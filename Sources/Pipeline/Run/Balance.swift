// SPDX-License-Identifier: Apache-2.0

import Scripting

/// Where the documents of a run went in one chain: read = to the end + filtered + failed.
public struct Balance: Equatable, Sendable {
  /// Documents that were read.
  public var read: Int
  /// Articles that came through all steps.
  public var ended: Int
  /// Articles that filters dropped.
  public var filtered: Int
  /// Documents that could not be read, and articles on which a filter failed.
  public var failed: Int
  /// The first step, from 0, to which more or fewer articles came than the steps before it let through.
  public var leak: Int?

  /// Whether every document is accounted for, a step at a time.
  public var isEven: Bool { read == ended + filtered + failed && leak == nil }

  /// Counts what came of a chain's documents. A step that was put out of the run has seen some of them only.
  public init(_ plan: Plan, chain: Int, _ summary: RunSummary) {
    read = summary.read
    ended = summary.ends[chain]
    (filtered, failed) = (0, summary.unread)
    var left = read - failed
    for (index, step) in plan.steps.enumerated() where step.chain == chain {
      let counts = summary.steps[index]
      let isOut = summary.disabled.contains(index)
      if !isOut && counts.seen != left && leak == nil { leak = index }
      guard step.plugin.declaration.kind == .filter else { continue }
      let lost = step.onError == .skip ? counts.failed : 0
      filtered += counts.dropped
      failed += lost
      left -= counts.dropped + lost
    }
  }
}
