// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading

#if canImport(Glibc)
  import Glibc
#endif

/// Measures how fast documents become articles, beside `wc -w` on the same bytes.
///
/// `Benchmarks --reading PATH…` reads files and folders once for their bytes, then makes articles of all of them and counts
/// their words with `LC_ALL=C.UTF-8 wc -w`, five rounds each, and prints the best processor times.
/// `Benchmarks --reading PATH… --count N` makes the articles N times and prints nothing, for a profiler.
struct ReadingBenchmark {
  private var documents: [Document] = []
  private var bytes = 0

  init(paths: [String]) throws {
    var source = DocumentSource(inputs: paths.map { Array($0.utf8) })
    while let document = try source.next() {
      bytes += document.bytes.count
      documents.append(document)
    }
  }

  /// Makes all articles; gives the number of sentences, so that nothing is optimised away.
  func read() throws -> Int {
    let reader = ArticleReader()
    var sentences = 0
    for document in documents { sentences += try reader.read(document).sentences.count }
    return sentences
  }

  /// The two speeds and their ratio.
  func report() throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "tam-benchmark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(documents.flatMap { $0.bytes + [0x0A] }).write(to: file)
    var sentences = 0
    let reading = try (0..<5).map { _ in try seconds(isChild: false) { sentences = try read() } }.min()!
    let counting = try (0..<5).map { _ in try seconds(isChild: true) { try countWords(of: file) } }.min()!
    return """
      \(documents.count) documents, \(bytes) bytes, \(sentences) sentences
      reading  \(speed(reading)) MB/s
      wc -w    \(speed(counting)) MB/s
      ratio    \(hundredths(counting / reading))
      """
  }

  private func countWords(of file: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["LC_ALL=C.UTF-8", "wc", "-w", file.path()]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  /// Processor seconds of this process or of those it started.
  private func seconds(isChild: Bool, _ body: () throws -> Void) rethrows -> Double {
    let before = used(isChild)
    try body()
    return used(isChild) - before
  }

  private func used(_ isChild: Bool) -> Double {
    var usage = rusage()
    _ =
      isChild
      ? getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
      : getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let (user, system) = (usage.ru_utime, usage.ru_stime)
    return Double(user.tv_sec + system.tv_sec) + Double(user.tv_usec + system.tv_usec) / 1e6
  }

  private func speed(_ seconds: Double) -> String { hundredths(Double(bytes) / 1e6 / seconds) }

  private func hundredths(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}
