// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Tasks {
  /// One plugin, and many.
  func plugins() throws -> [[Workload]] {
    let lua = ["lua5.4", programs.scripts + "/articles.lua"]
    let filter = [
      Workload(
        task: "one filter", tool: "Lua, parsed", command: lua + ["about", parsed],
        bytes: lines.bytes, isFloor: true,
        needs: ["lua5.4"], remark: "reads and recognises nothing", proof: \.output.firstLine),
      Workload(
        task: "one filter", tool: "tam",
        command: run([lines.path, "--filter", "about", "--set", "about.any=Tô Lâm"]),
        bytes: lines.bytes,
        proof: { "\($0.errors.number(after: "kept ") ?? "no") articles" }),
    ]
    return try [filter, filters(), report(lua)]
  }

  /// One trivial filter, ten of them, and none in the only way there is: a step that does next to nothing.
  private func filters() throws -> [Workload] {
    let (folder, names) = try inputs.filters(10)
    return [1, 10].map { count in
      Workload(
        task: "ten filters", tool: "tam, \(count == 1 ? "one" : "ten")",
        command: run(
          [lines.path, "--plugins", folder] + names.prefix(count).flatMap { ["--filter", $0] }),
        bytes: lines.bytes, isFloor: count == 1, rounds: 5,
        proof: {
          "\($0.errors.split(separator: "\n").last.map(String.init)?.number(after: "kept ") ?? "no") articles"
        })
    }
  }

  private func report(_ lua: [String]) throws -> [Workload] {
    let output = inputs.path("report")
    let folder = try inputs.folder(bytes: fewest.bytes)
    return [
      Workload(
        task: "one report", tool: "Lua, parsed", command: lua + ["people-by-month", parsed],
        bytes: lines.bytes,
        isFloor: true, needs: ["lua5.4"], remark: "reads and recognises nothing",
        proof: { "rows \($0.output.digest)" }),
      Workload(
        task: "one report", tool: "tam",
        command: run([programs.scripts + "/report.job.yaml", "--no-cache"]),
        environment: ["BENCH_INPUT": lines.path, "BENCH_OUTPUT": output], bytes: lines.bytes,
        proof: { _ in
          "rows \(try String(contentsOfFile: output + "/people.csv", encoding: .utf8).digest)"
        }),
      Workload(
        task: "one report", tool: "pandoc, Lua filter",
        command: ["sh", programs.scripts + "/people-by-month.sh", folder.path], bytes: folder.bytes,
        rounds: 1,
        needs: ["pandoc"],
        remark: "recognises nothing: capitalised words, any date; a process an article",
        proof: { "\($0.output.split(separator: "\n").count) rows" }),
      programs.peer(
        "one report", "underthesea", fewest.path, bytes: fewest.bytes,
        remark: "any date, no entities"),
    ]
  }
}
