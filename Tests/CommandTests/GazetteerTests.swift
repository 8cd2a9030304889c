// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// Names that users bring along: `gazetteers:` in a job, `--gazetteer`, and `tam show --explain`.
  @Suite struct GazetteerTests {
    private static let text = "Tin ngắn\n\nÔng Ludwig Huber đến hạt é hôm 5/9/2025, theo Bộ Công an.\n"
    private static let csv = "name,kind,key,aliases\nhạt é,organisation,,HEX\n"

    private func job(_ gazetteers: String, in scratch: ScratchFolder) throws {
      try scratch.write(Self.text, to: "a.txt")
      try scratch.write(Self.csv, to: "names.csv")
      try scratch.write("name,kind\na,person\nb,  preson\n", to: "wrong.csv")
      try scratch.write(
        """
        version: 1
        input: a.txt
        gazetteers: \(gazetteers)
        steps:
          - exporter: jsonl
            to: a.jsonl
        """, to: "b.job.yaml")
    }

    @Test func aJobNamesGazetteers() throws {
      let scratch = try ScratchFolder()
      try job("names.csv", in: scratch)
      let result = try Command.run(["run", "\(scratch.path)/b.job.yaml"])
      #expect(result.messages.hasPrefix("1 document read\n"))
      #expect(result.status == 0)
      #expect(try #require(scratch.read("out/a.jsonl")).contains(#""key":"organisation:hat-e""#))
    }

    @Test func mistakesInGazetteersAreToldWithTheirPlaces() throws {
      let scratch = try ScratchFolder()
      try job("[names.csv, wrong.csv, gone.csv]", in: scratch)
      let result = try Command.run(["run", "\(scratch.path)/b.job.yaml"])
      #expect(
        result.messages == """
          tam: \(scratch.path)/b.job.yaml:3:36: \(scratch.path)/gone.csv: there is no such file or folder
            gazetteers: [names.csv, wrong.csv, gone.csv]
                                               ^
          tam: \(scratch.path)/wrong.csv:3:5: 'preson' is no kind; did you mean 'person'?; the kinds are person, \
          organisation, place, document, event

          """)
      #expect(result.status == 64)
    }

    @Test func theCommandLineNamesGazetteers() throws {
      let scratch = try ScratchFolder()
      try job("[]", in: scratch)
      let names = ["--gazetteer", "\(scratch.path)/names.csv"]
      let runs = [
        ["run", "\(scratch.path)/b.job.yaml"], ["run", "\(scratch.path)/a.txt", "--exporter", "jsonl"],
        ["show", "--json", "\(scratch.path)/a.txt"],
      ]
      for run in runs {
        let result = try Command.run(run + names)
        #expect(result.status == 0)
        let output = run[1].hasSuffix("yaml") ? scratch.read("out/a.jsonl") : result.output
        #expect(try #require(output).contains(#""key":"organisation:hat-e""#))
      }
      let wrong = try Command.run(["show", "\(scratch.path)/a.txt", "--gazetteer", "\(scratch.path)/wrong.csv"])
      #expect(wrong.messages.hasPrefix("tam: \(scratch.path)/wrong.csv:3:5: 'preson' is no kind"))
      #expect(wrong.status == 64)
    }

    @Test func specsAndConversationsKnowGazetteers() throws {
      let scratch = try ScratchFolder()
      try job("[]", in: scratch)
      try scratch.write(
        """
        return tam.exporter {
          name = "names", version = "1", api = 1, summary = "s",
          encode = function(article) return article:entities()().name end,
        }
        """, to: "names.lua")
      try scratch.write(
        "return { { name = 'c', articles = { { text = 'Tin\\n\\nMột hạt é.' } }, output = 'hạt é' } }",
        to: "names.spec.lua")
      let names = ["--gazetteer", "names.csv"]
      let test = try Command.run(["test", "names.lua"] + names, in: scratch.path)
      #expect(test.output == "names: 1 case passed\n")
      let without = try Command.run(["test", "names.lua"], in: scratch.path)
      #expect(without.status == 1, "the name is the gazetteer's alone")
      try scratch.write("article:has('HEX'), article:has('hạt é')\n", to: "lines")
      let talk = try Command.run(
        ["repl", "a.txt"] + names, in: scratch.path, input: FileHandle(forReadingAtPath: "\(scratch.path)/lines"))
      #expect(talk.output == "-- a.txt\nfalse\ntrue\n")
      for command in [["test", "names.lua"], ["repl", "a.txt"]] {
        let wrong = try Command.run(command + ["--gazetteer", "wrong.csv"], in: scratch.path)
        #expect(wrong.messages.hasPrefix("tam: wrong.csv:3:5: 'preson' is no kind"))
        #expect(wrong.status == 64)
      }
    }

    @Test func eachNameIsExplained() throws {
      let scratch = try ScratchFolder()
      try job("[]", in: scratch)
      let result = try Command.run(
        ["show", "--explain", "--gazetteer", "\(scratch.path)/names.csv", "\(scratch.path)/a.txt"])
      let lines = result.output.split(separator: "\n").filter { $0.hasPrefix("why: ") }
      #expect(
        lines.map { $0.prefix { $0 != "(" && $0 != ";" } } == [
          "why: Ludwig Huber is a person, by the model ", "why: hạt é is an organisation, by a gazetteer",
          "why: 5/9/2025 is a date, by its form", "why: Bộ Công an is an organisation, by its form",
        ])
      #expect(lines[0].contains("; the words before it announce a person; "))
      let both = try Command.run(["show", "--explain", "--json", "\(scratch.path)/a.txt"])
      #expect(both.messages.hasPrefix("Error: --explain is for reading; it does not go with --json"))
      #expect(both.status == 64)
    }
  }
}
