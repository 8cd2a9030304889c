// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Names inside names: `Việt Nam` in `Bộ Công an Việt Nam`, `Công ước LHQ` and `LHQ` in `Lễ ký Công ước LHQ`.
struct Nesting {
  /// A name inside another one.
  struct Inner {
    var first: Int
    var end: Int
    var kind: Kind
    /// Index in `Lexicon.canonicals`, or -1.
    var canonical: Int32 = -1
  }

  private let text: TokenText
  private var grammar: Grammar
  /// Names of the article's entities, each behind the letter of its kind, and their keys, with the entity of each.
  private var names = ByteTable()
  private var owners: [Int32] = []

  init(_ grammar: Grammar) {
    text = grammar.text
    self.grammar = grammar
    self.grammar.cueEnd = -1
  }

  /// Puts the inner names of `candidates`, which the article's mentions stand for one by one, behind the outer ones.
  mutating func write(_ candidates: [Candidate], to article: inout Article) {
    var mentions: [Mention] = []
    mentions.reserveCapacity(article.mentions.count + 8)
    for (index, candidate) in candidates.enumerated() {
      let outer = article.mentions[index]
      mentions.append(outer)
      for inner in self.inner(of: candidate) {
        var mention = Mention(range: text.range(inner.first, inner.end), kind: inner.kind, isNested: true)
        mention.sentence = outer.sentence
        mention.entity = entity(of: inner, mention.range, article)
        mentions.append(mention)
      }
    }
    article.mentions = mentions
  }

  /// The names inside a candidate, in the order of the text, an outer one before what it contains.
  private func inner(of candidate: Candidate) -> [Inner] {
    guard candidate.end > candidate.first + 1, let kind = candidate.kind, kind != .person, kind != .place, kind != .date
    else { return [] }
    return inner(candidate.first, candidate.end, kind)
  }

  private func inner(_ first: Int, _ end: Int, _ kind: Kind) -> [Inner] {
    var found: [Inner] = []
    var index = first
    while index < end {
      guard text.tokens[index].isCapital || text.tokens[index].shape == .lower,
        let name = self.name(at: index, kind, isHead: index == first), name.end <= end,
        name.first > first || name.end < end
      else {
        index += 1
        continue
      }
      found.append(name)
      if name.kind != .place, name.canonical < 0 { found += inner(name.first, name.end, name.kind) }
      index = name.end
    }
    return found
  }

  /// The name that starts at a token: of a state, from the lexicon, and in documents and events a body or a document.
  private func name(at index: Int, _ kind: Kind, isHead: Bool) -> Inner? {
    if let state = grammar.state(at: index) { return Inner(state.entry, index, state.end) }
    if let listed = grammar.match(at: index, .names), text.tokens[listed.end - 1].isCapital {
      let isSyllable = listed.entry.kind == .country && listed.end == index + 1 && text.isVietnamese(index)
      // `Công ty Anh Huy`, `Luật Đất đai`: half a name, half a word.
      let goesOn = listed.end < text.tokens.count && text.tokens[listed.end].isLinked && text.isVietnamese(listed.end)
      if !(isSyllable && goesOn) { return Inner(listed.entry, index, listed.end) }
    }
    guard kind != .organisation, !isHead, text.tokens[index].isCapital else { return nil }
    if let document = grammar.document(at: index) { return Inner(first: index, end: document.end, kind: .document) }
    return grammar.body(at: index).map { Inner(first: index, end: $0.end, kind: .organisation) }
  }

  /// The entity that the article names elsewhere by itself, or -1.
  private mutating func entity(of inner: Inner, _ range: ByteRange, _ article: borrowing Article) -> Int32 {
    if owners.isEmpty { index(article) }
    var name: [UInt8] = []
    if inner.canonical >= 0 {
      name.append(inner.kind.name)
      name.append(0x3A)
      name.append(contentsOf: text.lexicon.titles[Int(inner.canonical)])
    } else {
      name.append(inner.kind.rawValue)
      name.append(bytes: article.bytes(of: range))
    }
    return names.find(name.span).map { owners[$0] } ?? -1
  }

  /// Fills the table of names and keys.
  private mutating func index(_ article: borrowing Article) {
    var word: [UInt8] = []
    for (number, entity) in article.entities.enumerated() {
      word.removeAll(keepingCapacity: true)
      word.append(bytes: article.bytes(of: entity.key))
      if names.insert(word.span).isNew { owners.append(Int32(number)) }
      for alias in article.names(of: entity) {
        word.removeAll(keepingCapacity: true)
        word.append(entity.kind.rawValue)
        word.append(bytes: article.bytes(of: alias))
        if names.insert(word.span).isNew { owners.append(Int32(number)) }
      }
    }
  }
}

extension Nesting.Inner {
  /// A name of the lexicon.
  fileprivate init(_ entry: Entry, _ first: Int, _ end: Int) {
    self.first = first
    self.end = end
    kind = entry.kind == .organisation ? .organisation : .place
    canonical = entry.canonical
  }
}
