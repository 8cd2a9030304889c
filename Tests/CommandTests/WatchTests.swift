// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// `tam run --watch` runs again when something changed, with the plugin before when the new one does not load.
  @Suite struct WatchTests {
    private static func plugin(_ word: String) -> String {
      """
      return tam.report {
        name = "words", version = "1", api = 1, summary = "s",
        new = function() return tam.counter() end, map = function(part, article) part:add(article.id) end,
        finish = function(part)
          local titles = {}
          for title in part:each() do titles[#titles + 1] = title end
          return tam.markdown("\(word): " .. table.concat(titles, " "))
        end,
      }
      """
    }

    /// Waits until a run has told its end `count` times; gives up after a minute.
    private static func wait(for count: Int, _ text: () -> String?) -> Bool {
      for _ in 0..<600 {
        if (text() ?? "").components(separatedBy: "Ctrl-C ends it").count > count { return true }
        usleep(100_000)
      }
      return false
    }

    @Test func aChangeRunsAgain() throws {
      let scratch = try ScratchFolder()
      try scratch.write(Self.plugin("one"), to: "words.lua")
      try scratch.write("Tin A\n", to: "in/a.txt")
      let messages = try ScratchFolder()
      let output = try messages.file("output")
      let process = Process()
      process.executableURL = Command.program
      process.arguments = ["run", "words.lua", "in", "--watch"]
      process.currentDirectoryURL = URL(filePath: scratch.path)
      process.environment = Command.environment
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = try messages.file("messages")
      try process.run()
      defer { if process.isRunning { process.terminate() } }
      let told = { messages.read("messages") }
      #expect(Self.wait(for: 1, told))
      try scratch.write("Tin B\n", to: "in/b.txt")
      #expect(Self.wait(for: 2, told))
      try scratch.write(Self.plugin("two"), to: "words.lua")
      #expect(Self.wait(for: 3, told))
      try scratch.write("return {", to: "words.lua")
      #expect(Self.wait(for: 4, told))
      try scratch.write(Self.plugin("three"), to: "words.lua")
      #expect(Self.wait(for: 5, told))
      let lines = (messages.read("output") ?? "").split(separator: "\n").map(String.init)
      #expect(
        lines == ["one: a.txt", "one: a.txt b.txt", "two: a.txt b.txt", "two: a.txt b.txt", "three: a.txt b.txt"])
      kill(process.processIdentifier, SIGINT)
      for _ in 0..<100 where process.isRunning { usleep(100_000) }
      #expect(!process.isRunning && process.terminationStatus == 130, "one Ctrl-C ends it")
      #expect(
        told()?.contains(
          "tam: words.lua:1: unexpected symbol near <eof>\ntam: plugins and job stay as they were before\n") == true)
    }

    @Test func aChangedGazetteerRunsAgain() throws {
      let scratch = try ScratchFolder()
      try scratch.write(
        """
        return tam.report {
          name = "names", version = "1", api = 1, summary = "s", new = tam.counter,
          map = function(part, article) for _, name in article:entities() do part:add(name) end end,
          finish = function(part) return tam.table { columns = { "name", "articles" }, rows = part } end,
        }
        """, to: "names.lua")
      try scratch.write("Tin\n\nMột hạt é và một hạt ô.\n", to: "a.txt")
      try scratch.write("name,kind\nhạt é,organisation\n", to: "names.csv")
      let process = Process()
      process.executableURL = Command.program
      process.arguments = ["run", "names.lua", "a.txt", "--watch", "--gazetteer", "names.csv"]
      process.currentDirectoryURL = URL(filePath: scratch.path)
      process.environment = Command.environment
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try scratch.file("output")
      process.standardError = try scratch.file("messages")
      try process.run()
      defer { if process.isRunning { process.terminate() } }
      let told = { scratch.read("messages") }
      #expect(Self.wait(for: 1, told))
      try scratch.write("name,kind\nhạt ô,organisation\n", to: "names.csv")
      #expect(Self.wait(for: 2, told))
      let names = (scratch.read("output") ?? "").split(separator: "\n").filter { $0.hasPrefix("hạt") }
      #expect(names == ["hạt é         1", "hạt ô         1"])
    }

    @Test func standardInputCannotBeWatched() throws {
      let result = try Command.run(["run", "-", "--filter", "about", "--watch"])
      #expect(result.messages.hasPrefix("Error: --watch needs files; standard input ends only once\n"))
      #expect(result.status == 64)
    }
  }

  /// `tam repl` on a terminal.
  @Suite struct LineEditorTests {
    @Test func namesAreCompletedAndLinesComeBack() throws {
      let scratch = try ScratchFolder()
      try scratch.write("Tin một\n\nÔng Tô Lâm đến Hà Nội.\n", to: "a.txt")
      let state = scratch.path + "/state"
      let shown = try Self.talk(
        ["article.tit\t\r", "tam.vers\t ~= nil\r", "\u{1B}[A\u{1B}[A\r"], scratch, state)
      #expect(shown.components(separatedBy: "\"Tin một\"").count == 3, "\(shown)")
      #expect(shown.contains("true"))
      let later = try Self.talk(["\u{1B}[A\u{1B}[A\r"], scratch, state)
      #expect(later.contains("\"Tin một\""), "\(later)")
    }

    /// What the terminal shows while somebody types.
    private static func talk(_ keys: [String], _ scratch: ScratchFolder, _ state: String) throws -> String {
      let terminal = try PseudoTerminal()
      let process = Process()
      process.executableURL = Command.program
      process.arguments = ["repl", "a.txt"]
      process.currentDirectoryURL = URL(filePath: scratch.path)
      process.environment = Command.environment.merging(["XDG_STATE_HOME": state]) { $1 }
      process.standardInput = terminal.command
      process.standardOutput = terminal.command
      process.standardError = terminal.command
      try process.run()
      var shown = terminal.read(until: "> ")
      for key in keys {
        terminal.type(key)
        shown += terminal.read(until: "> ")
      }
      // Between two lines the terminal is not the editor's, and a key may be lost.
      for _ in 0..<50 where process.isRunning {
        terminal.type(":quit\r")
        shown += terminal.read(until: nil)
      }
      if process.isRunning { process.terminate() }
      return shown
    }
  }
}
