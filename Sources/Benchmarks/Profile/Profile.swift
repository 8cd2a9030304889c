// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Where the instructions of the stock job go: by stage, and by function.
struct Profile: Codable {
  /// Instructions a byte of news text.
  struct Cost: Codable {
    /// A stage, or a function as Swift and C name it.
    let name: String
    let instructions: Double
  }

  /// Day of the run, `2026-11-24`.
  let date: String
  let command: String
  /// Bytes of news text.
  let bytes: Int
  let total: Cost
  /// What the stages take with all that they call; they do not overlap, and together they are all.
  let stages: [Cost]
  /// The same for a run that keeps its results, and for one after it over what did not change.
  let kept: [Cost]
  let again: [Cost]
  /// What functions take themselves, the greatest first.
  let functions: [Cost]
  /// Instructions a byte of `wc -w` over the same text.
  let words: Double

  /// Reads `profile.json`.
  init(contentsOf file: URL) throws {
    self = try JSONDecoder().decode(Profile.self, from: Data(contentsOf: file))
  }

  /// Counts the stock job over a short and a long input; what is between them is the cost of the bytes between them.
  init(_ inputs: Inputs, _ programs: Programs) throws {
    let tam = inputs.path("tam-stripped")
    // Valgrind 3.19 gives up on the debug information that Swift 6.3 writes.
    _ = try Child(["strip", "-g", "-o", tam, programs.tam])
    let job = [tam, "run", programs.scripts + "/stock.job.yaml", "--workers", "1"]
    let sizes = [1_000_000, 4_000_000]
    let (lines, plain) = (try sizes.map(inputs.lines), try sizes.map(inputs.plain))
    func count(_ words: [String]) throws -> Callgrind {
      let runs = try lines.map {
        let output = inputs.path("profile-\($0.bytes)")
        return try Callgrind(words, environment: ["BENCH_INPUT": $0.path, "BENCH_OUTPUT": output])
      }
      return runs[1].without(runs[0])
    }
    let counts = try plain.map { try Callgrind(["wc", "-w", $0.path], environment: ["LC_ALL": "C.UTF-8"]).total }
    bytes = lines[1].bytes - lines[0].bytes
    date = Date.now.formatted(.iso8601.year().month().day())
    command = "tam run stock.job.yaml --workers 1 --no-cache"
    let perByte = 1 / Double(bytes)
    let run = try count(job + ["--no-cache"])
    total = Cost(name: "all", instructions: Double(run.total) * perByte)
    words = Double(counts[1] - counts[0]) / Double(plain[1].bytes - plain[0].bytes)
    stages = Self.stages(of: run, perByte)
    kept = Self.stages(of: try count(job), perByte)
    again = Self.stages(of: try count(job), perByte)
    let top = run.own.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(25)
    let names = try Self.demangled(top.map(\.key))
    functions = zip(names, top).map { Cost(name: $0, instructions: Double($1.value) * perByte) }
  }

  /// Writes `profile.json`, keys sorted.
  func write(to folder: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (encoder.encode(self) + [0x0A]).write(to: folder.appending(path: "profile.json"))
  }

  /// Symbols as people read them, parameters and module names of the language left out.
  private static func demangled(_ symbols: [String]) throws -> [String] {
    let swift = symbols.filter { $0.hasPrefix("$s") }
    let child = try Child(["swift", "demangle", "--compact", "--simplified"] + swift)
    guard child.status == 0 else { return symbols }
    let names = Dictionary(zip(swift, child.output.split(separator: "\n").map(String.init))) { first, _ in first }
    return symbols.map { symbol in
      let name = names[symbol] ?? symbol
      return name.count > 90 ? name.prefix(89) + "…" : name
    }
  }
}
