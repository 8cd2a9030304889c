// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

/// Scripts that try to run on, to take all memory, or to get out; each states its end.
@Suite(.serialized) struct AdversaryTests {
  /// A watchdog that gets no processor is late by itself, so one of three runs has to be in time.
  @Test(arguments: Adversary.all)
  func endsAsItMust(_ adversary: Adversary) throws {
    var (end, late) = try adversary.run()
    if case .raises(let message) = adversary.end, case .raises(let text) = end {
      #expect(text.contains(message))
      return
    }
    #expect(end == adversary.end)
    for _ in 0..<2 where end == .deadline && late > adversary.lateness { (end, late) = try adversary.run() }
    #expect(end != .deadline || late <= adversary.lateness)
  }

  @Test func areMany() { #expect(Adversary.all.count >= 120) }

  /// Lua runs no hooks on a coroutine in whose hook an error was raised, so its `__close` would never end.
  @Test func closingWhatDiedOfTheDeadlineEnds() throws {
    let state = try LuaState(limits: LimitTests.short)
    let source = """
      rawset(_G, 'co', coroutine.create(function()
        local x <close> = setmetatable({}, { __close = function() while true do end end })
        while true do end
      end))
      coroutine.resume(co)
      """
    #expect(#expect(throws: LuaError.self) { try run(source, in: state) }?.code == .deadline)
    #expect(try run("return select(2, coroutine.close(co))", in: state) == "time limit passed")
    #expect(try run("return coroutine.status(co)", in: state) == "dead")
  }

  /// Everything that a script reaches from its globals, by name.
  @Test func globalsAreTheseAndNoOthers() throws {
    let source = """
      local names, seen = {}, {}
      local function walk(prefix, t)
        if seen[t] then return end
        seen[t] = true
        for k, v in pairs(t) do
          names[#names + 1] = prefix .. tostring(k)
          if type(v) == 'table' then walk(prefix .. tostring(k) .. '.', v) end
          if getmetatable(v) then names[#names + 1] = 'metatable of ' .. prefix .. tostring(k) end
        end
      end
      walk('', _ENV)
      return table.concat(names, ' ')
      """
    let names = try run(source)
    #expect(names == Self.globals)
  }

  static let globals = """
    _G _VERSION assert collectgarbage coroutine coroutine.close coroutine.create coroutine.isyieldable \
    coroutine.resume coroutine.running coroutine.status coroutine.wrap coroutine.yield error getmetatable ipairs math \
    math.abs math.acos math.asin math.atan math.ceil math.cos math.deg math.exp math.floor math.fmod math.huge math.log \
    math.max math.maxinteger math.min math.mininteger math.modf math.pi math.rad math.random math.sin math.sqrt \
    math.tan math.tointeger math.type math.ult next os os.date os.difftime os.time pairs pcall rawequal rawget rawlen \
    rawset select setmetatable string string.byte string.char string.find string.format string.gmatch string.gsub \
    string.len string.lower string.match string.pack string.packsize string.rep string.reverse string.sub \
    string.unpack string.upper table table.concat table.insert table.move table.pack table.remove table.sort \
    table.unpack tonumber tostring type utf8 utf8.char utf8.charpattern utf8.codepoint utf8.codes utf8.len utf8.offset \
    xpcall
    """
}
