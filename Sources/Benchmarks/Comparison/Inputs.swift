// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The files that rows work on, made from the seeds below one folder.
struct Inputs {
  let folder: URL
  /// The texts that everything is made of, one a document.
  private let texts: [String]

  /// Texts of a folder of `.txt` files, `seeds` when nothing else is asked for.
  init(from source: URL, in folder: URL) throws {
    self.folder = folder
    let files = try FileManager.default.contentsOfDirectory(
      at: source, includingPropertiesForKeys: nil)
    texts = try files.filter { $0.pathExtension == "txt" }.sorted { $0.path() < $1.path() }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    guard !texts.isEmpty else { throw NoTexts(folder: source.path()) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  struct NoTexts: Error, CustomStringConvertible {
    let folder: String
    var description: String { "no .txt files in \(folder), which --texts names" }
  }

  /// A path below the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path() }

  /// Takes a file or folder away.
  func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  /// A file, the bytes of news text in it, and how many documents it has.
  typealias Lines = (path: String, bytes: Int, documents: Int)

  /// JSON lines of at least so many bytes of text.
  ///
  /// The texts take turns, each document with an id of its own.
  func lines(bytes: Int) throws -> Lines {
    let name = path("news-\(bytes).jsonl")
    let encoded = try texts.map { try JSONEncoder().encode($0) }
    let (written, documents) = try write(name, bytes: bytes) { number in
      let text = number % texts.count
      return (
        Data("{\"id\":\"news-\(number)\",\"text\":".utf8) + encoded[text] + Data("}\n".utf8),
        texts[text].utf8.count
      )
    }
    return (name, written, documents)
  }

  /// The same texts as one plain file; gives the bytes that it has.
  func plain(bytes: Int) throws -> (path: String, bytes: Int) {
    let name = path("news-\(bytes).txt")
    let written = try write(name, bytes: bytes) { number in
      let text = Data(texts[number % texts.count].utf8) + [0x0A]
      return (text, text.count)
    }
    return (name, written.bytes)
  }

  /// Writes pieces until their texts have so many bytes.
  private func write(
    _ name: String, bytes: Int, piece: (Int) -> (data: Data, text: Int)
  ) throws -> (bytes: Int, pieces: Int) {
    try Data().write(to: URL(filePath: name))
    let file = try FileHandle(forWritingTo: URL(filePath: name))
    defer { try? file.close() }
    var (written, number) = (0, 0)
    var buffer = Data()
    while written < bytes {
      let next = piece(number)
      buffer += next.data
      written += next.text
      number += 1
      if buffer.count > 1_000_000 || written >= bytes {
        try file.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    return (written, number)
  }

  /// A folder of so many files of at most so many bytes, each cut at the end of a line.
  func files(_ count: Int, bytes limit: Int) throws -> (path: String, bytes: Int) {
    let name = path("files-\(count)")
    try? FileManager.default.removeItem(atPath: name)
    let short = texts.map { text in
      var short = ""
      for line in text.split(separator: "\n", omittingEmptySubsequences: false)
      where short.isEmpty || short.utf8.count + line.utf8.count < limit { short += line + "\n" }
      return Data(short.utf8)
    }
    var written = 0
    for number in 0..<count {
      let part = URL(filePath: name).appending(path: "\(number / 1000)")
      if number % 1000 == 0 {
        try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
      }
      let text = short[number % short.count]
      written += text.count
      try text.write(to: part.appending(path: "\(number).txt"))
    }
    return (name, written)
  }

  /// A folder of documents of at least so many bytes of text, one a file.
  func folder(bytes: Int) throws -> (path: String, bytes: Int) {
    let name = path("folder-\(bytes)")
    try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
    var (written, number) = (0, 0)
    while written < bytes {
      let text = Data(texts[number % texts.count].utf8)
      try text.write(to: URL(filePath: name).appending(path: "\(number).txt"))
      written += text.count
      number += 1
    }
    return (name, written)
  }

  /// A folder of web pages, the lines of each text as paragraphs between a menu and a foot.
  func pages(_ count: Int) throws -> (path: String, bytes: Int) {
    let name = path("pages")
    try? FileManager.default.removeItem(atPath: name)
    try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
    var written = 0
    for number in 0..<count {
      let lines = texts[number % texts.count].split(separator: "\n").map {
        $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      }
      let page = """
        <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>\(lines[0])</title></head><body>
        <nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav>
        <article><h1>\(lines[0])</h1>\(lines.dropFirst().map { "<p>\($0)</p>" }.joined(separator: "\n"))</article>
        <footer><a href="/lien-he">Liên hệ</a></footer></body></html>
        """
      written += page.utf8.count
      try page.write(toFile: name + "/\(number).html", atomically: false, encoding: .utf8)
    }
    return (name, written)
  }
}
