// SPDX-License-Identifier: Apache-2.0

import News
import Testing
import Text

@Suite struct ArticleTests {
  @Test func phrasesReadTheTextOrTheStore() {
    let origin = Origin(path: [0x61], start: 0, end: 6, digest: 0)
    var article = Article(origin: origin, id: [0x61], text: Array("Tô Lâm".utf8))
    let name = Phrase(text: ByteRange(0, article.text.count))
    let empty = article.store([])
    let key = article.store(Array("person:to-lam".utf8))
    let other = article.store(Array("x".utf8))
    #expect(article.bytes(of: name).hasSameBytes(as: article.text.span))
    #expect(article.bytes(of: empty).count == 0)
    #expect(article.bytes(of: key).hasSameBytes(as: Array("person:to-lam".utf8).span))
    #expect(article.bytes(of: other).hasSameBytes(as: Array("x".utf8).span))
    #expect(name.textRange == ByteRange(0, 8))
    #expect(key.textRange == nil && empty.textRange == nil)
  }
}
