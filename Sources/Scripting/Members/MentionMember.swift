// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// What scripts see of a mention.
enum MentionMember: Int32, LuaMembers {
  case text, kind, start, finish, norm, sentence, entity, nested, remove

  var definition: LuaMember {
    switch self {
    case .text: LuaMember("text", gives: "string", cached: true, "The words of the text.")
    case .kind: LuaMember("kind", gives: "string", "What it names.")
    case .start: LuaMember("start", gives: "integer", "Its first byte in article.text.")
    case .finish: LuaMember("finish", gives: "integer", "Its last byte in article.text.")
    case .norm: LuaMember("norm", gives: "string?", "Normal form of a date: 2025-10, 2020/2024, XXXX-03-26.")
    case .sentence: LuaMember("sentence", gives: "sentence?", "Its sentence; nil in a title or caption.")
    case .entity: LuaMember("entity", gives: "entity?", "What it names; nil for a date.")
    case .remove: LuaMember(method: "remove", gives: "nil", "Takes it out of the article; in filters only.")
    case .nested:
      LuaMember(
        "nested", gives: "boolean", "Whether it lies inside another mention, as the country in the name of a ministry.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ index: Int) throws(LuaError) -> Int {
    guard let place = stack.placeOfMention(index) else {
      if id == -1 { return stack.pushBytes(StaticString("mention (removed)").bytes) }
      throw LuaError("this mention was removed")
    }
    let mention = stack.article.pointee.mentions[place]
    if id == -1 { return stack.push(mention.range) }
    if id == -2 { return stack.pushCount(mention.range.count) }
    guard let member = MentionMember(rawValue: id) else { throw Types.mention.unknownMember(stack) }
    switch member {
    case .text: return stack.push(mention.range)
    case .kind: return stack.pushLiteral(mention.kind.name)
    case .start: return stack.push(first: mention.range)
    case .finish: return stack.push(last: mention.range)
    case .norm: return stack.push(mention.norm)
    case .sentence: return stack.push(handle: Types.sentence, mention.sentence)
    case .entity: return stack.push(handle: Types.entity, mention.entity)
    case .nested: return stack.pushTruth(mention.isNested)
    case .remove: return 0  // a method is never read
    }
  }
}
