// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Testing

/// The seed documents of the repository.
enum Seeds {
  static let names = ["000_57ab9634338abd2b.txt", "002_7f0a664a25c8eb34.txt", "004_9185e8a05a2911cc.txt"]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "seeds")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func read(_ name: String) throws -> Article {
    var source = DocumentSource(inputs: [Array(folder.appending(path: name).path.utf8)])
    let document = try #require(try source.next())
    return try ArticleReader().read(document)
  }

  static func strings(_ name: String) throws -> ArticleStrings { ArticleStrings(try read(name)) }

  /// An article of bytes that came from nowhere.
  static func article(of bytes: [UInt8]) throws(ReadingError) -> Article {
    let origin = Origin(path: Array("a.txt".utf8), start: 0, end: Int64(bytes.count), digest: 0)
    return try ArticleReader().read(Document(origin: origin, id: Array("a.txt".utf8), bytes: bytes))
  }
}
