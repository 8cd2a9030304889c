// SPDX-License-Identifier: Apache-2.0

/// Measures the host's parts beside what they cannot be cheaper than.
///
/// `Benchmarks` prints times, `Benchmarks --instructions` instructions as well (with `perf` or `valgrind`),
/// `Benchmarks --scripts N` runs one filter over N documents by tam, pandoc and plain Lua, and
/// `Benchmarks --only NAME --count N` runs one operation N times and prints nothing, for a profiler.
@main
struct Benchmarks {
  static let all: [Benchmark] = luaBenchmarks + pluginBenchmarks

  static func main() throws {
    let arguments = CommandLine.arguments
    if let place = arguments.firstIndex(of: "--reading") {
      let reading = try ReadingBenchmark(paths: arguments[(place + 1)...].prefix { !$0.hasPrefix("--") } + [])
      guard let count = value(of: "--count", in: arguments).flatMap({ Int($0) }) else {
        return print(try reading.report())
      }
      for _ in 0..<count { _ = try reading.read() }
      return
    }
    if let count = value(of: "--scripts", in: arguments) {
      return print(try ScriptComparison(count: Int(count) ?? 100).report())
    }
    if let name = value(of: "--only", in: arguments) {
      guard let benchmark = all.first(where: { $0.name == name }) else {
        return print("no benchmark '\(name)'; there are: \(all.map(\.name).joined(separator: ", "))")
      }
      return try benchmark.run(value(of: "--count", in: arguments).flatMap { Int($0) } ?? benchmark.count)
    }
    let counter = try arguments.contains("--instructions") ? InstructionCounter.available() : nil
    var rows = Rows()
    for benchmark in all {
      rows.add(benchmark, nanoseconds: try benchmark.nanoseconds(), instructions: try counter?.count(benchmark))
    }
    print(rows.text)
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
    return arguments[index + 1]
  }
}
