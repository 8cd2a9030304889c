// SPDX-License-Identifier: Apache-2.0

public import News
internal import Text

/// Makes articles of documents: of a page its article, then text, zones and sentences. Mentions are left to recognition.
///
/// ```swift
/// let article = try ArticleReader().read(document)
/// ```
public struct ArticleReader: Sendable {
  /// The encoding of all documents; nil finds out for each.
  public var encoding: TextEncoding?

  /// Makes a reader.
  public init(encoding: TextEncoding? = nil) {
    self.encoding = encoding
  }

  /// Reads a document.
  ///
  /// Fields of the document's record win over what the text says.
  /// - Throws: `ReadingError` with `.empty`, `.notText`, `.invalidUTF8` or `.tooLarge`, of a page also `.noText` and
  ///   `.tooDeep`.
  public func read(_ document: Document) throws(ReadingError) -> Article {
    let document = try document.extracted(encoding)
    let decoded = try TextDecoder.decode(document.bytes, as: document.encoding ?? encoding, path: document.origin.path)
    let zones = Zoner.zones(of: decoded.text.span)
    var article = Article(origin: document.origin, id: document.id, text: decoded.text)
    article.sourceMap = decoded.map
    article.isMojibake = decoded.isMojibake
    article.title = zones.title.map { Phrase(text: $0) }
    article.date = zones.date
    article.views = zones.views
    article.byline = zones.byline.map { Phrase(text: $0) }
    article.lead = zones.lead
    article.paragraphs = zones.paragraphs
    article.sentences = zones.sentences
    article.captions = zones.captions
    article.credits = zones.credits
    article.subheads = zones.subheads
    article.dropped = zones.dropped
    takeFields(of: document, into: &article)
    return article
  }

  private func takeFields(of document: Document, into article: inout Article) {
    if let title = document.title { article.title = article.store(title) }
    if let url = document.url { article.url = article.store(url) }
    if let outlet = document.outlet { article.outlet = article.store(outlet) }
    if let language = document.language { article.language = article.store(language) }
    if let views = document.views, let number = MetadataLine.groupedNumber(at: 0, in: views.span, limit: views.count),
      number.end == views.count
    {
      article.views = number.value
    }
    guard let date = document.date else { return }
    for offset in date.indices {
      guard let form = DateForm(at: offset, in: date.span, limit: date.count) else { continue }
      article.date = form.date
      return
    }
  }
}
