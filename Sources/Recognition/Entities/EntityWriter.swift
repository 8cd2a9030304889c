// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Writes the entities of a resolution, each when its first mention is met.
struct EntityWriter {
  private let resolution: Resolution
  private let text: TokenText
  private let members: Members
  /// The entity of each root group, -1 before it is met.
  private var entityOf: [Int32]
  /// Keys of entities, so that no two have the same one.
  private var keys = KeyTable()
  /// Hashes of names and their entities, so that each name is kept once.
  private var seen = KeyTable()
  /// Candidates that bring the names of the entity at hand.
  private var names: [Int] = []
  /// The key of the entity at hand.
  private var key: [UInt8] = []

  init(_ resolution: Resolution) {
    self.resolution = resolution
    text = resolution.text
    members = Members(resolution)
    entityOf = Array(repeating: -1, count: resolution.groups.count)
  }

  /// Index of the entity of a group, which is written if it is new.
  mutating func entity(ofGroup group: Int, in article: inout Article) -> Int32 {
    let root = resolution.root(group)
    if entityOf[root] < 0 {
      entityOf[root] = Int32(article.entities.count)
      write(root, to: &article)
    }
    return entityOf[root]
  }

  private func range(_ candidate: Int) -> ByteRange {
    text.range(resolution.candidates[candidate].first, resolution.candidates[candidate].end)
  }

  private mutating func write(_ root: Int, to article: inout Article) {
    collectNames(of: root)
    let name = fullest
    let kind = resolution.groups[root].kind
    makeKey(kind, name)
    var entity = Entity(key: article.store(key), name: Phrase(text: range(names[name])), kind: kind)
    names.swapAt(0, name)
    entity.firstAlias = Int32(article.aliases.count)
    entity.aliasCount = Int32(names.count)
    for name in names {
      article.aliases.append(Phrase(text: range(name)))
      describe(&entity, resolution.candidates[name], &article)
    }
    article.entities.append(entity)
  }

  private mutating func collectNames(of root: Int) {
    names.removeAll(keepingCapacity: true)
    var index = members.first[root]
    // Most things are named once.
    if members.next[Int(index)] < 0 {
      names.append(Int(index))
      return
    }
    while index >= 0 {
      let range = range(Int(index))
      let hash = KeyTable.hash(text.bytes.span.extracting(range.indices), seed: UInt64(truncatingIfNeeded: root))
      if seen.insert(hash).isNew { names.append(Int(index)) }
      index = members.next[Int(index)]
    }
  }

  /// The longest name, one in small letters before one in capitals.
  private var fullest: Int {
    var best = 0
    for index in names.indices.dropFirst() {
      let length = range(names[index]).count
      let bestLength = range(names[best]).count
      let isShouted = text.tokens[resolution.candidates[names[best]].first].flags.contains(.isShouted)
      if length > bestLength || (length == bestLength && isShouted) { best = index }
    }
    return best
  }

  /// `person:to-lam`; a second thing with the same slug gets `-2`.
  private mutating func makeKey(_ kind: Kind, _ name: Int) {
    let bytes = text.bytes
    var key: [UInt8] = []
    swap(&key, &self.key)
    defer { swap(&key, &self.key) }
    key.removeAll(keepingCapacity: true)
    key.append(kind.name)
    key.append(0x3A)
    if let listed = names.first(where: { resolution.candidates[$0].canonical >= 0 }) {
      key += text.lexicon.titles[Int(resolution.candidates[listed].canonical)]
    } else {
      Folding.appendSlug(bytes.span.extracting(range(names[name]).indices), to: &key)
    }
    let length = key.count
    var number = 2
    while !keys.insert(KeyTable.hash(key.span)).isNew {
      key.removeLast(key.count - length)
      key.append(0x2D)
      key.append(decimal: number)
      number += 1
    }
  }

  /// Country of a place or a body, number of a document, edition of an event.
  private func describe(_ entity: inout Entity, _ alias: Candidate, _ article: inout Article) {
    guard entity.kind != .person, entity.kind != .date else { return }
    for index in alias.first..<alias.end {
      switch entity.kind {
      case .place, .organisation:
        guard let found = text.match(at: index, PhraseClasses(.country)), found.end <= alias.end,
          entity.kind == .organisation || index == alias.first && found.end == alias.end
        else { continue }
        var code = text.lexicon.canonicals.key(Int(found.entry.canonical))
        for place in code.indices { code[place] &= 0xDF }
        entity.country = article.store(code)
      case .document:
        guard entity.number == nil, text.tokens[index].isNumber, index + 1 < alias.end,
          text.tokens[alias.end - 1].isGlued
        else { continue }
        entity.number = Phrase(text: text.range(index, alias.end))
      case .event:
        let isEdition = text.tokens[index].word == text.lexicon.known.lanThu
        guard entity.edition == nil, isEdition, index + 2 < alias.end else { continue }
        entity.edition = Phrase(text: text.range(index, min(index + 3, alias.end)))
      case .person, .date: break
      }
    }
  }
}
