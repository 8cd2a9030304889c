// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// A job in parts, worked on by anybody in any order, writes what `tam run` writes.
  @Suite struct ShardTests {
    private static let job = """
      version: 1
      input: [in, more.jsonl, in/0007.txt]
      steps:
        - filter: odd
        - report: names
          to: names.csv
        - exporter: ids
          to: ids.txt
      filtered: filtered.jsonl
      """
    private static let plugins = [
      "filters/odd.lua": """
      return tam.filter { name = "odd", version = "1", api = 1, summary = "s", filter = function(article)
        if article.id == "0033.txt" then error("no") end
        article.tags:add("seen")
        return article.id:sub(4, 4) ~= "5", "five"
      end }
      """,
      "reports/names.lua": """
      return tam.report { name = "names", version = "1", api = 1, summary = "s",
        new = function() return { names = tam.counter() } end,
        map = function(part, article) for _, name in article:entities() do part.names:add(name) end end,
        finish = function(part) return tam.table { columns = { "name", "articles" }, rows = part.names:rows() } end }
      """,
      "exporters/ids.lua": """
      return tam.exporter { name = "ids", version = "1", api = 1, summary = "s", extension = "txt", separator = "|",
        header = function() return os.date("%Y") .. "\\n" end,
        encode = function(article) if article.id ~= "0000.txt" then return article.id .. math.random(1000) end end,
        footer = function() return "end" end }
      """,
    ]
    private static let names = ["names.csv", "ids.txt", "failures.jsonl", ".tam/job/inputs.jsonl", "filtered.jsonl"]

    /// A corpus of small files, one of them broken, records of one file, and a file that comes twice.
    private static func scratch() throws -> ScratchFolder {
      let scratch = try ScratchFolder()
      try scratch.write(job, to: "job.yaml")
      for (name, source) in plugins { try scratch.write(source, to: "plugins/\(name)") }
      for number in 0..<150 {
        let text = number == 40 ? "\0\0" : "Tin số \(number).\n\nÔng Tô Lâm đã đến Hà Nội.\n"
        try scratch.write(text, to: "in/\(String(format: "%04d", number)).txt")
      }
      let records = (0..<300).map { $0 == 77 ? "{broken" : #"{"text":"Tin \#($0). Bà Mai ở Huế."}"# }
      try scratch.write(records.joined(separator: "\n") + "\n", to: "more.jsonl")
      return scratch
    }

    private static func tam(_ scratch: ScratchFolder, _ arguments: [String]) throws -> Command.Result {
      try Command.run(arguments, in: scratch.path, environment: ["SOURCE_DATE_EPOCH": "86400"])
    }

    private static func outputs(_ scratch: ScratchFolder) -> [String?] { names.map { scratch.read("out/\($0)") } }

    /// A corpus with what `tam run` makes of it, its plan, and its shards done in reverse order.
    private static func done() throws -> (scratch: ScratchFolder, expected: [String?], shards: Int) {
      let scratch = try scratch()
      #expect(try tam(scratch, ["run", "job.yaml", "--no-cache"]).status == 1)
      let expected = outputs(scratch)
      #expect(expected.allSatisfy { $0 != nil })
      try FileManager.default.removeItem(atPath: scratch.path + "/out")
      let plan = try tam(scratch, ["plan", "job.yaml", "--shards", "2kB"])
      #expect(plan.status == 0)
      let lines = plan.output.split(separator: "\n")
      try scratch.write(plan.output, to: "plan.jsonl")
      try scratch.write(lines.reversed().joined(separator: "\n"), to: "reversed.jsonl")
      let worker = try tam(scratch, ["worker", "--shards", "reversed.jsonl", "--out", "results"])
      #expect(worker.status == 0 && worker.output.split(separator: "\n").count == lines.count)
      return (scratch, expected, lines.count)
    }

    @Test func shardsGiveTheBytesOfOneRun() throws {
      let (scratch, expected, shards) = try Self.done()
      #expect(shards >= 3)
      #expect(!scratch.names(in: "results").contains { $0.hasPrefix(".") })
      let first = try Self.tam(scratch, ["worker", "--shards", "plan.jsonl", "--out", "results", "--workers", "2"])
      let again = try Self.tam(scratch, ["worker", "--shards", "plan.jsonl", "--out", "results"])
      #expect(first.output == again.output, "what is done is told again")
      let finish = try Self.tam(scratch, ["finish", "plan.jsonl", "results"])
      #expect(finish.status == 1, "\(finish.messages)")
      #expect(Self.outputs(scratch) == expected)
    }

    /// It was opened twice, and a pipe has its bytes once.
    @Test func aPlanFromAPipeIsRead() throws {
      let (scratch, expected, _) = try Self.done()
      let program = Command.program.path(percentEncoded: false)
      let finish = try #require(Tool("sh")).run(
        ["-c", "cat plan.jsonl | SOURCE_DATE_EPOCH=86400 '\(program)' finish /dev/stdin results"], in: scratch.path)
      #expect(finish.status == 1, "\(finish.output)")
      #expect(Self.outputs(scratch) == expected)
    }

    @Test func twoWorkersAtOneShardLeaveTheSameBytes() throws {
      let (scratch, _, _) = try Self.done()
      #expect(try Self.tam(scratch, ["worker", "--shards", "plan.jsonl", "--out", "others"]).status == 0)
      for name in scratch.names(in: "results") {
        #expect(scratch.read("results/\(name)/manifest.json") == scratch.read("others/\(name)/manifest.json"))
      }
    }

    @Test func mergedResultsGiveTheSame() throws {
      let (scratch, expected, _) = try Self.done()
      let folders = scratch.names(in: "results").map { "results/\($0)" }
      let (last, rest) = (folders[folders.count - 1], folders.dropLast())
      let plan = ["--plan", "plan.jsonl"]
      #expect(try Self.tam(scratch, ["merge", last, rest[0]] + plan + ["-o", "one"]).status == 0)
      #expect(try Self.tam(scratch, ["merge"] + rest.dropFirst() + ["one"] + plan + ["-o", "all"]).status == 0)
      #expect(try Self.tam(scratch, ["merge"] + folders + plan + ["-o", "other"]).status == 0)
      #expect(scratch.read("all") == scratch.read("other"), "the order of merging does not show")
      let twice = try Self.tam(scratch, ["merge", "all", last] + plan + ["-o", "x"])
      #expect(twice.status == 64 && twice.messages.hasSuffix("is there twice\n"))
      #expect(try Self.tam(scratch, ["finish", "plan.jsonl", "all"]).status == 1)
      #expect(Self.outputs(scratch) == expected)
    }

    /// A merged file that holds shards beyond those of a plan, which cuts the same job into fewer.
    @Test func resultsOfAnotherCutAreRefused() throws {
      let (scratch, _, shards) = try Self.done()
      let folders = scratch.names(in: "results").map { "results/\($0)" }
      #expect(try Self.tam(scratch, ["merge"] + folders + ["--plan", "plan.jsonl", "-o", "all"]).status == 0)
      let whole = try Self.tam(scratch, ["plan", "job.yaml", "--shards", "1GB"])
      try scratch.write(whole.output, to: "whole.jsonl")
      let why = "does not go with the others: the corpus was cut in two ways; give the results of one"
      let finish = try Self.tam(scratch, ["finish", "whole.jsonl", "all"])
      #expect(finish.messages == "tam: shard 1 of 1 \(why)\n" && finish.status == 64)
      try scratch.write((scratch.read("plan.jsonl") ?? "") + whole.output, to: "both.jsonl")
      let both = try Self.tam(scratch, ["finish", "both.jsonl", "results"])
      #expect(both.messages == "tam: shard 0 of 1 \(why)\n" && both.status == 64)
      #expect(shards > 1 && scratch.names(in: "out") == [])
    }

    @Test func whatDoesNotFitIsRefused() throws {
      let (scratch, _, _) = try Self.done()
      let name = try #require(scratch.names(in: "results").first)
      try FileManager.default.removeItem(atPath: "\(scratch.path)/results/\(name)")
      let missing = try Self.tam(scratch, ["finish", "plan.jsonl", "results"])
      #expect(missing.status == 75 && missing.messages.contains("has no result yet"))
      try scratch.write("Anders.\n", to: "in/0001.txt")
      let changed = try Self.tam(scratch, ["worker", "--shards", "plan.jsonl", "--out", "elsewhere"])
      #expect(changed.status == 75)
      #expect(
        changed.messages == "tam: shard 0: its documents are not those that were planned; plan again\n")
      try scratch.write("Một.\n", to: "plugins/reports/new.txt")
      try scratch.write(
        (scratch.read("plugins/reports/names.lua") ?? "") + "\n-- changed\n", to: "plugins/reports/names.lua")
      let other = try Self.tam(scratch, ["worker", "--shards", "plan.jsonl", "--out", "elsewhere"])
      #expect(other.status == 64 && other.messages.contains("the job is not the one that was planned"))
      try scratch.write("no shard\n", to: "bad.jsonl")
      let bad = try Self.tam(scratch, ["worker", "--shards", "bad.jsonl", "--out", "elsewhere"])
      #expect(bad.messages == "tam: line 1 is no shard of 'tam plan --shards'\n")
    }

    /// `tam finish` ended with a trap when a module laid out other tables than those that the worker filled.
    @Test(arguments: [
      ("{ name = 't', columns = { 'id' } }", "finish"), ("{ name = 'u', columns = { 'id' } }", "worker"),
    ])
    func tablesThatAModuleLaysOutAreOfTheJob(_ tables: String, _ command: String) throws {
      let scratch = try Self.scratch()
      let layout = "return { { name = 't', columns = { 'id', 'title' } } }"
      try scratch.write("version: 1\ninput: in\nsteps: [{ exporter: rows, to: rows.db }]\n", to: "job.yaml")
      try scratch.write(layout, to: "plugins/exporters/rows/layout.lua")
      try scratch.write(
        """
        return tam.exporter { name = "rows", version = "1", api = 1, summary = "s", tables = require("layout"),
          rows = function(article) return { t = { { id = article.id } } } end }
        """, to: "plugins/exporters/rows.lua")
      try scratch.write(try Self.tam(scratch, ["plan", "job.yaml", "--shards", "2kB"]).output, to: "plan.jsonl")
      let worker = ["worker", "--shards", "plan.jsonl", "--out"]
      #expect(try Self.tam(scratch, worker + ["results"]).status == 0)
      try scratch.write("return { \(tables) }", to: "plugins/exporters/rows/layout.lua")
      let finish = ["finish", "plan.jsonl", "results"]
      let result = try Self.tam(scratch, command == "worker" ? worker + ["elsewhere"] : finish)
      #expect(result.status == 64 && result.messages.contains("the job is not the one that was planned"))
    }

    @Test func aJobThatNeedsTheWholeCorpusIsRefused() throws {
      let scratch = try Self.scratch()
      try scratch.write(
        "version: 1\ninput: in\nsteps: [{ filter: deduplicate }, { exporter: ids, to: a }]\n", to: "whole.yaml")
      let result = try Self.tam(
        scratch, ["plan", "whole.yaml", "--shards", "1MB", "--plugins", Command.package + "plugins"])
      #expect(result.status == 64)
      #expect(
        result.messages
          == "tam: 'deduplicate' cannot work on shards: it looks at the whole corpus first; 'tam run' runs the job\n")
    }

    private static let hasParallel =
      ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/parallel") } ?? false

    @Test(.enabled(if: hasParallel, "GNU parallel is not installed"))
    func parallelRunsTheShards() throws {
      let scratch = try Self.scratch()
      #expect(try Self.tam(scratch, ["run", "job.yaml", "--no-cache"]).status == 1)
      let expected = Self.outputs(scratch)
      try FileManager.default.removeItem(atPath: scratch.path + "/out")
      let process = Process()
      process.executableURL = URL(filePath: Command.package + "examples/shards.sh")
      process.arguments = ["job.yaml", "2kB"]
      process.currentDirectoryURL = URL(filePath: scratch.path)
      let folder = Command.program.deletingLastPathComponent().path(percentEncoded: false)
      process.environment = Command.environment.merging(
        ["SOURCE_DATE_EPOCH": "86400", "PATH": "\(folder):\(Command.environment["PATH"] ?? "")", "HOME": scratch.path]
      ) { $1 }
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 1, "two documents failed")
      #expect(Self.outputs(scratch) == expected)
    }
  }

  /// `tam plan` says what would be done, and why.
  @Suite struct PlanTests {
    @Test func theReasonsAreTold() throws {
      let scratch = try ScratchFolder()
      for folder in ["seeds", "plugins"] {
        try FileManager.default.copyItem(atPath: Command.package + folder, toPath: "\(scratch.path)/\(folder)")
      }
      try scratch.write(
        """
        version: 1
        input: seeds
        steps:
          - filter: about
            with: { any: [LHQ] }
          - report: people-by-month
            to: people.csv
          - exporter: jsonl
            to: a.jsonl
        """, to: "job.yaml")
      func plan(_ more: String...) throws -> String {
        try Command.run(["plan", "job.yaml"] + more, in: scratch.path).output
      }
      let size = "3 documents, 15,697 bytes, in 1 chunk\n"
      #expect(
        try plan() == """
          \(size)1 of 1 chunk new or changed
            filter about: to do for 1 of 1 chunk: no run before
            report people-by-month: perhaps for 1: no run before
            exporter jsonl: perhaps for 1: no run before

          """)
      #expect(scratch.names(in: "out") == [])
      #expect(try Command.run(["run", "job.yaml"], in: scratch.path).status == 0)
      #expect(
        try plan("--set", "people-by-month.top=1") == """
          \(size)0 of 1 chunk new or changed
            filter about: kept
            report people-by-month: to do for 1 of 1 chunk: its options changed
            exporter jsonl: kept

          """)
      let exporter = try #require(scratch.read("plugins/exporters/jsonl.lua"))
      try scratch.write(exporter + "\n", to: "plugins/exporters/jsonl.lua")
      #expect(
        try plan() == """
          \(size)0 of 1 chunk new or changed
            filter about: kept
            report people-by-month: kept
            exporter jsonl: to do for 1 of 1 chunk: its file changed

          """)
    }
  }
}
