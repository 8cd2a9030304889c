// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// Mistakes that are found while a job is planned name their place in the file, and are told all at once.
  @Suite struct JobMistakeTests {
    private static let late = """
      return tam.report { name = "late", version = "1", api = 1, summary = "s", after = { "early" },
        new = function() return {} end, map = function() end, finish = function() return {} end }
      """
    private static let early = late.replacing("late", with: "early").replacing("after = { \"early\" },", with: "")
    private static let pages = """
      return tam.exporter { name = "pages", version = "1", api = 1, summary = "s",
        files = function(article) return { [article.id] = "x" } end }
      """

    private static func scratch(_ job: String) throws -> ScratchFolder {
      let scratch = try ScratchFolder()
      try scratch.write(late, to: "plugins/reports/late.lua")
      try scratch.write(early, to: "plugins/reports/early.lua")
      try scratch.write(pages, to: "plugins/exporters/pages.lua")
      for (kind, name) in [("filters", "about"), ("reports", "people-by-month"), ("exporters", "csv")] {
        let ending = FileManager.default.fileExists(atPath: "\(Command.package)plugins/\(kind)/\(name)") ? "" : ".lua"
        try FileManager.default.createDirectory(
          atPath: "\(scratch.path)/plugins/\(kind)", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
          atPath: "\(Command.package)plugins/\(kind)/\(name)\(ending)",
          toPath: "\(scratch.path)/plugins/\(kind)/\(name)\(ending)")
      }
      try scratch.write("Một tin.\n", to: "in/a.txt")
      try scratch.write(job, to: "job.yaml")
      return scratch
    }

    @Test(arguments: [[], ["--dry-run"]])
    func allAreToldWithTheirPlaces(_ more: [String]) throws {
      let scratch = try Self.scratch(
        """
        version: 1
        input: in
        steps:
          - filter: abuot
          - filter: about
            with: { any: [Huế], alll: [x] }
          - report: people-by-month
            with: { top: few }
            to: [a.md, people.cvs]
          - report: late
            to: b.md
          - report: early
            to: a.md/early.md
          - exporter: csv
            to: b.md
            on_error: keep
          - exporter: pages
            to: site
          - exporter: csv
            to: site/list.csv
        filtered: b.md
        """)
      let result = try Command.run(["run", "job.yaml"] + more, in: scratch.path)
      #expect(result.status == 64)
      try expectSnapshot(result.messages, "job-mistakes.txt")
      #expect(scratch.names(in: "out") == [])
    }

    static let clashes: [(String, String)] = [
      (
        "- { report: late, to: x.csv }\n- { exporter: csv, to: x.csv.sources.jsonl }",
        "5:24: 'out/x.csv.sources.jsonl' is written by the report 'late' and the exporter 'csv'"
      ),
      ("- { exporter: csv, to: [a, b] }", "4:28: 'csv' writes one file, not several"),
      ("- { exporter: pages }", "4:15: 'pages' writes files below a folder; name one with 'to', or with -o"),
      ("- { exporter: csv, to: there }", "4:24: 'out/there' is a folder; name a file"),
      ("- { exporter: pages, to: file }", "4:26: 'out/file' is a file; name a folder"),
      (
        "- { exporter: csv, to: .tam/job/store.sqlite }",
        "4:24: '.tam/job/store.sqlite' would be written over what the run reads or keeps; choose another name or 'output'"
      ),
      (
        "- { exporter: pages, to: p }\n- { exporter: pages, to: p }",
        "5:26: 'out/p' is written by the exporter 'pages' twice"
      ),
      (
        "- { exporter: csv, to: p/x }\n- { exporter: pages, to: p }",
        "5:26: 'out/p/x' would lie among the files of the exporter 'pages' in 'out/p'; choose another folder"
      ),
    ]

    @Test(arguments: clashes)
    func outputsThatCannotBeAreTold(_ steps: String, _ message: String) throws {
      let scratch = try Self.scratch("version: 1\ninput: in\nsteps:\n\(steps)\n")
      try scratch.write("", to: "out/there/x")
      try scratch.write("", to: "out/file")
      for more in [[], ["--dry-run"]] {
        let result = try Command.run(["run", "job.yaml"] + more, in: scratch.path)
        let line = try #require(steps.split(separator: "\n").last)
        let column = try #require(message.split(separator: ":").dropFirst().first.flatMap { Int($0) })
        #expect(
          result.messages
            == "tam: job.yaml:\(message)\n  \(line)\n  \(String(repeating: " ", count: column - 1))^\n")
        #expect(result.status == 64)
      }
    }

    @Test(arguments: ["steps: []", "chains: { a: [] }"])
    func noStepsAreAMistake(_ steps: String) throws {
      let scratch = try Self.scratch("version: 1\ninput: in\n\(steps)\n")
      let result = try Command.run(["run", "job.yaml"], in: scratch.path)
      #expect(result.status == 64)
      #expect(result.messages.hasPrefix("tam: job.yaml:3:"))
      #expect(result.messages.contains("is empty; a list of steps expected\n  \(steps)\n"))
    }
  }
}
