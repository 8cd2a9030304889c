// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reading
import Reports
import Scripting
import Testing
import Text

@testable import Pipeline

func step(
  _ kind: String, _ fields: String, outputs: [[UInt8]] = [], onError: ErrorPolicy = .skip, name: String = "x"
) throws -> Step {
  let source = "return tam.\(kind) { name = '\(name)', version = '1', api = 1, summary = 's',\n\(fields) }"
  return Step(
    plugin: try Plugin(path: Array("\(name).lua".utf8), source: Array(source.utf8)), options: [], outputs: outputs,
    onError: onError)
}

@Suite struct RunTests {
  /// A corpus of `count` small files; number 3 is binary.
  static func corpus(_ count: Int) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/in", withIntermediateDirectories: true)
    for number in 0..<count {
      let name = "in/\(String(format: "%04d", number)).txt"
      try folder.write(
        number == 3 ? "\0\0\0" : "Tin số \(number)\n\nÔng Tô Lâm đã đến Hà Nội hôm 5/9/2025.\n", to: name)
    }
    return folder
  }

  static let exporter =
    "header = function() return '[' end, separator = ',', encode = function(a) return a.id:sub(1, 4) end, footer = function() return ']' end"
  static let report = """
    new = function() return { c = tam.counter() } end, map = function(p, a) p.c:add('n') end,
    finish = function(p) return tam.table { columns = { 'k', 'n' }, rows = p.c:rows() } end
    """

  @Test func articlesGoThroughAllStepsInOrder() async throws {
    let folder = try Self.corpus(200)
    let steps = try [
      step("filter", "filter = function(a) return a.id ~= '0001.txt', 'one' end", name: "f"),
      step("report", Self.report, outputs: [folder.bytes("out/r.csv"), folder.bytes("out/r.md")], name: "r"),
      step("exporter", Self.exporter, outputs: [folder.bytes("out/e.txt")], name: "e"),
    ]
    var told: [Int] = []
    let summary = try await Run(
      Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, folder: folder.bytes("out"))
    ).perform {
      told.append($0)
    }
    #expect(summary.read == 200)
    #expect(told.last == 200 && told.count > 1)
    #expect(summary.steps.map(\.seen) == [199, 198, 198])
    #expect(summary.steps[0].dropped == 1)
    #expect(folder.read("out/r.csv") == "k,n\r\nn,198\r\n")
    let ids = (0..<200).filter { $0 != 1 && $0 != 3 }.map { String(format: "%04d", $0) }
    #expect(folder.read("out/e.txt") == "[\(ids.joined(separator: ","))]")
    #expect(folder.read("out/failures.jsonl")?.contains(#""reason":"not-text""#) == true)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted() == [
        "e.txt", "failures.jsonl", "r.csv", "r.md",
      ])
  }

  @Test(arguments: [1, 4])
  func aReportKnowsWhatFailed(_ workers: Int) async throws {
    let folder = try Self.corpus(100)
    let report = """
      new = function() return {} end, map = function(p, a) if a.id < '0002' then error('no') end end,
      finish = function(p, ctx)
        local rows = { { 'documents', ctx.documents } }
        for reason, n in pairs(ctx.failures) do rows[#rows + 1] = { reason, n } end
        rows[#rows + 1] = { 'writable', tostring(pcall(function() ctx.failures.x = 1 end)) }
        return tam.table { columns = { 'k', 'n' }, rows = rows }
      end
      """
    let steps = [try step("report", report, outputs: [folder.bytes("r.csv")])]
    let summary = try await Run(Plan(inputs: [folder.bytes("in")], steps: steps, workers: workers)).perform()
    #expect(summary.failureCount == 3)
    #expect(folder.read("r.csv") == "k,n\r\ndocuments,100\r\nnot-text,1\r\nscript-error,2\r\nwritable,false\r\n")
  }

  static let policies: [(ErrorPolicy, String, [Int], Bool)] = [
    (.skip, "0,2", [1, 0], true), (.keep, "0,1,2", [1, 0], true), (.disable, "0,1,2", [1, 0], true),
    (.abort, "", [1, 0], false),
  ]

  @Test(arguments: policies)
  func aFailingFilterFollowsItsPolicy(_ policy: ErrorPolicy, _ output: String, _ failed: [Int], _ isWritten: Bool)
    async throws
  {
    let folder = try Self.corpus(3)
    let steps = try [
      step("filter", "filter = function(a) if a.id == '0001.txt' then error('no') end end", onError: policy, name: "f"),
      step(
        "exporter", "separator = ',', encode = function(a) return a.id:sub(4, 4) end", outputs: [folder.bytes("e.txt")],
        name: "e"),
    ]
    let summary = try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps)).perform()
    #expect(summary.failures.count == 1)
    #expect(summary.steps.map(\.failed) == failed)
    #expect(folder.read("e.txt") == (isWritten ? output : nil))
    #expect(summary.isAborted == (policy == .abort))
    #expect(try folder.names() == (isWritten ? ["e.txt", "in"] : ["in"]))
  }

  @Test func aDisabledExporterWritesNothing() async throws {
    let folder = try Self.corpus(3)
    let failing = "encode = function(a) if a.id == '0002.txt' then error('no') end return 'x' end"
    let steps = try [
      step("exporter", failing, outputs: [folder.bytes("bad.txt")], onError: .disable, name: "bad"),
      step("exporter", "encode = function() return 'x' end", outputs: [folder.bytes("good.txt")], name: "good"),
    ]
    let summary = try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps)).perform()
    #expect(summary.disabled == [0])
    #expect(folder.read("bad.txt") == nil && folder.read("good.txt") == "xxx")
  }

  @Test func anInstanceIsNewForEveryChunk() async throws {
    let folder = try Self.corpus(400)
    let steps = try [
      step(
        "exporter",
        "encode = (function() local n = 0 return function() n = n + 1 return n == 1 and 'x' or '' end end)()",
        outputs: [folder.bytes("e.txt")])
    ]
    _ = try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps)).perform()
    // An upvalue that lived through the run would give one x; every chunk of about 64 documents begins anew.
    #expect((3...20).contains(folder.read("e.txt")?.count ?? 0))
  }

  @Test func aReportWithoutMergeRunsInOneSequence() async throws {
    let folder = try Self.corpus(300)
    let steps = try [
      step(
        "report",
        "new = function() return { n = 0 } end, map = function(p) p.n = p.n + 1 end, finish = function(p) return tam.markdown('n ' .. p.n) end"
      )
    ]
    let summary = try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps)).perform()
    #expect(summary.shown.map(\.blocks) == [[.markdown(Array("n 299".utf8))]])
  }

  @Test func aStepThatWritesTooMuchIsStopped() async throws {
    let folder = try Self.corpus(3)
    try folder.write("before", to: "e.txt")
    let steps = try [
      step("exporter", "encode = function() return ('x'):rep(700000) end", outputs: [folder.bytes("e.txt")])
    ]
    let error = await #expect(throws: ScriptError.self) {
      try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, outputLimit: 1 << 20)).perform()
    }
    #expect(
      error.map { Explanation($0).message }
        == "x 1: x.lua: it writes more than 1 MB; raise 'limits: output' in the job if that is meant")
    #expect(folder.read("e.txt") == "before")
    #expect(try folder.names() == ["e.txt", "in"])
  }

  @Test func fieldsAndEncodingAreTheJobs() async throws {
    let folder = try ScratchFolder()
    try folder.write("{\"noi_dung\":\"Một hai.\",\"text\":\"Ba bốn.\"}\n", to: "a.jsonl")
    var plan = Plan(
      inputs: [folder.bytes("a.jsonl")], steps: try [step("exporter", "encode = function(a) return a.body end")])
    #expect(try await Run(plan).perform().printed == Array("Ba bốn.".utf8))
    plan.reading.fields.set("text", to: [Array("noi_dung".utf8)])
    #expect(try await Run(plan).perform().printed == Array("Một hai.".utf8))
    try folder.write("Mo^.t hai\\.", to: "b.txt")
    plan.inputs = [folder.bytes("b.txt")]
    plan.reading.encoding = .viqr
    #expect(try await Run(plan).perform().printed == Array("Một hai.".utf8))
  }

  @Test func aDocumentBeyondTheJobsLimitIsToldWithIt() async throws {
    let folder = try ScratchFolder()
    try folder.write(String(repeating: "Mưa to. ", count: 200_000), to: "a.txt")
    try folder.write("Mưa nhỏ.", to: "b.txt")
    var plan = Plan(
      inputs: [folder.bytes("a.txt"), folder.bytes("b.txt")],
      steps: try [step("exporter", "encode = function(a) return a.body end")])
    plan.reading.documentLimit = 1 << 20
    let summary = try await Run(plan).perform()
    #expect(summary.printed == Array("Mưa nhỏ.".utf8))
    let messages = summary.failures.map { Explanation(cause: $0.cause).message }
    let path = folder.path + "/a.txt"
    #expect(
      messages == ["\(path): it is larger than 1 MB; raise 'limits: document' in the job if that is meant"])
  }

  @Test func randomNumbersComeFromSeedPluginAndArticle() async throws {
    let folder = try Self.corpus(3)
    func run(_ seed: UInt64, _ name: String) async throws -> String? {
      let steps = try [
        step(
          "exporter", "encode = function(a) return math.random(1 << 30) .. ' ' end", outputs: [folder.bytes("e.txt")],
          name: name)
      ]
      _ = try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, seed: seed)).perform()
      return folder.read("e.txt")
    }
    let first = try await run(1, "a")
    #expect(try await run(1, "a") == first)
    #expect(try await run(2, "a") != first)
    #expect(try await run(1, "b") != first)
    #expect(Set((first ?? "").split(separator: " ")).count == 3)
  }

  /// Lines of `new`, `header`, `footer` and a filter's first pass once went nowhere, or to the first article.
  @Test(arguments: [1, 3])
  func linesOfEveryFunctionAreTold(_ workers: Int) async throws {
    let folder = try Self.corpus(200)
    let steps = try [
      step(
        "filter",
        "prepare = { new = function() print('p new') return tam.sum() end, map = function() end, finish = function() print('p finish') end }, filter = function(a) if a.id == '0007.txt' then print('f') end end",
        name: "f"),
      step(
        "report",
        "new = function() print('new') return tam.sum() end, map = function(p, a) if a.id == '0008.txt' then print('m') end end, finish = function() print('finish') return {} end",
        name: "r"),
      step(
        "exporter",
        "header = function() print('header') return '' end, footer = function() print('footer') return '' end, encode = function() end",
        name: "e"),
    ]
    let summary = try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, workers: workers))
      .perform()
    let lines = summary.log.map { "\(text($0.plugin)) \(text($0.article)) \(text($0.text))" }
    #expect(
      lines == [
        "f  p new", "f  p finish", "r  new", "e  header", "f 0007.txt f", "r 0008.txt m", "r  finish", "e  footer",
      ])
  }
}
