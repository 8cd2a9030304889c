// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Text

/// Measures how fast documents become articles, beside `wc -w` and `cat` on the same bytes.
///
/// `Benchmarks --reading PATH…` has two rows. For `articles` the documents of files and folders stand in memory, and the
/// peers read a file of their texts; for `files` the documents are read anew in every round, and the peers read the files.
/// All run five rounds in turn, and the best processor times count, system included.
/// `Benchmarks --reading PATH… --count N` makes the articles N times and prints nothing, for a profiler.
struct ReadingBenchmark {
  private let paths: [String]
  private var documents: [Document] = []
  /// Bytes of all texts.
  private var bytes = 0
  /// The files the documents came from, archives left out.
  private var files: [String] = []

  init(paths: [String]) throws {
    self.paths = paths
    try readDocuments { document in
      bytes += document.bytes.count
      let path = String(decoding: document.origin.path, as: UTF8.self)
      if path != files.last, FileManager.default.fileExists(atPath: path) { files.append(path) }
      documents.append(document)
    }
  }

  private func readDocuments(_ body: (Document) throws -> Void) throws {
    var source = DocumentSource(inputs: paths.map { Array($0.utf8) })
    while let document = try source.next() { try body(document) }
  }

  /// What a round does, so that nothing is optimised away and rounds can be compared.
  struct Work: Equatable {
    var documents = 0
    var sentences = 0
    /// Words of all sentences.
    var words = 0
  }

  /// Makes all articles.
  func read() throws -> Work {
    let reader = ArticleReader()
    var work = Work()
    for document in documents {
      work.documents += 1
      work.sentences += try reader.read(document).sentences.count
    }
    return work
  }

  private func readFiles() throws -> Work {
    let reader = ArticleReader()
    var work = Work()
    try readDocuments { document in
      work.documents += 1
      work.sentences += try reader.read(document).sentences.count
    }
    return work
  }

  private func words() throws -> Int {
    let reader = ArticleReader()
    return try documents.reduce(0) { sum, document in
      let article = try reader.read(document)
      return article.sentences.reduce(sum) { $0 + Words.count(in: article.bytes(of: $1.range)) }
    }
  }

  /// The command, the input, what was done, and the table of speeds.
  func report() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tam-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = folder.appending(path: "texts").path()
    try Data(documents.flatMap { $0.bytes + [0x0A] }).write(to: URL(filePath: texts))
    let size = try files.reduce(0) { try $0 + fileSize($1) }
    var work = try read()
    let articles = try Row("articles", bytes: bytes, files: [texts]) { try check(read() == work) }
    let whole = try Row("files", bytes: size, files: files) { try check(readFiles() == work) }
    work.words = try words()
    return """
      Benchmarks --reading \(paths.joined(separator: " "))
      input: \(files.count) files of \(size) bytes, \(documents.count) documents of \(bytes) bytes
      work:  \(work.documents) articles, \(work.sentences) sentences, \(work.words) words, the same in every round
      peers: LC_ALL=C.UTF-8 wc -w, cat

                  MB/s    wc -w     cat   ratio to wc -w
      \(articles.text)
      \(whole.text)
      """
  }

  private func check(_ isEqual: Bool) throws {
    guard isEqual else { throw Failure() }
  }

  private struct Failure: Error, CustomStringConvertible {
    var description: String { "two rounds came to different articles" }
  }

  private func fileSize(_ path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }
}
