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
  /// Hashes of the names and keys of the article's entities, with the entity of each.
  private var names = KeyTable()
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
    let found: Int
    if inner.canonical >= 0 {
      let title = text.lexicon.titles[Int(inner.canonical)]
      found = names.find(Self.key(title.span, inner.kind))
    } else {
      found = names.find(Self.name(article.bytes(of: range), inner.kind))
    }
    return found < 0 ? -1 : owners[found]
  }

  /// Fills the table of names and keys.
  private mutating func index(_ article: borrowing Article) {
    owners.reserveCapacity(article.entities.count + article.aliases.count)
    for (number, entity) in article.entities.enumerated() {
      // A key is the name of the kind, a colon and the slug.
      let slug = article.bytes(of: entity.key).extracting((entity.kind.name.utf8CodeUnitCount + 1)...)
      if names.insert(Self.key(slug, entity.kind)).isNew { owners.append(Int32(number)) }
      for alias in article.names(of: entity) {
        if names.insert(Self.name(article.bytes(of: alias), entity.kind)).isNew { owners.append(Int32(number)) }
      }
    }
  }

  /// The hash of a name of a kind.
  private static func name(_ bytes: Span<UInt8>, _ kind: Kind) -> UInt64 {
    KeyTable.hash(bytes, seed: UInt64(kind.rawValue))
  }

  /// The hash of what stands behind the colon of a key of a kind.
  private static func key(_ slug: Span<UInt8>, _ kind: Kind) -> UInt64 {
    KeyTable.hash(slug, seed: UInt64(kind.rawValue) + 0x100)
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
