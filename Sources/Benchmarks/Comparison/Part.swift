// SPDX-License-Identifier: Apache-2.0

/// What one small operation took, see ``Benchmark``.
struct Part: Codable {
  let name: String
  let nanoseconds: Double
  /// Nil where neither `perf` nor `valgrind` is to be had.
  let instructions: Double?

  /// Measures all operations.
  static func measure() throws -> [Part] {
    let counter = try? InstructionCounter.available()
    return try Benchmarks.all.map { benchmark in
      Part(
        name: benchmark.name, nanoseconds: try benchmark.nanoseconds(),
        instructions: try counter?.count(benchmark))
    }
  }
}
