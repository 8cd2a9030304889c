// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The rows of every task, and the inputs that they share.
struct Tasks {
  let inputs: Inputs
  let programs: Programs
  /// The large input: articles as JSON lines.
  let lines: Inputs.Lines
  /// The same texts as one file, for `cat` and `wc`.
  let plain: String
  /// The same articles as the `jsonl` exporter gives them, for plain Lua.
  let parsed: String
  /// Inputs for peers that would take hours over the large one, and for those that would take hours over that.
  let few: Inputs.Lines
  let fewest: Inputs.Lines

  /// Makes the inputs, the large one of so many bytes of text.
  init(_ inputs: Inputs, _ programs: Programs, bytes: Int) throws {
    self.inputs = inputs
    self.programs = programs
    lines = try inputs.lines(bytes: bytes)
    plain = try inputs.plain(bytes: bytes).path
    few = try inputs.lines(bytes: 300_000)
    fewest = try inputs.lines(bytes: 60_000)
    parsed = inputs.path("parsed/articles.jsonl")
    let command = [programs.tam, "run", programs.scripts + "/parse.job.yaml", "--no-cache"]
    let variables = ["BENCH_INPUT": lines.path, "BENCH_OUTPUT": inputs.path("parsed")]
    let child = try Child(command, environment: variables)
    guard child.status == 0 else { throw Child.Failure(command: command, reason: child.errors) }
  }

  /// The tasks in the order in which they are printed, the rows of each together.
  ///
  /// Of rows over 100 MB and more two rounds are enough: the longer they take, the less a disturbance counts.
  func all() throws -> [[Workload]] {
    try (reading() + plugins() + jobs() + shapes() + [starting()]).map { rows in
      rows.map { row in
        var row = row
        if row.bytes >= 100_000_000 { row.rounds = min(row.rounds, 2) }
        return row
      }
    }
  }

  /// `wc -w` in UTF-8, over a file or all files of a folder: what reading text cannot be expected to beat.
  func words(_ task: String, _ path: String, _ bytes: Int) -> Workload {
    Workload(
      task: task, tool: "wc -w",
      command: ["sh", "-c", "find \(path) -type f -exec cat {} + | wc -w"],
      environment: ["LC_ALL": "C.UTF-8"], bytes: bytes, isFloor: true,
      proof: { "\($0.output.firstLine.trimmingCharacters(in: .whitespaces)) words" })
  }

  /// The first stages of a run by themselves, see ``Stage``.
  func stage(_ stage: Stage, _ task: String, _ tool: String = "tam", over path: String, _ bytes: Int)
    -> Workload
  {
    Workload(
      task: task, tool: tool, command: [programs.benchmarks, "--stage", stage.rawValue, path],
      bytes: bytes,
      proof: \.output.firstLine)
  }

  /// `tam run` with other words behind it, on one worker.
  func run(_ words: [String]) -> [String] { [programs.tam, "run"] + words + ["--workers", "1"] }
}
