// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

/// Scripts that try to get out, to crash the host, or to hang it.
@Suite struct HostileTests {
  static let limits = LuaLimits(memory: 256 << 20, nanoseconds: 10_000_000_000)

  @Test(arguments: [
    ("local function f() return 1 + f() end f()", "stack overflow"),
    ("local function f() return pcall(f) end return tostring((select(-1, f())))", "stack overflow"),
    (
      "local t = setmetatable({}, {}) getmetatable(t).__index = function(t, k) return t[k] end return t.x",
      "stack overflow"
    ),
    ("local t = {} t.__index = t setmetatable(t, t) return t.x", "'__index' chain too long; possible loop"),
    ("local t = setmetatable({}, { __tostring = function(t) return tostring(t) end }) tostring(t)", "stack overflow"),
    ("error(setmetatable({}, { __tostring = function(t) error(t) end }))", "stack overflow"),
    ("error(setmetatable({}, { __tostring = 1 }))", "attempt to call a number value"),
    ("error(setmetatable({}, { __tostring = function() return {} end }))", "gives no string"),
    ("xpcall(error, error) error('x')", "x"),
    ("return select(2, xpcall(error, function() error('again') end))", "error in error handling"),
    ("string.rep('x', -1):gsub('', function() error({}) end)", "table value"),
    ("('x'):rep(300000):find(('(x)'):rep(40))", "too many captures"),
    ("('x'):rep(300000):find(('x?'):rep(300000))", "pattern too complex"),
    ("local function f(s) return (s:gsub('.', f)) end f('x')", "stack overflow"),
    ("table.sort({1, 2, 3, 4, 5}, function(a, b) return table.sort({a, b}, error) end)", "1"),
    ("local function f(a, b) table.sort({3, 2, 1}, f) return false end f()", "stack overflow"),
    ("for x in function() error('next') end do end", "next"),
    ("for x in 7 do end", "attempt to call a number value"),
    ("('%d'):format('x')", "bad argument #1 to 'format' (number expected, got string)"),
    ("string.format('%d', 1.5)", "test.lua:1: bad argument #2 to 'format' (number has no integer representation)"),
    ("string.format('%y', 1)", "test.lua:1: invalid conversion '%y' to 'format'"),
    ("string.format('%', 1)", "invalid conversion '%' to 'format'"),
    ("string.format('%99999d', 1)", "invalid conversion"),
    ("string.format('%s')", "bad argument #2 to 'format' (no value)"),
    ("string.rep()", "test.lua:1: bad argument #1 to 'rep' (string expected, got no value)"),
    ("math.random(0, -1)", "test.lua:1: bad argument #1 to 'random' (interval is empty)"),
    ("os.date('%Ez', 0)", "test.lua:1: bad argument #1 to 'date' (invalid conversion specifier '%Ez')"),
    ("setmetatable(_G, {})", "test.lua:1: cannot change a protected metatable"),
    ("setmetatable(string, nil)", "test.lua:1: cannot change a protected metatable"),
    ("getmetatable('').__index = nil", "attempt to index a boolean value"),
    ("_G.io = 1", "test.lua:1: global 'io' is not declared; write 'local io'"),
    ("_G[{}] = 1", "test.lua:1: global 'table' is not declared; write 'local table'"),
    ("table.move({}, 1, 1 << 40, 2)", "too many elements to move"),
    ("table.move({}, math.mininteger, math.maxinteger, 2)", "too many elements to move"),
    ("table.insert(setmetatable({}, { __len = function() return 1 << 60 end }), 1, 1)", "table has a '__len'"),
    ("table.remove(setmetatable({}, { __len = function() return 1 << 60 end }), 1)", "table has a '__len'"),
    ("return table.unpack({}, 1, 1e8)", "too many results to unpack"),
    ("return table.unpack({}, 1, 999990)", "too many results to unpack"),
    ("coroutine.close(coroutine.running())", "cannot close a running coroutine"),
    (
      "local m = coroutine.running() coroutine.wrap(function() coroutine.close(m) end)()",
      "cannot close a running coroutine"
    ),
    ("coroutine.yield(1)", "attempt to yield from outside a coroutine"),
    (
      "coroutine.wrap(function() table.sort({2, 1}, coroutine.yield) end)()",
      "attempt to yield across a C-call boundary"
    ),
    ("coroutine.resume(1)", "bad argument #1 to 'resume' (coroutine expected, got number)"),
    ("local co co = coroutine.wrap(function() co() end) co()", "cannot resume non-suspended coroutine"),
    ("local co = coroutine.wrap(function() end) co() co()", "cannot resume dead coroutine"),
    ("local function f() coroutine.wrap(f)() end f()", "C stack overflow"),
    ("local function f() assert(coroutine.resume(coroutine.create(f))) end f()", "C stack overflow"),
    (
      "local function f() return pcall(coroutine.wrap(function() return assert(f()) end)) end assert(f())",
      "C stack overflow"
    ),
  ])
  func raises(_ source: String, _ expected: String) {
    let (code, message) = failure(source, limits: Self.limits)
    if code == nil {
      #expect(message.contains(expected))
    } else {
      #expect(code == .runtime)
      #expect(message.contains(expected))
    }
  }

