// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Puts a lexicon together, list by list.
struct LexiconBuilder {
  /// All words in comparable form.
  var words = ByteTable()
  /// What each word is, and the phrases it begins.
  var openers: [Lexicon.Opener] = []
  /// Names and codes behind `=`.
  var canonicals = ByteTable()
  /// Slug of the name that each canonical stands for.
  var titles: [[UInt8]] = []
  /// Rimes of Vietnamese without marks.
  var rimes = ByteTable()
  var entries: [Entry] = []
  /// The trie; node 0 is its root.
  var nodes: [Lexicon.Node] = [Lexicon.Node()]
  var edges = EdgeTable()
  let known: KnownWords

  /// Reads the built-in lists.
  init() {
    known = KnownWords(in: &words)
    openers = Array(repeating: Lexicon.Opener(), count: words.count)
    known.mark(&openers)
    fill()
  }
}
