// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// What goes wrong in `tam run`, what is said of it, and what is left behind.
  @Suite struct BadRunTests {
    static let reports =
      "acronyms, co-occurrence, corpus-overview, countries-by-topic, events, key-phrases, laws-cited, near-duplicates, "
      + "officials, people-by-month, weekly-briefing, who-met-whom"

    static let usage = "Usage: tam run <job.yaml>"
    static let folder = Command.package + "plugins"

    static let mistakes: [([String], String)] = [
      (
        ["seeds", "--filter", "abuot", "--set", "abuot.any=x"],
        """
        tam: there is no filter 'abuot' (in plugins); did you mean 'about'?
        tam: --set abuot.any: no step has that plugin

        """
      ),
      (
        ["seeds", "--report", "nothing-like-it"],
        "tam: there is no report 'nothing-like-it' (in plugins); there are: \(reports)\n"
      ),
      (
        ["seeds", "--report", "csv"],
        "tam: there is no report 'csv' (in plugins); there are: \(reports)\n"
      ),
      (
        ["seeds", "--filter", "about"],
        "tam: about: option 'any' is required (names or aliases; one of them is enough)\n"
      ),
      (
        ["seeds", "--report", "acronyms", "--set", "acronym.unexplained=true"],
        "tam: --set acronym.unexplained: no step has that plugin; did you mean 'acronyms'?\n"
      ),
      (
        ["seeds", "--report", "people-by-month", "--set", "people-by-month.tpo=3"],
        "tam: --set people-by-month.tpo: people-by-month: no option 'tpo'; did you mean 'top'?\n"
      ),
      (
        ["seeds", "--report", "people-by-month", "--set", "people-by-month.top=few"],
        "tam: --set people-by-month.top: people-by-month: option 'top': integer expected, got 'few'\n"
      ),
      (
        ["seeds", "--report", "people-by-month", "--set", "people-by-month.top=0"],
        "tam: --set people-by-month.top: people-by-month: option 'top': value must be at least 1\n"
      ),
      (
        ["seeds"],
        "tam: nothing to do: name a plugin by --filter, --report or --exporter, or give a job file or script\n"
      ),
    ]

    @Test(arguments: mistakes)
    func mistakesAreToldBeforeAnythingRuns(_ arguments: [String], _ message: String) throws {
      let scratch = try ScratchFolder()
      let result = try Command.run(["run"] + arguments + ["-o", "\(scratch.path)/out"])
      #expect(result.messages == message)
      #expect(result.output == "")
      #expect(result.status == 64)
      #expect(scratch.names() == [])
    }

    static let misuses: [([String], String)] = [
      ([], "Error: Missing expected argument '<what> ...'"),
      (["seeds", "--set", "top=3"], "Error: --set takes plugin.option=value, not 'top=3'"),
      (["seeds", "--workers", "0"], "Error: --workers takes a number from 1 on"),
      (["seeds", "--nonsense"], "Error: Unknown option '--nonsense'"),
      (["examples/long-reads.lua"], "Error: name the files or folders to run examples/long-reads.lua over"),
      (
        ["examples/briefing.job.yaml", "seeds"],
        "Error: a job file names inputs, plugins and outputs itself; only --set and --plugins go with it"
      ),
    ]

    @Test(arguments: misuses)
    func misusesShowTheUsage(_ arguments: [String], _ message: String) throws {
      let result = try Command.run(["run"] + arguments)
      #expect(result.messages.split(separator: "\n").first.map(String.init) == message)
      #expect(result.messages.contains(Self.usage))
      #expect(result.status == 64)
    }

    /// A file that fails before it declares anything is a mistake in what was asked for, and is named once.
    @Test func aFileThatRaisesIsNoPlugin() throws {
      let scratch = try ScratchFolder()
      try scratch.write("local a = 1\nerror('no')", to: "deep/bad.lua")
      let result = try Command.run(["run", "deep/bad.lua", "x"], in: scratch.path)
      #expect(result.messages == "tam: deep/bad.lua:2: no\nstack traceback:\n\tdeep/bad.lua:2: in main chunk\n")
      #expect(result.status == 64)
    }

    @Test(arguments: BadFile.all)
    func aBadFileFailsAndTheRestGoesOn(_ file: BadFile) throws {
      let scratch = try ScratchFolder()
      try file.make(in: scratch)
      let arguments = ["run", "--plugins", Self.folder, "--exporter", "csv", "-o", "out", "bad.txt"]
      let alone = try Command.run(arguments, in: scratch.path)
      #expect(
        alone.messages == """
          tam: bad.txt: \(file.message)
          0 documents read, 1 failure
            wrote out/failures.jsonl
          tam: no input could be read; no output was written

          """)
      #expect(alone.status == 66)
      #expect(scratch.names(in: "out") == ["failures.jsonl"])
      try scratch.write("Một tin.\n", to: "good.txt")
      let both = try Command.run(arguments + ["good.txt"], in: scratch.path)
      #expect(
        both.messages == """
          tam: bad.txt: \(file.message)
          2 documents read, 1 failure
            2 read = 1 to the end + 0 filtered + 1 failed
            wrote out/csv.csv
            wrote out/failures.jsonl

          """)
      #expect(both.status == 1)
      let failure = try #require(scratch.read("out/failures.jsonl")?.split(separator: "\n").first)
      let object = try JSONSerialization.jsonObject(with: Data(failure.utf8)) as? [String: Any]
      #expect(object?["path"] as? String == "bad.txt")
      #expect(object?["message"] as? String == "bad.txt: \(file.message)")
      try scratch.write("Tin khác.\n", to: "bad.txt.md")
      _ = try Command.run(arguments.dropLast() + ["good.txt"], in: scratch.path)
      #expect(scratch.names(in: "out") == ["csv.csv"], "failures of an earlier run go")
    }

    static let brokenPlugins: [(String, String)] = [
      ("return tam.filter { name = 'x' version }", "x.lua:1: '}' expected near 'version'"),
      (
        "return 1",
        "x.lua: the file gives back no declaration; end it with return tam.filter { … }, tam.report { … } or "
          + "tam.exporter { … }"
      ),
    ]

    @Test(arguments: brokenPlugins)
    func aBrokenPluginIsNamedWithItsLine(_ source: String, _ message: String) throws {
      let scratch = try ScratchFolder()
      try scratch.write(source, to: "x.lua")
      try scratch.write("Một tin.\n", to: "a.txt")
      let byPath = try Command.run(["run", "x.lua", "a.txt"], in: scratch.path)
      #expect(byPath.messages == "tam: \(message)\n")
      #expect(byPath.status == 64)
    }

    @Test func aBrokenPluginDoesNotHideTheOthers() throws {
      let scratch = try ScratchFolder()
      try scratch.write("return tam.filter {", to: "plugins/filters/bad.lua")
      try scratch.write("Ông Tô Lâm đã đến Hà Nội.\n", to: "a.txt")
      let others = ["run", "a.txt", "--plugins", "plugins", "--plugins", Self.folder]
      let good = try Command.run(others + ["--exporter", "csv"], in: scratch.path)
      #expect(good.messages == "1 document read\n")
      #expect(good.status == 0)
      let bad = try Command.run(others + ["--filter", "bad", "--exporter", "csv"], in: scratch.path)
      #expect(bad.messages == "tam: plugins/filters/bad.lua:1: unexpected symbol near <eof>\n")
      #expect(bad.status == 64)
    }

    @Test func anErrorOnOneArticleLeavesTheOthers() throws {
      let scratch = try ScratchFolder()
      try scratch.write(
        """
        local function check(article)
          if article.id == "b.txt" then error("no b here") end
        end
        return tam.exporter {
          name = "picky", version = "1.2.0", api = 1, summary = "s", extension = "txt",
          encode = function(article)
            check(article)
            return article.id .. "\\n"
          end,
        }
        """, to: "picky.lua")
      for name in ["a", "b", "c"] { try scratch.write("Một tin.\n", to: "in/\(name).txt") }
      let result = try Command.run(["run", "picky.lua", "in", "-o", "out"], in: scratch.path)
      #expect(result.status == 1)
      #expect(scratch.read("out/picky.txt") == "a.txt\nc.txt\n")
      try expectSnapshot(result.messages, "failing-article.txt")
      try expectSnapshot(scratch.read("out/failures.jsonl"), "failing-article.jsonl")
    }

    @Test(arguments: ["/dev/null/out", "file/out"])
    func aFolderThatCannotBeMadeIsTold(folder: String) throws {
      let scratch = try ScratchFolder()
      try scratch.write("", to: "file")
      try scratch.write("Một tin.\n", to: "a.txt")
      let result = try Command.run(
        ["run", "a.txt", "--plugins", Self.folder, "--exporter", "csv", "-o", folder], in: scratch.path)
      #expect(result.messages == "tam: \(folder): it cannot be made: Not a directory\n")
      #expect(result.status == 73)
      #expect(scratch.names() == ["a.txt", "file"])
    }
  }
}
