// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Testing

@testable import Pipeline

/// Chains, limits of failures, samples, dry runs, and the counts that have to add up.
@Suite struct JobWorkTests {
  static let ids = "separator = ' ', encode = function(a) return a.id:sub(1, 4) end"

  @Test(arguments: [1, 3])
  func chainsShareTheReadingAndNothingElse(_ workers: Int) async throws {
    let folder = try RunTests.corpus(20)
    let tags =
      "encode = function(a) local t = {} for tag in a.tags:each() do t[#t + 1] = tag end return table.concat(t) .. '.' end"
    var steps = try [
      step("filter", "filter = function(a) a.tags:add('x') return a.id < '0005' end", name: "f"),
      step("exporter", tags, outputs: [folder.bytes("one.txt")], name: "t"),
      step("exporter", tags, outputs: [folder.bytes("two.txt")], name: "t"),
      step("filter", "filter = function(a) return a.id > '0015' end", name: "g"),
      step("exporter", Self.ids, outputs: [folder.bytes("ids.txt")], name: "e"),
    ]
    for index in 2..<5 { steps[index].chain = 1 }
    var plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, workers: workers)
    plan.chains = [Array("one".utf8), Array("two".utf8)]
    let summary = try await Run(plan, folder: try RunFolder(path: folder.bytes("state"))).perform()
    #expect(folder.read("one.txt") == "x.x.x.x.")
    #expect(folder.read("two.txt") == String(repeating: ".", count: 19))
    #expect(folder.read("ids.txt") == "0015 0016 0017 0018 0019")
    let balances = plan.chains.indices.map { Balance(plan, chain: $0, summary) }
    #expect(
      balances.map(\.ended) == [4, 5] && balances.map(\.filtered) == [15, 14] && balances.map(\.failed) == [1, 1])
    #expect(balances.map(\.isEven) == [true, true])
    let again = try await Run(plan, folder: try RunFolder(path: folder.bytes("state"))).perform()
    #expect(again.keptChunks == again.chunks && again.ends == summary.ends)
  }

  @Test func countsThatLeakAreSeen() async throws {
    let folder = try RunTests.corpus(10)
    let steps = try [
      step("filter", "filter = function(a) if a.id == '0002.txt' then error('no') end return a.id ~= '0001.txt' end"),
      step("exporter", Self.ids, outputs: [folder.bytes("e.txt")], name: "e"),
    ]
    let plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps)
    var summary = try await Run(plan).perform()
    let balance = Balance(plan, chain: 0, summary)
    #expect((balance.read, balance.ended, balance.filtered, balance.failed) == (10, 7, 1, 2) && balance.isEven)
    summary.steps[1].seen -= 1
    #expect(Balance(plan, chain: 0, summary).leak == 1)
    summary.steps[1].seen += 1
    summary.ends[0] -= 1
    #expect(!Balance(plan, chain: 0, summary).isEven)
  }

  static let limits: [(FailureLimit, String?)] = [
    (FailureLimit(count: 3), nil), (FailureLimit(count: 2), "more than 2 failures"),
    (FailureLimit(share: 0.03), nil), (FailureLimit(share: 0.025), "3 failures in 100 documents, more than 2.5%"),
    (FailureLimit(sameReason: 2), nil),
    (FailureLimit(sameReason: 1), "more than 1 failure for the reason script-error"),
    (FailureLimit(count: 0), "more than 0 failures"),
  ]

  @Test(arguments: limits)
  func tooManyFailuresEndTheRun(_ limit: FailureLimit, _ excess: String?) async throws {
    let folder = try RunTests.corpus(100)
    let failing = "encode = function(a) if a.id == '0050.txt' or a.id == '0090.txt' then error('no') end return 'x' end"
    let steps = try [step("exporter", failing, outputs: [folder.bytes("e.txt")])]
    var plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, folder: folder.bytes("out"))
    plan.failureLimit = limit
    let summary = try await Run(plan).perform()
    #expect(summary.excess == excess)
    #expect((folder.read("e.txt") != nil) == (excess == nil))
    #expect(folder.read("out/failures.jsonl")?.isEmpty == false)
  }

  @Test(arguments: [1, 7, 200])
  func aSampleIsOfThatSizeAndSpread(_ count: Int) async throws {
    let folder = try RunTests.corpus(300)
    try folder.write("Tin thường.\n", to: "in/0003.txt")
    let steps = try [step("exporter", Self.ids, outputs: [folder.bytes("e.txt")])]
    var plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps)
    plan.sample = count
    #expect(try await Run(plan).perform().read == count)
    let ids = (folder.read("e.txt") ?? "").split(separator: " ").compactMap { Int($0) }
    #expect(ids.count == count && ids == ids.sorted())
    if count > 1 { #expect(ids[0] < 150 && ids[count - 1] > 150) }
  }

  @Test func aDryRunWritesNothing() async throws {
    let folder = try RunTests.corpus(10)
    let steps = try [
      step("exporter", Self.ids, outputs: [folder.bytes("out/e.txt")], name: "e"),
      step("report", RunTests.report, outputs: [folder.bytes("out/r.csv")], name: "r"),
    ]
    var plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, folder: folder.bytes("out"))
    plan.writes = false
    let summary = try await Run(plan).perform()
    #expect(summary.written == [folder.bytes("out/e.txt"), folder.bytes("out/r.csv")])
    #expect(summary.failureCount == 1)
    #expect(try folder.names() == ["in"])
  }

  @Test func droppedArticlesAreListedInOrder() async throws {
    let folder = try RunTests.corpus(200)
    let steps = try [
      step("filter", "filter = function(a) return a.id ~= '0150.txt' and a.id ~= '0001.txt', 'why' end", name: "f"),
      step("filter", "filter = function(a) return a.id ~= '0100.txt' end", name: "g"),
    ]
    var plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, workers: 4)
    plan.filtered = folder.bytes("gone.jsonl")
    _ = try await Run(plan).perform()
    let path = folder.path + "/in"
    #expect(
      folder.read("gone.jsonl") == """
        {"path":"\(path)/0001.txt","article":"0001.txt","step":1,"filter":"f","reason":"why"}
        {"path":"\(path)/0100.txt","article":"0100.txt","step":2,"filter":"g"}
        {"path":"\(path)/0150.txt","article":"0150.txt","step":1,"filter":"f","reason":"why"}

        """)
  }

  /// Two chunks cannot give their part; the earlier one takes longer, and its error is told all the same.
  @Test(arguments: [1, 4])
  func theErrorThatEndsARunIsTheFirstOfTheCorpus(_ workers: Int) async throws {
    let folder = try RunTests.corpus(600)
    let fields = """
      new = function() return { n = 0 } end,
      map = function(p, a)
        if a.id == '0010.txt' then for i = 1, 20000000 do end p.early = print end
        if a.id == '0400.txt' then p.late = print end
      end,
      merge = function(a) return a end, finish = function() return tam.markdown('x') end
      """
    let plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: try [step("report", fields)], workers: workers)
    let error = await #expect(throws: ScriptError.self) { try await Run(plan).perform() }
    #expect(error.map { Explanation($0).message }?.contains("part.early") == true)
  }
}
