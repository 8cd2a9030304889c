// SPDX-License-Identifier: Apache-2.0

public import Reports
import Scripting
import Text

/// What a run's plugins took, as a table and as a file for a viewer of flame graphs.
public struct ProfileReport {
  private let steps: [(name: String, profile: StepProfile)]

  /// Takes the profiles of a plan's steps.
  public init(_ plan: Plan, _ summary: RunSummary) {
    steps = zip(plan.steps, summary.profiles).map { (text($0.plugin.declaration.name), $1) }
  }

  /// A table with a line a function, the costliest first, and the memory of each plugin.
  public var report: Report {
    let names = ["plugin", "function", "calls", "ms", "µs a call", "longest ms", "longest for"]
    let lines = calls.sorted { $0.times.total > $1.times.total }
    let rows: [[Cell]] = lines.map { name, call, times in
      [
        .text(Array(name.utf8)), .text(Array(call.rawValue.utf8)), .integer(Int64(times.calls)),
        .number(rounded(times.total, 1e6)), .number(rounded(times.total / UInt64(max(1, times.calls)), 1e3)),
        .number(rounded(times.longest, 1e6)), .text([UInt8](repairing: times.article.span)),
      ]
    }
    let memory: [[Cell]] = steps.map {
      [.text(Array($0.name.utf8)), .number(rounded(UInt64($0.profile.peakMemory), 1_048_576))]
    }
    return Report(
      name: Array("profile".utf8),
      blocks: [
        .table(Table(title: Array("CPU time".utf8), names: names.map { Array($0.utf8) }, rows: rows)),
        .table(
          Table(title: Array("Memory".utf8), names: ["plugin", "most MB"].map { Array($0.utf8) }, rows: memory)),
      ] + lineTables)
  }

  /// A table of the lines that were met most often, when samples were taken.
  private var lineTables: [Block] {
    let total = steps.flatMap(\.profile.samples.values).reduce(0, +)
    if total == 0 { return [] }
    var counts: [(plugin: String, frame: String, count: Int)] = []
    for step in steps {
      var own: [String: Int] = [:]
      for (frames, count) in step.profile.samples { own[frames[0], default: 0] += count }
      counts += own.map { (step.name, $0.key, $0.value) }
    }
    counts.sort { ($1.count, $0.plugin, $0.frame) < ($0.count, $1.plugin, $1.frame) }
    let rows: [[Cell]] = counts.prefix(20).map { plugin, frame, count in
      let parts = frame.split(separator: " ", maxSplits: 1).map(String.init)
      return [
        .text(Array(plugin.utf8)), .text(Array(parts[0].utf8)), .text(Array((parts.last ?? "").utf8)),
        .integer(Int64(count)), .number((Double(count) / Double(total) * 1000).rounded() / 10),
      ]
    }
    let names = ["plugin", "line", "function", "samples", "%"].map { Array($0.utf8) }
    return [.table(Table(title: Array("Lines, at every 5 ms of CPU time in a script".utf8), names: names, rows: rows))]
  }

  /// The same for speedscope (https://www.speedscope.app): plugins, and their functions in them.
  public func speedscope() -> [UInt8] {
    var frames: [String] = []
    func frame(_ name: String) -> Int64 {
      if let index = frames.firstIndex(of: name) { return Int64(index) }
      frames.append(name)
      return Int64(frames.count - 1)
    }
    var profiles = [
      profile(
        "calls", calls.map { ([frame($0.name), frame("\($0.name): \($0.call.rawValue)")], Int64($0.times.total)) })
    ]
    let stacks = steps.flatMap { step in
      step.profile.samples.map { (name: step.name, frames: Array($0.key.reversed()), count: $0.value) }
    }
    if !stacks.isEmpty {
      let sorted = stacks.sorted { ($0.name, $0.frames.joined()) < ($1.name, $1.frames.joined()) }
      profiles.append(
        profile("lines", sorted.map { ([frame($0.name)] + $0.frames.map(frame), Int64($0.count) * Self.tick) }))
    }
    let file = PlainValue.object([
      ("$schema", .string("https://www.speedscope.app/file-format-schema.json")),
      ("shared", .object([("frames", .list(frames.map { .object([("name", .string($0))]) }))])),
      ("profiles", .list(profiles)),
    ])
    var writer = JSONWriter()
    try? writer.value(file)  // whole numbers and texts: nothing in it can throw
    return writer.bytes + [0x0A]
  }

  /// CPU time that a sample stands for, in nanoseconds.
  private static let tick: Int64 = 5_000_000

  private func profile(_ name: String, _ samples: [(frames: [Int64], weight: Int64)]) -> PlainValue {
    .object([
      ("type", .string("sampled")), ("name", .string(name)), ("unit", .string("nanoseconds")),
      ("startValue", .integer(0)), ("endValue", .integer(samples.reduce(0) { $0 + $1.weight })),
      ("samples", .list(samples.map { .list($0.frames.map { .integer($0) }) })),
      ("weights", .list(samples.map { .integer($0.weight) })),
    ])
  }

  /// Writes the file for speedscope.
  public func write(to path: [UInt8]) throws(OutputError) {
    var file = try OutputFile(path: path)
    try file.write(speedscope())
    try file.commit()
  }

  private var calls: [(name: String, call: StepProfile.Call, times: StepProfile.Times)] {
    steps.flatMap { step in
      StepProfile.Call.allCases.compactMap { call in step.profile.times[call].map { (step.name, call, $0) } }
    }
  }

  /// In larger units, to a tenth.
  private func rounded(_ number: UInt64, _ unit: Double) -> Double { (Double(number) / unit * 10).rounded() / 10 }
}
