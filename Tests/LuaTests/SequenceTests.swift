// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

@Suite struct SequenceTests {
  @Test(arguments: [
    (
      "local s = '' for e, name, n in entity:parts() do s = s .. name .. n end return s",
      "tên 00tên 11tên 22tên 33tên 44"
    ),
    ("local s = '' for n in entity:codes() do s = s .. n end return s", "01234"),
    (
      "local t = {} for e in entity:parts() do t[e] = true end local n = 0 for e in entity:parts() do if t[e] then n = n + 1 end end return n",
      "5"
    ),
    ("for e in entity:parts() do if e == entity then return 'the same' end end", "the same"),
    (
      "local s = '' for a in entity:codes() do for b in entity:codes() do s = s .. a .. b .. ' ' end end return #s",
      "75"
    ),
    (
      "for n in entity:codes() do if n == 2 then break end end local s = '' for n in entity:codes() do s = s .. n end return s",
      "01234"
    ),
    ("local it = entity:codes() for i = 1, 5 do it() end it() it() return tostring((it()))", "nil"),
    ("local a, b = entity:codes(), entity:codes() a() a() b() return a() .. b()", "21"),
    (
      "local it = entity:parts() local co = coroutine.wrap(function() for e, name in it do coroutine.yield(name) end end) co() return co()",
      "tên 1"
    ),
  ])
  func gives(_ source: String, _ expected: String) throws {
    #expect(try run(source, in: lentState(Counter())) == expected)
  }

  @Test func rowErrorCarriesTheScriptsLine() throws {
    let state = try lentState(Counter())
    let error = #expect(throws: LuaError.self) {
      try run("local n = 0\nfor i in entity:broken() do n = n + 1 end", in: state)
    }
    #expect(error?.text == "test.lua:2: row 2 is broken")
  }
  @Test func aRowThatFailedIsTriedAgain() throws {
    let source = """
      local it, s = entity:broken(), ''
      for i = 1, 6 do
        local ok, n = pcall(it)
        s = s .. (ok and tostring(n) or 'x')
      end
      for n in entity:broken() do s = s .. n end
      return s
      """
    #expect(try run(source, in: lentState(Counter())) == "01x23401234")
  }
  @Test func errorInTheLoopsBodyLeavesTheSequenceWhole() throws {
    let source = """
      pcall(function() for n in entity:codes() do if n == 1 then error('x') end end end)
      local s = '' for n in entity:codes() do s = s .. n end return s
      """
    #expect(try run(source, in: lentState(Counter())) == "01234")
  }
  @Test func rowsOfATable() throws {
    let state = try lentState(Counter())
    try state.run { state, _ in
      answer(state) { stack throws(LuaError) in
        stack.pushTable(items: 4)
        for value in 1...4 {
          stack.push(Int64(value))
          stack.setItem(value)
        }
        stack.pushRows(width: 2)
        stack.setGlobal("rows")
        return 0
      }
    }
    #expect(try run("local s = '' for a, b in rows do s = s .. a .. b .. ';' end return s", in: state) == "12;34;")
  }
}
