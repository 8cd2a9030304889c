// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

/// What a count hook does not stop in plain Lua 5.4, row by row: measured there, most of them hung.
@Suite(.serialized) struct SandboxRowTests {
  static let rows: [Adversary] = [
    Adversary(source: "while true do end", end: .deadline),
    Adversary(source: "local function loop() while true do end end while true do pcall(loop) end", end: .deadline),
    Adversary(source: "xpcall(error, function() while true do end end)", end: .deadline),
    Adversary(
      source: "setmetatable({}, { __gc = function() while true do end end })",
      end: .raises("'__gc' is not available to plugins")),
    Adversary(
      source: "local x <close> = setmetatable({}, { __close = function() while true do end end }) error('x')",
      end: .deadline),
    Adversary(source: "coroutine.wrap(function() while true do end end)()", end: .deadline),
    Adversary(source: "return #(''):rep(1 << 62)", end: .gives("0")),
    Adversary(source: "table.move({}, 1, 1 << 40, 2)", end: .raises("too many elements to move")),
    Adversary(source: "('a'):rep(3000):find(('.-'):rep(12) .. 'b')", end: .deadline),
    Adversary(
      source: "table.concat(setmetatable({}, { __index = function() return 'x' end }), '', 1, 1 << 60)", end: .deadline),
    Adversary(
      source:
        "while true do for i = 1, 7 do list[i * 400000], list[i] = list[i], list[i * 400000] end table.sort(list) end",
      end: .deadline, setup: "rawset(_G, 'list', {}) for i = 1, 3000000 do list[i] = i * 7919 % 3000017 end"),
    Adversary(
      source: "while true do text:gsub('x', function() end) end", end: .deadline,
      setup: "rawset(_G, 'text', ('x'):rep(50 << 20))", memoryLimit: 512 << 20),
    Adversary(
      source: "table.insert(setmetatable({}, { __len = function() return 1 << 60 end }), 1, 1)",
      end: .raises("table has a '__len'")),
    Adversary(
      source: "table.remove(setmetatable({}, { __len = function() return 1 << 60 end }), 1)",
      end: .raises("table has a '__len'")),
    Adversary(source: "('a'):rep(20000000):find(('a'):rep(1000000) .. 'b', 1, true)", end: .deadline),
  ]

  /// A watchdog that gets no processor is late by itself, so one of three runs has to be in time.
  @Test(arguments: rows)
  func aRowOfTheTableEnds(_ row: Adversary) throws {
    var (end, late) = try row.run()
    if case .raises(let message) = row.end, case .raises(let text) = end {
      #expect(text.contains(message))
      return
    }
    #expect(end == row.end)
    for _ in 0..<2 where end == .deadline && late > row.lateness { (end, late) = try row.run() }
    #expect(end != .deadline || late <= row.lateness, "late by \(late / 1_000_000) ms")
  }
}
