// SPDX-License-Identifier: Apache-2.0

import Foundation
import Recognition
import Reports

/// Measures the host's parts beside what they cannot be cheaper than.
///
/// `Benchmarks` prints times, `Benchmarks --instructions` instructions as well (with `perf` or `valgrind`),
/// `Benchmarks --scripts N` runs one filter over N documents by tam, pandoc and plain Lua, and
/// `Benchmarks --only NAME --count N` runs one operation N times and prints nothing, for a profiler.
/// `Benchmarks --table` is the large comparison (see ``Comparison``), `Benchmarks --profile` counts where the stock job's
/// instructions go (see ``Profile``), and `--score --out FOLDER --gold FOLDER` adds F1 to a run without it. `--markdown`, `--targets`, `--plot` and `--profiled` with a file of a kept run print
/// its tables and its picture for the README.
@main
struct Benchmarks {
  static let all: [Benchmark] = luaBenchmarks + pluginBenchmarks

  static func main() throws {
    let options = Options(words: Array(CommandLine.arguments.dropFirst()))
    if options.has("--table") { return try Comparison(options).run() }
    if options.has("--score") { return try Comparison(options).scoreKept() }
    if options.has("--profile") { return try profile(options) }
    if try printKept(options) { return }
    if let stage = options["--stage"].flatMap(Stage.init) {
      return print(try stage.run(over: Array(options.list("--stage").dropFirst())))
    }
    if options.has("--reading") { return try read(options) }
    if options.has("--recognition") { return try recognise(options) }
    if let count = options["--scripts"] {
      return print(try ScriptComparison(count: Int(count) ?? 100).report())
    }
    if let name = options["--only"] {
      guard let benchmark = all.first(where: { $0.name == name }) else {
        return print(
          "no benchmark '\(name)'; there are: \(all.map(\.name).joined(separator: ", "))")
      }
      return try benchmark.run(options["--count"].flatMap { Int($0) } ?? benchmark.count)
    }
    let counter = try options.has("--instructions") ? InstructionCounter.available() : nil
    var rows = Rows()
    for benchmark in all {
      rows.add(
        benchmark, nanoseconds: try benchmark.nanoseconds(),
        instructions: try counter?.count(benchmark))
    }
    print(rows.text)
  }

  /// Prints a kept run, if one is asked for.
  private static func printKept(_ options: Options) throws -> Bool {
    func file(_ name: String) -> URL? { options[name].map { URL(filePath: $0) } }
    if let file = file("--markdown") {
      print(ComparisonTable(record: try Record(contentsOf: file)).markdown)
    } else if let file = file("--parts") {
      print(ComparisonTable(record: try Record(contentsOf: file)).markdownOfParts)
    } else if let file = file("--targets") {
      print(try TargetTable(contentsOf: file).rendered(as: .markdown))
    } else if let file = file("--plot") {
      print(
        String(decoding: GrowthPlot(record: try Record(contentsOf: file)).picture, as: UTF8.self),
        terminator: "")
    } else if let file = file("--profiled") {
      print(ProfileTable(profile: try Profile(contentsOf: file)).rendered(as: .markdown))
    } else {
      return false
    }
    return true
  }

  private static func profile(_ options: Options) throws {
    let comparison = try Comparison(options)
    defer { comparison.inputs.remove(comparison.inputs.folder.path()) }
    let profile = try Profile(comparison.inputs, comparison.programs)
    try comparison.folder.map { try profile.write(to: $0) }
    print(ProfileTable(profile: profile).rendered(as: .terminal))
  }

  private static func read(_ options: Options) throws {
    let reading = try ReadingBenchmark(paths: options.list("--reading"))
    guard let count = options["--count"].flatMap({ Int($0) }) else {
      return print(try reading.report())
    }
    for _ in 0..<count { _ = try reading.read() }
  }

  private static func recognise(_ options: Options) throws {
    let recognition = try RecognitionBenchmark(paths: options.list("--recognition"))
    guard let count = options["--count"].flatMap({ Int($0) }) else {
      return print(try recognition.report())
    }
    let recogniser = Recogniser()
    for _ in 0..<count { _ = try recognition.recognise(by: recogniser) }
  }
}
