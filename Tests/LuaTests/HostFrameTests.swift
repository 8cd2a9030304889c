// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

/// What happens while a frame of Swift is live between two of Lua.
@Suite struct HostFrameTests {
  /// A state of 2 MB whose `fill(n)` pushes n strings of 100 KB, gives the topmost, and counts its ends in `counter`.
  private func fillingState(_ counter: Counter) throws -> LuaState {
    let state = try LuaState(limits: LuaLimits(memory: 2 << 20, nanoseconds: 2_000_000_000))
    state.stack.context = Unmanaged.passUnretained(counter).toOpaque()
    try state.run { state, _ in
      let stack = LuaStack(state!)
      stack.push { state, _ in
        answer(state) { stack throws(LuaError) in
          for index in 0..<(try stack.integerArgument(1)) {
            stack.setTop(1)
            stack.push([UInt8](repeating: UInt8(truncatingIfNeeded: index), count: 100_000))
          }
          Unmanaged<Counter>.fromOpaque(stack.context!).takeUnretainedValue().read()
          return 1
        }
      }
      stack.setGlobal("fill")
      stack.push { state, _ in
        answer(state) { stack throws(LuaError) in
          stack.pushTable(items: Int(try stack.integerArgument(1)))
          Unmanaged<Counter>.fromOpaque(stack.context!).takeUnretainedValue().read()
          return 1
        }
      }
      stack.setGlobal("table_of")
      return 0
    }
    return state
  }

  @Test func memoryIsRefusedOnlyWhenSwiftHasReturned() throws {
    let counter = Counter()
    let state = try fillingState(counter)
    let error = #expect(throws: LuaError.self) { try run("\n return table_of(1000000)", in: state) }
    #expect(error?.code == .memory)
    #expect(error?.text == "test.lua:2: not enough memory")
    #expect(counter.reads == 1)
    #expect(try run("return 'it goes on'", in: state) == "it goes on")
  }
  @Test func garbageIsCollectedBeforeMemoryIsRefused() throws {
    let counter = Counter()
    #expect(try run("return #fill(100)", in: fillingState(counter)) == "100000")
    #expect(counter.reads == 1)
  }
  @Test func memoryErrorOfAnInnerCallStaysOne() throws {
    let state = try lentState(Counter(), limits: LuaLimits(memory: 4 << 20))
    let source = "box:call(function() local t = {} for i = 1, 1 << 40 do t[i] = i end end)"
    #expect(#expect(throws: LuaError.self) { try run(source, in: state) }?.code == .memory)
  }
  @Test(arguments: [
    "box:call(function() while true do end end)",
    "while true do pcall(box.call, box, function() while true do end end) end",
    "coroutine.wrap(function() box:call(function() coroutine.wrap(function() while true do end end)() end) end)()",
  ])
  func deadlineReachesInnerCalls(_ source: String) throws {
    let state = try lentState(Counter(), limits: LimitTests.short)
    #expect(#expect(throws: LuaError.self) { try run(source, in: state) }?.code == .deadline)
  }
  @Test func yieldAcrossSwiftIsAnError() throws {
    let source = "return select(2, pcall(coroutine.wrap(function() box:call(coroutine.yield) end)))"
    let message = try run(source, in: lentState(Counter()))
    #expect(message.hasSuffix("attempt to yield across a C-call boundary"), "\(message)")
  }
  @Test func errorsInManyNestedFramesComeBack() throws {
    let source = """
      local depth = 0
      local function f() depth = depth + 1 return box:call(f) end
      local ok, message = pcall(f)
      return tostring(ok) .. (depth > 30 and ' deep ' or ' ') .. message:match('C stack overflow')
      """
    #expect(try run(source, in: lentState(Counter())) == "false deep C stack overflow")
  }
  @Test func aStateInsideAnotherIsLateWithIt() throws {
    let state = try LuaState(limits: LimitTests.short)
    try state.run { state, _ in
      let stack = LuaStack(state!)
      stack.push { state, _ in
        answer(state) { stack throws(LuaError) in
          let inner = try LuaState(limits: LuaLimits(nanoseconds: 60_000_000_000))
          try inner.load(StaticString("while true do end").bytes, name: StaticString("@inner.lua").bytes)
          try inner.call(arguments: 0, results: 0)
          return 0
        }
      }
      stack.setGlobal("nest")
      return 0
    }
    #expect(#expect(throws: LuaError.self) { try run("nest()", in: state) }?.code == .deadline)
  }
  @Test func deadlinesOfManyThreads() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask {
          let source = number % 2 == 0 ? "while true do end" : "local n = 0 for i = 1, 100000 do n = n + i end"
          let code = failure(source, limits: LuaLimits(nanoseconds: 60_000_000)).code
          return number % 2 == 0 ? code == .deadline : code == nil
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
