// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// The tokens of an article and the phrases that begin at them.
///
/// A class, since every part of the recogniser holds it, and a copy of so many arrays retains each of them.
final class TokenList: Sendable {
  let lexicon: Lexicon
  let tokens: [Token]
  /// The phrases of the lexicon that begin at each token, a shorter one before a longer one; see `Token.phrasesEnd`.
  let phrases: [PhraseMatch]
  /// See `TokenText`.
  let openers: [Int32]
  let meetings: [Int32]
  let sportCount: Int

  init(_ article: borrowing Article, lexicon: Lexicon, words: inout WordTable) {
    self.lexicon = lexicon
    let bytes = article.text
    var tokens = Self.cut(bytes.span, lexicon, &words)
    for dropped in article.dropped { Self.mark(dropped.range, .isDropped, &tokens) }
    for sentence in article.sentences {
      let index = Self.firstToken(from: sentence.range.start, in: tokens)
      if index < tokens.count { tokens[index].flags.insert(.isFirst) }
    }
    var finder = PhraseFinder(lexicon, capacity: tokens.count / 2)
    finder.findAll(in: &tokens)
    self.tokens = tokens
    phrases = finder.phrases
    (openers, meetings, sportCount) = (finder.openers, finder.meetings, finder.sportCount)
  }

  /// First token that starts at or behind an offset.
  private static func firstToken(from offset: Int32, in tokens: [Token]) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func cut(_ bytes: Span<UInt8>, _ lexicon: Lexicon, _ words: inout WordTable) -> [Token] {
    var cutter = TokenCutter(lexicon)
    var tokens = Array(repeating: Token.none, count: bytes.count / 4 + 64)
    while !cutter.isDone {
      if cutter.count + 32 > tokens.count { tokens += Array(repeating: Token.none, count: tokens.count) }
      var output = tokens.mutableSpan
      cutter.cut(bytes, into: &output, &words)
    }
    tokens.removeLast(tokens.count - cutter.count)
    return tokens
  }

  private static func mark(_ range: ByteRange, _ flag: Token.Flags, _ tokens: inout [Token]) {
    var index = firstToken(from: range.start, in: tokens)
    while index < tokens.count, tokens[index].start < range.end {
      tokens[index].flags.insert(flag)
      index += 1
    }
    if index < tokens.count { tokens[index].flags.insert(.isAfterBreak) }
  }
}
