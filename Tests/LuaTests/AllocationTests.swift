// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

/// Runs one scenario with memory running out at its first, second, … allocation.
@Suite struct AllocationTests {
  static let script = Array(
    """
    local names, seen = {}, {}
    for e, name, n in entity:parts() do
      names[#names + 1] = name .. e.kind
      seen[e] = box.title .. n
    end
    for n in entity:codes() do names[#names + 1] = tostring(n) end
    local ok, message = pcall(function() return box.fails end)
    names[#names + 1] = ok and 'no' or type(message)
    names[#names + 1] = box:call(function() return entity.name end)
    names[#names + 1] = coroutine.wrap(function() coroutine.yield(box:call(function() return 'co' end)) end)()
    for k in pairs { b = 1, a = 2 } do names[#names + 1] = ('%s'):format(k) end
    kept[1] = make()
    return table.concat(names, ',')
    """.utf8)

  /// The scenario; gives what the script gave.
  private func scenario(_ counter: Counter, failingAt allocation: Int, once: Bool) throws(LuaError) -> String {
    let state = try LuaState(limits: LuaLimits(), failingAt: allocation, once: once)
    state.stack.context = Unmanaged.passUnretained(counter).toOpaque()
    try state.run { state, _ in
      let stack = LuaStack(state!)
      stack.push { state, _ in
        answer(state) { stack throws(LuaError) in
          let counter = Unmanaged<Counter>.fromOpaque(stack.context!).takeUnretainedValue()
          for _ in 0..<3 { stack.push(Tracked(counter), as: boxType) }
          return 1
        }
      }
      stack.setGlobal("make")
      stack.pushTable()
      stack.setGlobal("kept")
      return 0
    }
    try lend(to: state, counter)
    try state.load(Self.script, name: Array("@test.lua".utf8))
    try state.call(arguments: 0, results: 1)
    let result = String(decoding: state.stack.bytes(at: -1) ?? [], as: UTF8.self)
    state.stack.closeArticle()
    return result
  }

  @Test(arguments: [false, true])
  func memoryRunsOutAtEveryAllocation(once: Bool) throws {
    let expected = try scenario(Counter(), failingAt: 0, once: once)
    var failures = 0
    var passed = 0
    var allocation = 1
    while passed < 20, allocation < 20_000 {
      let counter = Counter()
      do {
        #expect(try scenario(counter, failingAt: allocation, once: once) == expected)
        passed += 1
      } catch {
        #expect(error.code == .memory, "\(allocation): \(error.text)")
        failures += 1
        passed = 0
      }
      #expect(counter.released == counter.pushed, "\(allocation)")
      allocation += 1
    }
    #expect(failures > (once ? 0 : 300))
  }
}
