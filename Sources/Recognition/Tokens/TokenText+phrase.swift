// SPDX-License-Identifier: Apache-2.0

extension TokenText {
  /// The end of the longest phrase of a class that begins at a token, whatever capitals the lexicon asks for.
  ///
  /// Walks the trie, so it is for few tokens; see `longestPhrase(at:_:)` for the rest.
  func phraseInAnyCase(at first: Int, _ kind: PhraseClass) -> Int? {
    guard first < tokens.count, tokens[first].word >= 0 else { return nil }
    var node = lexicon.openers[Int(tokens[first].word)].root
    var index = first
    var best: Int?
    while node >= 0 {
      index += 1
      var entry = lexicon.nodes[Int(node)].firstEntry
      while entry >= 0 {
        if lexicon.entries[Int(entry)].kind == kind { best = index }
        entry = lexicon.entries[Int(entry)].next
      }
      guard index < tokens.count, tokens[index].isLinked else { break }
      node = lexicon.step(from: node, along: tokens[index].word)
    }
    return best
  }
}
