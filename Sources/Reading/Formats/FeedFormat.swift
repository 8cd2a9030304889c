// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// RSS in all its versions and Atom: each item or entry is a document.
///
/// Entries are given as they come, and only the one at hand is in memory. What stands before the first `<` is passed
/// over, as browsers put a sentence there when they save a feed. A feed that breaks off in the middle is an error behind
/// its last whole entry.
///
/// A feed in UTF-16, UTF-32 or an old Vietnamese encoding is decoded as a whole; see `FeedEncoding`.
struct FeedFormat: Format {
  static let extensions: [StaticString] = ["xml", "rss", "atom", "rdf"]

  static func sign(in head: Span<UInt8>) -> FormatSign {
    let starts: [StaticString] = ["<rss", "<feed", "<rdf:rdf", "<channel", "<atom:feed"]
    for start in starts where head.first(start, ignoringCase: true) != nil { return .certain }
    return .none
  }

  private let file: SourceFile
  private let parser: FeedParser
  private var number = 0

  init(_ file: SourceFile) {
    self.file = file
    parser = FeedParser(file)
  }

  mutating func next() throws(ReadingError) -> Document? {
    guard let entry = try parser.next() else { return nil }
    number += 1
    guard entry.record[.text] != nil || entry.record[.title] != nil else {
      throw ReadingError(.noText, path: file.path, offset: entry.origin.start)
    }
    var document = entry.record.document(of: file, origin: entry.origin, number: number)
    if let told = file.options.encoding, !told.isSpelling { document.encoding = .utf8 }
    return document
  }
}
