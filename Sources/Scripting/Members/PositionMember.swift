// SPDX-License-Identifier: Apache-2.0

import Lua
import News

/// What scripts see of an office that a person holds or held.
enum PositionMember: Int32, LuaMembers {
  case person, rank, office, organisation, former, acting, sentence

  var definition: LuaMember {
    switch self {
    case .person: LuaMember("person", gives: "entity", "Who holds it.")
    case .rank: LuaMember("rank", gives: "string?", "Military, police or academic rank.")
    case .office: LuaMember("office", gives: "string?", "The office.")
    case .organisation: LuaMember("organisation", gives: "entity?", "The body it belongs to.")
    case .former: LuaMember("former", gives: "boolean", "Whether it was held earlier.")
    case .acting: LuaMember("acting", gives: "boolean", "Whether it is held for the time being.")
    case .sentence: LuaMember("sentence", gives: "sentence?", "Where the article says so.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ index: Int) throws(LuaError) -> Int {
    let position = stack.article.pointee.positions[index]
    if id == -1 { return stack.push(position.office ?? position.rank) }
    if id == -2 { throw LuaError("a position has no length") }
    guard let member = PositionMember(rawValue: id) else { throw Types.position.unknownMember(stack) }
    switch member {
    case .person: return stack.push(handle: Types.entity, position.person)
    case .rank: return stack.push(position.rank)
    case .office: return stack.push(position.office)
    case .organisation: return stack.push(handle: Types.entity, position.organisation)
    case .former: return stack.pushTruth(position.isFormer)
    case .acting: return stack.pushTruth(position.isActing)
    case .sentence: return stack.push(handle: Types.sentence, position.sentence)
    }
  }
}
