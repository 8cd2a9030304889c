// SPDX-License-Identifier: Apache-2.0

import Lua

private enum EntityMember: Int32, LuaMembers {
  case start, name, size, parts

  var definition: LuaMember {
    switch self {
    case .start: LuaMember("start", gives: "integer", "An integer.")
    case .name: LuaMember("name", gives: "string", cached: true, "A string that is kept.")
    case .size: LuaMember(method: "size", gives: "integer", "A method without arguments.")
    case .parts: LuaMember(method: "parts", gives: "iterator", "100 rows: entity, name, kind.")
    }
  }
}

private let name = Array("Nguyễn Văn A".utf8)

/// A type with one member of each sort.
let entityType = LuaType(
  "entity", members: EntityMember.self,
  get: { state, object, id in
    answer(state) { stack throws(LuaError) in
      switch EntityMember(rawValue: id) {
      case .start: stack.push(Int64(LuaObject(object!).index))
      case .name: stack.push(name)
      default: throw entityType.unknownMember(stack)
      }
      return 1
    }
  },
  call: { state, object, id in
    answer(state) { stack throws(LuaError) in
      if id == EntityMember.size.rawValue {
        stack.push(Int64(LuaObject(object!).index))
      } else {
        stack.pushSequence(of: 1, code: 0, width: 3, rows: 100)
      }
      return 1
    }
  },
  next: { state, _, _, cursor in
    answer(state) { stack throws(LuaError) in
      let row = Int(cursor!.pointee)
      if row == 100 { return 0 }
      cursor!.pointee += 1
      stack.pushHandle(of: entityType, index: row + 1)
      stack.push(name)
      stack.push("person")
      return 3
    }
  })

/// Opens an article and sets the globals `entity`, `seven()` and `renew()`, which opens the article anew if `renewing`.
func lendEntities(to state: borrowing LuaState, renewing: Bool) throws(LuaError) {
  try state.register(entityType)
  open(state.stack)
  try state.run(
    { state, id in
      answer(state) { stack throws(LuaError) in
        stack.push { state, _ in
          answer(state) { stack throws(LuaError) in
            stack.push(Int64(7))
            return 1
          }
        }
        stack.setGlobal("seven")
        stack.push(
          { state, id in
            answer(state) { stack throws(LuaError) in
              if id == 1 {
                stack.closeArticle()
                open(stack)
              }
              return 0
            }
          }, id: Int(id))
        stack.setGlobal("renew")
        return 0
      }
    }, id: renewing ? 1 : 0)
}

private func open(_ stack: LuaStack) {
  stack.openArticle(named: StaticString("a.txt").bytes)
  stack.pushHandle(of: entityType, index: 0)
  stack.setGlobal("entity")
}
