// SPDX-License-Identifier: Apache-2.0

import Foundation
import Recognition

/// Measures the host's parts beside what they cannot be cheaper than.
///
/// `Benchmarks` prints times, `Benchmarks --instructions` instructions as well (with `perf` or `valgrind`),
/// `Benchmarks --scripts N` runs one filter over N documents by tam, pandoc and plain Lua, and
/// `Benchmarks --only NAME --count N` runs one operation N times and prints nothing, for a profiler.
/// `Benchmarks --table` is the large comparison (see ``Comparison``), and `Benchmarks --markdown results.json` its tables
/// for the README.
@main
struct Benchmarks {
  static let all: [Benchmark] = luaBenchmarks + pluginBenchmarks

  static func main() throws {
    let options = Options(words: Array(CommandLine.arguments.dropFirst()))
    if options.has("--table") { return try Comparison(options).run() }
    if let file = options["--markdown"] {
      return print(ComparisonTable(record: try Record(contentsOf: URL(filePath: file))).markdown)
    }
    if let stage = options["--stage"].flatMap(Stage.init) {
      return print(try stage.run(over: Array(options.list("--stage").dropFirst())))
    }
    if options.has("--reading") { return try read(options) }
    if options.has("--recognition") { return try recognise(options) }
    if let count = options["--scripts"] { return print(try ScriptComparison(count: Int(count) ?? 100).report()) }
    if let name = options["--only"] {
      guard let benchmark = all.first(where: { $0.name == name }) else {
        return print("no benchmark '\(name)'; there are: \(all.map(\.name).joined(separator: ", "))")
      }
      return try benchmark.run(options["--count"].flatMap { Int($0) } ?? benchmark.count)
    }
    let counter = try options.has("--instructions") ? InstructionCounter.available() : nil
    var rows = Rows()
    for benchmark in all {
      rows.add(benchmark, nanoseconds: try benchmark.nanoseconds(), instructions: try counter?.count(benchmark))
    }
    print(rows.text)
  }

  private static func read(_ options: Options) throws {
    let reading = try ReadingBenchmark(paths: options.list("--reading"))
    guard let count = options["--count"].flatMap({ Int($0) }) else { return print(try reading.report()) }
    for _ in 0..<count { _ = try reading.read() }
  }

  private static func recognise(_ options: Options) throws {
    let recognition = try RecognitionBenchmark(paths: options.list("--recognition"))
    guard let count = options["--count"].flatMap({ Int($0) }) else { return print(try recognition.report()) }
    let recogniser = Recogniser()
    for _ in 0..<count { _ = try recognition.recognise(by: recogniser) }
  }
}
