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
