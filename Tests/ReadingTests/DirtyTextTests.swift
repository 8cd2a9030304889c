// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Testing
import Text

/// Real news with marks in pieces, invisible and control characters, references and mojibake, where they lie beside the
/// package.
@Suite struct DirtyTextTests {
  static let archive = LegacyFileTests.archive.deletingLastPathComponent().appending(path: "real_dirty_dev.jsonl.gz")

  struct Record: Decodable {
    var id: String
    var text: String
    var flags: [String]
  }

  static func records() throws -> [Record] {
    let gzip = Process()
    let pipe = Pipe()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", archive.path]
    gzip.standardOutput = pipe
    try gzip.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    return try data.split(separator: 0x0A).map { try JSONDecoder().decode(Record.self, from: $0) }
  }

  /// Each, and each cut, doubled and stripped of a bit somewhere, gives an article of valid text or an error.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: archive.path)))
  func eachIsReadOrRefused() throws {
    var (articles, refused) = (0, 0)
    var state: UInt64 = 1
    for record in try Self.records() {
      let bytes = Array(record.text.utf8)
      #expect(throws: Never.self) { try check(bytes) }
      for _ in 0..<8 {
        var damaged = bytes
        for _ in 0..<4 {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          damaged[Int(state >> 33) % damaged.count] ^= 1 << UInt8(truncatingIfNeeded: state >> 61)
        }
        do throws(ReadingError) {
          try check(damaged)
          articles += 1
        } catch {
          refused += 1
        }
      }
    }
    #expect(articles > 0 && refused > 0)
  }

  private func check(_ bytes: [UInt8]) throws(ReadingError) {
    let article = try Seeds.article(of: bytes)
    let isNormal = NFC.isNormalized(article.text.span) || NFC.normalize(article.text.span) == article.text
    #expect(isNormal)
    let isValid = (try? UTF8Span(validating: article.text.span)) != nil
    #expect(isValid)
    var last = 0
    for offset in stride(from: 0, through: article.text.count, by: 7) {
      let source = article.sourceOffset(of: Int32(offset))
      if source < last || source > bytes.count { Issue.record("\(offset) leads to \(source) behind \(last)") }
      last = source
    }
    let end = article.sourceOffset(of: Int32(article.text.count))
    #expect(end == bytes.count)
  }
}
