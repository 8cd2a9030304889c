// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

@Suite struct LimitTests {
  static let short = LuaLimits(memory: 32 << 20, nanoseconds: 100_000_000)

  @Test(arguments: [
    "while true do end",
    "local function f() while true do end end while true do pcall(f) end",
    "while true do pcall(error, 'x') end",
    "while true do xpcall(error, function() while true do end end) end",
    "xpcall(function() error('x') end, function() while true do end end)",
    "local co = coroutine.wrap(function() while true do end end) co()",
    "while true do local co = coroutine.create(function() while true do end end) coroutine.resume(co) end",
    "local co = coroutine.create(function() local x <close> = setmetatable({}, { __close = function() while true do end end }) coroutine.yield() end) coroutine.resume(co) coroutine.close(co)",
    "local x <close> = setmetatable({}, { __close = function() while true do end end }) error('x')",
    "error(setmetatable({}, { __tostring = function() while true do end end }))",
    "local t = setmetatable({}, { __index = function() return 'x' end }) table.concat(t, ',', 1, 1 << 60)",
    "local function f() return pcall(f) end while true do f() end",
    "for k in function() return 1 end do end",
    // The signal's handler walked a million frames at every tick, and the script never went on.
    "local function f(n) return 1 + f(n + 1) end while true do pcall(f, 1) end",
    "local function f(n) return 1 + f(n + 1) end while true do xpcall(f, function(m) return m end, 1) end",
  ])
  func deadlineIsNotDodged(_ source: String) {
    #expect(failure(source, limits: Self.short).code == .deadline, "\(failure(source, limits: Self.short))")
  }

  @Test(arguments: [
    ("local t = {} for i = 1, 1 << 40 do t[i] = {} end", "test.lua:1: not enough memory"),
    ("local s = 'x'\nwhile true do s = s .. s end", "test.lua:2: not enough memory"),
    ("local t = {}\nfor i = 1, 1 << 40 do\nt[i] = ('x'):rep(1000000) .. i end", "test.lua:3: not enough memory"),
  ])
  func memoryIsBounded(_ source: String, _ message: String) {
    let result = failure(source, limits: LuaLimits(memory: 8 << 20))
    #expect(result.code == .memory)
    #expect(result.message == message)
  }
  /// The hook once struck the message handler too, and the line was lost.
  @Test(arguments: ["while true do end", "local function f() while true do end end while true do pcall(f) end"])
  func aDeadlineNamesItsLine(_ source: String) {
    #expect(failure(source, limits: Self.short).message == "test.lua:1: time limit passed")
  }
  @Test func hugeRepeatIsRefusedAtOnce() {
    #expect(failure("return ('x'):rep(1 << 60)").message == "test.lua:1: resulting string too large")
  }
  @Test func memoryErrorMayBeCaught() throws {
    let source = "local ok, m = pcall(function() local s = 'x' while true do s = s .. s end end) return m"
    #expect(try run(source, limits: LuaLimits(memory: 8 << 20)) == "not enough memory")
  }
  @Test func aStateGoesOnAfterItsDeadline() throws {
    let state = try LuaState(limits: Self.short)
    #expect(throws: LuaError.self) { try run("while true do end", in: state) }
    #expect(try run("local n = 0 for i = 1, 1000 do n = n + i end return n", in: state) == "500500")
  }
  @Test func coroutinesRunAfterADeadline() throws {
    let state = try LuaState(limits: Self.short)
    #expect(throws: LuaError.self) { try run("coroutine.wrap(function() while true do end end)()", in: state) }
    #expect(try run("return coroutine.wrap(function() return 7 end)()", in: state) == "7")
  }
  /// The hook raised in the message handler as well, so that neither line nor traceback came out.
  @Test(arguments: ["while true do end", "while true do ('a'):rep(2000):find(('.-'):rep(12) .. 'b') end"])
  func aDeadlineTellsItsLine(_ source: String) {
    let error = #expect(throws: LuaError.self) { try run("local function f()\n\(source) end\nf()", limits: Self.short) }
    #expect(error?.text == "test.lua:2: time limit passed")
    #expect(error?.trace == "stack traceback:\n\ttest.lua:2: in local 'f'\n\ttest.lua:3: in main chunk")
  }
}
