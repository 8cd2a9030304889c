// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// The tools for authors of plugins, as an author runs them.
  @Suite struct AuthorToolTests {
    @Test(arguments: [["help", "article.has"], ["help", "counter"], ["help", "filter"], ["help", "schema"]])
    func helpExplainsATopic(_ arguments: [String]) throws {
      let result = try Command.run(arguments)
      #expect(result.status == 0 && result.messages == "")
      try expectSnapshot(result.output, "topic-\(arguments[1]).txt")
    }

    @Test func anUnknownTopicGetsTheNearest() throws {
      let result = try Command.run(["help", "artcle"])
      #expect(result.messages == "tam: there is no help on 'artcle'; did you mean 'article'?\n")
      #expect(result.status == 64)
    }

    @Test func helpListsTheTopics() throws {
      let result = try Command.run(["help"])
      #expect(result.status == 0)
      #expect(result.output.contains("TOPICS OF THE LUA API:\n  filter") && result.output.contains("SUBCOMMANDS:"))
    }

    @Test func typesAreWrittenAndSettingsKept() throws {
      let scratch = try ScratchFolder()
      let first = try Command.run(["types"], in: scratch.path)
      #expect(first.messages == "wrote tam.lua\nwrote .luarc.json\n")
      #expect(scratch.read("tam.lua")?.hasPrefix("---@meta\n") == true)
      try scratch.write("{}", to: ".luarc.json")
      let second = try Command.run(["types", scratch.path])
      #expect(second.messages == "wrote \(scratch.path)/tam.lua\n")
      #expect(scratch.read(".luarc.json") == "{}")
    }

    @Test func theSchemaIsJSON() throws {
      let result = try Command.run(["schema"])
      let schema = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
      #expect((schema?["$defs"] as? [String: Any])?.keys.contains("report-people-by-month") == true)
    }

    @Test func aPluginTellsProgramsOfItself() throws {
      let result = try Command.run(["plugins", "info", "about", "--json"])
      try expectSnapshot(result.output, "info-about.json")
    }

    @Test func aPluginIsMadeCheckedTestedAndRun() throws {
      let scratch = try ScratchFolder()
      for kind in ["filter", "report", "exporter"] {
        let made = try Command.run(["new", kind, "my-\(kind)"], in: scratch.path)
        #expect(
          made.messages
            == "wrote plugins/\(kind)s/my-\(kind).lua\nwrote plugins/\(kind)s/my-\(kind).spec.lua\ntry: tam test my-\(kind)\n"
        )
      }
      let again = try Command.run(["new", "filter", "my-filter"], in: scratch.path)
      #expect(again.status == 64 && again.messages.contains("is there already"))
      let both = ["plugins/reports/my-report.lua", "plugins/reports/my-report.spec.lua"]
      #expect(try Command.run(["test"] + both, in: scratch.path).output == "my-report: 2 cases passed\n")
      let check = try Command.run(["check", "--strict"], in: scratch.path)
      #expect(check.status == 0 && check.output == "" && check.messages == "3 plugins checked, nothing found\n")
      let test = try Command.run(["test"], in: scratch.path)
      #expect(test.output == "my-filter: 2 cases passed\nmy-report: 2 cases passed\nmy-exporter: 2 cases passed\n")
      #expect(test.status == 0)
      let run = try Command.run(
        ["run", "\(Command.package)/seeds", "--filter", "my-filter", "--report", "my-report"], in: scratch.path)
      #expect(run.status == 0 && run.output.hasPrefix("People\n"))
    }

    @Test func aFailedSpecOrCheckEndsWithOne() throws {
      let scratch = try ScratchFolder()
      try scratch.write(
        "local n = 0\nreturn tam.filter { name = 'x', version = '1', api = 1, summary = 's', filter = function() n = n + 1 end }",
        to: "x.lua")
      try scratch.write(
        "return { { name = 'c', articles = { { id = 'a', text = 'Tin' } }, kept = {} } }", to: "x.spec.lua")
      let test = try Command.run(["test", "x.lua"], in: scratch.path)
      #expect(test.status == 1)
      #expect(
        test.output == """
          x: 1 of 1 case failed
            c (x.spec.lua)
              kept: expected {}
                         got ["a"]

          """)
      #expect(try Command.run(["check", "x.lua"], in: scratch.path).status == 0)
      #expect(try Command.run(["check", "--strict", "x.lua"], in: scratch.path).status == 1)
      #expect(try Command.run(["test", "y.lua"], in: scratch.path).status == 64)
      #expect(try Command.run(["test"], in: scratch.path).status == 64)
      #expect(try Command.run(["check"], in: scratch.path).status == 64)
      #expect(try Command.run(["check", "y"], in: scratch.path).status == 64)
    }

    @Test func anOptionComesFromTheEnvironment() throws {
      let arguments = ["run", "seeds", "--report", "people-by-month"]
      let one = try Command.run(arguments, environment: ["TAM_PEOPLE_BY_MONTH_TOP": "1"])
      #expect(one.output.contains("Christoph de Vries") && !one.output.contains("Ludwig Huber"))
      let two = try Command.run(
        arguments + ["--set", "people-by-month.top=2"], environment: ["TAM_PEOPLE_BY_MONTH_TOP": "1"])
      #expect(two.output.contains("Ludwig Huber"))
      let wrong = try Command.run(arguments, environment: ["TAM_PEOPLE_BY_MONTH_TOP": "x"])
      #expect(
        wrong.messages == "tam: TAM_PEOPLE_BY_MONTH_TOP: people-by-month: option 'top': integer expected, got 'x'\n")
      #expect(wrong.status == 64)
    }

    @Test func aConversationWorksInAPipe() throws {
      let scratch = try ScratchFolder()
      let process = Process()
      process.executableURL = Command.program
      process.arguments = ["repl", "seeds/000_57ab9634338abd2b.txt"]
      process.currentDirectoryURL = URL(filePath: Command.package)
      try scratch.write("x = article.views\nx + 1\n:quit\n", to: "lines")
      process.standardInput = FileHandle(forReadingAtPath: scratch.path + "/lines")
      process.standardOutput = try scratch.file("output")
      try process.run()
      process.waitUntilExit()
      #expect(scratch.read("output") == "-- 000_57ab9634338abd2b.txt\n1031\n")
      #expect(process.terminationStatus == 0)
    }
  }
}
