// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Workload {
  /// The rows of every task, in the order in which they are printed.
  ///
  /// `bytes` is the size of the large input; peers that would take hours get `slice` bytes of the same texts.
  static func all(_ inputs: Inputs, programs: Programs, bytes: Int, slice: Int) throws -> [Workload] {
    let lines = try inputs.lines(bytes: bytes)
    let few = try inputs.lines(bytes: slice)
    let plain = try inputs.plain(bytes: bytes).path
    let parsed = inputs.path("jsonl.jsonl")
    try prepare(parsed, from: lines.path, programs)
    return try reading(lines, plain: plain, few: few, programs)
      + pages(inputs, programs)
      + plugins(lines, parsed: parsed, inputs, programs)
      + jobs(lines, plain: plain, inputs, programs)
      + shapes(inputs, programs)
      + starting(programs)
  }

  /// Writes the articles that plain Lua works on, as the `jsonl` exporter gives them.
  private static func prepare(_ parsed: String, from lines: String, _ programs: Programs) throws {
    let folder = URL(filePath: parsed).deletingLastPathComponent().path()
    let child = try Child([programs.tam, "run", lines, "--exporter", "jsonl", "-o", folder])
    guard child.status == 0 else { throw Child.Failure(command: ["tam"], reason: child.errors) }
  }

  private typealias Lines = (path: String, bytes: Int, documents: Int)

  private static func reading(_ lines: Lines, plain: String, few: Lines, _ programs: Programs) -> [Workload] {
    let bytes = lines.bytes
    return [
      Workload(task: "read", tool: "cat", command: ["cat", plain], bytes: bytes, proof: { _ in "bytes only" }),
      words("read", plain, bytes),
      Workload(
        task: "read", tool: "tam", command: [programs.benchmarks, "--stage", "read", lines.path], bytes: bytes,
        proof: \.output.firstLine),
      words("recognise", plain, bytes),
      Workload(
        task: "recognise", tool: "tam", command: [programs.benchmarks, "--stage", "recognise", lines.path],
        bytes: bytes,
        proof: \.output.firstLine),
      programs.peer("sentences", "underthesea", few.path, bytes: few.bytes),
      programs.peer("sentences", "spacy", few.path, bytes: few.bytes),
      programs.peer("recognise", "underthesea", few.path, bytes: few.bytes),
      programs.peer("recognise", "vinlp", few.path, bytes: few.bytes),
    ]
  }

  private static func pages(_ inputs: Inputs, _ programs: Programs) throws -> [Workload] {
    let pages = try inputs.pages(300)
    return [
      Workload(
        task: "read web pages", tool: "tam", command: [programs.benchmarks, "--stage", "read", pages.path],
        bytes: pages.bytes, isFloor: true, proof: \.output.firstLine),
      programs.peer("read web pages", "trafilatura", pages.path, bytes: pages.bytes),
    ]
  }

  private static func plugins(_ lines: Lines, parsed: String, _ inputs: Inputs, _ programs: Programs) -> [Workload] {
    let report = inputs.path("report")
    let lua = ["lua5.4", programs.scripts + "/articles.lua"]
    return [
      Workload(
        task: "one filter", tool: "Lua, parsed", command: lua + ["about", parsed], bytes: lines.bytes, isFloor: true,
        needs: ["lua5.4"], proof: \.output.firstLine),
      Workload(
        task: "one filter", tool: "tam",
        command: [
          programs.tam, "run", lines.path, "--filter", "about", "--set", "about.any=Tô Lâm", "--workers", "1",
        ], bytes: lines.bytes, proof: { child in "\(child.errors.number(after: "kept ") ?? "no") articles" }),
      Workload(
        task: "one report", tool: "Lua, parsed", command: lua + ["people-by-month", parsed], bytes: lines.bytes,
        isFloor: true, needs: ["lua5.4"], proof: { "rows \($0.output.digest)" }),
      Workload(
        task: "one report", tool: "tam",
        command: [programs.tam, "run", programs.scripts + "/report.job.yaml", "--workers", "1", "--no-cache"],
        environment: ["BENCH_INPUT": lines.path, "BENCH_OUTPUT": report], bytes: lines.bytes,
        proof: { _ in "rows \(try String(contentsOfFile: report + "/people.csv", encoding: .utf8).digest)" }),
    ]
  }

  private static func jobs(_ lines: Lines, plain: String, _ inputs: Inputs, _ programs: Programs) -> [Workload] {
    [words("the stock job", plain, lines.bytes)]
      + [1, 2].map { workers in
        Workload(
          task: "the stock job", tool: "tam, \(workers) worker\(workers == 1 ? "" : "s")",
          command: [
            programs.tam, "run", programs.scripts + "/stock.job.yaml", "--workers", "\(workers)", "--no-cache",
          ],
          environment: ["BENCH_INPUT": lines.path, "BENCH_OUTPUT": inputs.path("stock")], bytes: lines.bytes,
          proof: { "\($0.errors.number(after: "") ?? "no") articles" })
      }
  }

  /// The same work on inputs of other shapes.
  private static func shapes(_ inputs: Inputs, _ programs: Programs) throws -> [Workload] {
    let files = try inputs.files(1000, bytes: 1000)
    let document = try inputs.plain(bytes: 10_000_000)
    return [
      words("1,000 files of 1 KB", files.path, files.bytes),
      stage("1,000 files of 1 KB", files.path, files.bytes, programs),
      words("one document of 10 MB", document.path, document.bytes),
      stage("one document of 10 MB", document.path, document.bytes, programs),
    ]
  }

  private static func starting(_ programs: Programs) -> [Workload] {
    let rows = [("lua5.4", ["lua5.4", "-v"]), ("tam", [programs.tam, "--version"]), ("pandoc", ["pandoc", "-v"])]
    return rows.map { tool, command in
      Workload(
        task: "start and end", tool: tool, command: command, bytes: 0, isFloor: tool == "lua5.4", rounds: 20,
        needs: [command[0]], proof: \.output.firstLine)
    }
  }

  private static func stage(_ task: String, _ path: String, _ bytes: Int, _ programs: Programs) -> Workload {
    Workload(
      task: task, tool: "tam", command: [programs.benchmarks, "--stage", "recognise", path], bytes: bytes,
      proof: \.output.firstLine)
  }

  /// `wc -w` in UTF-8, over a file or all files of a folder: what reading text cannot be expected to beat.
  private static func words(_ task: String, _ path: String, _ bytes: Int) -> Workload {
    Workload(
      task: task, tool: "wc -w", command: ["sh", "-c", "find \(path) -type f -exec cat {} + | wc -w"],
      environment: ["LC_ALL": "C.UTF-8"], bytes: bytes, isFloor: true,
      proof: { "\($0.output.firstLine.trimmingCharacters(in: .whitespaces)) words" })
  }
}
