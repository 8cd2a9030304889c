// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reports
import Scripting
import Testing

@testable import Pipeline

/// Calls are counted; what they took is for people alone.
@Suite struct ProfileTests {
  private static func summary(_ folder: ScratchFolder, workers: Int) async throws -> (Plan, RunSummary) {
    let steps = try [
      step("filter", "filter = function(a) return a.id ~= '0001.txt' end", name: "f"),
      step(
        "report",
        "new = function() return tam.counter() end, map = function(p, a) p:add(a.id) end, finish = function(p) return tam.markdown('n') end",
        name: "r"),
      step("exporter", "encode = function(a) return a.id end", name: "e"),
    ]
    let plan = Plan(inputs: [folder.bytes("in")], steps: steps, workers: workers)
    return (plan, try await Run(plan).perform())
  }

  @Test(arguments: [1, 3])
  func everyCallIsCounted(_ workers: Int) async throws {
    let folder = try RunTests.corpus(200)
    let (plan, summary) = try await Self.summary(folder, workers: workers)
    #expect(summary.profiles.map { $0.times[.filter]?.calls } == [199, nil, nil])
    #expect(summary.profiles[1].times[.map]?.calls == 198)
    #expect(summary.profiles[2].times[.encode]?.calls == 198)
    let chunks = try #require(summary.profiles[1].times[.new]?.calls)
    #expect(chunks > 1 && summary.profiles[1].times[.merge]?.calls == chunks)
    #expect(summary.profiles[1].times[.finish]?.calls == 1)
    #expect(summary.profiles.allSatisfy { $0.peakMemory > 10_000 && $0.times[.load]?.calls == chunks })
    #expect(summary.log.isEmpty)
    let report = text(ProfileReport(plan, summary).report.rendered(as: .csv))
    #expect(report.contains("plugin,function,calls,ms,µs a call,longest ms,longest for"))
  }

  @Test func theFlameGraphIsWhatSpeedscopeReads() async throws {
    let (plan, summary) = try await Self.summary(try RunTests.corpus(5), workers: 1)
    let file = try JSONSerialization.jsonObject(with: Data(ProfileReport(plan, summary).speedscope())) as? [String: Any]
    let frames = (file?["shared"] as? [String: Any])?["frames"] as? [[String: String]]
    #expect(frames?.first == ["name": "f"] && frames?.contains(["name": "r: map"]) == true)
    let profile = (file?["profiles"] as? [[String: Any]])?.first
    let samples = try #require(profile?["samples"] as? [[Int]])
    let weights = try #require(profile?["weights"] as? [Int])
    #expect(samples.count == weights.count && samples.joined().allSatisfy { $0 < frames?.count ?? 0 })
    #expect(profile?["endValue"] as? Int == weights.reduce(0, +))
  }

  @Test func aSlowPluginIsNamedOnce() async throws {
    let folder = try RunTests.corpus(3)
    let busy = "filter = function(a) local t = {} for i = 1, 3e7 do t[1] = i end end"
    let summary = try await Run(Plan(inputs: [folder.bytes("in")], steps: [step("filter", busy, name: "busy")]))
      .perform()
    // The loop takes 400 ms and more unless the machine is ten times as fast; then nothing is slow.
    let slow = summary.profiles[0].times[.filter].map { $0.longest > StepProfile.slow } ?? false
    #expect(summary.log.count == (slow ? 1 : 0))
    #expect(
      summary.log.allSatisfy { text($0.text).hasSuffix(" ms on this article; tam run --profile shows where time goes") }
    )
  }
}
