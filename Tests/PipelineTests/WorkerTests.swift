// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Testing

@testable import Pipeline

/// What a run writes does not depend on how many chunks are worked on at a time.
@Suite struct WorkerTests {
  static let fields = """
    new = function() return { c = tam.counter(), g = tam.groups(tam.counter) } end,
    map = function(p, a)
      p.c:add(math.random(20)) for _, name in a:entities() do p.g:of(name):add(a.id:sub(1, 3)) end
      if a.id:find("7%.txt") then p.c:add("undone", 5) error("no " .. a.id) end
    end,
    finish = function(p)
      local rows = p.c:rows() for key, c in p.g:each() do for id, n in c:each() do rows[#rows + 1] = { key .. id, n } end end
      return tam.table { columns = { "k", "n" }, rows = rows }
    end
    """

  /// All outputs of a run over a corpus, by name.
  static func outputs(_ folder: ScratchFolder, workers: Int) async throws -> [String: String] {
    let steps = try [
      step(
        "filter", "filter = function(a) if a.id == '0150.txt' then error('out') end return math.random() > 0.1 end",
        onError: .disable, name: "f"),
      step("report", Self.fields, outputs: [folder.bytes("out/r.csv"), folder.bytes("out/r.html")], name: "r"),
      step(
        "exporter",
        "separator = ';', encode = function(a) if a.id ~= '0200.txt' then return a.id .. math.random(9) end end",
        outputs: [folder.bytes("out/e.txt")], name: "e"),
      step(
        "exporter", "encode = function(a) if a.id == '0300.txt' then error('late') end return 'x' end",
        outputs: [folder.bytes("out/d.txt")], onError: .disable, name: "d"),
    ]
    let plan = Plan.ofSmallChunks(
      inputs: [folder.bytes("in")], steps: steps, folder: folder.bytes("out"), workers: workers)
    let summary = try await Run(plan).perform()
    #expect(summary.disabled == [0, 3])
    var outputs = ["counts": "\(summary.steps)"]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") {
      outputs[name] = folder.read("out/" + name)
    }
    return outputs
  }

  @Test func outputsAreTheSameBytesForAnyNumberOfWorkers() async throws {
    let folder = try RunTests.corpus(600)
    let expected = try await Self.outputs(folder, workers: 1)
    #expect(Set(expected.keys) == ["counts", "r.csv", "r.html", "e.txt", "failures.jsonl"])
    for workers in [2, 3, 8] {
      #expect(try await Self.outputs(folder, workers: workers) == expected, "\(workers) workers")
    }
  }

  @Test func pagesAreReadByTheWorkersInTheirOrder() async throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/in", withIntermediateDirectories: true)
    let text = String(repeating: "Ông Tô Lâm đã đến Hà Nội hôm 5/9/2025. ", count: 5)
    for number in 0..<300 {
      let body = number % 50 == 7 ? "<p>Trang trống</p>" : "<h1>Tin số \(number)</h1><p>\(text)</p>"
      try folder.write("<html><body>\(body)</body></html>", to: "in/\(1000 + number).html")
    }
    func run(_ workers: Int) async throws -> [String?] {
      let steps = try [
        step("exporter", "encode = function(a) return a.title .. '|' end", outputs: [folder.bytes("out/e.txt")])
      ]
      let plan = Plan.ofSmallChunks(
        inputs: [folder.bytes("in")], steps: steps, folder: folder.bytes("out"), workers: workers)
      let summary = try await Run(plan).perform()
      #expect(summary.read == 300)
      return [folder.read("out/e.txt"), folder.read("out/failures.jsonl")]
    }
    let expected = try await run(1)
    #expect(expected[0]?.hasPrefix("Tin số 0|Tin số 1|") == true)
    #expect(expected[1]?.split(separator: "\n").count == 6)
    for workers in [2, 5] { #expect(try await run(workers) == expected, "\(workers) workers") }
  }

  @Test(arguments: [1, 4])
  func anAbortEndsAtTheSameArticle(_ workers: Int) async throws {
    let folder = try RunTests.corpus(600)
    let steps = try [
      step(
        "filter", "filter = function(a) if a.id == '0123.txt' or a.id == '0500.txt' then error('stop') end end",
        onError: .abort),
      step("exporter", "encode = function(a) return a.id end", outputs: [folder.bytes("e.txt")], name: "e"),
    ]
    let summary = try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, workers: workers))
      .perform()
    #expect(summary.isAborted)
    #expect(summary.read == 124)
    #expect(summary.failures.map { String(decoding: $0.article, as: UTF8.self) } == ["", "0123.txt"])
    #expect(try folder.names() == ["in"])
  }

  /// Keeps the first article of each last digit, which only a look at the whole corpus can tell.
  static let deduplicate = """
    prepare = {
      new = function() return { first = {} } end,
      map = function(p, a) local k = a.id:sub(4, 4) if not p.first[k] then p.first[k] = a.id end end,
      merge = function(a, b) for k, id in pairs(b.first) do a.first[k] = a.first[k] or id end return a end,
      finish = function(p) return p.first end,
    },
    filter = function(a, ctx) return ctx.prepared[a.id:sub(4, 4)] == a.id end
    """

  @Test(arguments: [1, 2, 5])
  func aFilterMayLookAtTheWholeCorpusFirst(_ workers: Int) async throws {
    let folder = try RunTests.corpus(300)
    let steps = try [
      step("filter", "filter = function(a) return a.id > '0100' end", name: "f"),
      step("filter", Self.deduplicate, name: "dd"),
      step(
        "exporter", "separator = ' ', encode = function(a) return a.id:sub(1, 4) end", outputs: [folder.bytes("e.txt")],
        name: "e"),
    ]
    let summary = try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, workers: workers))
      .perform()
    #expect(folder.read("e.txt") == "0100 0101 0102 0103 0104 0105 0106 0107 0108 0109")
    #expect(summary.steps.map(\.seen) == [299, 200, 10])
  }

  @Test func aFailedPrepareIsTold() async throws {
    let folder = try RunTests.corpus(3)
    let failing =
      "prepare = { new = function() return tam.counter() end, map = function() error('no') end, finish = function() return 1 end }, filter = function() end"
    let steps = try [step("filter", failing)]
    let summary = try await Run(Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps)).perform()
    #expect(summary.failures.count == 3)
    #expect(summary.steps[0].seen == 3)
  }
}
