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
    let plan = Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: steps, workers: workers)
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
    let summary = try await Run(
      Plan.ofSmallChunks(inputs: [folder.bytes("in")], steps: [step("filter", busy, name: "busy")])
    )
    .perform()
    // The loop takes 400 ms and more unless the machine is ten times as fast; then nothing is slow.
    let slow = summary.profiles[0].times[.filter].map { $0.longest > StepProfile.slow } ?? false
    #expect(summary.log.count == (slow ? 1 : 0))
    #expect(
      summary.log.allSatisfy { text($0.text).hasSuffix(" ms on this article; tam run --profile shows where time goes") }
    )
  }

  /// A sample is a stack, innermost frame first; samples that name the same frames are counted.
  @Test func samplesAreCountedByStack() {
    var profile = StepProfile()
    profile.add(
      samples: Array("a.lua:2 f\na.lua:9 main chunk\n\n\na.lua:2 f\na.lua:9 main chunk\n\na.lua:3 g\n\n".utf8))
    #expect(profile.samples == [["a.lua:2 f", "a.lua:9 main chunk"]: 2, ["a.lua:3 g"]: 1])
    var sum = profile
    sum += profile
    #expect(sum.samples[["a.lua:3 g"]] == 2)
  }

  @Test func linesAreInTheReportAndTheFlameGraph() async throws {
    var (plan, summary) = try await Self.summary(try RunTests.corpus(5), workers: 1)
    summary.profiles[0].add(samples: Array("f.lua:2 g\nf.lua:9 h\n\nf.lua:2 g\nf.lua:9 h\n\nf.lua:9 h\n\n".utf8))
    plan.workers = 1
    let report = text(ProfileReport(plan, summary).report.rendered(as: .csv))
    #expect(report.contains("plugin,line,function,samples,%\r\nf,f.lua:2,g,2,66.7\r\nf,f.lua:9,h,1,33.3\r\n"))
    let file = try JSONSerialization.jsonObject(with: Data(ProfileReport(plan, summary).speedscope())) as? [String: Any]
    let frames = try #require(
      ((file?["shared"] as? [String: Any])?["frames"] as? [[String: String]])?.map { $0["name"] })
    let lines = try #require((file?["profiles"] as? [[String: Any]])?.last)
    #expect(lines["name"] as? String == "lines" && lines["endValue"] as? Int == 15_000_000)
    let samples = try #require(lines["samples"] as? [[Int]])
    #expect(samples.map { $0.map { frames[$0] } } == [["f", "f.lua:9 h"], ["f", "f.lua:9 h", "f.lua:2 g"]])
  }
}
