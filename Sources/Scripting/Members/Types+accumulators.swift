// SPDX-License-Identifier: Apache-2.0

import Lua

/// The types of accumulators.
extension Types {
  static let counter = LuaType(
    "counter", members: CounterMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try CounterMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try CounterMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<Counter>.fromOpaque($0!).release() })
  static let sum = LuaType(
    "sum", members: SumMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try SumMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try SumMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<Sum>.fromOpaque($0!).release() })
  static let stats = LuaType(
    "stats", members: StatsMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try StatsMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try StatsMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<Stats>.fromOpaque($0!).release() })
  static let set = LuaType(
    "set", members: SetMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try SetMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try SetMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<KeySet>.fromOpaque($0!).release() })
  static let list = LuaType(
    "list", members: ListMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try ListMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try ListMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<ValueList>.fromOpaque($0!).release() })
  static let top = LuaType(
    "top", members: RankingMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try RankingMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try RankingMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<Ranking>.fromOpaque($0!).release() })
  static let graph = LuaType(
    "graph", members: GraphMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try GraphMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try GraphMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<Graph>.fromOpaque($0!).release() })
  static let groups = LuaType(
    "groups", members: GroupsMember.self,
    get: { state, object, id in
      answer(state) { stack throws(LuaError) in try GroupsMember.get(id, stack, LuaObject(object!)) }
    },
    call: { state, object, id in
      answer(state) { stack throws(LuaError) in try GroupsMember.call(id, stack, LuaObject(object!)) }
    },
    release: { Unmanaged<Groups>.fromOpaque($0!).release() })
}
