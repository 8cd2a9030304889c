// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// Whatever happens to a run, the one that comes to its end writes what an undisturbed one would have written.
  @Suite struct ResumeTests {
    private static let job = """
      version: 1
      input: in
      steps:
        - filter: tag
        - filter: first
        - report: tags
          to: [tags.csv, tags.html]
        - exporter: ids
          to: ids.txt
      filtered: filtered.jsonl
      """
    private static let plugins = [
      "filters/tag.lua": """
      return tam.filter { name = "tag", version = "1", api = 1, summary = "s", filter = function(article)
        article.tags:add("t" .. article.id:sub(4, 4))
        if article.id == "0033.txt" then error("no") end
        return article.id:sub(3, 3) ~= "5", "five"
      end }
      """,
      "filters/first.lua": """
      return tam.filter { name = "first", version = "1", api = 1, summary = "s",
        prepare = {
          new = function() return { n = {} } end,
          map = function(part, article) local k = article.id:sub(2, 4) part.n[k] = part.n[k] or article.id end,
          merge = function(a, b) for k, id in pairs(b.n) do a.n[k] = a.n[k] or id end return a end,
          finish = function(part) return part.n end,
        },
        filter = function(article, ctx) return ctx.prepared[article.id:sub(2, 4)] == article.id, "later" end }
      """,
      "reports/tags.lua": """
      return tam.report { name = "tags", version = "1", api = 1, summary = "s",
        new = function() return { tags = tam.counter() } end,
        map = function(part, article) for tag in article.tags:each() do part.tags:add(tag) end end,
        finish = function(part) return tam.table { columns = { "tag", "articles" }, rows = part.tags:rows() } end }
      """,
      "exporters/ids.lua": """
      return tam.exporter { name = "ids", version = "1", api = 1, summary = "s", extension = "txt",
        header = function() return os.date("%Y") .. "\\n" end,
        encode = function(article) return article.id .. " " .. math.random(1000) .. "\\n" end }
      """,
    ]

    /// A job over `count` small files in several chunks.
    private static func scratch(_ count: Int) throws -> ScratchFolder {
      let scratch = try ScratchFolder()
      try scratch.write(job, to: "job.yaml")
      for (name, source) in plugins { try scratch.write(source, to: "plugins/\(name)") }
      for number in 0..<count {
        try scratch.write("Tin số \(number).\n", to: "in/\(String(format: "%04d", number)).txt")
      }
      return scratch
    }

    private static let names = [
      "tags.csv", "tags.html", "ids.txt", "failures.jsonl", "filtered.jsonl", ".tam/job/inputs.jsonl",
    ]

    private static func outputs(_ scratch: ScratchFolder) -> [String?] { names.map { scratch.read("out/\($0)") } }

    private static func run(
      _ scratch: ScratchFolder, _ more: [String] = [], watch: (Process) throws -> Void = { _ in }
    ) throws -> Command.Result {
      try Command.run(
        ["run", "job.yaml"] + more, in: scratch.path, environment: ["SOURCE_DATE_EPOCH": "86400"], watch: watch)
    }

    /// How often a run is killed; `TAM_KILLS=100 swift test --filter killsChangeNothing` takes some minutes.
    private static let kills = ProcessInfo.processInfo.environment["TAM_KILLS"].flatMap { Int($0) } ?? 20

    @Test func killsChangeNothing() throws {
      let scratch = try Self.scratch(520)
      #expect(try Self.run(scratch, ["--no-cache"]).status == 1)
      let expected = Self.outputs(scratch)
      #expect(expected.allSatisfy { $0 != nil })
      let began = ContinuousClock.now
      #expect(try Self.run(scratch, ["--no-cache", "--workers", "1"]).status == 1)
      let whole = ContinuousClock.now - began
      #expect(Self.outputs(scratch) == expected)
      var kills = 0
      var ends = 0
      var chance = SystemRandomNumberGenerator()
      while kills < Self.kills {
        try? FileManager.default.removeItem(atPath: scratch.path + "/out")
        var result: Command.Result
        var tries = 0
        repeat {
          tries += 1
          let isSpared = tries > 8  // a slow machine may need longer for what is kept than any moment of killing
          let moment = whole * Double.random(in: 0...0.6, using: &chance)
          result = try Self.run(scratch, ["--workers", "\(kills % 3 + 1)"]) { process in
            let end = ContinuousClock.now + moment
            while process.isRunning && (isSpared || ContinuousClock.now < end) { usleep(500) }
            kill(process.processIdentifier, SIGKILL)
          }
          if result.wasKilled { kills += 1 }
        } while result.wasKilled
        ends += 1
        #expect(result.status == 1, "\(result.messages)")
        #expect(Self.outputs(scratch) == expected)
        #expect(!scratch.names(in: "out").contains { $0.hasSuffix(".part") }, "what the killed left is taken away")
      }
      #expect(ends > 0)
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func aSignalEndsTidilyAndTellsHowToGoOn(_ signal: Int32) throws {
      let scratch = try Self.scratch(400)
      #expect(try Self.run(scratch, ["--no-cache"]).status == 1)
      let expected = Self.outputs(scratch)
      try FileManager.default.removeItem(atPath: scratch.path + "/out")
      let result = try Self.run(scratch) { process in
        while process.isRunning && scratch.names(in: "out/.tam/job").isEmpty { usleep(1000) }
        usleep(100_000)
        kill(process.processIdentifier, signal)
      }
      #expect(result.status == 130 && !result.wasKilled)
      #expect(
        result.messages.hasSuffix(
          "tam: stopped; no output was written; what was done is kept, go on with: tam run job.yaml\n"))
      #expect(scratch.read("out/ids.txt") == nil)
      #expect(try Self.run(scratch).status == 1)
      #expect(Self.outputs(scratch) == expected)
    }

    @Test func aSecondRunIsKeptOut() throws {
      // As many as keep the first run at work until the second has begun, on a busy machine too.
      let scratch = try Self.scratch(2000)
      let first = try Self.run(scratch) { process in
        while process.isRunning && scratch.read("out/.tam/job/lock")?.isEmpty != false { usleep(1000) }
        let second = try Self.run(scratch)
        #expect(second.status == 75)
        #expect(
          second.messages
            == "tam: out/.tam/job: another run, process \(process.processIdentifier), is at work in this folder\n")
      }
      #expect(first.status == 1)
    }

    @Test func anUnchangedCorpusIsNotRead() throws {
      let scratch = try Self.scratch(200)
      #expect(try Self.run(scratch).status == 1)
      let expected = Self.outputs(scratch)
      let again = try Self.run(scratch)
      let line = try #require(again.messages.split(separator: "\n").first { $0.contains("kept from before") })
      let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
      #expect(numbers.count == 2 && numbers[0] == numbers[1])
      #expect(Self.outputs(scratch) == expected)
    }

    @Test func anInputThatVanishesIsTold() throws {
      let scratch = try Self.scratch(60)
      #expect(try Self.run(scratch).status == 1)
      let expected = Self.outputs(scratch)
      let text = try #require(scratch.read("in/0010.txt"))
      try FileManager.default.removeItem(atPath: scratch.path + "/in/0010.txt")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path + "/in/0010.txt", withDestinationPath: "nowhere.txt")
      #expect(try Self.run(scratch).status == 1)
      #expect(scratch.read("out/failures.jsonl")?.contains(#""reason":"missing""#) == true)
      try FileManager.default.removeItem(atPath: scratch.path + "/in/0010.txt")
      try scratch.write(text, to: "in/0010.txt")
      #expect(try Self.run(scratch).status == 1)
      #expect(Self.outputs(scratch) == expected)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
    func aFullDiskIsToldAndTheRestIsDoneLater() throws {
      let scratch = try Self.scratch(200)
      #expect(try Self.run(scratch, ["--no-cache"]).status == 1)
      let expected = Self.outputs(scratch)
      let disk = try SmallDisk(kilobytes: 96)
      try scratch.write(Self.job + "\noutput: \(disk.path)\n", to: "job.yaml")
      let result = try Self.run(scratch)
      #expect(result.status == 73, "\(result.messages)")
      #expect(result.messages.contains("disk is full") || result.messages.contains("No space left on device"))
      #expect(try !FileManager.default.contentsOfDirectory(atPath: disk.path).contains("ids.txt"))
      try scratch.write(Self.job + "\nrun: { folder: \(disk.path)/state }\n", to: "job.yaml")
      #expect(try Self.run(scratch).status == 73)
      try scratch.write(Self.job, to: "job.yaml")
      #expect(try Self.run(scratch).status == 1)
      #expect(Self.outputs(scratch) == expected)
    }

    @Test func aFolderThatCannotBeMadeIsToldBeforeTheFirstDocument() throws {
      let scratch = try Self.scratch(2)
      try scratch.write("a file", to: "out")
      let result = try Self.run(scratch)
      #expect(result.status == 73)
      #expect(result.messages.hasPrefix("tam: out"))
    }

    @Test func nothingIsLeftWhereNothingWasAskedFor() throws {
      let scratch = try Self.scratch(3)
      let before = scratch.names()
      #expect(try Self.run(scratch, ["--dry-run"]).status == 0)
      let result = try Command.run(["run", "plugins/exporters/ids.lua", "in"], in: scratch.path)
      #expect(result.status == 0)
      #expect(scratch.names() == before)
      #expect(try Command.run(["run", "plugins/exporters/ids.lua", "in", "-o", "o"], in: scratch.path).status == 0)
      #expect(scratch.names(in: "o") == ["ids.txt"])
    }
  }
}
