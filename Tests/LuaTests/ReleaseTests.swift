// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

@Suite struct ReleaseTests {
  /// `make()` pushes a new box.
  private func makingState(_ counter: Counter, limits: LuaLimits = LuaLimits()) throws -> LuaState {
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
    "kept.w = setmetatable({}, { __mode = 'k' }) for i = 1, 1000 do kept.w[make()] = i end",
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

  // A weak key stays visible for one cycle after the finalizer of its object ran.
  @Test func collectedObjectsAreNotUsed() throws {
    let source = """
      local weak, seen = setmetatable({}, { __mode = 'k' }), 'never'
      for i = 1, 200000 do
        weak[make()] = i
        if i % 100 == 0 then
          for b in next, weak do
            local ok, message = pcall(function() return b.title end)
            if not ok then return message end
          end
        end
      end
      return 'never'
      """
    let counter = Counter()
    do {
      let state = try makingState(counter)
      let result = try run(source, in: state)
      #expect(result == "test.lua:6: this box is no longer there")
    }
    #expect(counter.released == counter.pushed)
  }
}
