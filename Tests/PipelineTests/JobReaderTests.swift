// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@testable import Pipeline

@Suite struct JobReaderTests {
  @Test func aJobIsRead() throws {
    let job = try JobReader.read(
      """
      version: 1
      input: [a, b]
      plugins: extra
      steps:
        - filter: between-dates
          with: { from: 2020-01-01, keep: no, top: 5, share: 0.5, loud: true, list: [a, 1] }
          on_error: keep
        - report: people
          to: [people.md, "people.csv"]
      output: results
      seed: 7
      limits: { cpu: 500ms, memory: 64MB, output: 1 GB, document: 32MB }
      errors: { max: 1.5%, max_same_reason: 50 }
      filtered: gone.jsonl
      run: { workers: 3, folder: state }
      encoding: TCVN3
      fields: { text: [noi_dung, body], title: tieu_de }
      gazetteers: [a.csv, "b.csv"]
      """)
    #expect(job.inputs == [Array("a".utf8), Array("b".utf8)])
    #expect(job.plugins == [Array("extra".utf8)])
    #expect(job.steps.map(\.kind) == ["filter", "report"])
    #expect(job.steps[0].plugin.line == 5 && job.steps[0].plugin.column == 13)
    #expect(job.steps[0].onError == .keep)
    #expect(
      job.steps[0].options.map(\.value) == [
        .text(Array("2020-01-01".utf8)), .text(Array("no".utf8)), .integer(5), .number(0.5), .boolean(true),
        .list([.text([0x61]), .integer(1)]),
      ])
    #expect(job.steps[0].options[1].name.line == 6)
    #expect(job.steps[1].outputs.map(\.value) == [Array("people.md".utf8), Array("people.csv".utf8)])
    #expect(job.workers == 3 && job.runFolder == Array("state".utf8))
    #expect(job.failureLimit == FailureLimit(share: 0.015, sameReason: 50))
    #expect(job.filtered?.value == Array("gone.jsonl".utf8))
    #expect(job.encoding?.value == Array("TCVN3".utf8))
    #expect(job.gazetteers.map(\.value) == [Array("a.csv".utf8), Array("b.csv".utf8)])
    #expect(job.gazetteers[1].line == 18 && job.gazetteers[1].column == 21)
    #expect(job.fields.map(\.field) == ["text", "title"])
    #expect(job.fields[0].names == [Array("noi_dung".utf8), Array("body".utf8)])
    #expect(job.documentLimit == 32 << 20)
    #expect(job.seed == 7 && job.cpuLimit == 500_000_000 && job.memoryLimit == 64 << 20 && job.outputLimit == 1 << 30)
  }

  static let mistakes: [(String, [String])] = [
    ("", ["1:1: the job needs the key 'version'"]),
    ("version: 2\ninput: a\nsteps: [{ report: x }]", ["1:10: 'version' is '2'; 1 expected"]),
    ("version: 1\ninput: a\nsteps: []", ["3:8: 'steps' is empty; a list of steps expected"]),
    ("version: 1\ninput: a\nchains: { a: x }", ["3:14: 'a' is 'x'; a list of steps expected"]),
    ("version: 1\ninput: a\nchains: []", ["3:9: 'chains' is a list; lists of steps by name expected"]),
    (
      "version: 1\ninput: a\nsteps: [{ report: x }]\nchains: { a: [{ report: y }] }",
      ["3:8: a job has either 'steps' or 'chains'; put these steps into a chain"]
    ),
    (
      "version: 1\ninput: a\nsteps: [{ report: x }]\nerrors: { max: 1.5, max_same_reason: a }",
      [
        "4:16: 'max' is '1.5'; a number or a share such as 1% expected",
        "4:38: 'max_same_reason' is 'a'; a number expected",
      ]
    ),
    (
      "version: 1\ninput: a\nstep: []",
      ["1:1: the job needs the key 'steps'", "3:1: there is no key 'step' in the job; did you mean 'steps'?"]
    ),
    ("version: 1\ninput: a\nsteps: x", ["3:8: 'steps' is 'x'; a list of steps expected"]),
    (
      "version: 1\ninput: a\nsteps:\n  - filtr: x",
      [

        "4:5: there is no key 'filtr' in a step; did you mean 'filter'?"
      ]
    ),
    (
      "version: 1\ninput: a\nsteps:\n  - { filter: x, report: y }",
      ["4:5: a step has one of the keys filter, report and exporter, not several"]
    ),
    (
      "version: 1\ninput: a\nsteps:\n  - filter: x\n    on_error: stop",
      ["5:15: 'on_error' is 'stop'; one of skip, keep, disable, abort expected"]
    ),
    (
      "version: 1\ninput: a\nsteps: [{ report: x }]\nlimits: { document: 1GB }",
      ["4:21: 'document' is '1GB'; a size up to 512MB expected"]
    ),
    (
      "version: 1\ninput: a\nsteps: [{ report: x }]\nlimits: { cpu: 2 }",
      ["4:16: 'cpu' is '2'; a time such as 2s or 500ms expected"]
    ),
    ("version: 1\nversion: 1", ["1:1: this is no YAML: the key 'version' stands twice"]),
    ("version: 1\ninput: Đàm\u{1}b", ["2:11: this is no YAML: control characters are not allowed"]),
    (
      "version: 1\ninput: a\nsteps:\n  - filter: x\n    <<: 5",
      ["5:5: there is no key '<<' in a step"]
    ),
    ("version: 1\ninput: a\nsteps: [", ["4:1: this is no YAML: did not find expected node content"]),
    ("version: 1\ninput: a\nsteps:\n  - to: x", ["4:5: a step needs one of the keys filter, report and exporter"]),
    (
      "version: 1\ninput: a\nsteps: [{ report: x }]\nfields: { tilte: x }",
      ["4:11: there is no key 'tilte' in fields; did you mean 'title'?"]
    ),
    ("- 1", ["1:1: 'the job' is a list; a mapping of keys to values expected"]),
  ]

  @Test func chainsAreReadInOrder() throws {
    let job = try JobReader.read(
      "version: 1\ninput: a\nchains:\n  one: [{ filter: f }, { report: r }]\n  two:\n    - report: r")
    #expect(job.chains == [Array("one".utf8), Array("two".utf8)])
    #expect(job.steps.map(\.chain) == [0, 0, 1])
  }

  @Test(arguments: mistakes)
  func everyMistakeNamesItsPlace(_ source: String, _ expected: [String]) {
    let error = #expect(throws: JobFileError.self) { try JobReader.read(source) }
    #expect(error?.problems.map { "\($0.line):\($0.column): \($0.sentence)" } == expected)
  }

  @Test func mergeKeysShareFields() throws {
    let job = try JobReader.read(
      """
      version: 1
      input: a
      steps:
        - &first
          report: people
          with: &options { top: 5, width: 3 }
          on_error: abort
        - report: places
          with: { width: 4, <<: *options }
        - { <<: [{ to: c.md }, *first], report: names, with: *options }
      """)
    #expect(job.steps.map { String(decoding: $0.plugin.value, as: UTF8.self) } == ["people", "places", "names"])
    #expect(job.steps[1].options.map(\.name.value) == [Array("width".utf8), Array("top".utf8)])
    #expect(job.steps[1].options.map(\.value) == [.integer(4), .integer(5)])
    #expect(job.steps[2].options.map(\.value) == [.integer(5), .integer(3)])
    #expect(job.steps[2].outputs.map(\.value) == [Array("c.md".utf8)])
    #expect(job.steps.map(\.onError) == [.abort, .skip, .abort])
  }

  /// Lists of aliases of lists of aliases: ten million values, or 200 levels, in few lines.
  @Test(arguments: [(7, 10), (200, 1)])
  func aliasesOfAliasesAreRefused(levels: Int, width: Int) {
    var source = "version: 1\ninput: a\nsteps:\n  - filter: x\n    with:\n      l0: &l0 [a]\n"
    for level in 1...levels {
      let items = Array(repeating: "*l\(level - 1)", count: width).joined(separator: ", ")
      source += "      l\(level): &l\(level) [\(items)]\n"
    }
    let error = #expect(throws: JobFileError.self) { try JobReader.read(source) }
    #expect(error?.problems.map(\.code) == [.tooLarge])
  }

  @Test func variablesAreReplacedInsideTables() throws {
    let source = "version: 1\ninput: a\nsteps:\n  - filter: x\n    with: { t: { a: [\"${A}/b\"] } }"
    let job = try JobReader.read(source) { $0 == "A" ? "value" : nil }
    let list = PlainValue.list([.text(Array("value/b".utf8))])
    #expect(job.steps[0].options[0].value == .table([.init(key: Array("a".utf8), value: list)]))
  }

  static let variables: [(String, String)] = [
    ("${A}/x", "value/x"), ("${B:-d}", "d"), ("${EMPTY:-d}", "d"), ("${A:-d}${A}", "valuevalue"), ("$$A $", "$A $"),
    ("", ""),
  ]

  @Test(arguments: variables)
  func variablesAreReplaced(_ text: String, _ expected: String) throws {
    let environment = Variables { ["A": "value", "EMPTY": ""][$0] }
    #expect(try environment.expand(text) == expected)
  }

  @Test func aVariableWithoutValueIsAMistake() {
    let source = "version: 1\ninput: ${NOWHERE}\nsteps:\n  - filter: ${OPEN\n    with: { a: [\"${C}\"] }"
    let error = #expect(throws: JobFileError.self) { try JobReader.read(source) }
    #expect(
      error?.problems.map { "\($0.line):\($0.column): \($0.sentence)" } == [
        "2:8: the variable 'NOWHERE' is not set; write ${NOWHERE:-default} to give a default",
        "4:13: '${' has no '}'; write $$ for a dollar sign",
        "5:16: the variable 'C' is not set; write ${C:-default} to give a default",
      ])
  }

  @Test func aMistakeShowsItsLine() {
    let source = "version: 1\ninput: a\nsteps:\n  - filter: x\n    wiht: {}"
    let error = #expect(throws: JobFileError.self) { try JobReader.read(source) }
    let lines = source.split(separator: "\n")
    let problem = error.map { PlanProblems.Problem($0.problems[0], path: "job.yaml", lines: lines) }
    #expect(
      problem?.text
        == "job.yaml:5:5: there is no key 'wiht' in a step; did you mean 'with'?\n      wiht: {}\n      ^")
  }

  static let paths: [(String, String, String)] = [
    ("../out/x", "examples/", "out/x"), ("a.md", "", "a.md"), ("..", "a/", "."), ("../../a", "b/", "../a"),
    ("/abs", "b/", "/abs"), ("./a", "/b/c/", "/b/c/a"), ("../a", "/b/", "/a"),
  ]

  @Test(arguments: paths)
  func pathsAreSeenFromTheJob(_ path: String, _ base: String, _ expected: String) {
    #expect(String(decoding: Plan.resolve(Array(path.utf8), in: Array(base.utf8)), as: UTF8.self) == expected)
  }
}
