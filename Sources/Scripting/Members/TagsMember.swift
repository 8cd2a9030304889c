// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// What scripts see of the tags of an article.
enum TagsMember: Int32, LuaMembers {
  case add, has, each

  var definition: LuaMember {
    switch self {
    case .add: LuaMember(method: "add", takes: "tag: string", gives: "nil", "Puts a tag on it, once; in filters only.")
    case .has: LuaMember(method: "has", takes: "tag: string", gives: "boolean", "Whether it has a tag.")
    case .each: LuaMember(method: "each", gives: "fun(): string", "Its tags, in order of arrival.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack) throws(LuaError) -> Int {
    let tags = stack.article.pointee.tags
    if id == -1 { return stack.pushBytes(Array(tags.joined(separator: [0x20]))) }
    if id == -2 { return stack.pushCount(tags.count) }
    throw Types.tags.unknownMember(stack)
  }

  static func call(_ id: Int32, _ stack: LuaStack) throws(LuaError) -> Int {
    let article = stack.article
    switch TagsMember(rawValue: id) {
    case .add:
      let tag = try stack.validTextArgument(2)
      try stack.checkEditing()
      if !article.pointee.tags.contains(tag) { article.pointee.tags.append(tag) }
      return 0
    case .has: return stack.pushTruth(article.pointee.tags.contains(try stack.textArgument(2)))
    case .each, nil:
      stack.pushTable(items: article.pointee.tags.count)
      for (item, tag) in article.pointee.tags.enumerated() {
        stack.push(tag)
        stack.setItem(item + 1)
      }
      stack.pushRows(width: 1)
      return 1
    }
  }
}
