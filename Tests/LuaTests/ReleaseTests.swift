// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

@Suite struct ReleaseTests {
  /// `make()` pushes a new box.
  func makingState(_ counter: Counter, limits: LuaLimits = LuaLimits()) throws -> LuaState {
    let state = try lentState(counter, limits: limits)
    state.stack.context = Unmanaged.passUnretained(counter).toOpaque()
    try state.run { state, _ in
      let stack = LuaStack(state!)
      stack.push({ state, _ in
        let stack = LuaStack(state!)
        stack.push(Tracked(Unmanaged<Counter>.fromOpaque(stack.context!).takeUnretainedValue()), as: boxType)
        return 1
      })
      stack.setGlobal("make")
      stack.pushTable()
      stack.setGlobal("kept")
      return 0
    }
    return state
  }

  @Test(arguments: [
    "for i = 1, 1000 do make() end",
    "for i = 1, 1000 do kept[i] = make() end",
    "kept.f = (function() local b = make() return function() return b end end)()",
    "kept.co = coroutine.create(function() local b = make() coroutine.yield(b) return b end) coroutine.resume(kept.co)",
    "local b = make() kept[b] = b error(b)",
    "pcall(function() local b = make() error('x') end)",
    "local m = {} kept.w = setmetatable({}, m) m.__mode = 'k' for i = 1, 1000 do kept.w[make()] = i end",
    "kept.loop = make() kept[kept.loop] = function() return kept end",
    "while true do make() end",
    "for i = 1, 1 << 40 do kept[i] = make() end",
    "local function f() make() return f() + 1 end f()",
  ])
  func everyPayloadIsReleasedOnce(_ source: String) throws {
    let counter = Counter()
    do {
      let state = try makingState(counter, limits: LuaLimits(memory: 4 << 20, nanoseconds: 200_000_000))
      _ = try? run(source, in: state)
    }
    #expect(counter.pushed > 1)
    #expect(counter.released == counter.pushed)
  }

  /// A script can give a metatable a `__mode` after `setmetatable` has looked at it.
  @Test func weakTablesAreNone() throws {
    let source = """
      local mode = {}
      local weak = setmetatable({}, mode)
      mode.__mode = 'kv'
      for i = 1, 1000 do weak[{}] = {} weak[i] = {} end
      for i = 1, 100000 do local garbage = {} end
      local n = 0
      for _ in next, weak do n = n + 1 end
      return n
      """
    for _ in 0..<20 { #expect(try run(source) == "2000") }
  }
}
