// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Recognition

/// Measures how fast documents become articles with everything recognised, beside `wc -w` and `cat` on the same bytes.
///
/// `Benchmarks --recognition PATH…` has a row for the whole way and one for reading alone; the documents stand in memory,
/// the peers read a file of their texts.
/// `Benchmarks --recognition PATH… --count N` recognises all N times and prints nothing, for a profiler.
struct RecognitionBenchmark {
  private let paths: [String]
  private var documents: [Document] = []
  private var bytes = 0

  init(paths: [String]) throws {
    self.paths = paths
    var source = DocumentSource(inputs: paths.map { Array($0.utf8) })
    while let document = try source.next() {
      bytes += document.bytes.count
      documents.append(document)
    }
  }

  /// What a round does, so that nothing is optimised away and rounds can be compared.
  struct Work: Equatable {
    var mentions = 0
    var entities = 0
    var positions = 0
    var meetings = 0
  }

  /// Reads and recognises all documents.
  func recognise(by recogniser: Recogniser) throws -> Work {
    let reader = ArticleReader()
    var work = Work()
    for document in documents {
      var article = try reader.read(document)
      recogniser.annotate(&article)
      work.mentions += article.mentions.count
      work.entities += article.entities.count
      work.positions += article.positions.count
      work.meetings += article.meetings.count
    }
    return work
  }

  /// The command, the input, what was done, and the table of speeds.
  func report() throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "tam-benchmark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(documents.flatMap { $0.bytes + [0x0A] }).write(to: file)
    let recogniser = Recogniser()
    let work = try recognise(by: recogniser)
    let whole = try Row("whole", bytes: bytes, files: [file.path()]) {
      guard try recognise(by: recogniser) == work else { throw Failure() }
    }
    let reader = ArticleReader()
    let reading = try Row("reading", bytes: bytes, files: [file.path()]) {
      for document in documents { _ = try reader.read(document) }
    }
    return """
      Benchmarks --recognition \(paths.joined(separator: " "))
      input: \(documents.count) documents of \(bytes) bytes
      work:  \(work.mentions) mentions, \(work.entities) entities, \(work.positions) positions, \(work.meetings) meetings
      peers: LC_ALL=C.UTF-8 wc -w, cat

                  MB/s    wc -w     cat   ratio to wc -w
      \(whole.text)
      \(reading.text)
      """
  }

  private struct Failure: Error, CustomStringConvertible {
    var description: String { "two rounds came to different articles" }
  }
}
