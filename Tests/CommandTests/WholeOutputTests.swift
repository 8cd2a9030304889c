// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// Outputs appear whole or not at all.
  @Suite struct WholeOutputTests {
    /// An exporter whose output is larger than what is gathered before it is written.
    private static func corpus(_ count: Int, delay: Int) throws -> ScratchFolder {
      let scratch = try ScratchFolder()
      try scratch.write(
        """
        return tam.exporter {
          name = "big", version = "1", api = 1, summary = "s", extension = "txt",
          encode = function(article)
            for i = 1, \(delay) do end
            return article.id .. (" "):rep(4000) .. "\\n"
          end,
        }
        """, to: "big.lua")
      for number in 0..<count { try scratch.write("Tin số \(number).\n", to: "in/\(number).txt") }
      return scratch
    }

    @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
    func aFullDiskLeavesNothing() throws {
      let scratch = try Self.corpus(100, delay: 0)
      let disk = try SmallDisk(kilobytes: 64)
      let result = try Command.run(["run", "big.lua", "in", "-o", disk.path], in: scratch.path)
      #expect(result.messages == "tam: \(disk.path)/big.txt: it cannot be written: No space left on device\n")
      #expect(result.status == 73)
      #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == [])
    }

    @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
    func aFullDiskKeepsWhatWasThere() throws {
      let scratch = try Self.corpus(100, delay: 0)
      let disk = try SmallDisk(kilobytes: 64)
      try "before".write(toFile: "\(disk.path)/big.txt", atomically: false, encoding: .utf8)
      let result = try Command.run(["run", "big.lua", "in", "-o", disk.path], in: scratch.path)
      #expect(result.status == 73)
      #expect(try String(contentsOfFile: "\(disk.path)/big.txt", encoding: .utf8) == "before")
    }

    @Test func aKilledRunLeavesNoOutput() throws {
      let scratch = try Self.corpus(400, delay: 1_000_000)
      let arguments = ["run", "big.lua", "in", "-o", "out"]
      let result = try Command.run(arguments, in: scratch.path) { process in
        // The first bytes are on the disk and most of the corpus is still to come.
        while process.isRunning && !Self.isBegun(scratch) { usleep(1000) }
        kill(process.processIdentifier, SIGKILL)
      }
      #expect(result.wasKilled)
      #expect(Self.isBegun(scratch))
      #expect(!scratch.names(in: "out").contains("big.txt"))
    }

    /// Each was put on the disk once more when it got its name: 2 ms a file for nothing. One sync it must have, so that its
    /// name never stands for bytes that a power cut took.
    @Test(.enabled(if: strace != nil, "strace is not installed or may not trace"))
    func outputsArePutOnTheDiskOnce() throws {
      let scratch = try ScratchFolder()
      try scratch.write(
        #"{"id":"n1","text":"Bà Mai ở Huế."}"# + "\n{broken\n", to: "news.jsonl")
      let program = Command.program.path(percentEncoded: false)
      let plugins = ["--exporter", "jsonl", "--exporter", "sqlite", "--plugins", Command.package + "plugins"]
      let trace = try #require(Self.strace).run(
        ["-f", "-y", "-o", "calls", "-e", "trace=fsync,fdatasync", program, "run", "news.jsonl", "-o", "out"] + plugins,
        in: scratch.path)
      #expect(trace.status == 1, "a record is broken: \(trace.output)")
      let calls = try #require(scratch.read("calls")).split(separator: "\n")
      for name in ["jsonl.jsonl", "sqlite.sqlite", "failures.jsonl"] {
        #expect(
          scratch.read("out/\(name)") != nil && calls.count { $0.contains("/out/.\(name).") } == 1, "\(name): \(calls)")
      }
    }

    private static let strace = Tool("strace").flatMap { (try? $0.run(["true"]))?.status == 0 ? $0 : nil }

    private static func isBegun(_ scratch: ScratchFolder) -> Bool {
      scratch.names(in: "out").contains { ($0.hasSuffix(".part") && !(scratch.read("out/\($0)") ?? "").isEmpty) }
    }
  }
}
