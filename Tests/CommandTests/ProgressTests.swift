// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// What a person or a program sees of a run while it goes on.
  @Suite struct ProgressTests {
    /// A job that takes a second or two: 40 articles at some hundredths of a second each.
    private static func scratch() throws -> ScratchFolder {
      let scratch = try ScratchFolder()
      try scratch.write(
        """
        return tam.exporter { name = "slow", version = "1", api = 1, summary = "s", extension = "txt",
          encode = function(article)
            for i = 1, 3000000 do end
            if article.id == "07.txt" then error("no") end
            return article.id .. "\\n"
          end }
        """, to: "slow.lua")
      for number in 10..<50 { try scratch.write("Tin số \(number).\n", to: "in/\(number).txt") }
      try scratch.write("Tin hỏng.\n", to: "in/07.txt")
      return scratch
    }

    private static let arguments = ["run", "slow.lua", "in", "--workers", "1", "-o", "out"]

    /// Runs with messages on a terminal, and gives what it showed.
    private static func shown(_ scratch: ScratchFolder, _ more: [String] = []) throws -> String {
      let terminal = try PseudoTerminal()
      var shown = ""
      let result = try Command.run(arguments + more, in: scratch.path, messages: terminal.command) { process in
        while process.isRunning { shown += terminal.read(until: nil) }
      }
      #expect(result.status == 1)
      return shown + terminal.read(until: nil)
    }

    private static let clear = "\r\u{1B}[K"

    @Test func aTerminalShowsABarThatGoes() throws {
      let shown = try Self.shown(Self.scratch())
      let parts = shown.components(separatedBy: Self.clear)
      let bars = parts.dropLast().filter { !$0.isEmpty }
      #expect(bars.count >= 2, "\(shown)")
      #expect(bars.allSatisfy { $0.wholeMatch(of: /[━─]{20} \d+ documents?, \d+%, \d+\/s.*/) != nil }, "\(bars)")
      #expect(bars.contains { $0.contains(".txt") }, "the document at work is named")
      #expect(bars.allSatisfy { $0.count < 80 && !$0.contains("\n") })
      // What is said at the end begins on a line of its own, and the table of the steps is there.
      let end = try #require(parts.last)
      #expect(end.hasPrefix("tam: slow 1, article 07.txt: "))
      #expect(end.contains("41 documents read, 1 failure") && end.contains("read and recognise"))
    }

    @Test func quietShowsNoBar() throws {
      let shown = try Self.shown(Self.scratch(), ["--quiet"])
      #expect(!shown.contains(Self.clear) && !shown.contains("read"))
      #expect(shown.hasPrefix("tam: slow 1, article 07.txt: "))
    }

    @Test func quietSaysNothingWhenAllIsWell() throws {
      let scratch = try Self.scratch()
      let result = try Command.run(["run", "slow.lua", "in/10.txt", "-o", "out", "--quiet"], in: scratch.path)
      #expect(result.messages == "" && result.output == "" && result.status == 0)
    }

    /// Runs over what a pipe gives, the second article after some seconds.
    private static func waiting(_ seconds: Double, _ more: [String]) throws -> Command.Result {
      let scratch = try scratch()
      let pipe = Pipe()
      return try Command.run(
        ["run", "slow.lua", "-", "-o", "out"] + more, in: scratch.path, input: pipe.fileHandleForReading
      ) { _ in
        let line = #"{"id":"a","text":"Một tin."}"# + "\n"
        pipe.fileHandleForWriting.write(Data(line.utf8))
        Thread.sleep(forTimeInterval: seconds)
        pipe.fileHandleForWriting.write(Data(line.utf8))
        try pipe.fileHandleForWriting.close()
      }
    }

    /// A line in ten seconds; nobody knows how much of a pipe is left, so there is no share.
    @Test func aPipeGetsALineInTenSeconds() throws {
      let result = try Self.waiting(11, [])
      #expect(result.messages == "0 documents, 0/s\n2 documents read\n  wrote out/slow.txt\n")
    }

    @Test func programsGetAnEventASecond() throws {
      let result = try Self.waiting(2.6, ["--json"])
      let events = try result.messages.split(separator: "\n").map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      let progress = events.filter { $0["event"] as? String == "progress" }
      #expect((1...4).contains(progress.count))
      for event in progress {
        let numbers = ["documents", "failures", "bytes", "chunks", "chunks_kept", "seconds", "rate"]
        #expect(numbers.allSatisfy { event[$0] is NSNumber })
        #expect(event["current"] is [Any])
      }
      #expect(events.suffix(3).map { $0["event"] as? String } == ["step", "wrote", "end"])
      #expect(result.output == "")
    }
  }
}
