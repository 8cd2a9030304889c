// SPDX-License-Identifier: Apache-2.0

extension Adversary {
  /// All of them.
  static let all = endless + greedy + mistaken + harmless

  /// Those that take all memory.
  static let greedy: [Adversary] = [
    "local t = {} for i = 1, 1 << 40 do t[i] = i end",
    "local t = {} for i = 1, 1 << 40 do t[i] = {} end",
    "local t = {} while true do t = { t } end",
    "local t = {} for i = 1, 1 << 40 do t[i .. ''] = true end",
    "local t = {} for i = 1, 1 << 40 do t[i] = function() return i end end",
    "local t = {} for i = 1, 1 << 40 do t[i] = coroutine.create(next) end",
    "local t = {} for i = 1, 1 << 40 do t[i] = coroutine.wrap(function() coroutine.yield() end) t[i]() end",
    "local t = {} for i = 1, 1 << 40 do t[i] = ('x'):rep(1000000) .. i end",
    "local s = 'x' while true do s = s .. s end",
    "local s = 'x' while true do s = s .. 'x' .. s end",
    "local t = {} for i = 1, 1 << 40 do t[i] = table.pack(table.unpack({}, 1, 100000)) end",
    "local t = {} for i = 1, 1 << 40 do t[i] = entity:codes() end",
    "local t = {} for i = 1, 1 << 40 do t[i] = ('x'):gmatch('y') end",
    "local t = {} for i = 1, 1 << 40 do t[i] = setmetatable({}, {}) end",
    "local t = {} for i = 1, 1 << 40 do t[i] = string.pack('s', ('x'):rep(10000)) .. i end",
    "('x'):rep(1000000):gsub('x', ('y'):rep(1000000))",
    "table.concat({ ('x'):rep(1000000), ('x'):rep(1000000), ('x'):rep(1000000) })",
    "string.format('%s%s%s', ('x'):rep(1000000), ('x'):rep(1000000), ('x'):rep(1000000))",
    "local function f(...) return f(('x'):rep(1000), ...) end return f(table.unpack({}, 1, 100000))",
    "box:call(function() local t = {} for i = 1, 1 << 40 do t[i] = {} end end)",
    "coroutine.wrap(function() local t = {} for i = 1, 1 << 40 do t[i] = {} end end)()",
    "local x <close> = setmetatable({}, { __close = function() local t = {} for i = 1, 1 << 40 do t[i] = {} end end }) error('x')",
  ].map { Adversary(source: $0, end: .memory) }

