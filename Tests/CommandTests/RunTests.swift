// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// `tam run` with the stock plugins and the examples.
  @Suite struct RunTests {
    @Test(arguments: ["people-by-month", "acronyms"])
    func stockReportsAreWritten(name: String) throws {
      let scratch = try ScratchFolder()
      let result = try Command.run(["run", "seeds", "--report", name, "-o", scratch.path])
      #expect(result.output == "")
      #expect(result.messages == "3 documents read\n  wrote \(scratch.path)/\(name).md\n")
      #expect(result.status == 0)
      try expectSnapshot(scratch.read("\(name).md"), "\(name).md")
    }

    @Test(arguments: [("jsonl", "jsonl"), ("csv", "csv"), ("markdown-file", "md")])
    func stockExportersAreWritten(_ name: String, _ ending: String) throws {
      let scratch = try ScratchFolder()
      let result = try Command.run(["run", "seeds", "--exporter", name, "-o", scratch.path])
      #expect(result.messages == "3 documents read\n  wrote \(scratch.path)/\(name).\(ending)\n")
      #expect(result.status == 0)
      try expectSnapshot(scratch.read("\(name).\(ending)"), "exporter-\(name).\(ending)")
      #expect(scratch.names() == ["messages", "output", "\(name).\(ending)"].filter { $0.contains(".") })
    }

    @Test func withoutAFolderAnExporterWritesToStandardOutput() throws {
      let result = try Command.run(["run", "seeds", "--exporter", "csv"])
      try expectSnapshot(result.output, "exporter-csv.csv")
    }

    static let filters: [([String], String, [String])] = [
      (["about", "--set", "about.any=Tô Lâm"], "  filter about: kept 1 of 3\n", ["000"]),
      (["about", "--set", "about.any=UNODC"], "  filter about: kept 1 of 3\n", ["004"]),
      (
        ["between-dates", "--set", "between-dates.from=2025"], "  filter between-dates: kept 1 of 3\n", ["002"]
      ),
      (
        ["between-dates", "--set", "between-dates.to=2022-04-27", "--set", "between-dates.undated=keep"],
        "  filter between-dates: kept 2 of 3\n", ["000", "004"]
      ),
    ]

    @Test(arguments: filters)
    func stockFiltersKeepTheirArticles(_ arguments: [String], _ line: String, _ kept: [String]) throws {
      let result = try Command.run(["run", "seeds", "--exporter", "csv", "--filter"] + arguments)
      let balance = "  3 read = \(kept.count) to the end + \(3 - kept.count) filtered + 0 failed\n"
      #expect(result.messages == "3 documents read\n" + line + balance)
      #expect(result.status == 0)
      #expect(result.output.split(separator: "\r\n").dropFirst().map { String($0.prefix(3)) } == kept)
    }

    @Test(arguments: ["longest-sentences", "long-reads"])
    func exampleScriptsRunByTheirPath(name: String) throws {
      let result = try Command.run(["run", "examples/\(name).lua", "seeds"])
      #expect(result.status == 0)
      #expect(!result.output.utf8.contains(0x1B) && !result.messages.utf8.contains(0x1B))
      try expectSnapshot(result.output, "example-\(name).txt")
    }

    @Test func aScriptRunsBehindFiltersAndBesideReports() throws {
      let scratch = try ScratchFolder()
      let result = try Command.run([
        "run", "examples/longest-sentences.lua", "seeds", "--filter", "about", "--set", "about.any=Tô Lâm", "--report",
        "acronyms", "-o", scratch.path,
      ])
      #expect(
        result.messages == """
          3 documents read
            filter about: kept 1 of 3
            3 read = 1 to the end + 2 filtered + 0 failed
            wrote \(scratch.path)/longest-sentences.md
            wrote \(scratch.path)/acronyms.md

          """)
    }

    @Test func theExampleJobWritesBesideItself() throws {
      let scratch = try ScratchFolder()
      for folder in ["seeds", "plugins", "examples"] {
        try FileManager.default.copyItem(atPath: Command.package + folder, toPath: "\(scratch.path)/\(folder)")
      }
      let first = try Command.run(["run", "examples/briefing.job.yaml"], in: scratch.path)
      #expect(first.status == 0)
      try expectSnapshot(first.output, "example-briefing.txt")
      try expectSnapshot(first.messages, "example-briefing-messages.txt")
      #expect(scratch.names(in: "out/briefing") == [".tam", "articles.jsonl", "articles.md", "run.json"])
      let articles = scratch.read("out/briefing/articles.jsonl")
      let second = try Command.run(["run", "examples/briefing.job.yaml"], in: scratch.path)
      let kept = "3 documents read\n  1 of 1 chunk kept from before\n"
      #expect(second.output == first.output)
      #expect(second.messages == first.messages.replacing("3 documents read\n", with: kept))
      #expect(scratch.read("out/briefing/articles.jsonl") == articles)
    }

    @Test func settingsWinOverTheJob() throws {
      let result = try Command.run([
        "run", "seeds", "--report", "people-by-month", "--set", "people-by-month.top=1", "--filter", "about", "--set",
        "about.any=Tô Lâm",
      ])
      #expect(result.output.split(separator: "\n").filter { $0.hasPrefix("2022-04") }.count == 1)
    }
  }
}
