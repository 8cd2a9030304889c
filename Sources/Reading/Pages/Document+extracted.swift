// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Document {
  /// The document with the article of its page for a text, in UTF-8; itself if it is no page.
  ///
  /// What the page says of its article comes before what the source said, as the canonical address before that of the
  /// crawl.
  /// - Parameter encoding: The encoding of the page, where the user tells it.
  /// - Throws: `.noText` for a page without an article, `.tooDeep`, `.tooLarge`, and what `TextDecoder` throws.
  public func extracted(_ encoding: TextEncoding? = nil) throws(ReadingError) -> Document {
    guard case .page(let charset) = content else { return self }
    let text = try Charset.text(of: bytes, declared: charset, as: encoding, path: origin.path).text
    let article = PageArticle(try PageBuilder.page(of: text.span, path: origin.path))
    guard !article.paragraphs.isEmpty else { throw ReadingError(.noText, path: origin.path, offset: origin.start) }
    var document = Document(origin: origin, id: id, bytes: article.text)
    if let encoding, !encoding.isSpelling { document.encoding = .utf8 }
    document.title = article.title ?? title
    document.date = article.date ?? date
    document.url = article.url ?? url
    document.outlet = article.outlet ?? outlet
    document.language = article.language ?? language
    return document
  }
}
