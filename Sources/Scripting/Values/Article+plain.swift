// SPDX-License-Identifier: Apache-2.0

import Lua
public import News
public import Text

extension Article {
  /// Main paragraphs with a blank line between two.
  var body: [UInt8] {
    var body: [UInt8] = []
    for paragraph in paragraphs {
      if !body.isEmpty { body += [0x0A, 0x0A] }
      body.append(bytes: bytes(of: paragraph))
    }
    return body
  }

  /// Whether an entity has a name, whatever the case of its letters and the place of its tones.
  func hasEntity(named name: [UInt8]) -> Bool {
    let comparable = Folding.comparable(name.span)
    let start = Folding.comparableStart(name.span)
    for entity in entities where entity.count > 0 {
      for alias in names(of: entity) {
        let bytes = bytes(of: alias)
        guard Folding.comparableStart(bytes) == start else { continue }
        if bytes.hasSameBytes(as: name.span) || Folding.comparable(bytes) == comparable { return true }
      }
    }
    return false
  }

  /// Index of the first mention that begins in a sentence or behind it.
  func firstMention(ofSentence index: Int) -> Int {
    let start = sentences[index].range.start
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The article as plain data, the form that `to_table` and the `jsonl` exporter give.
  public func plainValue() -> PlainValue {
    var fields = FieldList()
    fields.add("id", .text(id))
    fields.add("path", .text([UInt8](repairing: origin.path.span)))
    fields.add("text", .text(text))
    fields.add("title", phrase(title))
    fields.add("date", date.map { .text($0.iso) } ?? .null)
    fields.add("url", phrase(url))
    fields.add("source", phrase(outlet))
    fields.add("language", phrase(language))
    fields.add("views", views.map { .integer($0) } ?? .null)
    fields.add("byline", phrase(byline))
    fields.add("lead", phrase(lead.map { Phrase(text: $0) }))
    fields.add("captions", texts(captions))
    fields.add("credits", texts(credits))
    fields.add("subheads", texts(subheads))
    fields.add(
      "dropped", .list(dropped.map { drop in span(drop.range) { $0.add("reason", .text(drop.reason.name.bytes)) } }))
    fields.add("paragraphs", .list(paragraphs.map { span($0) }))
    fields.add("sentences", .list(sentences.map { span($0.range) }))
    fields.add("mentions", .list(mentions.map { plain($0) }))
    fields.add("entities", .list(entities.filter { $0.count > 0 }.map { plain($0) }))
    fields.add("positions", .list(positions.map { plain($0) }))
    fields.add("meetings", .list(meetings.map { plain($0) }))
    fields.add("tags", .list(tags.map { .text($0) }))
    fields.add("meta", .table(meta))
    return .table(fields.fields)
  }

  private func phrase(_ phrase: Phrase?) -> PlainValue {
    guard let phrase else { return .null }
    var text: [UInt8] = []
    text.append(bytes: bytes(of: phrase))
    return .text(text)
  }

  private func texts(_ ranges: [ByteRange]) -> PlainValue { .list(ranges.map { phrase(Phrase(text: $0)) }) }

  /// Offsets the way Lua counts: bytes from 1, the last one included.
  private func span(_ range: ByteRange, more: (inout FieldList) -> Void = { _ in }) -> PlainValue {
    var fields = FieldList()
    fields.add("start", .integer(Int64(range.start) + 1))
    fields.add("finish", .integer(Int64(range.end)))
    more(&fields)
    return .table(fields.fields)
  }

  private func key(_ entity: Int32) -> PlainValue {
    entity < 0 ? .null : phrase(entities[Int(entity)].key)
  }

  private func plain(_ mention: Mention) -> PlainValue {
    span(mention.range) { fields in
      fields.add("text", phrase(Phrase(text: mention.range)))
      fields.add("kind", .text(mention.kind.name.bytes))
      fields.add("norm", phrase(mention.norm))
      fields.add("entity", key(mention.entity))
      if mention.isNested { fields.add("nested", .boolean(true)) }
    }
  }

  private func plain(_ entity: Entity) -> PlainValue {
    var fields = FieldList()
    fields.add("key", phrase(entity.key))
    fields.add("kind", .text(entity.kind.name.bytes))
    fields.add("name", phrase(entity.name))
    let first = Int(entity.firstAlias)
    fields.add("aliases", .list(aliases[first..<first + Int(entity.aliasCount)].map { phrase($0) }))
    fields.add("count", .integer(Int64(entity.count)))
    fields.add("country", phrase(entity.country))
    fields.add("number", phrase(entity.number))
    fields.add("issuer", phrase(entity.issuer))
    fields.add("edition", phrase(entity.edition))
    fields.add("date", phrase(entity.date))
    fields.add("place", key(entity.place))
    return .table(fields.fields)
  }

  private func plain(_ position: Position) -> PlainValue {
    var fields = FieldList()
    fields.add("person", key(position.person))
    fields.add("rank", phrase(position.rank))
    fields.add("office", phrase(position.office))
    fields.add("organisation", key(position.organisation))
    fields.add("former", .boolean(position.isFormer))
    fields.add("acting", .boolean(position.isActing))
    return .table(fields.fields)
  }

  private func plain(_ meeting: Meeting) -> PlainValue {
    var fields = FieldList()
    fields.add("verb", phrase(meeting.verb))
    fields.add("who", .list(meeting.who.map { key($0) }))
    fields.add("with", .list(meeting.with.map { key($0) }))
    fields.add("date", phrase(meeting.date))
    fields.add("place", key(meeting.place))
    fields.add("planned", .boolean(meeting.isPlanned))
    return .table(fields.fields)
  }
}

/// Fields as they are put together: what is null is left out.
struct FieldList {
  var fields: [PlainValue.Field] = []

  mutating func add(_ name: StaticString, _ value: PlainValue) {
    if value != .null { fields.append(PlainValue.Field(key: name.bytes, value: value)) }
  }
}
