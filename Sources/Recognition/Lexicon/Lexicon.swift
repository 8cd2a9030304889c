// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Words and phrases the grammar knows: a table of words and a trie of phrases over word numbers.
struct Lexicon: Sendable {
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
    /// Ends names of events in English: `Day`, `Summit`.
    static let eventWord = WordFlags(rawValue: 512)
  }

  /// The one lexicon of the process, built on first use.
  static let shared = Lexicon()

  /// All words in lower case, tone marks placed alike.
  var words = ByteTable()
  /// Flags of each word.
  var flags: [WordFlags] = []
  /// Names and codes behind `=`.
  var canonicals = ByteTable()
  /// Slug of the name that each canonical stands for: `viet-nam` for `vn`.
  var titles: [[UInt8]] = []
  /// Rimes of Vietnamese without marks.
  var rimes = ByteTable()
  var entries: [Entry] = []
  var firstEntry: [Int32] = [-1]
  /// For each word the classes of all phrases that begin with it, and its node under the root, or -1: most words of a
  /// text begin no phrase of the class that is asked for, and are done with here.
  var starts: [PhraseClasses] = []
  var roots: [Int32] = []
  /// Hash of each word, and the numbers of the words by hash; at most a quarter of the slots is in use.
  var hashes: [UInt32] = []
  var slots: [Int32] = []
  var keys: [UInt64] = []
  var targets: [Int32] = []
  var edgeCount = 0
  /// First word and class of every phrase, while the lists are read.
  var firsts: [(Int32, PhraseClass)] = []

  /// Words that the grammar asks for by name.
  let known: KnownWords

  init() {
    keys = Array(repeating: .max, count: 32768)
    targets = Array(repeating: -1, count: 32768)
    var words = ByteTable()
    known = KnownWords(in: &words)
    self.words = words
    flags = Array(repeating: [], count: words.count)
    fill()
    indexRoots()
  }

  /// The number of a word in comparable form, or -1.
  func number(of word: Span<UInt8>, hash: UInt32) -> Int32 {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, words.bytes.extracting(words.range(of: number).indices).hasSameBytes(as: word) {
        return Int32(number)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The trie node behind `node` along `word`, or -1.
  func step(from node: Int32, along word: Int32) -> Int32 {
    guard word >= 0 else { return -1 }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    var slot = Self.slot(of: key, mask: keys.count - 1)
    while keys[slot] != .max {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  static func slot(of key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  /// Flags of a word number; none for an unknown word.
  func flags(of word: Int32) -> WordFlags { word < 0 ? [] : flags[Int(word)] }
}
