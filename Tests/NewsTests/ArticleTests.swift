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

  @Test func countsWordsOnceAndAnewWhenTheParagraphsChange() {
    let origin = Origin(path: [0x61], start: 0, end: 33, digest: 0)
    var article = Article(origin: origin, id: [0x61], text: Array("Ngày 26/3 – Hà Nội\nTô Lâm".utf8))
    #expect(article.countWords() == 0)
    article.paragraphs = [ByteRange(0, 24)]
    #expect(article.countWords() == 4)
    article.paragraphs.append(ByteRange(25, 33))
    #expect(article.countWords() == 6)
    #expect(article.countWords() == 6)
    var copy = article.copy()
    #expect(copy.countWords() == 6)
    copy.paragraphs.removeLast()
    #expect(copy.countWords() == 4)
  }
}
