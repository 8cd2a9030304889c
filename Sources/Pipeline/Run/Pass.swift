// SPDX-License-Identifier: Apache-2.0

import Scripting

/// One way of all documents through the steps: the main one, or one before it in which a filter looks at them all.
struct Pass: Sendable {
  /// What the run does.
  let plan: Plan
  /// Number of the filter that prepares itself; nil for the main pass. Then only the filters before it run.
  var target: Int?
  /// What filters found in passes of their own, by step.
  var prepared: [Int: [UInt8]] = [:]
  /// Steps that a failure put out of the run.
  var disabled: Set<Int> = []

  /// Whether a step has work in this pass.
  func includes(_ index: Int) -> Bool {
    guard !disabled.contains(index) else { return false }
    guard let target else { return true }
    return index == target || (index < target && plan.steps[index].plugin.declaration.kind == .filter)
  }

  /// Whether a step gathers a part in this pass.
  func gathers(_ index: Int) -> Bool {
    target == nil ? plan.steps[index].plugin.declaration.kind == .report : index == target
  }
}
