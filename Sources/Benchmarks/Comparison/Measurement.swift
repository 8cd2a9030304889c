// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What one row came to; kept as data in a run's `results.json`.
struct Measurement: Codable {
  let task: String
  let tool: String
  let command: String
  /// Bytes of news text.
  let bytes: Int
  let isFloor: Bool
  private(set) var proof = ""
  /// Processor seconds of every round, in order.
  private(set) var processor: [Double] = []
  /// Seconds that went by in the same rounds.
  private(set) var wall: [Double] = []
  /// Greatest resident size in bytes over all rounds.
  private(set) var peak = 0
  /// F1 over persons, organisations and places on the gold articles, 0 to 1.
  var quality: Double?
  /// What it does not do that others of its task do.
  let remark: String?
  /// Why there are no figures: a program that is missing, a run that failed, rounds that came to different results.
  private(set) var reason: String?

  /// The best round, which other programs on the machine disturbed least.
  var seconds: Double? { processor.min() }
  /// Millions of bytes a processor second.
  var speed: Double? { seconds.map { Double(bytes) / 1e6 / max($0, 1e-6) } }

  /// Measures the rows of one task, round by round in turns, so that all meet the machine in the same state.
  ///
  /// A row that is stopped half-way finds half of the seconds that the task's first row took in `BENCH_HALF`.
  static func measure(_ workloads: [Workload], folder: String) -> [Measurement] {
    var rows = workloads.map { Measurement(of: $0, folder: folder) }
    for round in 0..<(workloads.map(\.rounds).max() ?? 0) {
      for index in rows.indices where round < workloads[index].rounds && rows[index].reason == nil {
        rows[index].measure(workloads[index], half: (rows[0].wall.min() ?? 1) / 2)
      }
    }
    return rows
  }

  private init(of workload: Workload, folder: String) {
    task = workload.task
    tool = workload.tool
    let variables = workload.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    command = (variables + workload.command).joined(separator: " ").replacing(folder, with: "")
      .replacing(FileManager.default.currentDirectoryPath + "/", with: "")
    bytes = workload.bytes
    isFloor = workload.isFloor
    remark = workload.remark
    do {
      guard
        let missing = try workload.needs.first(where: {
          try Child(["sh", "-c", "command -v \($0)"]).status != 0
        })
      else { return }
      reason = "\(missing) is not installed"
    } catch { reason = "\(error)" }
  }

  /// Does one round.
  private mutating func measure(_ workload: Workload, half: Double) {
    do {
      if !workload.preparation.isEmpty { _ = try Child(workload.preparation) }
      let environment = workload.environment.merging(["BENCH_HALF": "\(half)"]) { mine, _ in mine }
      let child = try Child(workload.command, environment: environment)
      guard child.status == 0 else {
        return fail("exit \(child.status): \(child.errors.split(separator: "\n").last ?? "")")
      }
      let proof = try workload.proof(child)
      guard processor.isEmpty || proof == self.proof else {
        return fail("two rounds came to different results: \(self.proof); \(proof)")
      }
      self.proof = proof
      processor.append(child.processor)
      wall.append(child.wall)
      peak = max(peak, child.peak)
    } catch { fail("\(error)") }
  }

  private mutating func fail(_ reason: String) {
    self.reason = reason
    (processor, wall) = ([], [])
  }
}
