// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// What happens to a run's surroundings while it is at work.
  @Suite struct MishapTests {
    private static let count = 400
    private static let slow = """
      return tam.exporter { name = "slow", version = "1", api = 1, summary = "s", extension = "txt",
        encode = function(article)
          -- Long enough at first for those who watch to do something before the last chunk is read.
          for i = 1, article.id < "0004.txt" and 40000000 or 100000 do end
          return article.text
        end }
      """
    private static let job = """
      version: 1
      input: in
      plugins: plugins
      steps:
        - exporter: slow
          to: slow.txt
      """

    private static func scratch(_ more: String = "", count: Int = count) throws -> ScratchFolder {
      let scratch = try ScratchFolder()
      try scratch.write(slow, to: "plugins/exporters/slow.lua")
      try scratch.write(job + "\n" + more, to: "job.yaml")
      for number in 0..<count {
        try scratch.write("Tin số \(number).\n", to: "in/\(String(format: "%04d", number)).txt")
      }
      return scratch
    }

    private static func run(
      _ scratch: ScratchFolder, _ more: [String] = [], watch: (Process) throws -> Void = { _ in }
    ) throws -> Command.Result {
      try Command.run(["run", "job.yaml", "--workers", "1"] + more, in: scratch.path, watch: watch)
    }

    /// Waits until the run has begun its work: outputs are opened before the folder is listed, so a while longer.
    private static func awaitWork(_ process: Process, _ scratch: ScratchFolder) {
      while process.isRunning && !scratch.names(in: "out").contains(where: { $0.hasSuffix(".part") }) { usleep(1000) }
      usleep(300_000)
    }

    @Test func anInputThatChangesOrVanishesMidRunIsToldAndDoneLater() throws {
      let scratch = try Self.scratch()
      #expect(try Self.run(scratch, ["--no-cache"]).status == 0)
      let expected = try #require(scratch.read("out/slow.txt"))
      try FileManager.default.removeItem(atPath: scratch.path + "/out")
      let gone = try #require(scratch.read("in/0398.txt"))
      let result = try Self.run(scratch) { process in
        Self.awaitWork(process, scratch)
        try FileManager.default.removeItem(atPath: scratch.path + "/in/0398.txt")
        try scratch.write("Tin khác.\n", to: "in/0399.txt")
      }
      #expect(result.status == 1, "the file was gone when its turn came: \(result.messages)")
      #expect(scratch.read("out/failures.jsonl")?.contains(#""reason":"missing""#) == true)
      #expect(scratch.read("out/slow.txt")?.hasSuffix("Tin số 397.\nTin khác.\n") == true)
      try scratch.write(gone, to: "in/0398.txt")
      try scratch.write("Tin số 399.\n", to: "in/0399.txt")
      #expect(try Self.run(scratch).status == 0)
      #expect(scratch.read("out/slow.txt") == expected)
      #expect(scratch.read("out/failures.jsonl") == nil)
    }

    /// A filter that looks at the whole corpus first must not decide by another corpus than it filters.
    @Test func anInputThatChangesBetweenTwoLooksEndsTheRun() throws {
      let scratch = try Self.scratch("", count: 3)
      try scratch.write(
        """
        return tam.filter { name = "twice", version = "1", api = 1, summary = "s",
          prepare = { new = function() return { n = 0 } end, map = function(part) part.n = part.n + 1 end,
            merge = function(a, b) a.n = a.n + b.n return a end, finish = function(part) return part.n end },
          filter = function() return true end }
        """, to: "plugins/filters/twice.lua")
      try scratch.write(
        Self.job.replacing("input: in", with: "input: pipe").replacing("steps:", with: "steps:\n  - filter: twice"),
        to: "job.yaml")
      #expect(mkfifo("\(scratch.path)/pipe", 0o600) == 0)
      let result = try Self.run(scratch, ["--no-cache"]) { _ in
        for text in ["Một tin.\n", "Tin khác.\n"] {
          try text.write(toFile: "\(scratch.path)/pipe", atomically: false, encoding: .utf8)
          usleep(300_000)  // so that the second text is not taken by the first look
        }
      }
      #expect(result.status == 75)
      #expect(
        result.messages
          == "tam: an input changed while the run looked at it twice; no output was written; run again\n")
      #expect(scratch.names(in: "out").allSatisfy { $0 == ".tam" })
    }

    /// Root may write anywhere, so this is for others; the read-only disk below is for root.
    @Test(.enabled(if: getuid() != 0, "root can write in a locked folder"), arguments: [[], ["--dry-run"]])
    func aLockedFolderIsToldBeforeTheFirstDocument(_ more: [String]) throws {
      let scratch = try Self.scratch("output: locked\nrun: { folder: state }", count: 3)
      let folder = "\(scratch.path)/locked"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      let result = try Self.run(scratch, more)
      #expect(result.messages == "tam: locked/slow.txt: it cannot be made: Permission denied\n")
      #expect(result.status == 73)
    }

    @Test(
      .enabled(if: SmallDisk.isPossible, "only root can mount a small disk"),
      arguments: ["--no-cache", "--quiet", "--dry-run"])
    func aReadOnlyFolderIsToldBeforeTheFirstDocument(_ option: String) throws {
      let disk = try SmallDisk(kilobytes: 64)
      try disk.lock()
      let scratch = try Self.scratch("output: \(disk.path)\nrun: { folder: state }", count: 3)
      let result = try Self.run(scratch, [option])
      #expect(result.messages == "tam: \(disk.path)/slow.txt: it cannot be made: Read-only file system\n")
      #expect(result.status == 73)
      // Reports are written last; theirs is told as early.
      try scratch.write(
        """
        return tam.report { name = "late", version = "1", api = 1, summary = "s", new = function() return {} end,
          map = function() error("seen") end, finish = function() return {} end }
        """, to: "late.lua")
      let report = try Command.run(["run", "late.lua", "in", "-o", "\(disk.path)/deep"], in: scratch.path)
      #expect(report.messages == "tam: \(disk.path)/deep/late.md: it cannot be made: Read-only file system\n")
    }

    /// One call that eats memory fails alone, and takes no more than the job allows.
    @Test func aPluginThatEatsMemoryIsStopped() throws {
      let scratch = try Self.scratch("limits: { memory: 32MB }", count: 70)
      try scratch.write(
        Self.slow.replacing(
          #"for i = 1, article.id < "0004.txt" and 40000000 or 100000 do end"#,
          with: "if article.id == '0033.txt' then local t = {} while true do t[#t + 1] = ('x'):rep(1000) .. #t end end"),
        to: "plugins/exporters/slow.lua")
      var peak = 0
      let result = try Self.run(scratch) { process in
        while process.isRunning {
          let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
          let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
          peak = max(peak, line.flatMap { Int($0.filter(\.isNumber)) } ?? 0)
          usleep(5000)
        }
      }
      #expect(result.status == 1)
      #expect(
        result.messages.contains("slow 1, article 0033.txt: plugins/exporters/slow.lua:4: "), "\(result.messages)")
      #expect(scratch.read("out/failures.jsonl")?.contains(#""reason":"memory-limit""#) == true)
      #expect(scratch.read("out/slow.txt")?.split(separator: "\n").count == 69)
      #if os(Linux)
        #expect((1..<400_000).contains(peak), "kilobytes")
      #endif
    }

    /// What killed runs left of any file that is written is taken away, what others left or still write is not.
    @Test func remainsOfKilledRunsAreTakenAway() throws {
      let scratch = try Self.scratch("filtered: filtered.jsonl", count: 3)
      let dead = try Command.run(["--version"]) { process in
        process.waitUntilExit()
        for name in [
          "slow.txt", "run.json", "failures.jsonl", "filtered.jsonl", ".tam/job/inputs.jsonl", ".tam/job/sources.jsonl",
          "other.txt",
        ] {
          let parts = name.split(separator: "/")
          let folder = parts.dropLast().map { "\($0)/" }.joined()
          try scratch.write("half", to: "out/\(folder).\(parts[parts.count - 1]).\(process.processIdentifier).part")
          try scratch.write("half", to: "out/\(folder).\(parts[parts.count - 1]).\(getpid()).part")
        }
      }
      #expect(dead.status == 0)
      #expect(try Self.run(scratch).status == 0)
      let left = (scratch.names(in: "out") + scratch.names(in: "out/.tam/job")).filter { $0.hasSuffix(".part") }
      #expect(left.filter { !$0.hasSuffix(".\(getpid()).part") }.allSatisfy { $0.hasPrefix(".other.txt.") })
      #expect(left.count == 8, "\(left)")
    }
  }
}
