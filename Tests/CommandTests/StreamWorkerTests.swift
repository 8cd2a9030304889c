// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// A job whose documents come to workers on standard input: no files are shared, and what is cut off is noticed.
  @Suite struct StreamWorkerTests {
    private static let names = ["names.csv", "ids.txt", "filtered.jsonl"]

    /// Records with identities, one of them broken, and what one run makes of them all.
    private static func scratch() throws -> (scratch: ScratchFolder, records: [String], expected: [String?]) {
      let scratch = try ScratchFolder()
      try scratch.write(
        """
        version: 1
        input: all.jsonl
        steps:
          - filter: odd
          - report: names
            to: names.csv
          - exporter: ids
            to: ids.txt
        filtered: filtered.jsonl
        """, to: "job.yaml")
      try scratch.write(
        """
        return tam.filter { name = "odd", version = "1", api = 1, summary = "s", filter = function(article)
          if article.id == "n33" then error("no") end
          return article.id:sub(-1) ~= "5", "five"
        end }
        """, to: "plugins/filters/odd.lua")
      try scratch.write(
        """
        return tam.report { name = "names", version = "1", api = 1, summary = "s",
          new = function() return { names = tam.counter() } end,
          map = function(part, article) for _, name in article:entities() do part.names:add(name) end end,
          finish = function(part) return tam.table { columns = { "name", "n" }, rows = part.names:rows() } end }
        """, to: "plugins/reports/names.lua")
      try scratch.write(
        """
        return tam.exporter { name = "ids", version = "1", api = 1, summary = "s", extension = "txt", separator = "|",
          header = function() return os.date("%Y") .. "\\n" end,
          encode = function(article) return article.id .. "@" .. math.random(1000) end }
        """, to: "plugins/exporters/ids.lua")
      let records = (0..<260).map {
        $0 == 77 ? "{broken" : #"{"id":"n\#($0)","text":"Tin \#($0). Bà Mai gặp ông Tô Lâm ở Huế."}"#
      }
      try scratch.write(records.joined(separator: "\n") + "\n", to: "all.jsonl")
      #expect(try tam(scratch, ["run", "job.yaml", "--no-cache"]).status == 1)
      let expected = outputs(scratch)
      #expect(expected.allSatisfy { $0 != nil })
      try FileManager.default.removeItem(atPath: scratch.path + "/out")
      return (scratch, records, expected)
    }

    /// Paths and bytes of lists are those of the machine that read, so all but those is compared.
    private static func outputs(_ scratch: ScratchFolder) -> [String?] {
      names.map { scratch.read("out/\($0)")?.replacing(/"path":"[^"]*"/, with: "") }
    }

    private static func tam(
      _ scratch: ScratchFolder, _ arguments: [String], input: String? = nil
    ) throws -> Command.Result {
      let file = try input.map { try FileHandle(forReadingFrom: URL(filePath: scratch.write($0, to: "input"))) }
      return try Command.run(
        arguments, in: scratch.path, environment: ["SOURCE_DATE_EPOCH": "86400"], input: file)
    }

    private static func work(
      _ scratch: ScratchFolder, _ records: ArraySlice<String>, part: Int, of total: Int
    ) throws -> Command.Result {
      try tam(
        scratch, ["worker", "--stdin", "jsonl", "--job", "job.yaml", "--part", "\(part)", "--of", "\(total)"],
        input: records.map { $0 + "\n" }.joined())
    }

    /// Four parts, one of them empty, in files `0` to `3`.
    private static func done() throws -> (scratch: ScratchFolder, parts: [String], expected: [String?]) {
      let (scratch, records, expected) = try scratch()
      let slices = [records[..<90], records[90..<90], records[90..<91], records[91...]]
      let parts = try slices.enumerated().map { number, slice in
        let result = try work(scratch, slice, part: number, of: slices.count)
        #expect(result.status == 0 && result.messages == "", "\(result.messages)")
        try scratch.write(result.output, to: "\(number)")
        return result.output
      }
      return (scratch, parts, expected)
    }

    @Test func partsGiveTheBytesOfOneRun() throws {
      let (scratch, parts, expected) = try Self.done()
      let types = parts[0].split(separator: "\n").map { $0.prefix { $0 != "," } }
      #expect(types == [#"{"type":"dead""#, #"{"type":"dead""#, #"{"type":"partial""#, #"{"type":"end""#])
      #expect(parts[1].contains(#""documents":0,"#) && parts[1].contains(#""failures":0,"#))
      let end = try JSONSerialization.jsonObject(with: Data(parts[0].split(separator: "\n")[3].utf8)) as? [String: Any]
      #expect(end?["documents"] as? Int == 90 && end?["failures"] as? Int == 2 && end?["lines"] as? Int == 3)
      let finish = try Self.tam(scratch, ["finish", "3", "1", "0", "2"])
      #expect(finish.status == 1, "two documents failed: \(finish.messages)")
      #expect(Self.outputs(scratch) == expected)
      #expect(scratch.read("out/failures.jsonl")?.split(separator: "\n").count == 2)
    }

    /// Schedulers put the lines of several workers into one file, and repeat a worker that they lost sight of: how long
    /// reading took was among the lines, so that two workers at one part differed.
    @Test func partsMayStandInOneFileAndCountOnce() throws {
      let (scratch, parts, expected) = try Self.done()
      let records = (scratch.read("all.jsonl") ?? "").split(separator: "\n").map(String.init)
      let again = try Self.work(scratch, records[..<90], part: 0, of: 4).output
      #expect(again == parts[0])
      try scratch.write([parts[2], parts[0], parts[1], again].joined(), to: "some")
      let finish = try Self.tam(scratch, ["finish", "some", "3"])
      #expect(finish.status == 1, "\(finish.messages)")
      #expect(Self.outputs(scratch) == expected)
    }

    @Test func whatIsCutOffOrMissingIsRefused() throws {
      let (scratch, parts, _) = try Self.done()
      let missing = try Self.tam(scratch, ["finish", "0", "1", "3"])
      #expect(missing.messages == "tam: shard 2 of 4 has no result yet; run its worker again\n" && missing.status == 75)
      let lines = parts[0].split(separator: "\n").map { $0 + "\n" }
      let cut = "a worker's lines have no end, or not all of them are there; run the worker again"
      let broken = [Array(lines.dropLast()), Array(lines.dropFirst()), [lines[0], lines[2], lines[3]]]
      for broken in broken {
        try scratch.write(broken.joined(), to: "0")
        let result = try Self.tam(scratch, ["finish", "0", "1", "2", "3"])
        #expect(result.messages == "tam: 0: \(cut)\n" && result.status == 75)
      }
      try scratch.write(String(parts[0].dropLast(200)), to: "0")
      #expect(try Self.tam(scratch, ["finish", "0", "1", "2", "3"]).status == 75)
      try scratch.write(parts[0], to: "0")
      let other = try Self.work(scratch, [#"{"id":"x","text":"Khác."}"#], part: 1, of: 4)
      try scratch.write(other.output, to: "4")
      let twice = try Self.tam(scratch, ["finish", "0", "1", "2", "3", "4"])
      #expect(twice.messages == "tam: shard 1 is there twice\n" && twice.status == 64)
      #expect(scratch.names(in: "out") == [])
    }

    /// `--part 0 --of 1` with a part that an earlier cut left gave six documents of four, and status 0.
    @Test(arguments: [["0", "1"], ["1", "0"]])
    func partsOfTwoCutsDoNotCountDocumentsTwice(_ names: [String]) throws {
      let (scratch, records, _) = try Self.scratch()
      for (part, slice, total) in [(0, records[..<4], 1), (1, records[2..<4], 2)] {
        try scratch.write(Self.work(scratch, slice, part: part, of: total).output, to: "\(part)")
      }
      let result = try Self.tam(scratch, ["finish"] + names)
      let other = names == ["0", "1"] ? "shard 1 of 2" : "shard 0 of 1"
      #expect(
        result.messages
          == "tam: \(other) does not go with the others: the corpus was cut in two ways; give the results of one\n")
      #expect(result.status == 64 && scratch.names(in: "out") == [])
    }

    static let misuses: [([String], String)] = [
      ([], "name the folder to leave results in with --out"),
      (["--stdin", "csv"], "--stdin takes jsonl, not 'csv'"),
      (["--stdin", "jsonl"], "--stdin jsonl needs --job, and --part and --of such as --part 0 --of 8"),
      (
        ["--stdin", "jsonl", "--job", "a.yaml", "--part", "8", "--of", "8"],
        "--stdin jsonl needs --job, and --part and --of such as --part 0 --of 8"
      ),
      (["--stdin", "jsonl", "--out", "x"], "--stdin goes with neither --out nor --shards"),
      (["--out", "x", "--part", "1"], "--job, --part and --of go with --stdin jsonl"),
    ]

    @Test(arguments: misuses)
    func misusesAreTold(_ arguments: [String], _ message: String) throws {
      let result = try Command.run(["worker"] + arguments)
      #expect(result.messages.hasPrefix("Error: \(message)\n"))
      #expect(result.status == 64)
    }
  }
}
