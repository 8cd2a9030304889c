// SPDX-License-Identifier: Apache-2.0

import Testing

extension CommandTests {
  /// What the command tells about itself and about plugins.
  @Suite struct HelpTests {
    @Test func versionIsOneLine() throws {
      let result = try Command.run(["--version"])
      #expect(result.output == "tam 0.1.0\n")
      #expect(result.status == 0)
    }

    static let commands = [
      [], ["run"], ["show"], ["plugins"], ["plugins", "list"], ["plugins", "info"], ["new"], ["check"], ["test"],
      ["repl"],
      ["types"], ["schema"], ["retry"], ["trace"], ["plan"], ["worker"], ["merge"], ["finish"],
    ]

    @Test(arguments: commands)
    func everyCommandHasHelp(_ command: [String]) throws {
      let result = try Command.run(command + ["--help"])
      #expect(result.status == 0)
      #expect(result.messages == "")
      try expectSnapshot(result.output, "help\(command.map { "-\($0)" }.joined()).txt")
    }

    @Test(arguments: commands)
    func everyCommandHasTheVersion(_ command: [String]) throws {
      let result = try Command.run(command + ["--version"])
      #expect(result.output == "tam 0.1.0\n")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionsKnowTheCommands(shell: String) throws {
      let result = try Command.run(["--generate-completion-script", shell])
      #expect(result.status == 0)
      #expect(result.output.contains("plugins") && result.output.contains("exporter"))
    }

    @Test func pluginsAreListed() throws {
      let result = try Command.run(["plugins"])
      #expect(result.status == 0)
      #expect(result.messages == "")
      try expectSnapshot(result.output, "plugins.txt")
    }

    @Test(
      arguments: ["about", "between-dates", "people-by-month", "acronyms", "jsonl", "csv", "markdown", "markdown-file"])
    func pluginsTellOfThemselves(name: String) throws {
      let result = try Command.run(["plugins", "info", name])
      #expect(result.status == 0)
      try expectSnapshot(result.output, "info-\(name).txt")
    }

    @Test func anUnknownPluginGetsTheNearest() throws {
      let result = try Command.run(["plugins", "info", "abuot"])
      #expect(result.messages == "tam: there is no plugin 'abuot'; did you mean 'about'?\n")
      #expect(result.status == 64)
    }

    @Test func stockPluginsAreFoundFromAnyFolder() throws {
      let scratch = try ScratchFolder()
      let none = try Command.run(["plugins"], in: scratch.path)
      #expect(none.messages == "no plugins folder was found; give one by --plugins\n")
      let some = try Command.run(["plugins", "--plugins", "\(Command.package)/plugins"], in: scratch.path)
      try expectSnapshot(some.output, "plugins.txt")
    }
  }
}
