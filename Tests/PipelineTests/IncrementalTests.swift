// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Store
import Testing

@testable import Pipeline

/// A run folder keeps what was done: the next run does what changed, and its outputs are those of a run from nothing.
@Suite struct IncrementalTests {
  static let count = 700
  static let tagging = "filter = function(a) a.tags:add('t' .. a.id:sub(4, 4)) return a.id:sub(3, 3) ~= '5', 'five' end"
  static let report = """
    new = function() return { c = tam.counter() } end,
    map = function(p, a) for tag in a.tags:each() do p.c:add(tag) end if a.id == '0030.txt' then error('no') end end,
    finish = function(p) return tam.table { columns = { 'k', 'n' }, rows = p.c:rows() } end
    """
  static let exporter = "separator = ',', encode = function(a) return a.id:sub(1, 4) .. '@' .. math.random(99) end"

  /// A filter, a report and an exporter; each may have another text than usual.
  static func steps(
    _ folder: ScratchFolder, filter: String = tagging, report: String = report, exporter: String = exporter
  ) throws -> [Step] {
    try [
      step("filter", filter, name: "f"), step("report", report, outputs: [folder.bytes("out/r.csv")], name: "r"),
      step("exporter", exporter, outputs: [folder.bytes("out/e.txt")], name: "e"),
    ]
  }

  /// Runs with the run folder of a scratch folder, or without.
  @discardableResult
  static func run(
    _ folder: ScratchFolder, _ steps: [Step], workers: Int = 2, time: Int64 = 0, isKept: Bool = true,
    redoing: Set<String>? = nil
  ) async throws -> RunSummary {
    var plan = Plan.ofSmallChunks(
      inputs: [folder.bytes("in")], steps: steps, folder: folder.bytes("out"), time: time, workers: workers)
    plan.filtered = folder.bytes("out/filtered.jsonl")
    let kept = isKept ? try RunFolder(path: folder.bytes("state"), workers: workers) : nil
    return try await Run(plan, folder: kept, redoing: redoing).perform()
  }

  static func outputs(_ folder: ScratchFolder) -> [String: String] {
    ["r.csv", "e.txt", "failures.jsonl", "filtered.jsonl"].reduce(into: [:]) { $0[$1] = folder.read("out/\($1)") }
  }

  /// Outputs of a run from nothing.
  static func fresh(_ folder: ScratchFolder, _ steps: [Step], time: Int64 = 0) async throws -> [String: String] {
    try await run(folder, steps, time: time, isKept: false)
    return outputs(folder)
  }

  @Test func anUnchangedCorpusIsNotRead() async throws {
    let folder = try RunTests.corpus(Self.count)
    let steps = try Self.steps(folder)
    let expected = try await Self.fresh(folder, steps)
    #expect(expected.count == 4)
    let first = try await Self.run(folder, steps)
    #expect(first.readChunks == first.chunks && first.chunks > 5)
    #expect(Self.outputs(folder) == expected)
    let second = try await Self.run(folder, steps)
    #expect(second.readChunks == 0)
    #expect(second.work.map(\.done) == [0, 0, 0])
    #expect(second.steps == first.steps && second.failures == first.failures && second.read == Self.count)
    #expect(Self.outputs(folder) == expected)
  }

  static let changes: [(String, @Sendable (ScratchFolder) throws -> Void)] = [
    ("changed", { try $0.write("Tin khác.\n\nÔng Lê Văn Tuyến ở Huế.\n", to: "in/0333.txt") }),
    ("added", { try $0.write("Tin mới.\n\nBà Mai ở Huế.\n", to: "in/0333a.txt") }),
    ("removed", { try FileManager.default.removeItem(atPath: $0.path + "/in/0333.txt") }),
    ("first", { try $0.write("Tin đầu.\n", to: "in/0000.txt") }),
    ("last", { try $0.write("Tin cuối.\n", to: "in/9999.txt") }),
    ("broken", { try $0.write("\0\0", to: "in/0444.txt") }),
  ]

  @Test(arguments: changes)
  func oneChangedFileCostsTwoChunksAtMost(
    _ name: String, _ change: @Sendable (ScratchFolder) throws -> Void
  ) async throws {
    let folder = try RunTests.corpus(Self.count)
    let steps = try Self.steps(folder)
    try await Self.run(folder, steps)
    try change(folder)
    let summary = try await Self.run(folder, steps)
    #expect((1...2).contains(summary.readChunks))
    #expect(summary.work.allSatisfy { $0.done <= 2 })
    let found = Self.outputs(folder)
    #expect(try await Self.fresh(folder, steps) == found)
  }

