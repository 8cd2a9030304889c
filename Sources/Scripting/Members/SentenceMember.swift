// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// What scripts see of a sentence.
enum SentenceMember: Int32, LuaMembers {
  case text, start, finish, index, entities, mentions, toTable

  var definition: LuaMember {
    switch self {
    case .text: LuaMember("text", gives: "string", cached: true, "Its text.")
    case .start: LuaMember("start", gives: "integer", "Its first byte in article.text.")
    case .finish: LuaMember("finish", gives: "integer", "Its last byte in article.text.")
    case .index: LuaMember("index", gives: "integer", "Its number in the article, from 1.")
    case .entities:
      LuaMember(
        method: "entities", takes: "kind: string?", gives: "fun(): entity, string, string",
        "Things that it names, each once, as article:entities().")
    case .mentions:
      LuaMember(
        method: "mentions", takes: "kind: string?", gives: "fun(): mention, string, string",
        "Its mentions, as article:mentions().")
    case .toTable:
      LuaMember(
        method: "to_table", gives: "table",
        "It as plain data with its mentions and its article, for tam.quote and for sources of rows.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ index: Int) throws(LuaError) -> Int {
    let range = stack.article.pointee.sentences[index].range
    if id == -1 { return stack.push(range) }
    if id == -2 { return stack.pushCount(range.count) }
    guard let member = SentenceMember(rawValue: id) else { throw Types.sentence.unknownMember(stack) }
    switch member {
    case .text: return stack.push(range)
    case .start: return stack.push(first: range)
    case .finish: return stack.push(last: range)
    case .index: return stack.pushCount(index + 1)
    case .entities, .mentions, .toTable: return 0  // methods are never read
    }
  }

  static func call(_ id: Int32, _ stack: LuaStack) throws(LuaError) -> Int {
    if id == SentenceMember.toTable.rawValue {
      stack.push(stack.article.pointee.plainSentence(stack.object(at: 1, of: Types.sentence)?.index ?? 0))
      return 1
    }
    let sequence: ArticleSequence = id == SentenceMember.entities.rawValue ? .entities : .mentions
    let kind = try stack.kindArgument(2)
    stack.pushSequence(
      of: 1, code: sequence.code + ArticleSequence.number(of: kind) + stack.editedCode, width: 3, rows: 4)
    return 1
  }

  /// Pushes the sentence's next mention, or its next entity at its first mention there.
  static func next(_ code: Int, _ stack: LuaStack, _ index: Int, _ cursor: inout Int64) -> Int {
    let article = stack.article
    let kind = code & 7
    let isEntities = code >> 3 & 7 == ArticleSequence.entities.rawValue
    let first = article.pointee.firstMention(ofSentence: index)
    if cursor == 0 { cursor = stack.cursor(at: first) }
    while case let place = stack.place(of: cursor), place < article.pointee.mentions.count {
      let mention = article.pointee.mentions[place]
      if mention.range.start >= article.pointee.sentences[index].range.end { return 0 }
      cursor = stack.cursor(at: place + 1)
      if Int(mention.sentence) != index || (kind != 7 && kind != Int(mention.kind.rawValue)) { continue }
      if !isEntities {
        stack.pushMention(at: place)
        stack.push(article.pointee.bytes(of: mention.range))
      } else {
        let isKnown = article.pointee.mentions[first..<place].contains { $0.entity == mention.entity }
        if mention.entity < 0 || isKnown { continue }
        stack.pushHandle(of: Types.entity, index: Int(mention.entity))
        stack.push(article.pointee.bytes(of: article.pointee.entities[Int(mention.entity)].name))
      }
      stack.push(mention.kind.name)
      return 3
    }
    return 0
  }
}
