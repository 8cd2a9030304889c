// SPDX-License-Identifier: Apache-2.0

/// What one row came to; kept as data in a run's `results.json`.
struct Measurement: Codable {
  let task: String
  let tool: String
  let command: String
  /// Bytes of news text.
  let bytes: Int
  let isFloor: Bool
  let proof: String
  /// Processor seconds of every round, in order.
  let processor: [Double]
  /// Seconds that went by in the same rounds.
  let wall: [Double]
  /// Greatest resident size in bytes over all rounds.
  let peak: Int
  /// F1 over persons, organisations and places on the gold articles, 0 to 1.
  let quality: Double?
  /// Why there are no figures: a program that is missing, a run that failed.
  let reason: String?

  /// The best round, which other programs on the machine disturbed least.
  var seconds: Double? { processor.min() }
  /// Millions of bytes a processor second.
  var speed: Double? { seconds.map { Double(bytes) / 1e6 / max($0, 1e-6) } }

  init(of workload: Workload, folder: String, quality: Double?) {
    self.quality = quality
    task = workload.task
    tool = workload.tool
    command = workload.command.map { $0.replacing(folder, with: "") }.joined(separator: " ")
    bytes = workload.bytes
    isFloor = workload.isFloor
    var processor: [Double] = []
    var wall: [Double] = []
    var peak = 0
    var proof = ""
    var reason: String?
    do {
      if let missing = try workload.needs.first(where: { try Child(["sh", "-c", "command -v \($0)"]).status != 0 }) {
        reason = "\(missing) is not installed"
      }
      for _ in 0..<workload.rounds where reason == nil {
        let child = try Child(workload.command, environment: workload.environment)
        guard child.status == 0 else {
          reason = "exit \(child.status): \(child.errors.split(separator: "\n").last ?? "")"
          break
        }
        processor.append(child.processor)
        wall.append(child.wall)
        peak = max(peak, child.peak)
        proof = try workload.proof(child)
      }
    } catch { reason = "\(error)" }
    self.processor = reason == nil ? processor : []
    self.wall = reason == nil ? wall : []
    self.peak = peak
    self.proof = proof
    self.reason = reason
  }
}
