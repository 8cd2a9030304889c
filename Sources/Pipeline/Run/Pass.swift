// SPDX-License-Identifier: Apache-2.0

import Scripting

/// One way of all documents through the steps: the main one, or one before it in which a filter looks at them all.
struct Pass: Sendable {
  /// What the run does.
  let plan: Plan
  /// Number of the filter that prepares itself; nil for the main pass. Then only the filters before it run.
  var target: Int?
  /// What filters found in passes of their own, by step.
  private(set) var prepared: [Int: [UInt8]] = [:]
  /// Steps that a failure put out of the run.
  var disabled: Set<Int> = []
  /// What the keys of all records begin with.
  let base: [UInt8]
  /// The digest of each step.
  private(set) var digests: [[UInt8]]

  init(plan: Plan) {
    self.plan = plan
    base = RecordKey.base(of: plan)
    digests = plan.steps.map { $0.digest(in: plan, prepared: nil) }
  }

  /// Takes what a filter found in a pass of its own.
  mutating func setPrepared(_ index: Int, _ bytes: [UInt8]) {
    prepared[index] = bytes
    digests[index] = plan.steps[index].digest(in: plan, prepared: bytes)
  }

  /// Whether a step has work in this pass.
  func includes(_ index: Int) -> Bool {
    guard !disabled.contains(index) else { return false }
    guard let target else { return true }
    let (step, wanted) = (plan.steps[index], plan.steps[target])
    return index == target
      || (index < target && step.chain == wanted.chain && step.plugin.declaration.kind == .filter)
  }

  /// Whether a step gathers a part in this pass.
  func gathers(_ index: Int) -> Bool {
    target == nil ? plan.steps[index].plugin.declaration.kind == .report : index == target
  }

  /// Whether failures of a step are told in this pass: a filter that fails before its turn in the main pass will fail
  /// there again.
  func tellsFailures(of index: Int) -> Bool {
    let policy = plan.steps[index].onError
    return target == nil || target == index || policy == .disable || policy == .abort
  }

  /// Whether the files that documents come from are listed in this pass.
  var listsInputs: Bool { target == nil && plan.writes && plan.recordFolder != nil }

  /// A state of its own for a step.
  func makeInstance(_ index: Int) throws(ScriptError) -> PluginInstance {
    let step = plan.steps[index]
    return try PluginInstance(
      step.plugin, options: step.options, limits: plan.limits, time: plan.time, prepared: prepared[index])
  }
}
