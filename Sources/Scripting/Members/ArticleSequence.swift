// SPDX-License-Identifier: Apache-2.0

import Lua
import News

/// The sequences of an article, which its iterators walk.
///
/// A sequence's code is its number times 8 plus which part of it is asked for: a kind (7 for all) or a list of spans; above that, the
/// edits of mentions before it.
enum ArticleSequence: Int {
  case entities, mentions, sentences, spans, positions, meetings

  var code: Int { rawValue << 3 }

  /// The number of a kind inside a code; 7 stands for every kind.
  static func number(of kind: Kind?) -> Int { kind.map { Int($0.rawValue) } ?? 7 }

  /// Pushes the row behind `cursor` and moves it; 0 at the end.
  static func next(_ code: Int, _ stack: LuaStack, _ cursor: inout Int64) -> Int {
    let part = code & 7
    let article = stack.article
    switch ArticleSequence(rawValue: code >> 3 & 7) {
    case .entities: return nextEntity(part, stack, &cursor)
    case .mentions: return nextMention(part, stack, &cursor)
    case .sentences: return nextHandle(of: Types.sentence, article.pointee.sentences.count, stack, &cursor)
    case .positions: return nextHandle(of: Types.position, article.pointee.positions.count, stack, &cursor)
    case .meetings: return nextHandle(of: Types.meeting, article.pointee.meetings.count, stack, &cursor)
    case .spans, nil: return nextSpan(SpanList(rawValue: part) ?? .paragraph, stack, &cursor)
    }
  }

  private static func nextEntity(_ kind: Int, _ stack: LuaStack, _ cursor: inout Int64) -> Int {
    let article = stack.article
    while Int(cursor) < article.pointee.entities.count {
      let index = Int(cursor)
      let entity = article.pointee.entities[index]
      cursor += 1
      // A filter may have taken all its mentions out.
      if kind != 7 && kind != Int(entity.kind.rawValue) || entity.count == 0 { continue }
      stack.pushHandle(of: Types.entity, index: index)
      stack.push(article.pointee.bytes(of: entity.name))
      stack.push(entity.kind.name)
      return 3
    }
    return 0
  }

  private static func nextMention(_ kind: Int, _ stack: LuaStack, _ cursor: inout Int64) -> Int {
    let article = stack.article
    while case let place = stack.place(of: cursor), place < article.pointee.mentions.count {
      let mention = article.pointee.mentions[place]
      cursor = stack.cursor(at: place + 1)
      if kind != 7 && kind != Int(mention.kind.rawValue) { continue }
      stack.pushMention(at: place)
      stack.push(article.pointee.bytes(of: mention.range))
      stack.push(mention.kind.name)
      return 3
    }
    return 0
  }

  private static func nextHandle(of type: LuaType, _ count: Int, _ stack: LuaStack, _ cursor: inout Int64) -> Int {
    guard Int(cursor) < count else { return 0 }
    stack.pushHandle(of: type, index: Int(cursor))
    cursor += 1
    return 1
  }

  private static func nextSpan(_ list: SpanList, _ stack: LuaStack, _ cursor: inout Int64) -> Int {
    guard Int(cursor) < list.count(in: stack.article) else { return 0 }
    stack.pushHandle(of: Types.span, index: list.handle(Int(cursor)))
    cursor += 1
    return 1
  }
}
