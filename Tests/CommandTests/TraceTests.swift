// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// From a line of a report back to the articles and sentences it was made of.
  @Suite struct TraceTests {
    private static let report = """
      return tam.report { name = "towns", version = "1", api = 1, summary = "s",
        new = function() return { rows = tam.list() } end,
        map = function(part, article)
          for sentence in article:sentences() do
            for _, word in ipairs { "Huế", "Vinh" } do
              if sentence.text:find(word, 1, true) then
                part.rows:add { word .. "\\n" .. article.id, sentence:to_table() }
              end
            end
          end
        end,
        finish = function(part)
          local rows = {}
          for row in part.rows:each() do rows[#rows + 1] = { row[1], sources = { row[2] } } end
          rows[#rows + 1] = { "all", articles = { "a.txt", "n1" } }
          rows[#rows + 1] = { "none" }
          return { tam.markdown("Two\\nlines"), tam.table { title = "Towns", columns = { "town" }, rows = rows } }
        end }
      """
    private static let plain = """
      return tam.report { name = "plain", version = "1", api = 1, summary = "s",
        new = function() return {} end, map = function() end,
        finish = function() return tam.table { columns = { "a" }, rows = { { 1 } } } end }
      """
    private static let job = """
      version: 1
      input: [in, ../news.jsonl]
      plugins: plugins
      steps:
        - report: towns
          to: [towns.md, deep/towns.csv, towns.tsv, towns.json]
        - report: plain
          to: plain.md
        - exporter: ids
          to: ids.txt
      output: ../out
      """

    private static func scratch() throws -> ScratchFolder {
      let scratch = try ScratchFolder()
      try scratch.write(report, to: "job/plugins/reports/towns.lua")
      try scratch.write(plain, to: "job/plugins/reports/plain.lua")
      try scratch.write(
        """
        return tam.exporter { name = "ids", version = "1", api = 1, summary = "s", extension = "txt",
          encode = function(article) return article.id .. "\\n" end }
        """, to: "job/plugins/exporters/ids.lua")
      try scratch.write(job, to: "job/t.job.yaml")
      try scratch.write("Tin một\n\nĐoàn đã đến Huế. Đoàn về Vinh vào buổi chiều.\n", to: "job/in/a.txt")
      try scratch.write(
        #"{"id":"n0","text":"Hôm nay trời mưa ở miền Bắc."}"# + "\n"
          + #"{"id":"n1","title":"Lũ","text":"Nước dâng ở Huế."}"# + "\n", to: "news.jsonl")
      try scratch.write("", to: "job/in/empty.txt")
      let result = try Command.run(["run", "job/t.job.yaml"], in: scratch.path)
      #expect(result.status == 1, "\(result.messages)")
      return scratch
    }

    private static func trace(_ target: String, in folder: String, _ more: [String] = []) throws -> Command.Result {
      try Command.run(["trace", target] + more, in: folder)
    }

    private static let first = """
      row 1 of "Towns", from 1 article
      job/in/a.txt, bytes 1-75: article a.txt, "Tin một"
        bytes 12-36: Đoàn đã đến Huế.

      """

    /// The line of a row's first byte, in the file as it is.
    private static func line(_ text: String, of file: String, _ scratch: ScratchFolder) throws -> Int {
      let lines = try #require(scratch.read(file)).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      return try #require(lines.firstIndex { String(decoding: $0, as: UTF8.self).contains(text) }) + 1
    }

    @Test(arguments: ["towns.md", "deep/towns.csv", "towns.tsv"])
    func aRowIsTracedToItsSentence(_ file: String) throws {
      let scratch = try Self.scratch()
      let line = try Self.line("Huế", of: "out/\(file)", scratch)
      let result = try Self.trace("out/\(file):\(line)", in: scratch.path)
      #expect(result.output == "out/\(file):\(line): \(Self.first)", "\(result.messages)")
      #expect(result.status == 0)
      let all = try Self.trace("out/\(file):\(Self.line("all", of: "out/\(file)", scratch))", in: scratch.path)
      #expect(
        all.output.hasSuffix(
          """
          row 4 of "Towns", from 2 articles
          job/in/a.txt, bytes 1-75: article a.txt, "Tin một"
          news.jsonl, bytes 61-119: article n1, "Lũ"

          """), "\(all.output)")
    }

    /// The second line of a cell with a line break belongs to its row; the file's own folder will do as working folder.
    @Test func anyLineOfARowWillDoFromAnyFolder() throws {
      let scratch = try Self.scratch()
      let line = try Self.line("Huế", of: "out/deep/towns.csv", scratch)
      let result = try Self.trace("towns.csv:\(line + 1)", in: scratch.path + "/out/deep")
      #expect(result.output == "towns.csv:\(line): \(Self.first)", "\(result.messages)")
      let record = try Self.trace("towns.csv:\(line + 4)", in: scratch.path + "/out/deep", ["--json"])
      #expect(
        record.output == #"""
          {"output":"towns.csv","line":6,"last":7,"table":"Towns","row":3,"articles":[{"article":"n1","path":"news.jsonl",\#
          "start":60,"end":119,"changed":false,"title":"Lũ","passages":[{"text":"Nước dâng ở Huế."}]}]}

          """#, "\(record.messages)")
    }

    static let refusals: [(String, String)] = [
      ("towns.md:7", "this line belongs to the names of the columns; the first row is in line 8"),
      ("towns.md:1", "no row that tells where it comes from is in this line; such rows are in lines 8-11"),
      ("towns.md:99", "the file has 12 lines"),
      (
        "towns.json:1",
        "rows are lines in .csv, .tsv and .md alone; JSON, web pages and workbooks name the articles of rows themselves"
      ),
      ("plain.md:3", "no row of the report 'plain' in this file tells where it comes from"),
      ("ids.txt:1", "the exporter 'ids' wrote this; only rows of reports tell where they come from"),
      ("failures.jsonl:1", "this is a list of the run itself; each line names its article or file"),
      ("other.csv:1", "the run that out/run.json tells of did not write this file"),
    ]

    @Test(arguments: refusals)
    func whatCannotBeTracedIsTold(_ target: String, _ message: String) throws {
      let scratch = try Self.scratch()
      try scratch.write("a\n", to: "out/other.csv")
      let result = try Self.trace("out/\(target)", in: scratch.path)
      #expect(result.messages == "tam: out/\(target): \(message)\n")
      #expect(result.status == 64 && result.output == "")
    }

    @Test func changesAreNoticed() throws {
      let scratch = try Self.scratch()
      let text = try #require(scratch.read("out/towns.md"))
      try scratch.write(text + "more\n", to: "out/towns.md")
      let changed = "is not as the run that out/run.json tells of left it; run the job again\n"
      #expect(
        try Self.trace("out/towns.md:8", in: scratch.path).messages == "tam: out/towns.md:8: out/towns.md \(changed)")
      try scratch.write(text, to: "out/towns.md")
      let article = try #require(scratch.read("job/in/a.txt"))
      try scratch.write(article + "Hết.\n", to: "job/in/a.txt")
      let other = try Self.trace("out/towns.md:8", in: scratch.path)
      #expect(other.output.contains("\n  this file changed since the run\n  bytes 12-36: Đoàn"), "\(other.output)")
      #expect(other.status == 1)
      try FileManager.default.removeItem(atPath: scratch.path + "/job/in/a.txt")
      let gone = try Self.trace("out/towns.md:8", in: scratch.path)
      #expect(gone.output.hasSuffix("from 1 article\narticle a.txt: it is in no input of the run any more\n"))
      #expect(gone.status == 1)
      try scratch.write("", to: "out/.tam/t/sources.jsonl")
      #expect(try Self.trace("out/towns.md:8", in: scratch.path).messages.hasSuffix("sources.jsonl \(changed)"))
      try FileManager.default.removeItem(atPath: scratch.path + "/out/run.json")
      let alone = try Self.trace("out/towns.md:8", in: scratch.path)
      #expect(alone.messages.hasSuffix("only outputs of jobs are traced: tam run JOB.yaml\n"))
    }

    /// It was read again: a terminal, on which the trace waited, or another pipe that had an article of this name.
    @Test func standardInputIsNotReadAgain() throws {
      let scratch = try ScratchFolder()
      try scratch.write(Self.report, to: "plugins/reports/towns.lua")
      try scratch.write(
        "version: 1\ninput: '-'\nsteps: [{ report: towns, to: towns.csv }]\n", to: "job.yaml")
      let news = try scratch.write(#"{"id":"n1","text":"Nước dâng ở Huế."}"# + "\n", to: "news.jsonl")
      func tam(_ arguments: String...) throws -> Command.Result {
        try Command.run(arguments, in: scratch.path, input: FileHandle(forReadingFrom: URL(filePath: news)))
      }
      let run = try tam("run", "job.yaml")
      #expect(run.status == 0, "\(run.messages)")
      let line = try Self.line("Huế", of: "out/towns.csv", scratch)
      let result = try tam("trace", "out/towns.csv:\(line)")
      let why = "it is in no input of the run any more; the run read standard input, which is not kept"
      #expect(
        result.output == "out/towns.csv:\(line): row 1 of \"Towns\", from 1 article\narticle n1: \(why)\n",
        "\(result.messages)")
      #expect(result.status == 1)
    }

    @Test(arguments: ["out/towns.md", "out/towns.md:0", ":3", "a:b"])
    func aTargetNeedsALine(_ target: String) throws {
      let result = try Self.trace(target, in: Command.package)
      #expect(result.status == 64)
      #expect(result.messages.hasPrefix("Error: '\(target)' is no output and line, as out/people.csv:12\n"))
    }
  }
}
