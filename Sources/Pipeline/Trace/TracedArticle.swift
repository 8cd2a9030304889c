// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Text

/// An article that a row comes from, and what the row took from it.
public struct TracedArticle: Equatable, Sendable {
  /// A sentence, or a run of text that lies in none: a title, a caption.
  public struct Passage: Equatable, Sendable {
    /// Its bytes in the article's text, 0-based.
    public var range: Range<Int>
    /// Its bytes in the file, 0-based; nil where the text is not the file's own, as in records and web pages.
    public var fileRange: Range<Int64>?
    /// Its text, in UTF-8.
    public var text: [UInt8]
  }

  /// Its identity in the run.
  public let id: [UInt8]
  /// The file that it is in; nil when no input has it now.
  public private(set) var path: [UInt8]?
  /// Its bytes in the file, 0-based; nil when no input has it now.
  public private(set) var range: Range<Int64>?
  /// Whether the file is not the one that the run read; what the row took may stand elsewhere then, or nowhere.
  public internal(set) var isChanged = false
  /// Its headline.
  public private(set) var title: [UInt8]?
  /// What the row took from it, in the order of the text; empty when it told the article as a whole.
  public private(set) var passages: [Passage] = []

  init(missing id: [UInt8]) { self.id = id }

  init(_ document: Document, ranges: [Range<Int>], _ reader: ArticleReader) {
    id = [UInt8](repairing: document.id.span)
    path = document.origin.path
    range = document.origin.start..<document.origin.end
    guard let article = try? reader.read(document) else { return }
    title = article.title.map { phrase in
      let bytes = article.bytes(of: phrase)
      return bytes.indices.map { bytes[$0] }
    }
    var seen: Set<Range<Int>> = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      for passage in Self.passages(at: range, in: article) where seen.insert(passage).inserted {
        passages.append(
          Passage(
            range: passage, fileRange: Self.fileRange(passage, in: article, document),
            text: Array(article.text[passage])))
      }
    }
  }

  /// The sentences that a range touches, or the range itself where there are none; nothing past the end of the text.
  private static func passages(at range: Range<Int>, in article: borrowing Article) -> [Range<Int>] {
    let sentences = article.sentences.map(\.range.indices).filter { $0.overlaps(range) }
    if !sentences.isEmpty { return sentences }
    let rest = range.clamped(to: 0..<article.text.count)
    return rest.isEmpty ? [] : [rest]
  }

  /// Where a run of the text stands in the file, if the document is bytes of the file as they are.
  private static func fileRange(
    _ range: Range<Int>, in article: borrowing Article, _ document: Document
  ) -> Range<Int64>? {
    let origin = document.origin
    guard document.content == .text, origin.end - origin.start == Int64(document.bytes.count) else { return nil }
    let start = article.sourceOffset(of: Int32(range.lowerBound))
    let end = article.sourceOffset(of: Int32(range.upperBound))
    guard start <= end else { return nil }
    return origin.start + Int64(start)..<origin.start + Int64(end)
  }
}
