// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// The lists of an article whose items are spans. A handle's index holds the list above its lowest 28 bits.
enum SpanList: Int {
  case paragraph, caption, credit, subhead, dropped

  /// The index of the handle of item `item`.
  func handle(_ item: Int) -> Int { rawValue << 28 | item }

  /// How many items the list has.
  func count(in article: UnsafeMutablePointer<Article>) -> Int {
    switch self {
    case .paragraph: article.pointee.paragraphs.count
    case .caption: article.pointee.captions.count
    case .credit: article.pointee.credits.count
    case .subhead: article.pointee.subheads.count
    case .dropped: article.pointee.dropped.count
    }
  }

  /// Where an item lies.
  func range(_ item: Int, in article: UnsafeMutablePointer<Article>) -> ByteRange {
    switch self {
    case .paragraph: article.pointee.paragraphs[item]
    case .caption: article.pointee.captions[item]
    case .credit: article.pointee.credits[item]
    case .subhead: article.pointee.subheads[item]
    case .dropped: article.pointee.dropped[item].range
    }
  }
}

/// What scripts see of a paragraph, a caption, a credit, a subhead or a dropped part.
enum SpanMember: Int32, LuaMembers {
  case text, start, finish, index, reason

  var definition: LuaMember {
    switch self {
    case .text: LuaMember("text", gives: "string", cached: true, "Its text.")
    case .start: LuaMember("start", gives: "integer", "Its first byte in article.text.")
    case .finish: LuaMember("finish", gives: "integer", "Its last byte in article.text.")
    case .index: LuaMember("index", gives: "integer", "Its number among its like, from 1.")
    case .reason: LuaMember("reason", gives: "string?", "Why it was set aside, for a dropped one.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ handle: Int) throws(LuaError) -> Int {
    let item = handle & (1 << 28 - 1)
    let list = SpanList(rawValue: handle >> 28) ?? .paragraph
    let range = list.range(item, in: stack.article)
    if id == -1 { return stack.push(range) }
    if id == -2 { return stack.pushCount(range.count) }
    guard let member = SpanMember(rawValue: id) else { throw Types.span.unknownMember(stack) }
    switch member {
    case .text: return stack.push(range)
    case .start: return stack.push(first: range)
    case .finish: return stack.push(last: range)
    case .index: return stack.pushCount(item + 1)
    case .reason:
      guard list == .dropped else { return 0 }
      stack.push(stack.article.pointee.dropped[item].reason.name)
      return 1
    }
  }
}
