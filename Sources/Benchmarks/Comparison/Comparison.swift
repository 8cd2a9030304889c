// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reports

/// Everything that `make bench` measures, from one run: tam, what it cannot be cheaper than, and its peers.
///
/// `Benchmarks --table --out FOLDER` prints the tables and keeps the figures as `FOLDER/results.json`; more options:
/// `--texts FOLDER` (texts to multiply, `seeds` by default), `--megabytes N` (size of the large input, 20),
/// `--peers PYTHON` (a Python that has them), `--gold FOLDER` (see ``Gold``), `--growth 1,10,100,1000` (megabytes),
/// `--no-growth`, `--no-parts`, `--only-task NAME` (that task and nothing else).
struct Comparison {
  let programs: Programs
  let inputs: Inputs
  let megabytes: Int
  let growth: [Int]
  let hasParts: Bool
  let task: String?
  let folder: URL?
  let gold: Gold?

  init(_ options: Options) throws {
    let benchmarks = URL(filePath: CommandLine.arguments[0])
    programs = Programs(
      tam: benchmarks.deletingLastPathComponent().appending(path: "tam").path(),
      benchmarks: benchmarks.path(),
      scripts: "Sources/Benchmarks/Peers", python: options["--peers"])
    inputs = try Inputs(
      from: URL(filePath: options["--texts"] ?? "seeds"),
      in: FileManager.default.temporaryDirectory
        .appending(path: "tam-bench-\(ProcessInfo.processInfo.processIdentifier)"))
    megabytes = options["--megabytes"].flatMap { Int($0) } ?? 20
    task = options["--only-task"]
    growth =
      options.has("--no-growth") || task != nil
      ? [] : (options["--growth"] ?? "1,10,100").split(separator: ",").compactMap { Int($0) }
    hasParts = !options.has("--no-parts") && task == nil
    folder = options["--out"].map { URL(filePath: $0) }
    let scratch = inputs.folder
    gold = options["--gold"].map { Gold(folder: URL(filePath: $0), scratch: scratch) }
  }

  func run() throws {
    defer { inputs.remove(inputs.folder.path()) }
    let tasks = try Tasks(inputs, programs, bytes: megabytes * 1_000_000).all()
    let measurements = tasks.filter { task == nil || $0[0].task == task }.flatMap { workloads in
      tell(workloads[0].task)
      return Measurement.measure(workloads, folder: inputs.path(""))
    }
    tell(hasParts ? "operations" : "")
    let parts = hasParts ? try Part.measure() : []
    tell(growth.isEmpty ? "" : "growth")
    // Kept before what takes longest, which a full disk may end.
    var record = try Record(measurements: measurements, growth: [], parts: parts, programs: programs)
    try keep(record)
    record.growth =
      try growth.isEmpty
      ? [] : Growth.measure(growth.map { $0 * 1_000_000 }, files: 100_000, inputs, programs)
    score(&record)
    try keep(record)
    print(ComparisonTable(record: record).text)
    guard task == nil else { return }
    let targets = try folder.map { try TargetTable(contentsOf: $0.appending(path: "results.json")) }
    print("\n" + (targets ?? TargetTable(record, profile: nil)).rendered(as: .terminal))
  }

  /// Adds the F1 of the gold articles to the record that was kept: no figure of it is a time, so it can come later.
  func scoreKept() throws {
    guard let folder else { return }
    defer { inputs.remove(inputs.folder.path()) }
    var record = try Record(contentsOf: folder.appending(path: "results.json"))
    score(&record)
    try keep(record)
  }

  private func keep(_ record: Record) throws {
    guard let folder else { return }
    try record.write(to: folder)
    try Data(GrowthPlot(record: record).picture).write(to: folder.appending(path: "growth.svg"))
  }

  private func score(_ record: inout Record) {
    guard gold != nil else { return }
    for index in record.measurements.indices {
      record.measurements[index].quality = quality(of: record.measurements[index])
    }
  }

  /// What is measured now, for who waits.
  private func tell(_ name: String) {
    if !name.isEmpty { FileHandle.standardError.write(Data("measuring: \(name)\n".utf8)) }
  }

  /// F1 on the gold articles, for rows that recognise.
  private func quality(of row: Measurement) -> Double? {
    guard row.task == "recognise", !row.isFloor, let gold else { return nil }
    return try? gold.score(row.tool, programs)  // a peer that is missing says so in its row
  }
}
