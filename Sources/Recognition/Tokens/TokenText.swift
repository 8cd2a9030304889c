// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// The text of an article as tokens.
struct TokenText {
  let bytes: [UInt8]
  let lexicon: Lexicon
  private(set) var tokens: [Token] = []
  /// The phrases of the lexicon that begin at each token, a shorter one before a longer one; see `Token.phrasesEnd`.
  private var phrases: [PhraseMatch] = []

  init(_ article: borrowing Article, lexicon: Lexicon, words: inout WordTable) {
    bytes = article.text
    self.lexicon = lexicon
    cut(&words)
    for dropped in article.dropped { mark(dropped.range, .isDropped) }
    for sentence in article.sentences {
      let index = firstToken(from: sentence.range.start)
      if index < tokens.count { tokens[index].flags.insert(.isFirst) }
    }
    findPhrases()
  }

  /// The bytes of tokens `first..<end`.
  func range(_ first: Int, _ end: Int) -> ByteRange {
    ByteRange(start: tokens[first].start, end: tokens[end - 1].end)
  }

  /// The bytes of one token.
  @_lifetime(borrow self)
  func bytes(of index: Int) -> Span<UInt8> {
    bytes.span.extracting(Int(tokens[index].start)..<Int(tokens[index].end))
  }

  /// First token that starts at or behind an offset.
  func firstToken(from offset: Int32) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the token is spelt like a Vietnamese syllable.
  func isVietnamese(_ index: Int) -> Bool { tokens[index].traits.contains(.isVietnamese) }

  /// The longest phrase that begins at a token, of the given classes; the token's `found` must have one of them.
  func longestPhrase(at first: Int, _ classes: PhraseClasses) -> (end: Int, entry: Entry) {
    var index = Int(tokens[first].phrasesEnd) - 1
    while !classes.contains(phrases[index].kind) { index -= 1 }
    return (Int(phrases[index].end), lexicon.entries[Int(phrases[index].entry)])
  }

  /// Whether a token and the next one, in small letters, are the syllables of one word: `Hội đồng`.
  func isCompound(_ first: Int, _ second: Int) -> Bool {
    guard tokens[second].shape == .lower, tokens[first].shape == .title, isVietnamese(first) else { return false }
    var pair: [UInt8] = []
    var word: [UInt8] = []
    Tokeniser.normalise(bytes(of: first), to: &pair)
    pair.append(0x2B)
    Tokeniser.normalise(bytes(of: second), to: &word)
    pair.append(contentsOf: word)
    return CorpusNames.find(pair.span) != nil
  }

  private mutating func cut(_ words: inout WordTable) {
    let bytes = bytes
    var cutter = TokenCutter(lexicon)
    tokens = Array(repeating: Token.none, count: bytes.count / 4 + 64)
    while !cutter.isDone {
      if cutter.count + 32 > tokens.count { tokens += Array(repeating: Token.none, count: tokens.count) }
      var output = tokens.mutableSpan
      cutter.cut(bytes.span, into: &output, &words)
    }
    tokens.removeLast(tokens.count - cutter.count)
  }

  /// Looks the lexicon up at every token that may begin a phrase: once for all that the grammar asks later.
  private mutating func findPhrases() {
    for first in tokens.indices where tokens[first].traits.contains(.begins) {
      var index = first
      var node = lexicon.openers[Int(tokens[first].word)].root
      var capitals: UInt16 = 0
      var acronyms: UInt16 = 0
      repeat {
        let token = tokens[index]
        let bit: UInt16 = 1 << UInt16(truncatingIfNeeded: index - first)
        if token.isCapital { capitals |= bit }
        if token.shape == .upper { acronyms |= bit }
        index += 1
        addPhrases(of: node, first, index, capitals: capitals, acronyms: acronyms)
        guard index < tokens.count, tokens[index].isLinked else { break }
        node = lexicon.step(from: node, along: tokens[index].word)
      } while node >= 0
      tokens[first].phrasesEnd = Int32(phrases.count)
    }
  }

  /// The first entry of a node stands last, since phrases are searched from behind.
  private mutating func addPhrases(of node: Int32, _ first: Int, _ end: Int, capitals: UInt16, acronyms: UInt16) {
    var next = lexicon.nodes[Int(node)].firstEntry
    guard next >= 0 else { return }
    let start = phrases.count
    while next >= 0 {
      let entry = lexicon.entries[Int(next)]
      if entry.capitals & ~capitals == 0, entry.acronyms & ~acronyms == 0 {
        phrases.append(PhraseMatch(end: Int32(end), entry: next, kind: entry.kind))
        tokens[first].found.formUnion(PhraseClasses(entry.kind))
      }
      next = entry.next
    }
    if phrases.count > start + 1 { phrases[start...].reverse() }
  }

  private mutating func mark(_ range: ByteRange, _ flag: Token.Flags) {
    var index = firstToken(from: range.start)
    while index < tokens.count, tokens[index].start < range.end {
      tokens[index].flags.insert(flag)
      index += 1
    }
    if index < tokens.count { tokens[index].flags.insert(.isAfterBreak) }
  }
}
