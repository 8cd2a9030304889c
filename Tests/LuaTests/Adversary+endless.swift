// SPDX-License-Identifier: Apache-2.0

extension Adversary {
  /// Those that never end.
  static let endless: [Adversary] = [
    Adversary(source: "while true do end", end: .deadline),
    Adversary(source: "::again:: goto again", end: .deadline),
    Adversary(source: "repeat until false", end: .deadline),
    Adversary(source: "for i = 1, math.huge do end", end: .deadline),
    Adversary(source: "for i = 1, 1 << 62 do end", end: .deadline),
    Adversary(source: "for i = 0.0, 1e300, 0.5 do end", end: .deadline),
    Adversary(source: "for i = 1, 2, 0x1p-52 do end", end: .deadline),
    Adversary(source: "local function f() return f() end f()", end: .deadline),
    Adversary(source: "local function f(...) return f(1, ...) end f()", end: .deadline),
    Adversary(source: "local function f(n) if n > 0 then f(n - 1) f(n - 1) end end f(60)", end: .deadline),
    Adversary(source: "while true do pcall(error) end", end: .deadline),
    Adversary(source: "while true do pcall(pcall, pcall, error) end", end: .deadline),
    Adversary(source: "local function f() while true do end end while true do pcall(f) end", end: .deadline),
    Adversary(source: "local function f() pcall(f) f() end while true do pcall(f) end", end: .deadline),
    Adversary(source: "while true do xpcall(error, function(m) while true do end end, 1) end", end: .deadline),
    Adversary(source: "while true do xpcall(error, xpcall, pcall) end", end: .deadline),
    Adversary(
      source:
        "xpcall(function() xpcall(error, function() while true do end end) end, function() while true do end end)",
      end: .deadline),
    Adversary(source: "pcall(setmetatable({}, { __call = function() while true do end end }))", end: .deadline),
    Adversary(
      source:
        "local x <close> = setmetatable({}, { __close = function() while true do pcall(error) end end }) while true do end",
      end: .deadline),
    Adversary(
      source: "for i = 1, 1 << 62 do local x <close> = setmetatable({}, { __close = function() end }) end",
      end: .deadline),
    Adversary(
      source: "for a, b, c in next, {}, nil, setmetatable({}, { __close = function() while true do end end }) do end",
      end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __index = function(t, k) while true do end end }) return t.x",
      end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __newindex = function(t, k) while true do end end }) t.x = 1",
      end: .deadline),
    Adversary(
      source:
        "local t = setmetatable({}, { __eq = function() while true do end end }) return t == setmetatable({}, getmetatable(t))",
      end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __lt = function() while true do end end }) return t < 1", end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __le = function() while true do end end }) return t <= 1", end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __concat = function() while true do end end }) return t .. 1",
      end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __len = function() while true do end end }) return #t", end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __len = function() while true do end end }) return table.unpack(t)",
      end: .deadline),
    Adversary(
      source:
        "local t = setmetatable({}, { __len = function() return 1 << 60 end, __index = function() return '' end }) table.concat(t)",
      end: .deadline),
    Adversary(
      source:
        "local t = setmetatable({}, { __len = function() return 1 << 60 end, __index = rawlen }) while true do pcall(table.unpack, t) pcall(table.concat, t, '', 1, 1000) end",
      end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __pairs = function() while true do end end }) pairs(t)", end: .deadline),
    Adversary(
      source:
        "local t = setmetatable({}, { __pairs = function(t) return function() return 1 end end }) for _ in pairs(t) do end",
      end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __tostring = function() while true do end end }) return ('%s'):format(t)",
      end: .deadline),
    Adversary(source: "error(setmetatable({}, { __tostring = function() while true do end end }))", end: .deadline),
    Adversary(
      source: "local t = setmetatable({}, { __index = function(t, i) return i end }) for _ in ipairs(t) do end",
      end: .deadline),
    Adversary(source: "coroutine.wrap(function() while true do end end)()", end: .deadline),
    Adversary(source: "while true do coroutine.wrap(function() coroutine.yield() end)() end", end: .deadline),
    Adversary(source: "while true do pcall(coroutine.wrap(function() while true do end end)) end", end: .deadline),
    Adversary(
      source: "local co = coroutine.wrap(function() while true do coroutine.yield() end end) while true do co() end",
      end: .deadline),
    Adversary(
      source: "local function f(n) if n == 0 then while true do end end coroutine.wrap(f)(n - 1) end f(100)",
      end: .deadline),
    Adversary(
      source:
        "local a, b a = coroutine.wrap(function() while true do coroutine.yield(b) end end) b = coroutine.wrap(function() while true do a() coroutine.yield() end end) while true do b() end",
      end: .deadline),
    Adversary(
      source:
        "local co = coroutine.create(function() local x <close> = setmetatable({}, { __close = function() while true do end end }) coroutine.yield() end) coroutine.resume(co) coroutine.close(co)",
      end: .deadline),
    Adversary(
      source:
        "coroutine.wrap(function() local x <close> = setmetatable({}, { __close = function() while true do end end }) error('x') end)()",
      end: .deadline),
    Adversary(
      source:
        "while true do local co = coroutine.create(function() pcall(coroutine.yield) while true do end end) coroutine.resume(co) coroutine.resume(co) end",
      end: .deadline),
    Adversary(
      source: "coroutine.wrap(function() pcall(function() while true do end end) while true do end end)()",
      end: .deadline),
    Adversary(
      source: "coroutine.wrap(function() xpcall(function() coroutine.yield() end, error) end)() while true do end",
      end: .deadline),
    Adversary(
      source:
        "while true do local t = setmetatable({}, { __index = coroutine.wrap(function() while true do coroutine.yield(1) end end) }) local x = t.y end",
      end: .deadline),
    Adversary(source: "box:call(function() while true do end end)", end: .deadline),
    Adversary(
      source: "while true do pcall(box.call, box, function() while true do pcall(error) end end) end", end: .deadline),
    Adversary(
      source: "box:call(function() coroutine.wrap(function() box:call(function() while true do end end) end)() end)",
      end: .deadline),
    Adversary(source: "while true do local x = entity.name .. entity.kind end", end: .deadline),
    Adversary(source: "while true do for e in entity:parts() do local x = e.name end end", end: .deadline),
    Adversary(source: "while true do pcall(function() return entity.nothing end) end", end: .deadline),
    Adversary(source: "while true do local it = entity:codes() pcall(it, it, it) end", end: .deadline),
    Adversary(source: "('a'):rep(3000):find(('.-'):rep(12) .. 'b')", end: .deadline),
    Adversary(source: "('a'):rep(3000):find(('.*'):rep(12) .. 'b')", end: .deadline),
    Adversary(source: "('a'):rep(3000):match(('a?'):rep(60) .. ('a'):rep(5000))", end: .deadline),
    Adversary(source: "('a'):rep(1000000):find('[' .. ('b'):rep(1000000) .. 'a]*c')", end: .deadline),
    Adversary(source: "('a'):rep(1000000):find('[' .. ('b'):rep(1000000) .. 'a]-c')", end: .deadline),
    Adversary(source: "('a'):rep(1000000):find('[' .. ('b'):rep(1000000) .. 'a]+c')", end: .deadline),
    Adversary(source: "('a'):rep(20000000):find(('a'):rep(1000000) .. 'b', 1, true)", end: .deadline),
    Adversary(source: "('('):rep(2000000):find('%b()')", end: .deadline),
    Adversary(source: "('('):rep(2000000):gsub('%b()', '')", end: .deadline),
    Adversary(source: "('a'):rep(1000000):gsub('%f[' .. ('b'):rep(1000000) .. ']', '')", end: .deadline),
    Adversary(source: "('a'):rep(200000):find('(.*)%1b')", end: .deadline),
    Adversary(source: "('a'):rep(200000):find('(.-)(.-)%2%1b')", end: .deadline),
    Adversary(source: "for w in ('a'):rep(100000):gmatch('.-.-.-b') do end", end: .deadline),
    Adversary(
      source: "for w in ('a'):rep(100000):gmatch('()') do ('a'):rep(100000):gmatch('a*b')() end", end: .deadline),
    Adversary(source: "('x'):rep(10000):gsub('(y?)x', ('%1'):rep(1000000))", end: .deadline),
    Adversary(source: "('x'):rep(1000000):gsub('x', function() for i = 1, 1 << 62 do end end)", end: .deadline),
    Adversary(source: "('x'):rep(20000000):gsub('x', { x = false })", end: .deadline),
    Adversary(source: "('x'):rep(20000000):gsub('', function() end)", end: .deadline),
    Adversary(
      source: "('x'):gsub('x', setmetatable({}, { __index = function() while true do end end }))", end: .deadline),
    Adversary(source: "while true do ('x'):rep(20000000):gsub('y', 'z') end", end: .deadline),
    Adversary(source: "while true do ('x'):rep(30000000) end", end: .deadline),
    Adversary(source: "while true do local s = 'x' for i = 1, 24 do s = s .. s end end", end: .deadline),
    Adversary(source: "while true do ('ab'):rep(10000000, 'c') end", end: .deadline),
    Adversary(source: #"while true do (('%q'):rep(1)):format(('\0'):rep(1 << 20)) end"#, end: .deadline),
    Adversary(source: "while true do pcall(string.pack, ('i1 '):rep(20000), 1) end", end: .deadline),
    Adversary(source: "while true do pcall(string.pack, (' '):rep(65536)) end", end: .deadline),
    Adversary(source: "while true do pcall(string.packsize, ('!16 Xi16 '):rep(7000)) end", end: .deadline),
    Adversary(
      source: #"while true do pcall(string.unpack, ('z'):rep(60000), ('\0'):rep(1000000)) end"#, end: .deadline),
    Adversary(source: "while true do os.date(('%c'):rep(30000)) end", end: .deadline),
    Adversary(source: "while true do pcall(os.time, { year = 1 << 30, month = 1, day = 1 }) end", end: .deadline),
    Adversary(source: "while true do select('#', table.unpack({}, 1, 200000)) end", end: .deadline),
    Adversary(source: "while true do select(-1, table.unpack({}, 1, 200000)) end", end: .deadline),
    Adversary(source: "while true do table.pack(table.unpack({}, 1, 200000)) end", end: .deadline),
    Adversary(source: "while true do string.char(table.unpack({ ('x'):rep(200000):byte(1, -1) })) end", end: .deadline),
    Adversary(source: "while true do utf8.char(utf8.codepoint(('é'):rep(100000), 1, -1)) end", end: .deadline),
    Adversary(source: "while true do table.move({}, 1, 1 << 23, 2) end", end: .deadline),
    Adversary(
      source:
        "table.move({}, 1, (1 << 24) - 1, 2, setmetatable({}, { __newindex = function() for i = 1, 1 << 40 do end end }))",
      end: .deadline),
    Adversary(source: "while true do pcall(table.insert, {}, 5, 5) end", end: .deadline),
    Adversary(source: "table.sort({ 3, 2, 1 }, function() while true do end end)", end: .deadline),
    Adversary(source: "while true do table.sort({ 3, 2, 1 }, function(a, b) return true end) end", end: .deadline),
    Adversary(source: "while true do math.random(1 << 40) math.max(table.unpack({ 1, 2, 3 })) end", end: .deadline),
    Adversary(source: "while true do collectgarbage('count') end", end: .deadline),
    Adversary(source: "while true do setmetatable({}, {}) end", end: .deadline),
    Adversary(source: "while true do tostring(1.5) tonumber('0x1p4') end", end: .deadline),
    Adversary(
      source: "while true do local t = {} for i = 1, 100 do t[i] = i end for i = 1, 100 do t[i] = nil end next(t) end",
      end: .deadline),
    Adversary(source: "while true do local head for i = 1, 100000 do head = { head } end end", end: .deadline),
    Adversary(
      source:
        "local t = {} while true do for i = 1, 100000 do t[i] = { i } end for k in pairs(t) do t[k] = nil end end",
      end: .deadline),
    Adversary(
      source:
        "local t, m = {}, {} for i = 1, 30000 do m[i] = {} end local mode = {} for i = 1, 29999 do local j = i * 7919 % 29999 + 1 t[i] = setmetatable({ [m[j]] = m[j + 1] }, mode) end mode.__mode = 'k' m = m[1] while true do local x = { {} } end",
      end: .deadline),
    Adversary(source: "table.concat(chain, '', 1, 1000000)", end: .deadline, setup: chain),
    Adversary(
      source:
        "local x <close> = setmetatable({}, { __close = function() while true do end end }) table.unpack(chain, 1, 900000)",
      end: .deadline, setup: chain),
    Adversary(
      source: "xpcall(table.unpack, function() while true do end end, chain, 1, 900000)", end: .deadline, setup: chain),
    Adversary(
      source:
        "coroutine.wrap(function() local x <close> = setmetatable({}, { __close = function() while true do end end }) table.unpack(chain, 1, 900000) end)()",
      end: .deadline, setup: chain),
    Adversary(source: "table.unpack(chain, 1, 900000)", end: .deadline, setup: chain),
    Adversary(source: "while true do pcall(table.unpack, chain, 1, 900000) end", end: .deadline, setup: chain),
    Adversary(source: "table.move(chain, 1, 1000000, 1, {})", end: .deadline, setup: chain),
    Adversary(source: "for _, v in ipairs(chain) do end", end: .deadline, setup: chain),
    Adversary(source: "while true do pcall(table.sort, chain) chain[1] = 1 end", end: .deadline, setup: chain),
    Adversary(source: "('x'):rep(1000000):gsub('x', chain)", end: .deadline, setup: chain),
    Adversary(source: "table.move(list, 1, 1000000, 1, sink)", end: .deadline, setup: sink),
    Adversary(source: "while true do table.insert(list, 1, 1) end", end: .deadline, setup: sink),
    Adversary(source: "while true do table.remove(list, 1) end", end: .deadline, setup: sink),
    Adversary(source: "while true do for k in pairs(words) do break end end", end: .deadline, setup: words),
    Adversary(
      source: "for k in pairs(words) do for j in next, words do words[j] = nil end end while true do next(words) end",
      end: .deadline, setup: words),
    Adversary(source: "while true do next(words, 'k1') end", end: .deadline, setup: words),
    Adversary(
      source: "while true do table.sort(list) list[1], list[#list] = list[#list], list[1] end", end: .deadline,
      setup: numerals),
    Adversary(source: "while true do table.concat(list, ',', 1, 500000) end", end: .deadline, setup: numerals),
    Adversary(
      source: "while true do table.sort(list, function(a, b) return a > b end) end", end: .deadline, setup: numerals),
    Adversary(source: "while true do local x = utf8.len(s) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = utf8.offset(s, 30000000) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = s:upper() end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = s:reverse() end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = s:lower() end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = tonumber(s) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = tonumber(s, 10) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = pcall(function() return s + 1 end) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = s == ('0'):rep(30000001) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = s:find('1', 1, true) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = s:find('1$') end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = s:sub(2) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = s:byte(-1, -1) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = ('%s'):format(s) end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = s < s .. '1' end", end: .deadline, setup: long),
    Adversary(source: "for p, c in utf8.codes(s) do end while true do end", end: .deadline, setup: long),
    Adversary(source: "while true do local x = a < b end", end: .deadline, setup: zeros),
    Adversary(source: "while true do local x = a <= b end", end: .deadline, setup: zeros),
  ]

  /// A million elements behind a chain of 1900 tables.
  private static let chain =
    "local t = {} for i = 1, 1000000 do t[i] = '' end for i = 1, 1900 do t = setmetatable({}, { __index = t }) end rawset(_G, 'chain', t)"

  /// A chain that takes new elements, and a list.
  private static let sink =
    "local t = {} for i = 1, 1900 do t = setmetatable({}, { __newindex = t }) end rawset(_G, 'sink', t) local l = {} for i = 1, 1000000 do l[i] = i end rawset(_G, 'list', l)"

  /// A table of words.
  private static let words =
    "local t = {} for i = 1, 400000 do t['k' .. i * 7919 % 400009] = i end rawset(_G, 'words', t)"

  /// A list of numerals.
  private static let numerals =
    "local t = {} for i = 1, 1000000 do t[i] = (i * 7919 % 1000003) .. '' end rawset(_G, 'list', t)"

  /// A string of 30 MB that is a number.
  private static let long = "rawset(_G, 's', ('0'):rep(30000000) .. '1')"

  /// Two strings of zero bytes, which a comparison takes one by one.
  private static let zeros = #"rawset(_G, 'a', ('\0'):rep(30000000)) rawset(_G, 'b', a .. '1')"#
}
