// SPDX-License-Identifier: Apache-2.0

extension Tasks {
  /// The same work on inputs of other shapes.
  func shapes() throws -> [[Workload]] {
    let files = try inputs.files(1000, bytes: 1000)
    let document = try inputs.plain(bytes: 10_000_000)
    let tenth = try inputs.plain(bytes: 1_000_000)
    return [
      [
        words("1,000 files of 1 KB", files.path, files.bytes),
        stage(.recognise, "1,000 files of 1 KB", over: files.path, files.bytes),
      ],
      [
        words("one document of 10 MB", document.path, document.bytes),
        stage(.read, "one document of 10 MB", "tam, reading", over: document.path, document.bytes),
        stage(.recognise, "one document of 10 MB", "tam", over: document.path, document.bytes),
        stage(.recognise, "one document of 10 MB", "tam, 1 MB of it", over: tenth.path, tenth.bytes),
      ],
    ]
  }

  /// Programs that start and end.
  func starting() -> [Workload] {
    let rows = [
      ("lua5.4", ["lua5.4", "-v"]), ("tam", [programs.tam, "--version"]),
      ("pandoc", ["pandoc", "-v"]),
    ]
    let stock = Workload(
      task: "start and end", tool: "tam, job over 3 seeds",
      command: run([programs.scripts + "/stock.job.yaml", "--no-cache"]),
      environment: ["BENCH_INPUT": "../../../seeds", "BENCH_OUTPUT": inputs.path("seeds")],
      bytes: 0,
      rounds: 10, proof: { "\($0.errors.documentsRead ?? "no") articles" })
    return rows.map { tool, command in
      Workload(
        task: "start and end", tool: tool, command: command, bytes: 0, isFloor: tool == "lua5.4",
        rounds: 20,
        needs: [command[0]], proof: \.output.firstLine)
    } + [stock]
  }
}
