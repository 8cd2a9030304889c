// SPDX-License-Identifier: Apache-2.0

import Lua
import News

/// What scripts see of a meeting.
enum MeetingMember: Int32, LuaMembers {
  case verb, who, with, date, place, planned, sentence

  var definition: LuaMember {
    switch self {
    case .verb: LuaMember("verb", gives: "string", cached: true, "The verb of the text.")
    case .who: LuaMember("who", gives: "entity[]", "Those who act.")
    case .with: LuaMember("with", gives: "entity[]", "Those they meet.")
    case .date: LuaMember("date", gives: "string?", "When, as far as it is known.")
    case .place: LuaMember("place", gives: "entity?", "Where.")
    case .planned: LuaMember("planned", gives: "boolean", "Whether it is still to come.")
    case .sentence: LuaMember("sentence", gives: "sentence?", "Where the article says so.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ index: Int) throws(LuaError) -> Int {
    let meeting = stack.article.pointee.meetings[index]
    if id == -1 { return stack.push(meeting.verb) }
    if id == -2 { throw LuaError("a meeting has no length") }
    guard let member = MeetingMember(rawValue: id) else { throw Types.meeting.unknownMember(stack) }
    switch member {
    case .verb: return stack.push(meeting.verb)
    case .who: return push(meeting.who, stack)
    case .with: return push(meeting.with, stack)
    case .date: return stack.push(meeting.date)
    case .place: return stack.push(handle: Types.entity, meeting.place)
    case .planned: return stack.pushTruth(meeting.isPlanned)
    case .sentence: return stack.push(handle: Types.sentence, meeting.sentence)
    }
  }

  private static func push(_ entities: [Int32], _ stack: LuaStack) -> Int {
    stack.pushTable(items: entities.count)
    for (item, entity) in entities.enumerated() {
      _ = stack.push(handle: Types.entity, entity)
      stack.setItem(item + 1)
    }
    return 1
  }
}
