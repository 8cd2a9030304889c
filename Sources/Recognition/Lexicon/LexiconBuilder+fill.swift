// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension LexiconBuilder {
  /// Reads every word list.
  mutating func fill() {
    let phrases: [(StaticString, PhraseClass)] = [
      (WordLists.countries, .country), (WordLists.regions, .region), (WordLists.provinces, .province),
      (WordLists.cities, .city), (WordLists.districts, .district), (WordLists.organisations, .organisation),
      (WordLists.events, .event), (WordLists.bodies, .body), (WordLists.standing, .standing),
      (WordLists.lowerBodies, .lowerBody), (WordLists.placeHeads, .placeHead),
      (WordLists.documentHeads, .documentHead),
      (WordLists.orderHeads, .orderHead), (WordLists.treaties, .treaty), (WordLists.treatyHeads, .treatyHead),
      (WordLists.eventHeads, .eventHead), (WordLists.domains, .domain),
      (WordLists.tails, .tail), (WordLists.partners, .partner), (WordLists.ranks, .rank), (WordLists.offices, .office),
      (WordLists.trades, .trade),
      (WordLists.things, .thing),
      (WordLists.abbreviations, .abbreviation),
    ]
    for (list, kind) in phrases { addPhrases(of: list, kind: kind) }
    let words: [(StaticString, Lexicon.WordFlags)] = [
      (WordLists.surnames, .surname), (WordLists.common, .common), (WordLists.stops, .stop),
      (WordLists.speech, .speech), (WordLists.particles, .particle), (WordLists.foreignWords, .foreign),
      (WordLists.bodyWords, .bodyWord),
      (WordLists.siteWords, .siteWord), (WordLists.eventWords, .eventWord), (WordLists.given, .given),
    ]
    for (list, flag) in words { addWords(of: list, flag: flag) }
    Self.forEachWord(of: WordLists.rimes) { word in rimes.insert(word.span) }
  }

  private mutating func addWords(of list: StaticString, flag: Lexicon.WordFlags) {
    Self.forEachWord(of: list) { word in
      var word = word
      Syllable.placeTone(in: &word)
      openers[Int(number(of: word.span))].flags.insert(flag)
    }
  }

  private mutating func addPhrases(of list: StaticString, kind: PhraseClass) {
    let bytes = Self.bytes(of: list)
    let tokeniser = Tokeniser()
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x3B { end += 1 }
      addPhrase(bytes, start..<end, kind: kind, tokeniser: tokeniser)
      start = end + 1
    }
  }

  private mutating func addPhrase(_ bytes: [UInt8], _ range: Range<Int>, kind: PhraseClass, tokeniser: Tokeniser) {
    var equals = range.lowerBound
    while equals < range.upperBound, bytes[equals] != 0x3D { equals += 1 }
    var entry = Entry(kind: kind, capitals: 0, acronyms: 0, canonical: -1, next: -1)
    let phrase = bytes.span.extracting(range.lowerBound..<equals)
    if equals < range.upperBound {
      let name = bytes.span.extracting(equals + 1..<range.upperBound)
      let found = canonicals.insert(Tokeniser.normalisedName(name).span)
      entry.canonical = Int32(found.index)
      if found.isNew { titles.append(Folding.slug(kind == .country ? phrase : name)) }
    }
    add(entry, phrase, tokeniser)
  }

  /// Adds what a user brings along.
  mutating func add(_ gazetteer: Gazetteer) {
    let tokeniser = Tokeniser()
    for listed in gazetteer.entries {
      let key = listed.key.isEmpty ? Folding.slug(listed.name.span) : listed.key
      let found = canonicals.insert((listed.kind.name.withUTF8Buffer { Array($0) } + [0x3A] + key).span)
      if found.isNew { titles.append(key) }
      var entry = Entry(kind: .user, capitals: 0, acronyms: 0, canonical: Int32(found.index), next: -1)
      entry.named = listed.kind
      for name in [listed.name] + listed.aliases { add(entry, name.span, tokeniser) }
    }
  }

  private mutating func add(_ phrase: Entry, _ bytes: Span<UInt8>, _ tokeniser: Tokeniser) {
    var entry = phrase
    var node: Int32 = 0
    var first: Int32 = -1
    var bit: UInt16 = 1
    tokeniser.scan(bytes) { piece, reader in
      let number = number(of: reader.word)
      if node == 0 { first = number }
      node = extend(node, along: number)
      if piece.shape == .title || piece.shape == .mixed { entry.capitals |= bit }
      if piece.shape == .upper { entry.acronyms |= bit }
      bit = bit &<< 1
    }
    guard node > 0 else { return }
    openers[Int(first)].add(entry)
    entry.next = nodes[Int(node)].firstEntry
    nodes[Int(node)].firstEntry = Int32(entries.count)
    entries.append(entry)
  }

  /// The number of a word in comparable form, added if it is new.
  private mutating func number(of word: Span<UInt8>) -> Int32 {
    let index = words.insert(word).index
    if index == openers.count { openers.append(Lexicon.Opener()) }
    return Int32(index)
  }

  private mutating func extend(_ node: Int32, along word: Int32) -> Int32 {
    let found = edges.target(from: node, along: word)
    if found >= 0 { return found }
    let new = Int32(nodes.count)
    edges.insert(from: node, along: word, to: new)
    nodes[Int(node)].lead(along: word)
    nodes.append(Lexicon.Node())
    if node == 0 { openers[Int(word)].root = new }
    return new
  }

  private static func bytes(of list: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount))  // unsafe: a literal lives forever
  }

  private static func forEachWord(of list: StaticString, _ visit: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    for byte in bytes(of: list) + [0x20] {
      if byte.isASCIISpace || byte == 0x3B {
        if !word.isEmpty { visit(Folding.lower(word.span)) }
        word.removeAll(keepingCapacity: true)
      } else {
        word.append(byte)
      }
    }
  }
}
