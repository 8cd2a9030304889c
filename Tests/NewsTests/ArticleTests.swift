// SPDX-License-Identifier: Apache-2.0

import News
import Testing
import Text

@Suite struct ArticleTests {
  private func copy(_ phrase: Phrase, of article: borrowing Article) -> String {
    var bytes: [UInt8] = []
    bytes.append(bytes: article.bytes(of: phrase))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func phrasesReadTheTextOrTheStore() {
    let origin = Origin(path: [0x61], start: 0, end: 6, digest: 0)
    var article = Article(origin: origin, id: [0x61], text: Array("Tô Lâm".utf8))
    let name = Phrase(text: ByteRange(0, article.text.count))
    let empty = article.store([])
    let key = article.store(Array("person:to-lam".utf8))
    let other = article.store(Array("x".utf8))
    #expect(copy(name, of: article) == "Tô Lâm")
    #expect(copy(empty, of: article) == "")
    #expect(copy(key, of: article) == "person:to-lam")
    #expect(copy(other, of: article) == "x")
    #expect(name.textRange == ByteRange(0, 8))
    #expect(key.textRange == nil && empty.textRange == nil)
  }
}
