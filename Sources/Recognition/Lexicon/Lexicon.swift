// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Words and phrases the grammar knows: a table of words and a trie of phrases over word numbers.
///
/// A class, since a copy of a struct with so many arrays retains each of them: that was a quarter of the run.
final class Lexicon: Sendable {
  /// What a single word is.
  struct WordFlags: OptionSet, Sendable {
    let rawValue: UInt16
    static let surname = WordFlags(rawValue: 1)
    /// Begins sentences, is no name.
    static let common = WordFlags(rawValue: 2)
    /// Ends a name of a law or an event: a verb, a preposition of time.
    static let stop = WordFlags(rawValue: 4)
    /// Speaks: follows the name of somebody who acts.
    static let speech = WordFlags(rawValue: 8)
    /// Particle inside foreign names.
    static let particle = WordFlags(rawValue: 16)
    /// English word of titles and products, no part of a person's name.
    static let foreign = WordFlags(rawValue: 32)
    /// Ends or begins names of bodies, of places in English: `Club`, `Stadium`.
    static let bodyWord = WordFlags(rawValue: 64)
    static let siteWord = WordFlags(rawValue: 128)
    /// Syllable of given names.
    static let given = WordFlags(rawValue: 256)
  }

  /// A word, and the phrases that it begins: most words of a text begin none.
  struct Opener: Sendable {
    var flags: WordFlags = []
    /// What the word is to the parts of the recogniser that look at every token.
    var traits: Token.Traits = []
    /// Node of the word under the root of the trie, or -1.
    var root: Int32 = -1
    /// Classes of all phrases that begin with it, of those that ask for no word in capitals, and of those that ask for
    /// no capital at their head.
    private var starts: [3 of PhraseClasses] = [[], [], []]

    mutating func add(_ entry: Entry) {
      starts[0].formUnion(PhraseClasses(entry.kind))
      if entry.acronyms & 1 == 0 { starts[1].formUnion(PhraseClasses(entry.kind)) }
      if (entry.acronyms | entry.capitals) & 1 == 0 { starts[2].formUnion(PhraseClasses(entry.kind)) }
    }

    /// Whether a phrase may begin with the word as it is written.
    func begins(_ shape: Token.Shape) -> Bool {
      switch shape {
      case .upper: !starts[0].isEmpty
      case .title, .mixed: !starts[1].isEmpty
      case .lower, .number, .mark: !starts[2].isEmpty
      }
    }
  }

  /// A node of the trie.
  struct Node: Sendable {
    /// The first entry of its phrase, or -1.
    var firstEntry: Int32 = -1
    /// Bit n set: a word whose number ends with the six bits of n leads on from here. Nine of ten looks at the edges end
    /// with it.
    private var words: UInt64 = 0

    mutating func lead(along word: Int32) { words |= 1 &<< UInt64(truncatingIfNeeded: word) }

    func mayLead(along word: Int32) -> Bool { words &>> UInt64(truncatingIfNeeded: word) & 1 == 1 }
  }

  /// The lexicon of the built-in lists, built on first use.
  static let shared = Lexicon(LexiconBuilder())

  /// Names and codes behind `=`.
  let canonicals: ByteTable
  /// Hashes of the words of each canonical, those of canonical n up to `canonicalEnds[n]`.
  private let canonicalWords: [UInt32]
  private let canonicalEnds: [Int32]
  /// Slug of the name that each canonical stands for: `viet-nam` for `vn`.
  let titles: [[UInt8]]
  /// Rimes of Vietnamese without marks.
  let rimes: ByteTable
  let entries: [Entry]
  let nodes: [Node]
  /// For each word what it is.
  let openers: [Opener]
  /// Words that the grammar asks for by name.
  let known: KnownWords

  private let words: ByteTable
  private let edges: EdgeTable
  /// Hash of each word, and the numbers of the words by hash; at most a quarter of the slots is in use.
  private let hashes: [UInt32]
  private let slots: [Int32]

  init(_ builder: consuming LexiconBuilder) {
    canonicals = builder.canonicals
    (canonicalWords, canonicalEnds) = Self.words(of: builder.canonicals)
    titles = builder.titles
    rimes = builder.rimes
    entries = builder.entries
    nodes = builder.nodes
    openers = builder.openers
    known = builder.known
    words = builder.words
    edges = builder.edges
    var size = 16384
    while size < words.count * 4 { size *= 2 }
    var slots = Array(repeating: Int32(-1), count: size)
    var hashes: [UInt32] = []
    hashes.reserveCapacity(words.count)
    for index in 0..<builder.words.count {
      let hash = Token.hash(builder.words.bytes.extracting(builder.words.range(of: index).indices))
      var slot = Int(hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
      hashes.append(hash)
    }
    self.slots = slots
    self.hashes = hashes
  }

  /// The number of a word in comparable form, or -1.
  func number(of word: Span<UInt8>, hash: UInt32) -> Int32 {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, words.hasKey(number, word) { return Int32(number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The trie node behind `node` along `word`, or -1.
  func step(from node: Int32, along word: Int32) -> Int32 {
    guard word >= 0, nodes[Int(node)].mayLead(along: word) else { return -1 }
    return edges.target(from: node, along: word)
  }

  /// Hashes of the words of a canonical.
  func words(ofCanonical index: Int32) -> ArraySlice<UInt32> {
    let start = index == 0 ? 0 : canonicalEnds[Int(index) - 1]
    return canonicalWords[Int(start)..<Int(canonicalEnds[Int(index)])]
  }

  private static func words(of names: ByteTable) -> (words: [UInt32], ends: [Int32]) {
    var words: [UInt32] = []
    var ends: [Int32] = []
    for index in 0..<names.count {
      var hash = Token.hashSeed
      for offset in names.range(of: index).indices {
        let byte = names.bytes[offset]
        if byte == 0x20 {
          words.append(Token.hash(closing: hash))
          hash = Token.hashSeed
        } else {
          hash = Token.hash(hash, byte)
        }
      }
      words.append(Token.hash(closing: hash))
      ends.append(Int32(words.count))
    }
    return (words, ends)
  }

  /// Flags of a word number; none for an unknown word.
  func flags(of word: Int32) -> WordFlags { word < 0 ? [] : openers[Int(word)].flags }
}
