// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Testing

@testable import Reading

/// Reads all raw files of the data folder and prints a line a format: files, read, refused with their reasons.
///
/// Opt-in by `TAM_DATA`: the folder `data`, its `.tar.xz` files read as they are.
@Suite struct FormatTableTests {
  private static let folder = ProcessInfo.processInfo.environment["TAM_DATA"]
  private static let parts = [
    "corpus/txt", "corpus/md_raw_samples", "corpus/json_raw_samples", "corpus/sample_dev.jsonl.gz",
    "corpus/headlines_20k.jsonl.gz", "corpus/danes_headlines.jsonl.gz", "corpus/gov_like_dev.jsonl.gz",
    "html/aeb_181.tar.xz", "html/readability_pages.tar.xz", "html/vi_pages_2013", "html/feedparser_tests.tar.xz",
    "html/rss", "html/warc",
  ]

  @Test(.enabled(if: folder != nil), arguments: parts)
  func everyFileIsReadOrRefusedWithAReason(part: String) throws {
    let path = try #require(Self.folder) + "/" + part
    var source = DocumentSource(inputs: [Array(path.utf8)])
    var files: Set<[UInt8]> = []
    var (documents, articles) = (0, 0)
    var reasons: [String: Int] = [:]
    while true {
      do throws(ReadingError) {
        guard let document = try source.next() else { break }
        files.insert(document.origin.path)
        documents += 1
        _ = try ArticleReader().read(document)
        articles += 1
      } catch {
        files.insert(error.path)
        reasons["\(error.code)", default: 0] += 1
      }
    }
    let list = reasons.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print("| \(part) | \(files.count) | \(documents) | \(articles) | \(list) |")
    #expect(documents > 0)
  }
}
