// SPDX-License-Identifier: Apache-2.0

/// One thing that an article names, under all its names.
///
/// `Liên minh châu Âu` and `EU` are two aliases of one entity whose key is `organisation:lien-minh-chau-au`. Entities
/// stand in `Article.entities` in the order of their first mention.
public struct Entity: Hashable, Sendable {
  /// A stable name for joins between corpora: kind, colon, slug.
  public var key: Phrase
  /// The name to show: the fullest one of the text.
  public var name: Phrase
  /// What it is.
  public var kind: Kind
  /// How many mentions it has; those that recognition found inside another one do not count.
  public var count: Int32
  /// Where its names begin in `Article.aliases`; they stand there in a row, each once, `name` first.
  public var firstAlias: Int32
  /// How many names it has.
  public var aliasCount: Int32
  /// ISO 3166-1 alpha-2 code of the country it is or belongs to, in capitals, where the text or a word list tells.
  public var country: Phrase?
  /// Number of a document: `13/2023/NĐ-CP`.
  public var number: Phrase?
  /// Who issued a document.
  public var issuer: Phrase?
  /// Edition of an event: `lần thứ 23`.
  public var edition: Phrase?
  /// ISO date of an event.
  public var date: Phrase?
  /// Index of the entity that is an event's place, or -1.
  public var place: Int32

  /// Makes an entity without mentions or aliases.
  public init(key: Phrase, name: Phrase, kind: Kind) {
    self.key = key
    self.name = name
    self.kind = kind
    count = 0
    firstAlias = 0
    aliasCount = 0
    place = -1
  }
}
