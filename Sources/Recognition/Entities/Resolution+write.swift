// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Resolution {
  /// Writes mentions, entities and aliases into the article.
  func write(to article: inout Article) {
    article.mentions.removeAll(keepingCapacity: true)
    article.entities.removeAll(keepingCapacity: true)
    article.aliases.removeAll(keepingCapacity: true)
    article.positions.removeAll(keepingCapacity: true)
    article.meetings.removeAll(keepingCapacity: true)
    var calendar = Calendar(published: article.date, candidates: candidates, text: text)
    var entityOf = Array(repeating: Int32(-1), count: groups.count)
    let members = Members(self)
    var keys = ByteTable()
    var sentence = 0
    for (index, candidate) in candidates.enumerated() {
      guard let kind = candidate.kind else { continue }
      var mention = Mention(range: text.range(candidate.first, candidate.end), kind: kind)
      while sentence < article.sentences.count, article.sentences[sentence].range.end <= mention.range.start {
        sentence += 1
      }
      if sentence < article.sentences.count, article.sentences[sentence].range.contains(mention.range) {
        mention.sentence = Int32(sentence)
      }
      if let span = candidate.date.flatMap({ calendar.completed($0) }) { mention.norm = article.store(span.iso) }
      if groupOf[index] >= 0 {
        let root = root(groupOf[index])
        if entityOf[root] < 0 {
          entityOf[root] = Int32(article.entities.count)
          article.entities.append(entity(root, members, &keys, &article))
        }
        mention.entity = entityOf[root]
        article.entities[Int(mention.entity)].count += 1
      }
      article.mentions.append(mention)
    }
  }

  /// Makes the entity of a root group, with its names.
  private func entity(
    _ root: Int, _ members: Members, _ keys: inout ByteTable, _ article: inout Article
  ) -> Entity {
    var aliases: [Candidate] = []
    var seen = ByteTable()
    var index = members.first[root]
    while index >= 0 {
      let candidate = candidates[Int(index)]
      index = members.next[Int(index)]
      if seen.insert(article.bytes(of: text.range(candidate.first, candidate.end))).isNew { aliases.append(candidate) }
    }
    let name = fullest(aliases)
    let kind = groups[root].kind
    let phrase = Phrase(text: text.range(aliases[name].first, aliases[name].end))
    var entity = Entity(key: article.store(key(kind, aliases, name, &keys)), name: phrase, kind: kind)
    aliases.swapAt(0, name)
    entity.firstAlias = Int32(article.aliases.count)
    entity.aliasCount = Int32(aliases.count)
    for alias in aliases { article.aliases.append(Phrase(text: text.range(alias.first, alias.end))) }
    describe(&entity, aliases, &article)
    return entity
  }

  /// The longest name, one in small letters before one in capitals.
  private func fullest(_ aliases: [Candidate]) -> Int {
    var best = 0
    for index in aliases.indices.dropFirst() {
      let length = text.range(aliases[index].first, aliases[index].end).count
      let bestLength = text.range(aliases[best].first, aliases[best].end).count
      let isShouted = text.tokens[aliases[best].first].flags.contains(.isShouted)
      if length > bestLength || (length == bestLength && isShouted) { best = index }
    }
    return best
  }

  /// `person:to-lam`; a second thing with the same slug gets `-2`.
  private func key(_ kind: Kind, _ aliases: [Candidate], _ name: Int, _ keys: inout ByteTable) -> [UInt8] {
    var key: [UInt8] = []
    for offset in 0..<kind.name.utf8CodeUnitCount { key.append(kind.name.utf8Start[offset]) }  // inside: offset < count
    key.append(0x3A)
    if let listed = aliases.first(where: { $0.canonical >= 0 }) {
      key += text.lexicon.titles[Int(listed.canonical)]
    } else {
      Folding.appendSlug(
        text.bytes.span.extracting(text.range(aliases[name].first, aliases[name].end).indices), to: &key)
    }
    var unique = key
    var number = 2
    while !keys.insert(unique.span).isNew {
      unique = key + [0x2D] + Self.digits(number)
      number += 1
    }
    return unique
  }

  private static func digits(_ number: Int) -> [UInt8] {
    number < 10 ? [0x30 + UInt8(number)] : digits(number / 10) + [0x30 + UInt8(number % 10)]
  }

  /// Country of a place or a body, number of a document, edition of an event.
  private func describe(_ entity: inout Entity, _ aliases: [Candidate], _ article: inout Article) {
    let known = text.lexicon.known
    for alias in aliases {
      for index in alias.first..<alias.end {
        switch entity.kind {
        case .place, .organisation:
          guard let found = grammar.match(at: index, PhraseClasses(.country)), found.end <= alias.end,
            entity.kind == .organisation || index == alias.first && found.end == alias.end
          else { continue }
          let code = text.lexicon.canonicals.key(Int(found.entry.canonical)).map { $0 & 0xDF }
          entity.country = article.store(code)
        case .document:
          guard entity.number == nil, text.tokens[index].isNumber, index + 1 < alias.end,
            text.tokens[alias.end - 1].isGlued
          else { continue }
          entity.number = Phrase(text: text.range(index, alias.end))
        case .event:
          guard entity.edition == nil, text.tokens[index].word == known.lanThu, index + 2 < alias.end else { continue }
          entity.edition = Phrase(text: text.range(index, min(index + 3, alias.end)))
        case .person, .date: break
        }
      }
    }
  }
}
