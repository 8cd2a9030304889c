// SPDX-License-Identifier: Apache-2.0

import Lua
import Synchronization

/// What the tests lend to Lua: a payload with a counter of releases, and an article with handles and sequences.
final class Tracked: Sendable {
  let counter: Counter
  init(_ counter: Counter) {
    self.counter = counter
    counter.push()
  }
  deinit { counter.release() }
}

/// Counts payloads and how often a getter ran.
final class Counter: Sendable {
  private let counts = Atomic<Int>(0), releases = Atomic<Int>(0), gets = Atomic<Int>(0)

  var pushed: Int { counts.load(ordering: .relaxed) }
  var released: Int { releases.load(ordering: .relaxed) }
  var reads: Int { gets.load(ordering: .relaxed) }
  func push() { counts.add(1, ordering: .relaxed) }
  func release() { releases.add(1, ordering: .relaxed) }
  func read() { gets.add(1, ordering: .relaxed) }
}

enum BoxMember: Int32, LuaMembers {
  case title, number, nothing, fails, method, call, open

  var definition: LuaMember {
    switch self {
    case .title: LuaMember("title", gives: "string", cached: true, "A string that is kept.")
    case .number: LuaMember("number", gives: "integer", "An integer.")
    case .nothing: LuaMember("nothing", gives: "nil", cached: true, "No value.")
    case .fails: LuaMember("fails", gives: "nil", "Always raises.")
    case .method: LuaMember(method: "method", gives: "integer", "Number of arguments.")
    case .call: LuaMember(method: "call", takes: "f: function", gives: "any", "Calls back.")
    case .open: LuaMember(method: "open", gives: "nil", "Closes the article and opens another.")
    }
  }
}

enum EntityMember: Int32, LuaMembers {
  case name, kind, parts, codes, broken

  var definition: LuaMember {
    switch self {
    case .name: LuaMember("name", gives: "string", cached: true, "Name.")
    case .kind: LuaMember("kind", gives: "string", "Kind.")
    case .parts: LuaMember(method: "parts", gives: "iterator", "Entities with name and number.")
    case .codes: LuaMember(method: "codes", gives: "iterator", "Numbers.")
    case .broken: LuaMember(method: "broken", gives: "iterator", "Its third row raises once in a state.")
    }
  }
}

let boxType = LuaType(
  "box", members: BoxMember.self,
  get: { state, object, id in
    answer(state) { stack throws(LuaError) in
      let box = LuaObject(object!).payload(as: Tracked.self)
      switch BoxMember(rawValue: id) {
      case .title:
        box.counter.read()
        stack.push("Hộp thử nghiệm")
      case .number: stack.push(Int64(7))
      case .nothing: return 0
      case .fails: throw LuaError("the box is empty")
      default:
        if id == Int32(BoxMember.allCases.count) { throw boxType.unknownMember(stack) }
        if id == -1 { stack.push("a box") } else { stack.push(Int64(3)) }
      }
      return 1
    }
  },
  call: { state, object, id in
    answer(state) { stack throws(LuaError) in
      switch BoxMember(rawValue: id) {
      case .call:
        stack.pushCopy(of: 2)
        try stack.call(arguments: 0, results: 1)
        return 1
      case .open:
        stack.closeArticle()
        stack.openArticle(named: StaticString("b.txt").bytes)
        return 0
      default:
        stack.push(Int64(stack.top - 1))
        return 1
      }
    }
  },
  release: { Unmanaged<Tracked>.fromOpaque($0!).release() })

let entityType = LuaType(
  "entity", members: EntityMember.self,
  get: { state, object, id in
    answer(state) { stack throws(LuaError) in
      let index = LuaObject(object!).index
      switch EntityMember(rawValue: id) {
      case .name: stack.push(StaticString("thực thể ").bytes + decimal(index))
      case .kind: stack.push(index % 2 == 0 ? "person" : "place")
      default:
        if id == Int32(EntityMember.allCases.count) { throw entityType.unknownMember(stack) }
        if id == -1 { stack.push("entity!") } else { throw LuaError("an entity has no length") }
      }
      return 1
    }
  },
  call: { state, object, id in
    answer(state) { stack throws(LuaError) in
      let width = EntityMember(rawValue: id) == .parts ? 3 : 1
      stack.pushSequence(of: 1, code: Int(id), width: width, rows: 5)
      return 1
    }
  },
  next: { state, object, code, cursor in
    answer(state) { stack throws(LuaError) in
      let row = Int(cursor!.pointee)
      if row == 5 { return 0 }
      if code == EntityMember.broken.rawValue, row == 2, stack.context == nil {
        stack.context = UnsafeMutableRawPointer(bitPattern: 1)
        throw LuaError("row ", .bytes(decimal(row)), " is broken")
      }
      cursor!.pointee += 1
      if code == EntityMember.parts.rawValue {
        stack.pushHandle(of: entityType, index: row)
        stack.push(StaticString("tên ").bytes + decimal(row))
      }
      stack.push(Int64(row))
      return code == EntityMember.parts.rawValue ? 3 : 1
    }
  })

/// A state with both types, a global `entity` (handle 0 of article `a.txt`) and a global `box`.
func lentState(_ counter: Counter, limits: LuaLimits = LuaLimits()) throws(LuaError) -> LuaState {
  let state = try LuaState(limits: limits)
  try lend(to: state, counter)
  return state
}

func lend(to state: borrowing LuaState, _ counter: Counter) throws(LuaError) {
  try state.register(boxType)
  try state.register(entityType)
  state.stack.openArticle(named: StaticString("a.txt").bytes)
  let stack = state.stack
  stack.push(Tracked(counter), as: boxType)
  stack.setGlobal("box")
  stack.pushHandle(of: entityType, index: 0)
  stack.setGlobal("entity")
}
