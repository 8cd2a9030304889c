// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import Reading

/// What a test of the feedparser collection says of a feed's first entry: `Expect: … entries[0]['title'] == 'x'`.
///
/// Only those about what tam reads and without markup, escapes or addresses that are relative.
struct FeedExpectation {
  /// `title`, `link` or `id`.
  var field: String
  var value: String

  init?(_ bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(2000), as: UTF8.self)
    let pattern = /Expect:.*entries\[0\]\['(title|link|id)'\] == u?'([^'<>&\\]+)'/
    guard let match = head.firstMatch(of: pattern) else { return nil }
    field = String(match.1)
    value = String(match.2)
    if field == "link", !value.hasPrefix("http") { return nil }
  }

  /// Whether a document has what is expected.
  func holds(for document: Document) -> Bool {
    switch field {
    case "title": words(Reader.string(document.title)) == words(value)
    case "link": Reader.string(document.url) == value
    default: Reader.string(document.id) == value
    }
  }

  private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
