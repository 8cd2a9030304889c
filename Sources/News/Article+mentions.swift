// SPDX-License-Identifier: Apache-2.0

public import Text

extension Article {
  /// Puts a mention into its place, and binds it to the entity of its kind that has the name, or to a new one.
  ///
  /// A date has no entity; its name is its normal form. `range` begins and ends between letters of the text.
  ///
  /// - Parameter name: The entity's name; nil for the words of the text.
  /// - Returns: Where it stands in `mentions`.
  public mutating func addMention(_ range: ByteRange, kind: Kind, name: [UInt8]? = nil) -> Int {
    var mention = Mention(range: range, kind: kind, isNested: mentions.contains { $0.range.contains(range) })
    mention.sentence = sentence(at: range.start)
    if kind == .date {
      mention.norm = name.map { store($0) }
    } else {
      mention.entity = bindEntity(of: kind, named: name ?? Array(text[range.indices]), alias: range)
    }
    let place = mentions.firstIndex { other in
      other.range.start > range.start || other.range.start == range.start && other.range.end < range.end
    }
    mentions.insert(mention, at: place ?? mentions.count)
    let index = place ?? mentions.count - 1
    for other in mentions.indices where other != index && range.contains(mentions[other].range) {
      mentions[other].isNested = mentions[other].range != range || mentions[other].isNested
    }
    return index
  }

  /// Takes a mention out. Its entity stays where it is, with one mention less, perhaps without any.
  public mutating func removeMention(at index: Int) {
    let mention = mentions.remove(at: index)
    if mention.entity >= 0 { entities[Int(mention.entity)].count -= 1 }
    for inner in mentions.indices where mentions[inner].isNested && mention.range.contains(mentions[inner].range) {
      mentions[inner].isNested = mentions.indices.contains { outer in
        outer != inner && mentions[outer].range.contains(mentions[inner].range)
          && (mentions[outer].range != mentions[inner].range || outer < inner)
      }
    }
  }

  /// Index of the sentence that holds a byte, -1 for none.
  private func sentence(at offset: Int32) -> Int32 {
    let index = sentences.firstIndex { $0.range.start <= offset && offset < $0.range.end }
    return index.map { Int32($0) } ?? -1
  }

  /// The entity that has a name, in any case of letters and any place of tones, with one mention more and `alias` among its names.
  private mutating func bindEntity(of kind: Kind, named name: [UInt8], alias: ByteRange) -> Int32 {
    let comparable = Folding.comparable(name.span)
    let known = entities.firstIndex { entity in
      entity.kind == kind && names(of: entity).contains { Folding.comparable(bytes(of: $0)) == comparable }
    }
    let words = Array(text[alias.indices])
    guard let known else {
      let phrase = words == name ? Phrase(text: alias) : store(name)
      var entity = Entity(key: store(uniqueKey(of: kind, named: name)), name: phrase, kind: kind)
      entity.count = 1
      entity.firstAlias = Int32(aliases.count)
      aliases.append(phrase)
      if words != name { aliases.append(Phrase(text: alias)) }
      entity.aliasCount = Int32(aliases.count) - entity.firstAlias
      entities.append(entity)
      return Int32(entities.count - 1)
    }
    entities[known].count += 1
    if !names(of: entities[known]).contains(where: { bytes(of: $0).hasSameBytes(as: words.span) }) {
      // Names of an entity stand in a row, so the row moves to the end to grow.
      let row = names(of: entities[known])
      entities[known].firstAlias = Int32(aliases.count)
      aliases.append(contentsOf: row)
      aliases.append(Phrase(text: alias))
      entities[known].aliasCount += 1
    }
    return Int32(known)
  }

  /// All names of an entity.
  public func names(of entity: Entity) -> ArraySlice<Phrase> {
    aliases[Int(entity.firstAlias)..<Int(entity.firstAlias + entity.aliasCount)]
  }

  private func uniqueKey(of kind: Kind, named name: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    key.append(kind.name)
    key.append(0x3A)
    Folding.appendSlug(name.span, to: &key)
    var unique = key
    var number = 2
    while entities.contains(where: { bytes(of: $0.key).hasSameBytes(as: unique.span) }) {
      unique = key + [0x2D]
      unique.append(decimal: number)
      number += 1
    }
    return unique
  }
}
