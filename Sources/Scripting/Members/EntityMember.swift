// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// What scripts see of an entity.
enum EntityMember: Int32, LuaMembers {
  case name, key, kind, count, country, aliases, number, issuer, edition, date, place, mentions

  var definition: LuaMember {
    switch self {
    case .name: LuaMember("name", gives: "string", cached: true, "Its fullest name in the article.")
    case .key:
      LuaMember("key", gives: "string", cached: true, "A stable key for joining: kind, colon, slug of the name.")
    case .kind: LuaMember("kind", gives: "string", "person, organisation, place, document or event.")
    case .count: LuaMember("count", gives: "integer", "How many mentions it has, without nested ones.")
    case .country: LuaMember("country", gives: "string?", "Two-letter code of the country it is or belongs to.")
    case .aliases: LuaMember("aliases", gives: "string[]", "All its names in the article.")
    case .number: LuaMember("number", gives: "string?", "Number of a document.")
    case .issuer: LuaMember("issuer", gives: "string?", "Who issued a document.")
    case .edition: LuaMember("edition", gives: "string?", "Edition of an event.")
    case .date: LuaMember("date", gives: "string?", "Date of an event.")
    case .place: LuaMember("place", gives: "entity?", "Place of an event.")
    case .mentions:
      LuaMember(
        method: "mentions", gives: "fun(): mention, string, string", "Places that name it, as article:mentions().")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ index: Int) throws(LuaError) -> Int {
    let entity = stack.article.pointee.entities[index]
    if id == -1 { return stack.push(entity.name) }
    if id == -2 { return stack.pushCount(Int(entity.count)) }
    guard let member = EntityMember(rawValue: id) else { throw Types.entity.unknownMember(stack) }
    switch member {
    case .name: return stack.push(entity.name)
    case .key: return stack.push(entity.key)
    case .kind: return stack.pushLiteral(entity.kind.name)
    case .count: return stack.pushCount(Int(entity.count))
    case .country: return stack.push(entity.country)
    case .aliases: return pushAliases(of: entity, stack)
    case .number: return stack.push(entity.number)
    case .issuer: return stack.push(entity.issuer)
    case .edition: return stack.push(entity.edition)
    case .date: return stack.push(entity.date)
    case .place: return stack.push(handle: Types.entity, entity.place)
    case .mentions: return 0  // a method is never read
    }
  }

  /// Pushes the iterator of `mentions`.
  static func pushMentions(_ stack: LuaStack) -> Int {
    let index = stack.object(at: 1, of: Types.entity)?.index ?? 0
    stack.pushSequence(of: 1, code: stack.editedCode, width: 3, rows: Int(stack.article.pointee.entities[index].count))
    return 1
  }

  /// Pushes the entity's next mention.
  static func next(_ stack: LuaStack, _ index: Int, _ cursor: inout Int64) -> Int {
    let article = stack.article
    while case let place = stack.place(of: cursor), place < article.pointee.mentions.count {
      let mention = article.pointee.mentions[place]
      cursor = stack.cursor(at: place + 1)
      if Int(mention.entity) != index { continue }
      stack.pushMention(at: place)
      stack.push(article.pointee.bytes(of: mention.range))
      stack.push(mention.kind.name)
      return 3
    }
    return 0
  }

  private static func pushAliases(of entity: Entity, _ stack: LuaStack) -> Int {
    let article = stack.article
    stack.pushTable(items: Int(entity.aliasCount))
    for item in 0..<Int(entity.aliasCount) {
      stack.push(article.pointee.bytes(of: article.pointee.aliases[Int(entity.firstAlias) + item]))
      stack.setItem(item + 1)
    }
    stack.protectTable()
    return 1
  }
}
