// SPDX-License-Identifier: Apache-2.0

/// One operation to measure; its `run` repeats the operation `count` times.
struct Benchmark: Sendable {
  /// Name, unique, as `--only` takes it.
  let name: String
  /// How often the operation runs for a time.
  let count: Int
  /// Name of the row that its ratio refers to: what the operation cannot be cheaper than.
  let floor: String
  let run: @Sendable (Int) throws -> Void

  /// Nanoseconds an operation: the best of five runs, without what a run of none takes.
  func nanoseconds() throws -> Double {
    let idle = try (0..<5).map { _ in try time(0) }.min()!
    let busy = try (0..<5).map { _ in try time(count) }.min()!
    return max(0, Double(busy - idle)) / Double(count)
  }

  private func time(_ count: Int) throws -> Int64 {
    let duration = try ContinuousClock().measure { try run(count) }
    return duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000
  }
}
