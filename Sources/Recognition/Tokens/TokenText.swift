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
  /// Tokens that something may begin with, in order: a third of all.
  private(set) var openers: [Int32] = []
  /// Tokens that a word of meeting may begin with.
  private(set) var meetings: [Int32] = []
  /// How many words of match reports there are.
  private(set) var sportCount = 0

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
    var finder = PhraseFinder(lexicon, capacity: tokens.count / 2)
    var openers: [Int32] = []
    var meetings: [Int32] = []
    var sportCount = 0
    openers.reserveCapacity(tokens.count / 2)
    var output = tokens.mutableSpan
    for index in output.indices {
      let traits = output[index].traits
      if traits.contains(.isSport) { sportCount += 1 }
      guard !traits.isDisjoint(with: .busy) else { continue }
      if traits.contains(.begins), finder.mayFind(at: index, in: output) { finder.find(at: index, in: &output) }
      if traits.contains(.meets) { meetings.append(Int32(index)) }
      guard !output[index].flags.contains(.isDropped) else { continue }
      let isOpener = !traits.isDisjoint(with: [.stands, .startsDate]) || !output[index].found.isEmpty
      if isOpener { openers.append(Int32(index)) }
    }
    phrases = finder.phrases
    (self.openers, self.meetings, self.sportCount) = (openers, meetings, sportCount)
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
