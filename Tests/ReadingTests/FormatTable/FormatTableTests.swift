// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Testing

@testable import Reading

/// Reads all raw files of the data folder and prints a row a kind: files, documents read, refused with the reason, what
/// is wrong by a reference, and the mean F1 of the words where there is a reference text. `make formats` runs it.
@Suite struct FormatTableTests {
  private static let isAskedFor = ProcessInfo.processInfo.environment["TAM_FORMATS"] != nil

  @Test(.enabled(if: isAskedFor && SharedData.isThere, "make formats, with the data folder beside the package"))
  func everyFileIsReadOrRefusedWithAReason() throws {
    var rows = [try text(), try markdown(), try json()]
    for name in ["sample_dev", "gov_like_dev", "headlines_20k", "danes_headlines"] { rows.append(try lines(name)) }
    rows += [try dirty(), try feeds(), try simple("html/rss"), try simple("html/warc"), try legacy()]
    rows += [try gold(), try readability(), try vietnamese()]
    print("\n| kind | files | read | refused | wrong | F1 |\n|---|---|---|---|---|---|")
    for row in rows { print(row.line) }
    for row in rows { for line in row.wrong.prefix(40) { print("\(row.name): \(line)") } }
    for row in rows { #expect(row.files > 0 && row.articles > 0, "\(row.name)") }
  }

  private func simple(_ path: String) throws -> FormatRow {
    var row = FormatRow(path)
    for file in try SharedData.files(path) { row.read(file) }
    return row
  }

  /// The text is the file's in NFC, and it has sentences.
  private func text() throws -> FormatRow {
    var row = FormatRow("corpus/txt")
    for file in try SharedData.files(row.name) {
      for case .success(let found) in row.read(file) {
        let text = String(decoding: file.bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
          .replacing("\r\n", with: "\n")
        let isSame = found.text.utf8.elementsEqual(text.utf8)
        row.check(isSame && found.sentences > 0, file.name)
      }
    }
    return row
  }

  /// The title is that of the front matter, and no mark of a link or picture is left.
  private func markdown() throws -> FormatRow {
    var row = FormatRow("corpus/md_raw_samples")
    for file in try SharedData.files(row.name) {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      let title = lines.first { $0.hasPrefix("title:") }?.dropFirst(6).trimmingCharacters(in: [" ", "\"", "\r"])
      for case .success(let found) in row.read(file) {
        let text = found.text
        let isPlain = !text.contains("](") && !text.contains("![")
        row.check(isPlain && words(Reader.string(found.document.title)) == words(title), file.name)
      }
    }
    return row
  }

  private struct Record: Decodable {
    var title: String?
    var url: String?
    var text: String?
    var content: String?
  }

  /// Title and address are the record's, spaces run together.
  private func json() throws -> FormatRow {
    var row = FormatRow("corpus/json_raw_samples")
    for file in try SharedData.files(row.name) {
      let record = try JSONDecoder().decode(Record.self, from: Data(file.bytes))
      for case .success(let found) in row.read(file) { check(found.document, record, file.name, &row) }
    }
    return row
  }

  private func check(_ document: Document, _ record: Record, _ name: String, _ row: inout FormatRow) {
    let title = Reader.string(document.title)
    let address = record.url?.trimmingCharacters(in: .whitespaces) ?? ""
    row.check(words(title) == words(record.title) && Reader.string(document.url) == address, "\(name): \(title)")
  }

  /// The words of a headline without its markup.
  private func words(_ text: String?) -> [Substring] {
    (text ?? "").precomposedStringWithCanonicalMapping.replacing(/<\/?[a-z]+>/, with: "").replacing("&amp;", with: "&")
      .split(whereSeparator: \.isWhitespace)
  }

  /// Every line is a document with the line's title and address.
  private func lines(_ name: String) throws -> FormatRow {
    var row = FormatRow("corpus/\(name)")
    for file in try SharedData.files("\(row.name).jsonl.gz") {
      let archive = try ArchiveReader(
        ArchiveFeeder(MemoryInput(file.bytes), file: nil), kind: .compressed, path: [])
      _ = try archive.nextMember()
      let bytes = try ByteStream(archive, path: []).takeAll(limit: .max)
      let lines = bytes.split(separator: 0x0A)
      let outcomes = row.read(SharedData.File(name: "a.jsonl", bytes: bytes))
      row.check(outcomes.count == lines.count, "\(outcomes.count) of \(lines.count) lines")
      for (line, outcome) in zip(lines, outcomes) {
        guard case .success(let found) = outcome else { continue }
        let record = try JSONDecoder().decode(Record.self, from: Data(line))
        check(found.document, record, Reader.string(found.document.id), &row)
      }
    }
    return row
  }

  /// Documents with faults of encoding: all text is kept and in NFC, and none is taken for text that was encoded twice;
  /// the five that the index calls so have words like `ĐÃ`, which are right.
  private func dirty() throws -> FormatRow {
    var row = FormatRow("enc/real_dirty_dev")
    for file in try SharedData.files("\(row.name).jsonl.gz") {
      let archive = try ArchiveReader(
        ArchiveFeeder(MemoryInput(file.bytes), file: nil), kind: .compressed, path: [])
      _ = try archive.nextMember()
      for line in try ByteStream(archive, path: []).takeAll(limit: .max).split(separator: 0x0A) {
        let record = try JSONDecoder().decode(Record.self, from: Data(line))
        for case .success(let found) in row.read(SharedData.File(name: "a.json", bytes: Array(line))) {
          let text = found.text
          let isComposed = text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8)
          let isKept = TokenScore.f1(text, record.text ?? "") > 0.9
          row.check(
            isComposed && isKept && !found.isMojibake,
            "\(Reader.string(found.document.id)): NFC \(isComposed), kept \(isKept), flag \(found.isMojibake)")
        }
      }
    }
    return row
  }

  private func feeds() throws -> FormatRow {
    var row = FormatRow("html/feedparser_tests")
    for file in try SharedData.files("\(row.name).tar.xz") where !file.name.hasSuffix("LICENSE") {
      let outcomes = row.read(file)
      guard let expected = FeedExpectation(file.bytes) else { continue }
      guard case .success(let found)? = outcomes.first else {
        // An entry with an address and no word is refused, whatever the test is about.
        row.check(expected.field != "title", file.name)
        continue
      }
      let title = Reader.string(found.document.title)
      row.check(expected.holds(for: found.document), "\(file.name): \(expected.field) \(expected.value), not \(title)")
    }
    return row
  }

  /// Files that lost no letter have the text of the UTF-8 file.
  private func legacy() throws -> FormatRow {
    var row = FormatRow("enc/legacy_24x25")
    let files = try SharedData.files("\(row.name).tar.xz")
    let byName = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
    let index = try #require(byName["legacy_index.json"])
    for entry in try JSONDecoder().decode([LegacyFileTests.Entry].self, from: Data(index.bytes)) {
      let reference = try #require(byName["legacy/\(entry.id).utf8.txt"])
      let expected = try TextDecoder.decode(reference.bytes).text
      row.read(reference)
      for variant in entry.encodings {
        guard let file = byName["legacy/\(entry.id).\(variant.name).txt"] else { continue }
        let outcome = row.read(file).first
        guard variant.isLossless else { continue }
        guard case .success(let found)? = outcome else {
          row.check(false, file.name)
          continue
        }
        row.check(Array(found.text.utf8) == expected, file.name)
      }
    }
    return row
  }

  private struct GoldPage: Decodable { var articleBody: String }

  private func gold() throws -> FormatRow {
    var row = FormatRow("html/aeb_181")
    let files = try SharedData.files("\(row.name).tar.xz")
    let truth = try #require(files.first { $0.name.hasSuffix("ground-truth.json") })
    let pages = try JSONDecoder().decode([String: GoldPage].self, from: Data(truth.bytes))
    for file in files where file.name.contains(".html") {
      guard let name = file.name.split(separator: "/").last?.split(separator: ".").first,
        let page = pages[String(name)]
      else { continue }
      let html = try #require(try unpacked(file))
      row.score(body(row.read(html).first), page.articleBody, String(name.prefix(12)))
    }
    return row
  }

  private func unpacked(_ file: SharedData.File) throws -> SharedData.File? {
    guard file.name.hasSuffix(".gz") else { return file }
    let archive = try ArchiveReader(ArchiveFeeder(MemoryInput(file.bytes), file: nil), kind: .compressed, path: [])
    guard try archive.nextMember() != nil else { return nil }
    return SharedData.File(
      name: String(file.name.dropLast(3)), bytes: try ByteStream(archive, path: []).takeAll(limit: .max))
  }

  /// The paragraphs of a page, without the headline and date line that stand before them.
  private func body(_ outcome: FormatRow.Outcome?) -> String {
    guard case .success(let found)? = outcome else { return "" }
    var text = Reader.string(found.document.bytes)
    if let title = found.document.title, text.hasPrefix(Reader.string(title)) {
      text.removeFirst(Reader.string(title).count)
    }
    return text.replacing(/^\s*\d\d\/\d\d\/\d{4}\n/, with: "")
  }

  private struct Metadata: Decodable { var title: String? }

  /// Mozilla's pages; the reference is what its own program takes of them.
  private func readability() throws -> FormatRow {
    var row = FormatRow("html/readability_pages")
    let files = try SharedData.files("\(row.name).tar.xz")
    let byName = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
    for file in files where file.name.hasSuffix("/source.html") {
      let folder = file.name.dropLast("source.html".count)
      guard let expected = byName[folder + "expected.html"] else { continue }
      let reference = Reader.string(Markup.plain(expected.bytes))
      row.score(body(row.read(file).first), reference, String(folder.split(separator: "/").last ?? ""))
    }
    return row
  }

  private struct Sizes: Decodable {
    var titleChars: String
    var textChars: String
  }

  /// Pages of 2013; the title is as long as the one that the pages' finder saw.
  private func vietnamese() throws -> FormatRow {
    var row = FormatRow("html/vi_pages_2013")
    let files = try SharedData.files(row.name)
    let index = try #require(files.first { $0.name.hasSuffix(".json") })
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let sizes = try decoder.decode([String: Sizes].self, from: Data(index.bytes))
    for file in files where file.name.hasSuffix(".html") {
      let outcome = row.read(file).first
      guard let size = sizes[file.name] else { continue }
      guard case .success(let found)? = outcome else {
        row.check(false, "\(file.name) refused")
        continue
      }
      let title = Reader.string(found.document.title).unicodeScalars.count
      let text = body(outcome).unicodeScalars.count
      row.check(
        abs(title - (Int(size.titleChars) ?? 0)) < 3,
        "\(file.name): title \(title) of \(size.titleChars), text \(text) of \(size.textChars)")
    }
    return row
  }
}
