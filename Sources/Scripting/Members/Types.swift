// SPDX-License-Identifier: Apache-2.0

import Lua

/// Every type that scripts meet.
enum Types {
  static let article = LuaType(
    "article", members: ArticleMember.self,
    get: { state, _, id in answer(state) { stack throws(LuaError) in try ArticleMember.get(id, stack) } },
    call: { state, _, id in answer(state) { stack throws(LuaError) in try ArticleMember.call(id, stack) } },
    next: { state, _, code, cursor in
      answer(state) { stack in ArticleSequence.next(Int(code), stack, &cursor!.pointee) }
    }
  )
  static let entity = LuaType(
    "entity", members: EntityMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try EntityMember.get(id, stack, LuaObject(object!).index) }
    },
    call: { state, _, _ in answer(state) { stack in EntityMember.pushMentions(stack) } },
    next: { state, object, _, cursor in
      answer(state) { stack in EntityMember.next(stack, LuaObject(object!).index, &cursor!.pointee) }
    })
  static let mention = LuaType(
    "mention", members: MentionMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try MentionMember.get(id, stack, LuaObject(object!).index) }
    },
    call: { state, object, _ in
      answer(state) { stack throws(LuaError) in try stack.removeMention(LuaObject(object!).index) }
    })
  static let sentence = LuaType(
    "sentence", members: SentenceMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try SentenceMember.get(id, stack, LuaObject(object!).index) }
    },
    call: { state, _, id in answer(state) { stack throws(LuaError) in try SentenceMember.call(id, stack) } },
    next: { state, object, code, cursor in
      answer(state) { stack in
        SentenceMember.next(Int(code), stack, LuaObject(object!).index, &cursor!.pointee)
      }
    })
  static let span = LuaType(
    "span", members: SpanMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try SpanMember.get(id, stack, LuaObject(object!).index) }
    },
    call: { _, _, _ in 0 })
  static let position = LuaType(
    "position", members: PositionMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try PositionMember.get(id, stack, LuaObject(object!).index) }
    },
    call: { _, _, _ in 0 })
  static let meeting = LuaType(
    "meeting", members: MeetingMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try MeetingMember.get(id, stack, LuaObject(object!).index) }
    },
    call: { _, _, _ in 0 })
  static let tags = LuaType(
    "tags", members: TagsMember.self,
    get: { state, _, id in answer(state) { stack throws(LuaError) in try TagsMember.get(id, stack) } },
    call: { state, _, id in answer(state) { stack throws(LuaError) in try TagsMember.call(id, stack) } })
  static let meta = LuaType(
    "meta", members: MetaMember.self,
    get: { state, _, id in answer(state) { stack in MetaMember.get(id, stack) } },
    set: { state, _, _ in answer(state) { stack throws(LuaError) in try MetaMember.set(stack) } },
    call: { state, _, _ in answer(state) { stack in MetaMember.pushEach(stack) } })

  /// What `tam.null` is.
  static let null = LuaType(
    "null", members: NullMember.self,
    get: { state, _, id in answer(state) { stack throws(LuaError) in try NullMember.get(id, stack) } },
    call: { _, _, _ in 0 })

  static let regex = LuaType(
    "regex", members: RegexMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try RegexMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try RegexMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<Regex>.fromOpaque($0!).release() })
  /// A walk over matches, which only iterators hold.
  static let matches = LuaType(
    "matches", members: NullMember.self,
    get: { state, _, id in answer(state) { stack throws(LuaError) in try NullMember.get(id, stack) } },
    call: { _, _, _ in 0 }, release: { Unmanaged<RegexMatches>.fromOpaque($0!).release() })
  static let template = LuaType(
    "template", members: TemplateMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try TemplateMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try TemplateMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<TemplateBox>.fromOpaque($0!).release() })
  static let block = LuaType(
    "block", members: NullMember.self,
    get: { state, _, id in answer(state) { stack throws(LuaError) in try NullMember.get(id, stack) } },
    call: { _, _, _ in 0 }, release: { Unmanaged<BlockBox>.fromOpaque($0!).release() })

  /// All of them.
  static let all =
    [
      article, entity, mention, sentence, span, position, meeting, tags, meta, null, block, regex, matches, template,
    ] + AccumulatorKind.allCases.map(\.type)
}

/// The type without members.
enum NullMember: Int32, LuaMembers {
  /// Never seen: an enumeration needs a case.
  case none

  var definition: LuaMember { LuaMember("", gives: "nil", "Nothing.") }

  static func get(_ id: Int32, _ stack: LuaStack) throws(LuaError) -> Int {
    if id >= 0 { throw LuaError("a ", .bytes(stack.kindName(at: 1)), " has no members") }
    stack.push(stack.kindName(at: 1))
    return 1
  }
}
