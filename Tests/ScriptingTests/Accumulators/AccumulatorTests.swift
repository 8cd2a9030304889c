// SPDX-License-Identifier: Apache-2.0

import Reports
import Scripting
import Testing
import Text

@Suite struct AccumulatorTests {
  /// What `expression` gives as JSON after `statements`, in which `a` is an accumulator.
  static func json(_ accumulator: String, _ statements: String, _ expression: String) throws -> String {
    try evaluate("(function() local a = \(accumulator) \(statements) return tam.json.encode(\(expression)) end)()")
  }

  static let rows: [(String, String, String)] = [
    ("tam.sum()", "a:add(1) a:add(2)", "[[3]]"),
    ("tam.sum()", "for _ = 1, 10 do a:add(0.1) end", "[[1.0]]"),
    ("tam.sum()", "", "[[0]]"),
    ("tam.stats()", "a:add(3) a:add(1.0) a:add(2.5)", "[[3,6.5,2.1666666666666665,1,3]]"),
    ("tam.stats()", "", "[]"),
    ("tam.set()", "a:add('b') a:add(2) a:add('a') a:add(2.0) a:add({ 'x', 1 })", #"[[2],["a"],["b"],["x",1]]"#),
    ("tam.list()", "a:add('b') a:add({ 1, 'x' }) a:add({ k = 1 }) a:add(false)", #"[["b"],[1,"x"],[{"k":1}],[false]]"#),
    ("tam.top(3)", "for i = 1, 9 do a:add(i % 4, { 'v', i }) end", #"[[3,"v",3],[3,"v",7],[2,"v",2]]"#),
    ("tam.top(2)", "a:add(0.5, 'x') a:add(1, 'y') a:add(1.0, 'z')", #"[[1,"y"],[1.0,"z"]]"#),
    (
      "tam.graph()", "a:add('b', 'a') a:add('a', { 'p', 1 }, 4) a:add('a', 'b') a:add('b', 'a')",
      #"[["a","b",1],["a","p",1,4],["b","a",2]]"#
    ),
    ("tam.counter()", "a:add({ 'p', 'x' }) a:add({ 'p' }) a:add(1, 5)", #"[[1,5],["p",1],["p","x",1]]"#),
    (
      "tam.groups(function() return tam.groups(tam.counter) end)",
      "a:of('m'):of({ 1, 2 }):add('k') a:of('l'):of('n'):add('k', 3)", #"[["l","n","k",3],["m",1,2,"k",1]]"#
    ),
    ("tam.groups(tam.sum)", "a:of('m'):add(1) a:of('l'):add(2)", #"[["l",2],["m",1]]"#),
    ("tam.groups(function() return tam.top(1) end)", "a:of('m'):add(1, 'x') a:of('m'):add(2, 'y')", #"[["m",2,"y"]]"#),
  ]

  @Test(arguments: rows)
  func rowsAreThoseThatATableTakes(_ accumulator: String, _ statements: String, _ expected: String) throws {
    #expect(try Self.json(accumulator, statements, "tam.array(a:rows())") == expected)
  }

  static let steps: [(String, String, String)] = [
    ("tam.sum()", "a:add(1) a:add(2)", "[3]"),
    ("tam.stats()", "a:add(1) a:add(2)", "[2,3,1.5,1,2]"),
    ("tam.stats()", "", "[]"),
    ("tam.set()", "a:add('b') a:add('a')", #"["a","b"]"#),
    ("tam.list()", "a:add('b') a:add({ 'a' })", #"["b",["a"]]"#),
    ("tam.top(2)", "a:add(1, 'b') a:add(2, 'a')", #"[2,"a",1,"b"]"#),
    ("tam.graph()", "a:add('b', { 'a', 1 }) a:add('a', 'b')", #"["a","b",1,"b",["a",1],1]"#),
    ("tam.counter()", "a:add('b') a:add({ 'a' }, 2)", #"["b",1,["a"],2]"#),
  ]

  @Test(arguments: steps)
  func eachGoesInOrder(_ accumulator: String, _ statements: String, _ expected: String) throws {
    let collect = """
      \(statements) local all = {}
      for one, two, three, four, five in a:each() do
        for _, value in ipairs({ one, two, three, four, five }) do all[#all + 1] = value end
      end
      """
    #expect(try Self.json(accumulator, collect, "tam.array(all)") == expected)
  }

  static let values: [(String, String, String)] = [
    ("tam.sum()", "a:add(2) a:add(3)", "{ a.value, a:size(), #a, tostring(a) } == [5,2,2,\"sum\"]"),
    ("tam.sum()", "a:add(math.maxinteger) a:add(1)", "{ a.value - 2.0 ^ 63, math.type(a.value) } == [0.0,\"float\"]"),
    ("tam.sum()", "a:add(2.0)", "{ a.value, math.type(a.value) } == [2.0,\"float\"]"),
    ("tam.stats()", "a:add(2) a:add(4)", "{ a.count, a.sum, a.mean, a.min, a.max, #a } == [2,6,3.0,2,4,2]"),
    ("tam.stats()", "", "{ a.count, a.sum, a.mean == nil, a.min == nil, a.max == nil } == [0,0,true,true,true]"),
    (
      "tam.set()", "a:add('x') a:add('x')",
      "{ a:size(), a:has('x'), a:has('y'), tostring(a) } == [1,true,false,\"set\"]"
    ),
    ("tam.list()", "a:add('x') a:add('x')", "{ a:size(), #a, tostring(a) } == [2,2,\"list\"]"),
    (
      "tam.list()", "a:add({ nil, 'x' }) a:add({ 1, x = 2 })",
      "{ a:rows()[1][1] == nil, a:rows()[1][2], a:rows()[2][1].x } == [true,\"x\",2]"
    ),
    ("tam.top(1)", "a:add(1, 'x') a:add(1, 'y')", "{ a:size(), #a, tostring(a) } == [1,1,\"top\"]"),
    (
      "tam.graph()", "a:add('x', 'y', 2) a:add('y', 'x')",
      "{ a:size(), a:get('x', 'y'), a:get('x', 'z'), (a:top(1)()), tostring(a) } == [2,2,0,\"x\",\"graph\"]"
    ),
  ]

  @Test(arguments: values)
  func whatItHoldsCanBeAsked(_ accumulator: String, _ statements: String, _ question: String) throws {
    let parts = question.split(separator: " == ", maxSplits: .max).map(String.init)
    let expression = parts.dropLast().joined(separator: " == ")
    #expect(try Self.json(accumulator, statements, expression) == parts.last)
  }

  static let mistakes: [(String, String)] = [
    ("tam.sum():add('1')", "argument 1: number expected, got string"),
    ("tam.sum():add(0/0)", "NaN cannot be summed"),
    ("tam.stats():add(1/0)", "an infinite number cannot be summed"),
    ("tam.sum().mean", "sum has no member 'mean'; it has: add value each size rows"),
    ("tam.stats().avg", "stats has no member 'avg'; it has: add count sum mean min max each size rows"),
    ("tam.set():add(true)", "a key is a string, a number or a list of those, not a boolean"),
    ("tam.list():add()", "argument 1: value expected, got nil"),
    ("tam.list():add({ x = { print } })", "value.x[1]: a function is no plain data"),
    ("tam.list():add(tam.sum())", "value: a sum is no plain data"),
    ("tam.top()", "argument 1: integer expected, got nil"),
    ("tam.top(0)", "a top keeps 1 to 100000 values, not 0"),
    ("tam.top(1):add('x')", "argument 1: number expected, got string"),
    ("tam.top(1):add(0/0, 'x')", "NaN is neither more nor less than any number"),
    ("tam.top(1):add(1)", "argument 2: value expected, got nil"),
    ("tam.graph():add('x')", "a key is a string, a number or a list of those, not a nil"),
    ("tam.graph():add('x', 'y', 0.5)", "argument 3: integer expected, got number"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ expression: String, _ message: String) throws {
    #expect(try failure("return \(expression)") == "test.lua:4: " + message)
  }

  static let part = """
    { counter = tam.counter(), sum = tam.sum(), stats = tam.stats(), set = tam.set(), list = tam.list(),
      top = tam.top(3), graph = tam.graph(), groups = tam.groups(function() return tam.groups(tam.stats) end) }
    """
  static let adding = """
    local n, key = math.random(1 << 40) * 2.0 ^ math.random(-80, 80), ({ 'a', 1, 2.5, { 'b', 1 } })[math.random(4)]
    p.counter:add(key, math.random(9)) p.sum:add(math.random() < 0.5 and n or math.random(100)) p.stats:add(-n)
    p.set:add({ key == key and article.id or 1, math.random(5) }) p.list:add({ article.id, { n = n } })
    p.top:add(math.random(4), article.id) p.graph:add(key, article.id) p.groups:of(key):of(math.random(3)):add(n)
    """
  /// The merge law for every kind, bit for bit: as one chunk, in 2 and in 7, and with empty ones between.
  @Test func partsOfAnyCutGiveTheSameBytes() throws {
    let fields =
      "new = function() return \(Self.part) end, map = function(p, article)\n\(Self.adding)\nend, finish = function() end"
    let plugin = try plugin("report", fields)
    func part(_ range: Range<Int>) throws -> [UInt8] {
      let instance = try PluginInstance(plugin, options: [])
      try instance.beginPart()
      for number in range {
        var article = try article(id: "\(number)")
        instance.setSeed(UInt64(number))
        try instance.map(&article)
      }
      return try instance.part()
    }
    func merged(_ parts: [[UInt8]]) throws -> [UInt8] {
      let instance = try PluginInstance(plugin, options: [])
      for part in parts { try instance.merge(part) }
      return try instance.part()
    }
    let whole = try part(0..<12)
    for cuts in [[5], [0, 12], [1, 2, 4, 7, 8, 11]] {
      let borders = [0] + cuts + [12]
      let parts = try zip(borders, borders.dropFirst()).map { try part($0..<$1) }
      #expect(try merged(parts) == whole)
      let left = try merged(Array(parts.prefix(2)))
      #expect(try merged([left] + parts.dropFirst(2)) == whole)
      let right = try merged(Array(parts.dropFirst()))
      #expect(try merged([parts[0], right]) == whole)
    }
  }

  @Test func additionsOfAFailedMapAreUndone() throws {
    let fields =
      "new = function() return \(Self.part) end, map = function(p, article)\n\(Self.adding)\nif article.id == 'bad' then for _ = 1, 20 do \(Self.adding) end error('no') end end, finish = function() end"
    func part(_ ids: [String]) throws -> [UInt8] {
      let instance = try instance("report", fields)
      try instance.beginPart()
      for (number, id) in ids.enumerated() {
        var article = try article(id: id)
        instance.setSeed(id == "bad" ? 99 : UInt64(number % 2))
        do { try instance.map(&article) } catch { #expect(error.text.hasSuffix(": no")) }
      }
      return try instance.part()
    }
    #expect(try part(["a", "b", "bad"]) == part(["a", "b"]))
    #expect(try part(["bad"]) == part([]))
  }

  static let hoards = [
    "local a = tam.sum() while true do t[#t + 1] = tam.sum() end",
    "while true do t[#t + 1] = tam.counter() end",
    "while true do t[#t + 1] = tam.groups(tam.counter) end",
    "local a = tam.set() for i = 1, math.huge do a:add(i) end",
    "local a, s = tam.list(), ('x'):rep(1000) while true do a:add(s) end",
    "local a, s = tam.top(100000), ('x'):rep(1000) for i = 1, math.huge do a:add(i, s) end",
    "local a = tam.graph() for i = 1, math.huge do a:add(i, i) end",
    "local a = tam.groups(tam.sum) for i = 1, math.huge do a:of(i) end",
    "local a = tam.list() local v = {} for i = 1, 60 do v = { v, v } end a:add(v)",
  ]

  /// 8 MB, and time to fill them under a sanitizer on a busy machine.
  static let little = ScriptLimits(memory: 8 << 20, nanoseconds: 60_000_000_000)

  /// What an accumulator holds is the plugin's memory, though it lies outside Lua.
  @Test(arguments: hoards)
  func hoardsEndAtTheMemoryLimit(_ statements: String) throws {
    let exporter = try instance(
      "exporter", "encode = function() local t = {} \(statements) end", limits: Self.little)
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try exporter.encode(&article) }
    #expect(error?.code == .memory)
    #expect(exporter.peakMemory < 20 << 20)
  }

  /// A part of 2^60 leaves in 60 tables once had no end.
  @Test func aPartThatBranchesWithoutEndIsRefused() throws {
    let report = try instance(
      "report",
      "new = function() local t = {} for _ = 1, 60 do t = { t, t } end return t end, map = function() end, finish = function() end",
      limits: Self.little)
    try report.beginPart()
    let error = #expect(throws: ScriptError.self) { try report.part() }
    #expect(error?.code == .memory)
  }

  @Test func mergingKeepsTheMemoryLimit() throws {
    let plugin = try plugin(
      "report",
      "new = function() return tam.set() end, map = function(p, a) for i = 1, 5e4 do p:add(a.id .. i) end end, finish = function() end"
    )
    let parts = try (0..<4).map { number in
      let instance = try PluginInstance(plugin, options: [])
      try instance.beginPart()
      var article = try article(id: "\(number)")
      try instance.map(&article)
      return try instance.part()
    }
    let last = try PluginInstance(plugin, options: [], limits: ScriptLimits(memory: 4 << 20))
    let error = #expect(throws: ScriptError.self) { for part in parts { try last.merge(part) } }
    #expect(error?.code == .memory)
  }
}
