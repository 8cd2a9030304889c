// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// `tam show`.
  @Suite struct ShowTests {
    static let seeds = ["000_57ab9634338abd2b", "002_7f0a664a25c8eb34", "004_9185e8a05a2911cc"]

    @Test(arguments: seeds)
    func articlesAreShown(seed: String) throws {
      let result = try Command.run(["show", "seeds/\(seed).txt"])
      #expect(result.status == 0)
      #expect(result.messages == "")
      #expect(!result.output.utf8.contains(0x1B))
      try expectSnapshot(result.output, "show-\(seed.prefix(3)).txt")
    }

    @Test func jsonIsOneObjectAnArticle() throws {
      let result = try Command.run(["show", "seeds", "--json"])
      #expect(result.status == 0)
      let objects = try result.output.split(separator: "\n").map { line in
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }
      #expect(objects.map { $0["id"] as? String } == Self.seeds.map { "\($0).txt" })
      #expect(objects.map { $0["path"] as? String } == Self.seeds.map { "seeds/\($0).txt" })
    }

    @Test func noControlCodeReachesTheTerminal() throws {
      let scratch = try ScratchFolder()
      try scratch.write("Tin \u{1B}[31m mới\u{9B}31m\n\nÔng Tô Lâm\u{85} đến\u{90} Hà Nội.\n", to: "a\u{9B}2J.txt")
      let result = try Command.run(["show", scratch.path + "/a\u{9B}2J.txt", scratch.path + "/b\u{9B}2J.txt"])
      let shown = result.output + result.messages
      #expect(shown.contains("Tô Lâm") && shown.contains("2J.txt"))
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    }

    @Test func aNameThatIsNoUTF8IsOpened() throws {
      let scratch = try ScratchFolder()
      let command = """
        name=$(printf 'a\\351.txt'); printf 'Ông Tô Lâm đến Hà Nội.' > "$name"; exec "$0" show "$name"
        """
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", command, Command.program.path(percentEncoded: false)]
      process.currentDirectoryURL = URL(filePath: scratch.path)
      process.environment = Command.environment
      process.standardOutput = try scratch.file("output")
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(scratch.read("output")?.contains("Tô Lâm") == true)
    }

    @Test func aNamedPipeIsReadAsItIsWritten() throws {
      let scratch = try ScratchFolder()
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = [
        "-c", "mkfifo p; printf 'Ông Tô Lâm đến Hà Nội.' > p & exec \"$0\" show p",
        Command.program.path(percentEncoded: false),
      ]
      process.currentDirectoryURL = URL(filePath: scratch.path)
      process.environment = Command.environment
      process.standardOutput = try scratch.file("output")
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(scratch.read("output")?.contains("Tô Lâm") == true)
    }

    /// A pipe that nobody wrote to looked like a command that hangs.
    @Test func aPipeThatNobodyWritesToIsWaitedForWithANote() throws {
      let scratch = try ScratchFolder()
      #expect(mkfifo("\(scratch.path)/p", 0o600) == 0)
      let result = try Command.run(["show", "p"], in: scratch.path) { process in
        usleep(3_000_000)
        #expect(process.isRunning)
        try "Ông Tô Lâm đến Hà Nội.".write(toFile: "\(scratch.path)/p", atomically: false, encoding: .utf8)
      }
      #expect(result.messages == "tam: waiting for somebody to write to p; Ctrl-C ends\n")
      #expect(result.output.contains("Tô Lâm") && result.status == 0)
    }

    @Test func theFolderShowsWhatItsFilesShow() throws {
      let whole = try Command.run(["show", "seeds"]).output
      let parts = try Self.seeds.map { try Command.run(["show", "seeds/\($0).txt"]).output }
      #expect(whole == parts.joined(separator: "\n"))
    }

    static let colours: [([String: String], Bool)] = [
      ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
    ]

    @Test(arguments: colours)
    func aTerminalGetsColours(_ environment: [String: String], _ isColoured: Bool) throws {
      let scratch = try ScratchFolder()
      let file = try scratch.write("Tin ngắn\n\nÔng Tô Lâm đã đến Hà Nội.\n", to: "a.txt")
      let terminal = try PseudoTerminal()
      let result = try Command.run(["show", file], environment: environment, output: terminal.command)
      #expect(result.status == 0)
      let output = terminal.read()
      #expect(output.contains("\u{1B}[1mTin ngắn\u{1B}[0m\r\n") == isColoured)
      #expect(output.utf8.contains(0x1B) == isColoured)
    }

    @Test func textCannotCommandTheTerminal() throws {
      let scratch = try ScratchFolder()
      // A long text, because a short one with four control codes is taken for binary.
      let rest = String(repeating: "Một câu khác của bản tin. ", count: 40)
      let file = try scratch.write("Tin \u{1B}[31m\u{7}đỏ\u{7}\n\nMột câu \u{1B}]0;x\u{7} này. \(rest)\n", to: "a.txt")
      let result = try Command.run(["show", file])
      #expect(result.output.hasPrefix("Tin  [31m đỏ\n"))
      #expect(result.output.contains("Một câu  ]0;x  này."))
      #expect(!result.output.utf8.contains { $0 == 0x1B || $0 == 7 })
      let gone = try Command.run(["show", "\u{1B}]0;x\u{7}.txt"])
      #expect(gone.messages == "tam:  ]0;x .txt: there is no such file or folder\n")
    }

    @Test(arguments: BadFile.all)
    func badFilesAreNamed(_ file: BadFile) throws {
      let scratch = try ScratchFolder()
      try file.make(in: scratch)
      let alone = try Command.run(["show", "bad.txt"], in: scratch.path)
      #expect(alone.messages == "tam: bad.txt: \(file.message)\n")
      #expect(alone.output == "")
      #expect(alone.status == 66)
      try scratch.write("Một tin.\n", to: "good.txt")
      let both = try Command.run(["show", "bad.txt", "good.txt"], in: scratch.path)
      #expect(both.messages == alone.messages)
      #expect(both.output.hasPrefix("good.txt"))
      #expect(both.status == 1)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullStandardOutputIsTold() throws {
      let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
      let result = try Command.run(["show", "seeds"], output: full)
      #expect(result.messages == "tam: standard output: it cannot be written: No space left on device\n")
      #expect(result.status == 73)
    }
  }
}
