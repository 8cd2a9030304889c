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
    let files = try FileManager.default.contentsOfDirectory(at: source, includingPropertiesForKeys: nil)
    texts = try files.filter { $0.pathExtension == "txt" }.sorted { $0.path() < $1.path() }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A path below the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path() }

  /// JSON lines of at least so many bytes of text; gives the path and the exact number of bytes of text and documents.
  ///
  /// The texts take turns, each document with an id of its own.
  func lines(bytes: Int) throws -> (path: String, bytes: Int, documents: Int) {
    let name = path("news-\(bytes).jsonl")
    var written = 0
    var number = 0
    let encoder = JSONEncoder()
    try Data().write(to: URL(filePath: name))
    let file = try FileHandle(forWritingTo: URL(filePath: name))
    defer { try? file.close() }
    while written < bytes {
      let text = texts[number % texts.count]
      try file.write(contentsOf: encoder.encode(["id": "news-\(number)", "text": text]) + [0x0A])
      written += text.utf8.count
      number += 1
    }
    return (name, written, number)
  }

  /// The same texts as one plain file; gives the bytes that it has.
  func plain(bytes: Int) throws -> (path: String, bytes: Int) {
    let name = path("news-\(bytes).txt")
    var written = 0
    var number = 0
    try Data().write(to: URL(filePath: name))
    let file = try FileHandle(forWritingTo: URL(filePath: name))
    defer { try? file.close() }
    while written < bytes {
      let text = Data(texts[number % texts.count].utf8) + [0x0A]
      try file.write(contentsOf: text)
      written += text.count
      number += 1
    }
    return (name, written)
  }

  /// A folder of so many files of at most so many bytes, each cut at the end of a line.
  func files(_ count: Int, bytes limit: Int) throws -> (path: String, bytes: Int) {
    let name = path("files-\(count)")
    try? FileManager.default.removeItem(atPath: name)
    var written = 0
    for number in 0..<count {
      let part = URL(filePath: name).appending(path: "\(number / 1000)")
      if number % 1000 == 0 { try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true) }
      let lines = texts[number % texts.count].split(separator: "\n", omittingEmptySubsequences: false)
      var text = ""
      for line in lines where text.isEmpty || text.utf8.count + line.utf8.count < limit { text += line + "\n" }
      written += text.utf8.count
      try text.write(to: part.appending(path: "\(number).txt"), atomically: false, encoding: .utf8)
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
