// SPDX-License-Identifier: Apache-2.0

/// How one job's time and memory grow with its input.
struct Growth: Codable {
  /// What is run: `"one report, one worker"`.
  let task: String
  /// Bytes of news text.
  let bytes: Int
  let articles: Int
  let processor: Double
  /// Greatest resident size in bytes.
  let peak: Int

  /// One report over JSON lines of each size, then over 100,000 files of a kilobyte.
  ///
  /// Each input is taken away before the next is made.
  static func measure(_ sizes: [Int], files count: Int, _ inputs: Inputs, _ programs: Programs)
    throws -> [Growth]
  {
    let lines = try sizes.map { size in
      let lines = try inputs.lines(bytes: size)
      defer { inputs.remove(lines.path) }
      return try run(
        "JSON lines", lines.path, bytes: lines.bytes, articles: lines.documents, programs)
    }
    let files = try inputs.files(count, bytes: 1000)
    defer { inputs.remove(files.path) }
    return lines + [
      try run("files of 1 KB", files.path, bytes: files.bytes, articles: count, programs)
    ]
  }

  private static func run(
    _ task: String, _ path: String, bytes: Int, articles: Int, _ programs: Programs
  ) throws -> Growth {
    let command = [programs.tam, "run", path, "--report", "people-by-month", "--workers", "1"]
    // The best of three, as in the other table, where that does not take minutes.
    let rounds = try (0..<(bytes > 200_000_000 ? 1 : 3)).map { _ in
      let child = try Child(command)
      let read = child.errors.documentsRead?.filter(\.isNumber)
      guard child.status == 0, read == "\(articles)" else {
        throw Child.Failure(command: command, reason: child.errors)
      }
      return child
    }
    return Growth(
      task: task, bytes: bytes, articles: articles, processor: rounds.map(\.processor).min() ?? 0,
      peak: rounds.map(\.peak).max() ?? 0)
  }
}
