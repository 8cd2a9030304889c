// SPDX-License-Identifier: Apache-2.0

import CLuaHost
import Lua
import Testing

@Suite struct PatternTests {
  /// Runs random patterns through all four functions and gives one line for each, with errors as text.
  static let script = """
    local seed = SEED
    local function random(n) seed = (seed * 1103515245 + 12345) % 2147483648 return (seed >> 8) % n + 1 end
    local pieces = { 'a', 'b', '.', '%a', '%d', '%s', '%W', '[ab]', '[^b]', '[a-c1]', '[%a_]', '[]]', '[^]a]', '(', ')', '()', '(', ')',
      '%b()', '%f[%a]', '%f[^a]', '%1', '%2', '^', '$', '%%', '%', '[', 'ă', '%.', '-', '*', '+', '?', '*', '-', '[a-]', '[%]]', '%bx',
      '\\0', '[\\0-\\5]', '%X', '%p', '%g', '%c', '%u', '%l' }
    local characters = { 'a', 'b', 'c', '1', ' ', '(', ')', '.', 'A', 'ă', '_', '%', '\\0', ']', 'x' }
    local replacements = { 'x', '%1', '<%0>', '%2%1', '%%', '%', '%z', '', 7, { a = 'A', b = false, ab = 1 },
      function(...) return select('#', ...) .. tostring((...)) end, function() return nil end, function() return {} end }
    local function pick(list, most)
      local text = {}
      for i = 1, random(most) - 1 do text[i] = list[random(#list)] end
      return table.concat(text)
    end
    local function show(ok, ...)
      local values = table.pack(ok, ...)
      for i = 1, values.n do values[i] = tostring(values[i]) end
      return table.concat(values, ',')
    end
    local function gmatches(text, pattern, init)
      local all = {}
      for a, b in text:gmatch(pattern, init) do all[#all + 1] = tostring(a) .. tostring(b) end
      return table.concat(all, ';')
    end
    local lines = {}
    for i = 1, 4000 do
      local text, pattern, init = pick(characters, 14), pick(pieces, 7), random(20) - 10
      local replacement = replacements[random(#replacements)]
      lines[#lines + 1] = table.concat({ text, pattern, init,
        show(pcall(string.find, text, pattern, init)), show(pcall(string.find, text, pattern, init, true)),
        show(pcall(string.match, text, pattern, init)), show(pcall(gmatches, text, pattern, init)),
        show(pcall(string.gsub, text, pattern, replacement)), show(pcall(string.gsub, text, pattern, replacement, random(3) - 1)) }, ' | ')
    end
    return table.concat(lines, '\\n')
    """

  /// What plain Lua gives.
  private func plain(_ source: String) -> String {
    let state = luaL_newstate()!
    defer { lua_close(state) }
    luaL_openlibs(state)
    let bytes = Array(source.utf8).map { CChar(bitPattern: $0) }
    guard luaL_loadbufferx(state, bytes, bytes.count, "@test.lua", "t") == LUA_OK,
      lua_pcallk(state, 0, 1, 0, 0, nil) == LUA_OK
    else { return "error" }
    var count = 0
    let text = lua_tolstring(state, -1, &count)
    return UnsafeBufferPointer(start: text, count: count).withMemoryRebound(to: UInt8.self) {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: 1...10)
  func sameAsPlainLua(_ seed: Int) throws {
    let source = Self.script.replacing("SEED", with: "\(seed * 7919)")
    let ours = try run(source).split(separator: "\n")
    let theirs = plain(source).split(separator: "\n")
    #expect(ours.count == theirs.count)
    for (our, their) in zip(ours, theirs) where our != their {
      #expect(our == their)
      break
    }
  }

  @Test(arguments: [
    "('a'):rep(3000):find(('.-'):rep(12) .. 'b')",
    "('a'):rep(30000):gsub(('a*'):rep(12) .. 'b', '')",
    "for x in ('a'):rep(30000):gmatch(('a?'):rep(9) .. '(a-)(a-)(a-)b') do end",
    "pcall(string.match, ('a'):rep(3000), ('.-'):rep(12) .. 'b') while true do end",
    "('a'):rep(1000000):find(('a'):rep(500000) .. 'b', 1, true)",
  ])
  func deadlineEndsAMatch(_ source: String) {
    #expect(failure(source, limits: LuaLimits(nanoseconds: 100_000_000)).code == .deadline)
  }
}
