// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// The text of an article as tokens.
struct TokenText {
  let bytes: [UInt8]
  private let list: TokenList

  init(_ article: borrowing Article, lexicon: Lexicon, words: inout WordTable) {
    bytes = article.text
    list = TokenList(article, lexicon: lexicon, words: &words)
  }

  var lexicon: Lexicon { list.lexicon }
  var tokens: [Token] { list.tokens }
  /// Tokens that something may begin with, in order: a third of all.
  var openers: [Int32] { list.openers }
  /// Tokens that a word of meeting may begin with.
  var meetings: [Int32] { list.meetings }
  /// How many words of match reports there are.
  var sportCount: Int { list.sportCount }

  /// The bytes of tokens `first..<end`.
  func range(_ first: Int, _ end: Int) -> ByteRange {
    ByteRange(start: tokens[first].start, end: tokens[end - 1].end)
  }

  /// The bytes of one token.
  @_lifetime(borrow self)
  func bytes(of index: Int) -> Span<UInt8> {
    bytes.span.extracting(Int(tokens[index].start)..<Int(tokens[index].end))
  }

  /// Whether the token is spelt like a Vietnamese syllable.
  func isVietnamese(_ index: Int) -> Bool { tokens[index].traits.contains(.isVietnamese) }

  /// The longest phrase of the given classes that begins at a token, its capitals as the lexicon asks.
  @inline(__always)
  func match(at first: Int, _ classes: PhraseClasses) -> (end: Int, entry: Entry)? {
    guard first < tokens.count, !tokens[first].found.isDisjoint(with: classes) else { return nil }
    return longestPhrase(at: first, classes)
  }

  /// The longest phrase that begins at a token, of the given classes; the token's `found` must have one of them.
  func longestPhrase(at first: Int, _ classes: PhraseClasses) -> (end: Int, entry: Entry) {
    var index = Int(tokens[first].phrasesEnd) - 1
    while !classes.contains(list.phrases[index].kind) { index -= 1 }
    return (Int(list.phrases[index].end), lexicon.entries[Int(list.phrases[index].entry)])
  }

  /// Whether a token and the next one, in small letters, are the syllables of one word: `Hội đồng`.
  func isCompound(_ first: Int, _ second: Int) -> Bool {
    guard tokens[second].shape == .lower, tokens[first].shape == .title, isVietnamese(first) else { return false }
    return CorpusNames.table.hasCompound(tokens[first].hash, tokens[second].hash)
  }
}
