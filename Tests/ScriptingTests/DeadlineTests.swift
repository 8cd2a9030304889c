// SPDX-License-Identifier: Apache-2.0

import Lua
import Scripting
import Testing

/// Long loops of Swift keep the deadline of the script that called them.
@Suite struct DeadlineTests {
  /// `part` has a counter of 40,000 keys, and groups of 10,000.
  @Test(arguments: [
    "part.words:each()", "part.words:rows()", "part.words:top(1)", "part.groups:each()", "part.groups:rows()",
    "tam.json.encode(part.list)", "tam.table { columns = { 'x' }, rows = part.list }",
  ])
  func aLoopOfSwiftEnds(_ expression: String) throws {
    let report = try instance(
      "report",
      """
      new = function()
        local part = { words = tam.counter(), groups = tam.groups(tam.counter), list = {} }
        for i = 1, 40000 do part.words:add('k' .. i * 7919 % 400009) end
        for i = 1, 10000 do part.groups:of('k' .. i * 7919 % 400009) part.list[i] = { i } end
        return part
      end,
      map = function() end,
      finish = function(part) while true do \(expression) end end
      """, limits: ScriptLimits(nanoseconds: 2_000_000_000))
    try report.beginPart()
    let error = #expect(throws: ScriptError.self) { try report.finish() }
    #expect(error?.code == .deadline)
    #expect(error?.text == "test.lua:10: time limit passed")
  }

  @Test func theLogIsGivenBack() throws {
    let filter = try instance(
      "filter", "filter = function() print(('x'):rep(100000)) return true end", limits: ScriptLimits(memory: 4 << 20))
    for _ in 0..<200 {
      var article = try article()
      #expect(try filter.filter(&article) == .keep)
      #expect(filter.takeLog().count == 1)
    }
  }
}