  /// Those that are told what they may not do.
  static let mistaken: [Adversary] = [
    ("setmetatable({}, { __mode = 'k' })", "'__mode' is not available to plugins"),
    ("setmetatable({}, { __mode = false, __gc = false })", "'__gc' is not available to plugins"),
    ("('x'):rep(1000000000)", "resulting string too large"),
    ("('x'):rep(1 << 62, 'y')", "resulting string too large"),
    ("('ab'):rep(math.maxinteger)", "resulting string too large"),
    ("string.pack(('x'):rep(100000))", "bad argument #1 to 'pack' (format is too long)"),
    ("string.packsize((' '):rep(100000))", "bad argument #1 to 'packsize' (format is too long)"),
    ("string.unpack((' '):rep(100000), '')", "bad argument #1 to 'unpack' (format is too long)"),
    ("os.date(('%c'):rep(100000))", "bad argument #1 to 'date' (format is too long)"),
    ("string.format(('x'):rep(100000))", "bad argument #1 to 'format' (format is too long)"),
    ("string.format('%s%%%5q%q', 1, 1, ('x'):rep(2000000))", "(string is too long for '%q')"),
    ("string.format('%-+p', {})", "'%p' is not available to plugins"),
    ("return load('return 1')", "attempt to call a nil value (global 'load')"),
    ("require 'os'", "attempt to call a nil value (global 'require')"),
    ("dofile('/etc/passwd')", "attempt to call a nil value (global 'dofile')"),
    ("io.open('x')", "attempt to index a nil value (global 'io')"),
    ("debug.getregistry()", "attempt to index a nil value (global 'debug')"),
    ("package.loadlib('x', '*')", "attempt to index a nil value (global 'package')"),
    ("os.exit()", "attempt to call a nil value (field 'exit')"),
    ("os.execute('ls')", "attempt to call a nil value (field 'execute')"),
    ("string.dump(function() end)", "attempt to call a nil value (field 'dump')"),
    ("getmetatable(_G).__newindex = nil", "attempt to index a boolean value"),
    ("getmetatable(entity).__index = nil", "attempt to index a boolean value"),
    ("getmetatable(box).__gc(box)", "attempt to index a boolean value"),
    ("setmetatable(_G, nil)", "cannot change a protected metatable"),
    ("setmetatable(math, { __index = _G })", "cannot change a protected metatable"),
    ("_ENV.x = 1", "global 'x' is not declared"),
    ("table.concat({ 1, {}, 3 })", "invalid value (at index 2) in table for 'concat'"),
    ("table.concat(entity)", "table expected, got entity"),
    ("table.insert({}, 1, 2, 3)", "wrong number of arguments to 'insert'"),
    ("table.insert({}, 3, 1)", "bad argument #2 to 'insert' (position out of bounds)"),
    ("table.remove({ 1 }, 7)", "bad argument #2 to 'remove' (position out of bounds)"),
    ("table.move({}, 1, 10, math.maxinteger)", "bad argument #4 to 'move' (destination wrap around)"),
    ("table.unpack({}, math.mininteger, math.maxinteger)", "too many results to unpack"),
    (
      "local a, b = {}, {} setmetatable(a, { __index = function(_, k) return b[k] end }) setmetatable(b, { __index = function(_, k) return a[k] end }) return a.x",
      "stack overflow"
    ),
    ("local t = setmetatable({}, {}) getmetatable(t).__pairs = pairs pairs(t)", "stack overflow"),
    (
      "local function f() local x <close> = setmetatable({}, { __close = function() end }) return f() + 1 end f()",
      "stack overflow"
    ),
    ("local n = 0 while true do n = n + 1 if n > 10 then error(n) end pcall(error) end", "11"),
    ("error(error)", "error object is a function value"),
    ("error(coroutine.create(next))", "error object is a thread value"),
    (#"error('\0x\0')"#, "\u{0}x\u{0}"),
  ].map { Adversary(source: $0.0, end: .raises($0.1)) }

  /// Those that get what plain Lua gives, or less than they wanted.
  static let harmless: [Adversary] = [
    ("local t = { 1, 2, 3 } table.insert(t, 1, 0) table.insert(t, 4) return table.concat(t, ' ') .. #t", "0 1 2 3 45"),
    ("local t = { 1, 2, 3 } local x = table.remove(t, 1) return x .. table.remove(t) .. table.concat(t, ' ')", "132"),
    (
      "return tostring(table.remove({})) .. tostring(table.remove({}, 0)) .. tostring(table.remove({ [0] = 'z' }, 0))",
      "nilnilz"
    ),
    ("local t = table.move({ 1, 2, 3 }, 1, 3, 2) return table.concat(t, ' ')", "1 1 2 3"),
    ("local t = table.move({ 1, 2, 3 }, 2, 3, 1) return table.concat(t, ' ')", "2 3 3"),
    ("local t = table.move({ 1, 2 }, 1, 2, 3, { 'a', 'b' }) return table.concat(t, ' ')", "a b 1 2"),
    (
      "return table.concat({ 1, 2.5, 'x' }, ', ', 2, 3) .. table.concat({}) .. table.concat({ 'y' }, ',', 1, 1)",
      "2.5, xy"
    ),
    (
      "return table.concat(setmetatable({}, { __len = function() return 2 end, __index = function(_, i) return i end }))",
      "12"
    ),
    (
      "return select('#', table.unpack({ 1, nil, 3 }, 1, 3)) .. select('#', table.unpack({}, 1, 0)) .. (table.unpack({ 7 }))",
      "307"
    ),
    (
      "return ('ab'):rep(3) .. ('ab'):rep(2, '-') .. ('x'):rep(1, 'y') .. ('x'):rep(0) .. (''):rep(3, '.') .. ('x'):rep(7, 'yz')",
      "abababab-abx..xyzxyzxyzxyzxyzxyzx"
    ),
    (#"return ('%5.1f|%-5s|%q|%d%%'):format(1.25, 'x', 'a\n', 3)"#, "  1.2|x    |\"a\\\n\"|3%"),
    ("rawset(string, 'rep', error) rawset(string, 'format', error) return ('%d'):format(7) .. ('x'):rep(2)", "7xx"),
    ("local s = string for k in pairs(s) do rawset(s, k, nil) end return ('x'):upper()", "X"),
    ("return tostring(pcall(rawset, _G, 'string', nil)) .. ('x'):upper()", "trueX"),
    ("local ok, m = pcall(string.rep) return tostring(ok)", "false"),
    (
      "return type(entity) .. type(box) .. tostring(rawequal(entity, entity)) .. tostring(rawlen { 1 })",
      "userdatauserdatatrue1"
    ),
    (
      "return tostring(getmetatable(entity)) .. tostring(getmetatable(box)) .. tostring(getmetatable('')) .. tostring(getmetatable(_G))",
      "falsefalsefalsefalse"
    ),
    ("return #tostring({}) + #tostring(print or next) + #tostring(coroutine.create(next))", "19"),
    (
      "local seen = {} for i = 1, 100 do seen[{}] = i end local n = 0 for k in pairs(seen) do n = n + 1 end return n",
      "100"
    ),
    (
      "local t = {} for i = 1, 1000 do t['k' .. i] = i end local last for k in pairs(t) do if last and last >= k then return k end last = k end return 'ordered'",
      "ordered"
    ),
    (
      "local t = {} for i = 1000, 1, -1 do t[i + 0.5] = i t[-i] = i end local last for k in pairs(t) do if last and last >= k then return k end last = k end return 'ordered'",
      "ordered"
    ),
  ].map { Adversary(source: $0.0, end: .gives($0.1)) }
}