  @Test func oneChangedPluginIsRunAlone() async throws {
    let folder = try RunTests.corpus(Self.count)
    try await Self.run(folder, Self.steps(folder))
    let steps = try Self.steps(folder, report: Self.report.replacing("'t' ..", with: "'u' .."))
    let same = try await Self.run(folder, steps)
    #expect(same.work.map(\.done) == [0, 0, 0])  // nothing was replaced: the text is the same
    let other = try Self.steps(folder, report: Self.report.replacing("p.c:add(tag)", with: "p.c:add(tag, 2)"))
    let summary = try await Self.run(folder, other)
    #expect(summary.work[1].done == summary.chunks && summary.work[0].done == 0 && summary.work[2].done == 0)
    let found = Self.outputs(folder)
    // The report saw the tags that the filter puts on, though the filter's own results were kept.
    #expect(found["r.csv"]?.contains("t7,") == true)
    #expect(try await Self.fresh(folder, other) == found)
    let back = try await Self.run(folder, Self.steps(folder))
    #expect(back.work.map(\.done) == [0, 0, 0], "what was kept before the change is still there")
  }

  @Test func aChangedFilterThatDecidesTheSameLeavesTheRest() async throws {
    let folder = try RunTests.corpus(Self.count)
    let dropping = "filter = function(a) return a.id:sub(3, 3) ~= '5' end"
    try await Self.run(folder, Self.steps(folder, filter: dropping))
    let steps = try Self.steps(folder, filter: "filter = function(a) return not a.id:find('^..5') end")
    let summary = try await Self.run(folder, steps)
    #expect(summary.work.map { $0.done > 0 } == [true, false, false])
    let found = Self.outputs(folder)
    #expect(try await Self.fresh(folder, steps) == found)
  }

  @Test func whatAsksForTheTimeHoldsForThatTime() async throws {
    let folder = try RunTests.corpus(200)
    let steps = try Self.steps(folder, exporter: "encode = function(a) return os.date('%Y') end")
    try await Self.run(folder, steps, time: 0)
    #expect(try await Self.run(folder, steps, time: 0).work.map(\.done) == [0, 0, 0])
    let later = try await Self.run(folder, steps, time: 86_400 * 400)
    #expect(later.work[2].done == later.chunks && later.work[0].done == 0)
    #expect(folder.read("out/e.txt")?.hasPrefix("1971") == true)
  }

  @Test func aFileThatAPluginAskedForCounts() async throws {
    let folder = try RunTests.corpus(200)
    func steps(_ word: String) throws -> [Step] {
      var steps = try Self.steps(folder)
      let source =
        "return tam.exporter { name = 'e', version = '1', api = 1, summary = 's', encode = function(a) if a.id > '0150' then return tam.resource('w.txt') end end }"
      let files = PluginFiles { _, name in .file(path: name, bytes: Array(word.utf8)) }
      let plugin = try Plugin(path: Array("e.lua".utf8), source: Array(source.utf8), files: files)
      steps[2] = Step(plugin: plugin, options: [], outputs: [folder.bytes("out/e.txt")])
      return steps
    }
    try await Self.run(folder, steps("a"), workers: 1)
    #expect(try await Self.run(folder, steps("a")).work.map(\.done) == [0, 0, 0])
    let summary = try await Self.run(folder, steps("b"))
    #expect(summary.work[2].done > 0 && summary.work[0].done == 0)
    #expect(Set(folder.read("out/e.txt") ?? "") == ["b"])
  }

