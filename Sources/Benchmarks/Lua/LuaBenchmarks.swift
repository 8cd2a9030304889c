// SPDX-License-Identifier: Apache-2.0

import Lua

/// What a script pays for the host's objects, beside a field of a table of Lua.
let luaBenchmarks: [Benchmark] = [
  lua("plain field", "local t = { start = 7 } return function(n) for i = 1, n do local x = t.start end end"),
  lua("integer property", "return function(n) local e = entity for i = 1, n do local x = e.start end end"),
  lua("cached string property", "return function(n) local e = entity for i = 1, n do local x = e.name end end"),
  lua("method", "return function(n) local e = entity for i = 1, n do local x = e:size() end end"),
  lua("host function", "return function(n) local f = seven for i = 1, n do local x = f() end end"),
  lua("pcall of nothing", "return function(n) local function f() end for i = 1, n do pcall(f) end end"),
  lua("host to script and back", "return function() end", .callEach),
  lua("host to script to host", "local f = seven return function() local x = f() end", .callEach),
  lua("iterator step, first pass", passes, .renewArticle),
  lua("iterator step, later pass", passes),
]

/// 100 rows a pass, three values each.
private let passes = """
  return function(n) for i = 1, n // 100 do renew() for e, name, kind in entity:parts() do end end end
  """

private enum Way { case callOnce, callEach, renewArticle }

private func lua(_ name: String, _ source: String, _ way: Way = .callOnce) -> Benchmark {
  Benchmark(name: name, count: 1_000_000, floor: "plain field") { count in
    let state = try LuaState(limits: LuaLimits(nanoseconds: 0))
    try lendEntities(to: state, renewing: way == .renewArticle)
    try state.load(Array(source.utf8), name: Array("@\(name).lua".utf8))
    try state.call(arguments: 0, results: 1)
    for _ in 0..<(way == .callEach ? count : 1) {
      state.stack.pushCopy(of: -1)
      state.stack.push(Int64(count))
      try state.call(arguments: 1, results: 0)
    }
  }
}
