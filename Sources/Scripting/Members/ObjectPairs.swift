// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// `pairs` over what belongs to an article: names and values of its properties, in the order of the documentation.
///
/// Properties that are nil are left out, and so are methods. Of tags it gives numbers and words, of meta its fields.
enum ObjectPairs {
  private static let types = [
    Types.article, Types.entity, Types.mention, Types.sentence, Types.span, Types.position, Types.meeting, Types.tags,
    Types.meta,
  ]

  /// Gives handles their `__pairs`: all have one metatable. Types are registered by then.
  static func install(_ stack: LuaStack) {
    stack.openArticle(named: [])
    stack.pushHandle(of: Types.article, index: 0)
    if stack.pushMetatable(of: -1) {
      stack.push(call)
      stack.setField("__pairs")
      stack.pop()
    }
    stack.pop()
    stack.closeArticle()
  }

  private static let call: LuaFunction = { state, _ in
    answer(state) { stack throws(LuaError) in
      stack.setTop(1)
      for type in types where stack.object(at: 1, of: type) != nil {
        let index = try stack.objectArgument(1, of: type).index
        stack.pushTable()
        try push(type, index, stack)
        stack.pushRows(width: 2)
        return 1
      }
      throw stack.wrongArgument(1, expected: "object")
    }
  }

  /// Fills the table on the top with names and values.
  private static func push(_ type: LuaType, _ index: Int, _ stack: LuaStack) throws(LuaError) {
    let article = stack.article
    var item = 1
    if type === Types.tags {
      for (place, tag) in article.pointee.tags.enumerated() {
        stack.push(Int64(place) + 1)
        stack.setItem(item)
        stack.push(tag)
        stack.setItem(item + 1)
        item += 2
      }
    } else if type === Types.meta {
      for field in article.pointee.meta {
        stack.push(field.key)
        stack.setItem(item)
        stack.push(field.value)
        stack.setItem(item + 1)
        item += 2
      }
    } else {
      for (id, member) in type.members.enumerated() where !member.isMethod {
        if try get(type, Int32(id), index, stack) == 0 { continue }
        if stack.isNil(at: -1) {
          stack.pop()
          continue
        }
        stack.setItem(item + 1)
        stack.push(member.name)
        stack.setItem(item)
        item += 2
      }
    }
  }

  private static func get(_ type: LuaType, _ id: Int32, _ index: Int, _ stack: LuaStack) throws(LuaError) -> Int {
    if type === Types.article { return try ArticleMember.get(id, stack) }
    if type === Types.entity { return try EntityMember.get(id, stack, index) }
    if type === Types.mention { return try MentionMember.get(id, stack, index) }
    if type === Types.sentence { return try SentenceMember.get(id, stack, index) }
    if type === Types.span { return try SpanMember.get(id, stack, index) }
    if type === Types.position { return try PositionMember.get(id, stack, index) }
    return try MeetingMember.get(id, stack, index)
  }
}