  @Test func aCallThatALimitEndedIsMadeAgain() async throws {
    let folder = try RunTests.corpus(100)
    let steps = try Self.steps(
      folder,
      exporter:
        "encode = function(a) local t = {} if a.id == '0007.txt' then for i = 1, 1e9 do t[i] = i end end end")
    var plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, folder: folder.bytes("out"))
    plan.limits = ScriptLimits(memory: 8 << 20)
    func run() async throws -> RunSummary {
      try await Run(plan, folder: try RunFolder(path: folder.bytes("state"))).perform()
    }
    let first = try await run()
    #expect(first.reasons["memory-limit"] == 1)
    let second = try await run()
    #expect(second.work.map(\.done) == [0, 0, 1])
    #expect(second.failures == first.failures)
  }

  @Test func aRetryDoesWhatFailedAgain() async throws {
    let folder = try RunTests.corpus(300)
    let steps = try Self.steps(folder)
    try await Self.run(folder, steps)
    #expect(try await Self.run(folder, steps, redoing: ["time-limit"]).work.map(\.done) == [0, 0, 0])
    let summary = try await Self.run(folder, steps, redoing: ["script-error"])
    #expect(summary.work.map(\.done) == [0, 1, 0])
    let all = try await Self.run(folder, steps, redoing: [])
    #expect(all.work.map(\.done) == [0, 1, 0] && all.failureCount == summary.failureCount)
  }

  @Test(arguments: [1, 2, 3, 8])
  func aStoppedRunIsGoneOnWith(_ workers: Int) async throws {
    let folder = try RunTests.corpus(Self.count)
    let steps = try Self.steps(folder, exporter: "encode = function(a) return os.time() .. a.id .. ' ' end")
    let expected = try await Self.fresh(folder, steps, time: 7)
    try FileManager.default.removeItem(atPath: folder.path + "/out")
    var plan = Plan.ofSmallChunks(
      inputs: [folder.bytes("in")], steps: steps, folder: folder.bytes("out"), time: 7, workers: workers)
    plan.filtered = folder.bytes("out/filtered.jsonl")
    let monitor = RunMonitor()
    do {
      let kept = try RunFolder(path: folder.bytes("state"))
      let summary = try await Run(plan, folder: kept, monitor: monitor).perform { read in
        if read > 100 { monitor.requestStop() }
      }
      #expect(summary.isStopped && !summary.isComplete && summary.read < Self.count)
      #expect(folder.read("out/e.txt") == nil && folder.read("out/r.csv") == nil)
    }
    let rest = try await Self.run(folder, steps, workers: workers, time: 99)
    #expect(rest.isResumed && rest.readChunks < rest.chunks)
    #expect(Self.outputs(folder) == expected, "the clock of the first run counts")
    #expect(try await Self.run(folder, steps, time: 99).isResumed == false)
  }

  @Test func aFilterThatPreparesItselfIsKeptToo() async throws {
    let folder = try RunTests.corpus(300)
    let steps = try [
      step("filter", WorkerTests.deduplicate, name: "dd"),
      step("exporter", Self.exporter, outputs: [folder.bytes("out/e.txt")], name: "e"),
    ]
    let expected = try await Self.fresh(folder, steps)
    try await Self.run(folder, steps)
    #expect(Self.outputs(folder) == expected)
    let again = try await Self.run(folder, steps)
    #expect(again.readChunks == 0 && again.work.map(\.done) == [0, 0])
    try folder.write("Tin.\n", to: "in/0299a.txt")
    let summary = try await Self.run(folder, steps)
    let found = Self.outputs(folder)
    #expect(summary.work[1].done <= 2, "the exporter sees the same articles in most chunks")
    #expect(try await Self.fresh(folder, steps) == found)
  }

  @Test func anInputThatChangesBetweenTwoLooksEndsTheRun() async throws {
    let folder = try RunTests.corpus(300)
    let prepare = WorkerTests.deduplicate
    let steps = try [
      step("filter", prepare, name: "dd"), step("exporter", Self.exporter, outputs: [folder.bytes("out/e.txt")]),
    ]
    let plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, folder: folder.bytes("out"), workers: 1)
    let error = await #expect(throws: RunError.self) {
      try await Run(plan, folder: try RunFolder(path: folder.bytes("state"))).perform { _ in
        try? folder.write("Tin khác.\n", to: "in/0299.txt")
      }
    }
    #expect(error == .inputChanged)
    #expect(folder.read("out/e.txt") == nil)
    try await Self.run(folder, steps)
    let found = Self.outputs(folder)
    #expect(try await Self.fresh(folder, steps) == found)
  }

  @Test func aSecondRunIsKeptOut() throws {
    let folder = try ScratchFolder()
    let first = try RunFolder(path: folder.bytes("state"))
    #expect(first.path == folder.bytes("state"))
    let error = #expect(throws: RunFolderError.self) { try RunFolder(path: folder.bytes("state")) }
    #expect(error?.code == .locked(process: Int(ProcessInfo.processInfo.processIdentifier)))
    #expect(
      error.map { Explanation($0).message }
        == "\(folder.path)/state: another run, process \(ProcessInfo.processInfo.processIdentifier), is at work in this folder"
    )
  }

  @Test func recordsThatNobodyAsksForGo() async throws {
    let folder = try RunTests.corpus(Self.count)
    for number in 0..<8 {
      try await Self.run(folder, Self.steps(folder, exporter: "encode = function() return '\(number)' end"))
    }
    let store = try RunFolder(path: folder.bytes("state")).store
    let chunks = try await Self.run(folder, Self.steps(folder), isKept: false).chunks
    #expect(try store.count() <= 2 * 4 * chunks + 64 + chunks)
  }
}
