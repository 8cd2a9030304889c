// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Everything that `make bench` measures, from one run: tam, what it cannot be cheaper than, and its peers.
///
/// `Benchmarks --table --out FOLDER` prints the tables and keeps the figures as `FOLDER/results.json`; more options:
/// `--texts FOLDER` (texts to multiply, `seeds` by default), `--megabytes N` (size of the large input, 20),
/// `--peers PYTHON` (a Python that has them), `--gold FOLDER` (see ``Gold``), `--growth 1,10,100,1000` (megabytes), `--no-growth`.
struct Comparison {
  let programs: Programs
  let inputs: Inputs
  let megabytes: Int
  let growth: [Int]
  let folder: URL?
  let gold: Gold?

  init(_ options: Options) throws {
    let benchmarks = URL(filePath: CommandLine.arguments[0])
    programs = Programs(
      tam: benchmarks.deletingLastPathComponent().appending(path: "tam").path(), benchmarks: benchmarks.path(),
      scripts: "Sources/Benchmarks/Peers", python: options["--peers"])
    inputs = try Inputs(
      from: URL(filePath: options["--texts"] ?? "seeds"),
      in: FileManager.default.temporaryDirectory.appending(path: "tam-bench"))
    megabytes = options["--megabytes"].flatMap { Int($0) } ?? 20
    growth =
      options.has("--no-growth")
      ? [] : (options["--growth"] ?? "1,10,100").split(separator: ",").compactMap { Int($0) }
    folder = options["--out"].map { URL(filePath: $0) }
    let scratch = inputs.folder
    gold = options["--gold"].map { Gold(folder: URL(filePath: $0), scratch: scratch) }
  }

  func run() throws {
    defer { try? FileManager.default.removeItem(at: inputs.folder) }
    let workloads = try Workload.all(
      inputs, programs: programs, bytes: megabytes * 1_000_000, slice: 300_000)
    let measurements = workloads.map { workload in
      FileHandle.standardError.write(Data("\(workload.task): \(workload.tool)\n".utf8))
      return Measurement(of: workload, folder: inputs.path(""), quality: quality(of: workload))
    }
    let growth =
      growth.isEmpty
      ? [] : try Growth.measure(self.growth.map { $0 * 1_000_000 }, files: 100_000, inputs, programs)
    let record = try Record(measurements: measurements, growth: growth, programs: programs)
    try folder.map { try record.write(to: $0) }
    print(ComparisonTable(record: record).text)
  }

  /// F1 on the gold articles, for rows that recognise.
  private func quality(of workload: Workload) -> Double? {
    guard workload.task == "recognise", !workload.isFloor, let gold else { return nil }
    return try? gold.score(workload.tool, programs)  // a peer that is missing says so in its row
  }
}
