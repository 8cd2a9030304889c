// SPDX-License-Identifier: Apache-2.0

import News
import Text

/// An article's zones as strings, which tests can copy and print.
struct ArticleStrings: Equatable {
  var title: String?
  var date: String?
  var views: Int64?
  var byline: String?
  var lead: String?
  var paragraphs: [String] = []
  var sentences: [String] = []
  var captions: [String] = []
  var credits: [String] = []
  var subheads: [String] = []
  /// `reason: text`.
  var dropped: [String] = []

  init(_ article: borrowing Article) {
    let text = article.text
    func string(_ range: ByteRange) -> String { String(decoding: text[range.indices], as: UTF8.self) }
    title = article.title?.textRange.map(string)
    date = article.date.map { String(decoding: $0.iso, as: UTF8.self) }
    views = article.views
    byline = article.byline?.textRange.map(string)
    lead = article.lead.map(string)
    paragraphs = article.paragraphs.map(string)
    sentences = article.sentences.map { string($0.range) }
    captions = article.captions.map(string)
    credits = article.credits.map(string)
    subheads = article.subheads.map(string)
    dropped = article.dropped.map { "\($0.reason.name): \(string($0.range))" }
  }
}
