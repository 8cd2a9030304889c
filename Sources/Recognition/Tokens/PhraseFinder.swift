// SPDX-License-Identifier: Apache-2.0

/// Finds the phrases of the lexicon that begin at each token, all classes in one walk along the trie.
struct PhraseFinder {
  private let lexicon: Lexicon
  /// The phrases so far; those of one token stand together, a shorter one before a longer one.
  private(set) var phrases: [PhraseMatch] = []
  /// See `TokenText`.
  private(set) var openers: [Int32] = []
  private(set) var meetings: [Int32] = []
  private(set) var sportCount = 0

  init(_ lexicon: Lexicon, capacity: Int) {
    self.lexicon = lexicon
    phrases.reserveCapacity(capacity)
    openers.reserveCapacity(capacity)
  }

  /// Looks the lexicon up at every token that may begin a phrase: once for all that the grammar asks later.
  mutating func findAll(in tokens: inout [Token]) {
    var tokens = tokens.mutableSpan
    for index in tokens.indices {
      let traits = tokens[index].traits
      guard !traits.isDisjoint(with: .busy) else { continue }
      if traits.contains(.isSport) { sportCount += 1 }
      if traits.contains(.begins), mayFind(at: index, in: tokens) { find(at: index, in: &tokens) }
      if traits.contains(.meets) { meetings.append(Int32(index)) }
      guard !tokens[index].flags.contains(.isDropped) else { continue }
      let isOpener = !traits.isDisjoint(with: [.stands, .startsDate]) || !tokens[index].found.isEmpty
      if isOpener { openers.append(Int32(truncatingIfNeeded: index)) }
    }
  }

  /// Whether the lexicon has a phrase of one word for a token with `Token.Traits.begins`, or one whose second word may be
  /// the next one; half of such tokens have neither.
  @inline(__always)
  private func mayFind(at first: Int, in tokens: borrowing MutableSpan<Token>) -> Bool {
    let node = lexicon.nodes[Int(lexicon.openers[Int(tokens[first].word)].root)]
    if node.firstEntry >= 0 { return true }
    let next = first + 1
    return next < tokens.count && tokens[next].word >= 0 && node.mayLead(along: tokens[next].word)
  }

  /// Adds the phrases that begin at a token with `Token.Traits.begins`, and notes them there.
  private mutating func find(at first: Int, in tokens: inout MutableSpan<Token>) {
    var node = lexicon.openers[Int(tokens[first].word)].root
    var index = first
    var bit: UInt16 = 1
    var capitals: UInt16 = 0
    var acronyms: UInt16 = 0
    var found: PhraseClasses = []
    repeat {
      let shape = tokens[index].shape
      if shape == .title || shape == .mixed { capitals |= bit }
      if shape == .upper {
        capitals |= bit
        acronyms |= bit
      }
      bit = bit &<< 1
      index += 1
      let entry = lexicon.nodes[Int(node)].firstEntry
      if entry >= 0 { found.formUnion(add(entry, end: index, capitals: capitals, acronyms: acronyms)) }
      guard index < tokens.count, tokens[index].isLinked else { break }
      node = lexicon.step(from: node, along: tokens[index].word)
    } while node >= 0
    tokens[first].found = found
    tokens[first].phrasesEnd = Int32(phrases.count)
  }

  /// Adds the entries of a node whose capitals the text has. The first one stands last: phrases are searched from behind.
  private mutating func add(_ first: Int32, end: Int, capitals: UInt16, acronyms: UInt16) -> PhraseClasses {
    var found: PhraseClasses = []
    let start = phrases.count
    var next = first
    while next >= 0 {
      let entry = lexicon.entries[Int(next)]
      if entry.capitals & ~capitals == 0, entry.acronyms & ~acronyms == 0 {
        phrases.append(PhraseMatch(end: Int32(truncatingIfNeeded: end), entry: next, kind: entry.kind))
        found.formUnion(PhraseClasses(entry.kind))
      }
      next = entry.next
    }
    // Most nodes have one entry.
    var low = start
    var high = phrases.count - 1
    while low < high {
      phrases.swapAt(low, high)
      low += 1
      high -= 1
    }
    return found
  }
}
