// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A run of the comparison as it is kept: on which machine, with which programs, and what every row came to.
struct Record: Codable {
  /// Day of the run, `2026-11-24`.
  let date: String
  /// `"2 x Intel Xeon, 24 GB, Debian 12"`: what figures depend on, and nothing that names the machine.
  let machine: String
  /// Program or library, and its version.
  let versions: [String: String]
  var measurements: [Measurement]
  var growth: [Growth]
  /// The operations of ``Benchmark``; none in a run without them.
  let parts: [Part]

  /// Reads `results.json`.
  init(contentsOf file: URL) throws {
    self = try JSONDecoder().decode(Record.self, from: Data(contentsOf: file))
  }

  init(measurements: [Measurement], growth: [Growth], parts: [Part], programs: Programs) throws {
    date = Date.now.formatted(.iso8601.year().month().day())
    machine = try Self.describeMachine()
    versions = try Self.versions(programs)
    self.measurements = measurements
    self.growth = growth
    self.parts = parts
  }

  /// Writes `results.json`, keys sorted.
  func write(to folder: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (encoder.encode(self) + [0x0A]).write(to: folder.appending(path: "results.json"))
  }

  /// A row, by what it does and what does it.
  func row(_ task: String, _ tool: String) -> Measurement? {
    measurements.first { $0.task == task && $0.tool == tool && $0.reason == nil }
  }

  /// Instructions of an operation.
  func instructions(_ part: String) -> Double? { parts.first { $0.name == part }?.instructions }

  private static func describeMachine() throws -> String {
    let script = """
      cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -1)
      [ -n "$cpu" ] || cpu=$(sysctl -n machdep.cpu.brand_string 2>/dev/null || uname -m)
      system=$(. /etc/os-release 2>/dev/null && echo "$NAME $VERSION_ID" || uname -sr)
      echo "$cpu, $system"
      """
    let name = try Child(["sh", "-c", script]).output.firstLine
    let process = ProcessInfo.processInfo
    let gigabytes = (process.physicalMemory + 500_000_000) / 1_000_000_000
    return "\(process.activeProcessorCount) cores, \(gigabytes) GB, \(name)"
  }

  private static func versions(_ programs: Programs) throws -> [String: String] {
    var commands = [
      "tam": [programs.tam, "--version"], "wc": ["wc", "--version"], "lua": ["lua5.4", "-v"],
      "pandoc": ["pandoc", "-v"], "valgrind": ["valgrind", "--version"],
      "swift": ["swift", "--version"],
    ]
    if let python = programs.python { commands["python"] = [python, "--version"] }
    var versions: [String: String] = [:]
    for (name, command) in commands {
      guard let child = try? Child(command), child.status == 0 else { continue }
      versions[name] = (child.output + child.errors).firstLine
    }
    guard let python = programs.python else { return versions }
    for line in try Child([python, "-m", "pip", "list", "--format", "freeze"]).output.split(
      separator: "\n")
    {
      let parts = line.split(separator: "==").map(String.init)
      let isPeer = ["underthesea", "vinlp", "trafilatura", "spacy", "pyvi"].contains(
        parts[0].lowercased())
      if isPeer && parts.count == 2 { versions[parts[0]] = parts[1] }
    }
    return versions
  }
}
