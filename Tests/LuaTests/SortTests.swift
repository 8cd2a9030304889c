// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

@Suite struct SortTests {
  @Test(arguments: [
    ("local t = {} table.sort(t) return #t", "0"),
    ("local t = { 1 } table.sort(t) return table.concat(t, ' ')", "1"),
    ("local t = { 3, 1, 2 } table.sort(t) return table.concat(t, ' ')", "1 2 3"),
    ("local t = { 5, 4, 3, 2, 1 } table.sort(t) return table.concat(t, ' ')", "1 2 3 4 5"),
    ("local t = { 'b', 'a', 'ă' } table.sort(t) return table.concat(t, ' ')", "a b ă"),
    ("local t = { 1, 2, 3 } table.sort(t, function(a, b) return a > b end) return table.concat(t, ' ')", "3 2 1"),
    (
      "local t = { 'b1', 'a1', 'b2', 'a2', 'b3', 'a3', 'a4' } table.sort(t, function(a, b) return a:byte() < b:byte() end) return table.concat(t, ' ')",
      "a1 a2 a3 a4 b1 b2 b3"
    ),
    ("local t = { 3, 1, 2 } table.sort(t, function() return true end) return #t", "3"),
    (
      "local t = {} for i = 1, 1000 do t[i] = i * 7919 % 1000 end table.sort(t) for i = 1, 1000 do if t[i] ~= i - 1 then return i end end return 'sorted'",
      "sorted"
    ),
    (
      "local t = {} for i = 1, 500 do t[i] = math.random(20) .. '' end table.sort(t) for i = 2, 500 do if t[i] < t[i - 1] then return i end end return 'sorted'",
      "sorted"
    ),
  ])
  func gives(_ source: String, _ expected: String) throws {
    #expect(try run(source) == expected)
  }

  @Test(arguments: [
    ("table.sort({ 1, 'x' })", "attempt to compare string with number"),
    ("table.sort({ 1, 2 }, 3)", "test.lua:1: bad argument #2 to 'sort' (function expected, got number)"),
    ("table.sort(1)", "test.lua:1: bad argument #1 to 'sort' (table expected, got number)"),
    ("table.sort({ 2, 1 }, function() error('stop') end)", "test.lua:1: stop"),
    (
      "table.sort(setmetatable({}, { __len = function() return 1 end }))",
      "test.lua:1: bad argument #1 to 'sort' (table has a '__len')"
    ),
  ])
  func raises(_ source: String, _ expected: String) {
    #expect(failure(source).message == expected)
  }
  @Test func deadlineEndsASort() {
    let source =
      "local t = {} for i = 1, 500000 do t[i] = -i end while true do table.sort(t) t[1], t[500000] = t[500000], t[1] end"
    #expect(failure(source, limits: LuaLimits(nanoseconds: 300_000_000)).code == .deadline)
  }
}
