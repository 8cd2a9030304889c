// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

@Suite struct LuaStateTests {
  @Test(arguments: [
    ("return 6 * 7", "42"),
    ("return #'Đức'", "6"),
    ("return tostring({})", "table"),
    ("return tostring(print)", "nil"),
    ("return tostring(next)", "function"),
    ("return string.format('%s %5.2f', {}, 1)", "table  1.00"),
    ("return type(load)", "nil"),
    ("return type(dofile)", "nil"),
    ("return type(io)", "nil"),
    ("return type(debug)", "nil"),
    ("return type(string.dump)", "nil"),
    ("return type(os.execute)", "nil"),
    ("return os.date('%Y')", "1970"),
    ("return os.time()", "0"),
    ("return os.time { year = 2024, month = 2, day = 30, hour = 0 }", "1709251200"),
    (
      "local t = { year = 2024, month = 14, day = 1 } os.time(t) return os.date('%Y-%m-%d %H', os.time(t))",
      "2025-02-01 12"
    ),
    ("return os.date('!%d', 86400) .. os.date('*t', 0).year", "021970"),
    ("return tostring(getmetatable(''))", "false"),
    ("return math.random(1, 1000000) == math.random(1, 1000000)", "false"),
    (
      "local t = {} for k in pairs { b = 1, a = 2, [3] = 1, [1.5] = 1, [true] = 1 } do t[#t+1] = tostring(k) end return table.concat(t, ' ')",
      "1.5 3 a b true"
    ),
    (
      "local co = coroutine.wrap(function(a) local b = coroutine.yield(a + 1) return b * 2 end) return co(1) + co(10)",
      "22"
    ),
    ("return select(2, pcall(error, 'x', 0))", "x"),
    ("return select(2, xpcall(function() error('x', 0) end, function(m) return m .. '!' end))", "x!"),
    ("return select('#', xpcall(function(...) return ... end, print or next, 1, 2, 3))", "4"),
    ("return ('ab'):rep(3, '-')", "ab-ab-ab"),
    ("return #('').rep('', 1 << 62)", "0"),
  ])
  func gives(_ source: String, _ expected: String) throws {
    #expect(try run(source) == expected)
  }

  @Test(arguments: [
    ("return 1 +", "test.lua:1: unexpected symbol near <eof>"),
    ("x = 1", "test.lua:1: global 'x' is not declared; write 'local x'"),
    ("string.upper = nil", "test.lua:1: cannot set 'upper': this table is read-only"),
    ("setmetatable({}, { __gc = function() end })", "test.lua:1: '__gc' is not available to plugins"),
    ("collectgarbage('stop')", "test.lua:1: 'collectgarbage(\"stop\")' is not available to plugins; only \"count\" is"),
    ("string.format('%p', {})", "test.lua:1: '%p' is not available to plugins"),
    ("os.time { year = 2024 }", "test.lua:1: field 'month' missing in date table"),
    ("os.time { year = 2024, month = 'x', day = 1 }", "test.lua:1: field 'month' is not an integer"),
    ("os.time { year = 1 << 40, month = 1, day = 1 }", "test.lua:1: field 'year' is out-of-bound"),
    ("error({ code = 7 })", "error object is a table value"),
    ("error(setmetatable({}, { __tostring = function() return 'seven' end }))", "seven"),
    ("error(nil)", "error object is a nil value"),
    ("error(42)", "42"),
    ("error(true)", "error object is a boolean value"),
  ])
  func raises(_ source: String, _ expected: String) {
    #expect(failure(source).message == expected)
  }

  @Test func bytecodeIsRefused() {
    let state = try? LuaState(limits: LuaLimits())
    #expect(throws: LuaError.self) { try state!.load([0x1B, 0x4C, 0x75, 0x61], name: [0x40]) }
  }
  @Test func tracebackHasNoHostFrames() {
    do {
      _ = try run("local function inner() error('x') end\nlocal function outer() pcall(next) inner() end\nouter()")
      Issue.record("nothing was raised")
    } catch {
      #expect(error.text == "test.lua:1: x")
      #expect(
        error.trace
          == "stack traceback:\n\ttest.lua:1: in upvalue 'inner'\n\ttest.lua:2: in local 'outer'\n\ttest.lua:3: in main chunk"
      )
    }
  }
  @Test func randomIsTheSameForTheSameSeed() throws {
    #expect(try run("return math.random(1 << 40)") == run("return math.random(1 << 40)"))
  }

  /// A file is compiled once and loaded into every state of a plugin.
  @Test func theCompiledFormDoesWhatTheSourceDoes() throws {
    let source = """
      local seen = {}
      local function count(x) seen[x] = (seen[x] or 0) + 1 return seen[x] end
      count('đ')
      error('seen ' .. count('đ'))
      """
    let first = try LuaState(limits: LuaLimits())
    try first.load(Array(source.utf8), name: Array("@count.lua".utf8))
    let compiled = first.stack.compiled()
    #expect(compiled.starts(with: [0x1B, 0x4C, 0x75, 0x61]))
    for _ in 0..<2 {
      let state = try LuaState(limits: LuaLimits())
      try state.stack.load(compiled: compiled)
      let error = #expect(throws: LuaError.self) { try state.call(arguments: 0, results: 0) }
      #expect(error.map { String(decoding: $0.message, as: UTF8.self) } == "count.lua:4: seen 2")
      #expect(#expect(throws: LuaError.self) { try state.load(compiled, name: [0x78]) }?.code == .syntax)
    }
    let small = try LuaState(limits: LuaLimits(memory: 120_000))
    let large = [UInt8]("return '\(String(repeating: "x", count: 100_000))'".utf8)
    try first.load(large, name: [0x78])
    let bytes = first.stack.compiled()
    #expect(#expect(throws: LuaError.self) { try small.stack.load(compiled: bytes) }?.code == .memory)
  }
}