  @Test(arguments: [
    (
      "return tostring(rawget(_G, 'debug') or rawget(_G, 'package') or rawget(_G, 'require') or rawget(_G, 'load'))",
      "nil"
    ),
    ("return tostring(_G._ENV or _G.loadstring or _G.loadfile or string.dump or os.getenv or os.exit)", "nil"),
    ("return tostring(os.remove or os.rename or os.tmpname or os.setlocale or os.clock or math.randomseed)", "nil"),
    ("return tostring(('').dump or ('').rep == nil)", "false"),
    ("return getmetatable(_G)", "false"),
    ("return getmetatable(string)", "false"),
    ("rawset(string, 'rep', 7) return ('ab'):rep(2)", "abab"),
    ("rawset(_G, 'extra', 1) return extra", "1"),
    ("return tostring(next(string))", "nil"),
    ("return tostring(coroutine.running())", "thread"),
    ("return ('%s %s'):format(function() end, coroutine.create(print or next))", "function thread"),
    ("local _ENV = { s = 'x' } return s", "x"),
    ("local t = {} for k in pairs(_G) do t[#t + 1] = k end return table.concat(t, ' ')", allowed),
    (
      "local co = coroutine.wrap(function() local ok, v = pcall(function() return coroutine.yield(1) + 1 end) return v end) co() return co(41)",
      "42"
    ),
    (
      "local co = coroutine.wrap(function() local ok, v = pcall(function() coroutine.yield(1) error('late', 0) end) return v end) co() return co()",
      "late"
    ),
    (
      "local co = coroutine.wrap(function() return xpcall(function() coroutine.yield(1) error('e', 0) end, function(m) return m .. '!' end) end) co() return select(2, co())",
      "e!"
    ),
    (
      "local log = '' local co = coroutine.wrap(function() local x <close> = setmetatable({}, { __close = function() log = log .. 'closed' end }) error('x', 0) end) pcall(co) return log",
      "closed"
    ),
    (
      "local co = coroutine.create(function() local x <close> = setmetatable({}, { __close = function() error('c', 0) end }) coroutine.yield() end) coroutine.resume(co) local ok, m = coroutine.close(co) return tostring(ok) .. m .. coroutine.status(co)",
      "falsecdead"
    ),
    ("return coroutine.wrap(function() return coroutine.isyieldable() end)()", "true"),
    ("return coroutine.isyieldable()", "false"),
    ("local co = coroutine.create(next) return tostring(coroutine.close(co)) .. coroutine.status(co)", "truedead"),
  ])
  func isContained(_ source: String, _ expected: String) throws {
    #expect(try run(source, limits: Self.limits) == expected)
  }

  static let allowed =
    "_G _VERSION assert collectgarbage coroutine error getmetatable ipairs math next os pairs pcall rawequal rawget "
    + "rawlen rawset select setmetatable string table tonumber tostring type utf8 xpcall"

  @Test(arguments: ["(", "{", "f(", "- ", "(function() return ", "a[", "'x'..", "not ", "1^"])
  func deepSourceIsRefused(_ piece: String) {
    let (code, message) = failure("return " + String(repeating: piece, count: 100_000), limits: Self.limits)
    #expect(code != nil)
    #expect(
      message.contains("overflow") || message.contains("chunk has too many") || message.contains("memory"), "\(message)"
    )
  }

  // Lua 5.4.4 does not count levels of C here; without a bound of ours this overflows the stack.
  @Test func nestedCloseIsBounded() throws {
    let source = """
      local last
      for i = 1, 10000 do
        local previous = last
        last = coroutine.create(function()
          local x <close> = setmetatable({}, { __close = function() if previous then assert(coroutine.close(previous)) end end })
          coroutine.yield()
        end)
        coroutine.resume(last)
      end
      return select(2, coroutine.close(last))
      """
    #expect(try run(source, limits: LuaLimits()).contains("C stack overflow"))
  }
  /// Walking to the lower end of a million frames took 2 s, so a very deep stack shows its upper end alone.
  @Test(arguments: [(5_000, 22, "\ttest.lua:2: in main chunk"), (150_000, 12, "\t...")])
  func deepTracebackIsQuick(_ depth: Int, _ count: Int, _ last: String) {
    let source = "local function f(n) if n == 0 then error('deep') end return 1 + f(n - 1) end\nf(\(depth))"
    do {
      _ = try run(source, limits: LuaLimits(memory: 64 << 20, nanoseconds: 500_000_000))
      Issue.record("nothing was raised")
    } catch {
      #expect(error.text == "test.lua:1: deep")
      let lines = error.trace.split(separator: "\n")
      #expect(lines.count == count)
      #expect(lines[11] == "\t...")
      #expect(lines.last.map(String.init) == last)
    }
  }
  @Test func manyResultsLeaveRoomForTheHost() throws {
    let state = try LuaState(limits: Self.limits)
    try state.load(Array("return table.unpack({}, 1, 5000)".utf8), name: Array("@test.lua".utf8))
    try state.call(arguments: 0, results: -1)
    for value in 0..<20 { state.stack.push(Int64(value)) }
    #expect(state.stack.top == 5020)
    state.stack.setTop(0)
  }
  @Test func anErrorAfterADeadlineIsNoDeadline() throws {
    let state = try LuaState(limits: LimitTests.short)
    #expect(#expect(throws: LuaError.self) { try run("while true do end", in: state) }?.code == .deadline)
    #expect(#expect(throws: LuaError.self) { try run("return +", in: state) }?.code == .syntax)
  }
}
