// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// What a run of a job tells, and what it leaves beside its outputs.
  @Suite struct JobRunTests {
    private static func scratch(_ more: String = "") throws -> ScratchFolder {
      let scratch = try ScratchFolder()
      for folder in ["seeds", "plugins"] {
        try FileManager.default.copyItem(atPath: Command.package + folder, toPath: "\(scratch.path)/\(folder)")
      }
      try scratch.write("\0\0", to: "seeds/bad.txt")
      try scratch.write(
        """
        version: 1
        input: seeds
        steps:
          - filter: about
            with: { any: [LHQ] }
          - exporter: csv
            to: a.csv
        \(more)
        """, to: "job.yaml")
      return scratch
    }

    private static func events(_ messages: String) throws -> [[String: Any]] {
      try messages.split(separator: "\n").map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    }

    @Test func eventsAreLinesOfJSON() throws {
      let scratch = try Self.scratch()
      let result = try Command.run(["run", "job.yaml", "--json"], in: scratch.path)
      #expect(result.status == 1 && result.output == "")
      let events = try Self.events(result.messages)
      let names = events.compactMap { $0["event"] as? String }.filter { $0 != "progress" }
      #expect(names == ["failure", "step", "step", "wrote", "wrote", "end"])
      #expect(events.last?["documents"] as? Int == 4 && events.last?["complete"] as? Bool == true)
    }

    @Test func quietTellsWhatWentWrongAlone() throws {
      let scratch = try Self.scratch()
      let result = try Command.run(["run", "job.yaml", "--quiet"], in: scratch.path)
      #expect(result.messages == "tam: seeds/bad.txt: it is no text\n")
    }

    @Test func theTableHasALineAStep() throws {
      let scratch = try Self.scratch()
      let result = try Command.run(["run", "job.yaml", "--summary"], in: scratch.path)
      let words = result.messages.split(separator: "\n").map { $0.split(separator: " ") }
      #expect(words.contains { $0.prefix(7) == ["read", "and", "recognise", "4", "3", "0", "1"] })
      #expect(words.contains { $0.prefix(2) == ["filter", "about"] && $0.dropFirst(2).first == "3" })
      #expect(words.contains { $0.prefix(2) == ["exporter", "csv"] })
    }

    @Test func theRecordTellsWhereOutputsCameFrom() throws {
      let scratch = try Self.scratch()
      _ = try Command.run(["run", "job.yaml", "--set", "about.any=UNODC"], in: scratch.path)
      let text = try #require(scratch.read("out/run.json"))
      let record = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(record["outcome"] as? String == "complete with failures")
      #expect(record["settings"] as? [String] == ["about.any=UNODC"])
      #expect(record["documents"] as? Int == 4 && record["unreadable"] as? Int == 1)
      let outputs = try #require(record["outputs"] as? [[String: Any]])
      #expect(outputs.compactMap { $0["path"] as? String } == ["out/a.csv", "out/failures.jsonl"])
      #expect(outputs.first?["bytes"] as? Int == scratch.read("out/a.csv")?.utf8.count)
      let chain = try #require((record["chains"] as? [[String: Any]])?.first)
      #expect(chain["ended"] as? Int == 1 && chain["filtered"] as? Int == 2 && chain["failed"] as? Int == 1)
    }

    /// Every file is listed with its digest, whether it was read now or its results were kept.
    @Test(.enabled(if: Tool("b2sum") != nil)) func theRecordHasTheDigestsOfInputsAndPlugins() throws {
      let scratch = try Self.scratch("gazetteers: names.csv")
      try scratch.write("name,kind\nTập đoàn Sao Mai,organisation\n", to: "names.csv")
      try scratch.write(#"{"text":"Một."}"# + "\n" + #"{"text":"Hai."}"# + "\n", to: "seeds/two.jsonl")
      let runs: [[String]] = [[], [], ["--no-cache", "--workers", "1"], ["--workers", "3"]]
      let lists = try runs.map { more in
        #expect(try Command.run(["run", "job.yaml"] + more, in: scratch.path).status == 1)
        return try #require(scratch.read("out/.tam/job/inputs.jsonl"))
      }
      #expect(lists.allSatisfy { $0 == lists[0] })
      let digest = { (path: String) throws -> String in
        let sum = try #require(Tool("b2sum")).run(["-l", "256", path], in: scratch.path)
        return String(try #require(sum.output.split(separator: " ").first))
      }
      let files = try lists[0].split(separator: "\n").map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      #expect(files.count == 5)
      for file in files {
        let path = try #require(file["path"] as? String)
        if path == "seeds/bad.txt" {
          #expect(file["documents"] as? Int == 0 && file["faults"] as? Int == 1 && file["digest"] is NSNull)
          continue
        }
        let isRecords = path.hasSuffix(".jsonl")
        #expect(file["documents"] as? Int == (isRecords ? 2 : 1))
        if !isRecords { #expect(file["digest"] as? String == (try digest(path)), "\(path)") }
        if !isRecords { #expect(file["bytes"] as? Int == scratch.read(path)?.utf8.count) }
      }
      let text = try #require(scratch.read("out/run.json"))
      let record = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let named = try ["lists", "gazetteerFiles", "outputs"].flatMap { try #require(record[$0] as? [[String: Any]]) }
      let job = try #require(record["jobFile"] as? [String: Any])
      for file in named + [job] {
        #expect(file["digest"] as? String == (try digest(#require(file["path"] as? String))))
      }
      #expect(named.count == 4 && job["path"] as? String == "job.yaml")
      let limits = try #require(record["limits"] as? [String: Any])
      #expect(limits["memory"] as? Int == 256 << 20 && limits["output"] as? Int == 64 << 20)
    }

    /// The clock stands in `run.json` and nowhere else.
    @Test func onlyTheRecordKnowsTheTime() throws {
      let scratch = try Self.scratch()
      let read = { ["a.csv", "failures.jsonl", ".tam/job/inputs.jsonl"].map { scratch.read("out/\($0)") } }
      _ = try Command.run(["run", "job.yaml", "--no-cache"], in: scratch.path)
      let (first, record) = (read(), scratch.read("out/run.json"))
      #expect(first.allSatisfy { $0 != nil })
      usleep(1_100_000)
      _ = try Command.run(["run", "job.yaml", "--no-cache"], in: scratch.path)
      #expect(read() == first)
      #expect(scratch.read("out/run.json") != record)
    }

    @Test func aRetryKeepsTheOptionsOfTheRun() throws {
      let scratch = try Self.scratch()
      _ = try Command.run(["run", "job.yaml", "--set", "about.any=UNODC"], in: scratch.path)
      let before = scratch.read("out/a.csv")
      try scratch.write("Một tin về UNODC.\n", to: "seeds/bad.txt")
      for target in ["out", "job.yaml"] {
        let result = try Command.run(["retry", target], in: scratch.path)
        #expect(result.status == 0, "\(result.messages)")
        #expect(result.messages.contains("filter about: kept 2 of 4"))
      }
      #expect(scratch.read("out/a.csv")?.hasPrefix(before ?? "-") == true)
      let none = try Command.run(["retry", "seeds"], in: scratch.path)
      #expect(none.status == 64 && none.messages == "tam: seeds: no run was made here\n")
    }

    @Test func tooManyFailuresHaveAStatusOfTheirOwn() throws {
      let scratch = try Self.scratch("errors: { max: 10% }")
      let result = try Command.run(["run", "job.yaml"], in: scratch.path)
      #expect(result.status == 65)
      #expect(
        result.messages.hasSuffix(
          "tam: the run was ended: 1 failure in 4 documents, more than 10%; no output was written\n"))
      #expect(scratch.read("out/a.csv") == nil)
    }

    static let paths: [(String, String)] = [
      ("../x", "job.yaml:9:9: '../x' leads out of the folder 'output'; change that, or give an absolute path"),
      ("a.csv/b", "'out/a.csv' cannot be a file and the folder of 'out/a.csv/b'"),
      (
        "run.json",
        "job.yaml:9:9: 'run.json' would be written over what the run reads or keeps; choose another name or 'output'"
      ),
    ]

    @Test(arguments: paths)
    func pathsThatCannotBeWrittenAreToldBefore(_ path: String, _ message: String) throws {
      let scratch = try Self.scratch("  - exporter: csv\n    to: \(path)")
      let result = try Command.run(["run", "job.yaml"], in: scratch.path)
      #expect(result.status == 64)
      #expect(result.messages.contains(message), "\(result.messages)")
      #expect(scratch.names(in: "out") == [])
    }
  }
}
