// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The same filter on the same documents by tam, by pandoc, and by plain Lua: keep documents that name a body.
///
/// `Benchmarks --scripts` prints a line for each: CPU time with all child processes, and documents a second. Each must
/// keep as many documents, or it says so. pandoc takes one document a process; it merges several into one otherwise.
struct ScriptComparison {
  private let folder: URL
  private let count: Int
  private static let wanted = "Bộ Công an"

  /// Writes `count` documents, of which every other one names the body.
  init(count: Int) throws {
    self.count = count
    folder = FileManager.default.temporaryDirectory.appending(path: "tam-scripts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "in"), withIntermediateDirectories: true)
    let sentence = "Chiều 27/4/2022, tại Hà Nội, Đại tướng Tô Lâm đã tiếp ngài Gunnar Wiegand và cảm ơn các đại biểu. "
    for number in 0..<count {
      let body = String(repeating: String(repeating: sentence, count: 6) + "\n\n", count: 6)
      let text = "Tin số \(number)\n\n\(body)\(number % 2 == 0 ? "Ông công tác tại \(Self.wanted).\n" : "")"
      try text.write(to: folder.appending(path: "in/\(number).txt"), atomically: true, encoding: .utf8)
    }
    for (name, source) in Self.sources {
      try source.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  private static let sources = [
    "tam.lua": """
    return tam.filter { name = "names", version = "1", api = 1, summary = "s", filter = function(article)
      if article.text:find("\(wanted)", 1, true) then return true end
      return false
    end }
    """,
    "ids.lua": """
    return tam.exporter { name = "ids", version = "1", api = 1, summary = "s",
      encode = function(article) return article.id .. "\\n" end }
    """,
    "pandoc.lua": """
    function Pandoc(doc)
      local text = pandoc.utils.stringify(doc)
      if text:find("\(wanted)", 1, true) then return pandoc.Pandoc({ pandoc.Para { pandoc.Str "kept" } }) end
      return pandoc.Pandoc({})
    end
    """,
    "plain.lua": """
    for i = 1, #arg do
      local file = assert(io.open(arg[i]))
      if file:read("a"):find("\(wanted)", 1, true) then print("kept") end
      file:close()
    end
    """,
  ]

  /// Measures all of them and gives a table.
  func report() throws -> String {
    defer { try? FileManager.default.removeItem(at: folder) }
    let tam = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "tam").path()
    let all = "$(ls in/*.txt)"
    let ways = [
      ("plain Lua", "lua5.4", "lua5.4 plain.lua \(all)"),
      ("tam", tam, "'\(tam)' run tam.lua in --plugins exporters --exporter ids --workers 1"),
      ("pandoc", "pandoc", "for f in \(all); do pandoc -f markdown -t plain --lua-filter=pandoc.lua \"$f\"; done"),
    ]
    let exporters = folder.appending(path: "exporters/exporters")
    try FileManager.default.createDirectory(at: exporters, withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: folder.appending(path: "ids.lua"), to: exporters.appending(path: "ids.lua"))
    var lines = ["way        documents  kept  CPU s  documents/s"]
    for (name, program, command) in ways {
      guard try Self.run("command -v '\(program)'", in: folder).output.isEmpty == false else {
        lines.append("\(name): '\(program)' is not installed")
        continue
      }
      let (output, seconds) = try Self.run(command, in: folder)
      let kept = output.split(separator: "\n").filter { $0 == "kept" || $0.hasSuffix(".txt") }.count
      lines.append(
        name.padding(toLength: 11, withPad: " ", startingAt: 0)
          + String(format: "%9d %5d %6.2f %12.0f", count, kept, seconds, Double(count) / max(seconds, 1e-6)))
    }
    return lines.joined(separator: "\n")
  }

  /// Runs a command and gives its output and the CPU time of all its processes.
  private static func run(_ command: String, in folder: URL) throws -> (output: String, seconds: Double) {
    let before = childTime
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (output, childTime - before)
  }

  private static var childTime: Double {
    var usage = rusage()
    getrusage(-1, &usage)  // RUSAGE_CHILDREN, of another type in Glibc than the parameter
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }
}
