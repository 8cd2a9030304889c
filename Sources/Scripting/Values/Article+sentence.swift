// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

extension Article {
  /// A sentence as plain data that says where it stands, for `sentence:to_table()` and `tam.quote`.
  ///
  /// `{ text =, start =, finish =, article =, title =, date =, source =, url =, mentions = {{ start =, finish =, text =,
  /// kind =, name =, key = }, …} }`; offsets are Lua's, and all refer to the article's text.
  func plainSentence(_ index: Int) -> PlainValue {
    let range = sentences[index].range
    var fields = FieldList()
    fields.add("text", .text(copy(bytes(of: range))))
    fields.add("start", .integer(Int64(range.start) + 1))
    fields.add("finish", .integer(Int64(range.end)))
    fields.add("article", .text(id))
    fields.add("title", title.map { .text(copy(bytes(of: $0))) } ?? .null)
    fields.add("date", date.map { .text($0.iso) } ?? .null)
    fields.add("source", outlet.map { .text(copy(bytes(of: $0))) } ?? .null)
    fields.add("url", url.map { .text(copy(bytes(of: $0))) } ?? .null)
    fields.add("mentions", .list(mentions(ofSentence: index).map { plainMention($0) }))
    return .table(fields.fields)
  }

  private func mentions(ofSentence index: Int) -> [Mention] {
    var found: [Mention] = []
    for mention in mentions[firstMention(ofSentence: index)...] {
      if mention.range.start >= sentences[index].range.end { break }
      if Int(mention.sentence) == index { found.append(mention) }
    }
    return found
  }

  private func plainMention(_ mention: Mention) -> PlainValue {
    var fields = FieldList()
    fields.add("start", .integer(Int64(mention.range.start) + 1))
    fields.add("finish", .integer(Int64(mention.range.end)))
    fields.add("text", .text(copy(bytes(of: mention.range))))
    fields.add("kind", .text(mention.kind.name.bytes))
    if mention.entity >= 0 {
      let entity = entities[Int(mention.entity)]
      fields.add("name", .text(copy(bytes(of: entity.name))))
      fields.add("key", .text(copy(bytes(of: entity.key))))
    }
    return .table(fields.fields)
  }

  private func copy(_ span: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(bytes: span)
    return bytes
  }
}
