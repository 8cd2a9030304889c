// SPDX-License-Identifier: Apache-2.0

/// Writes Lua programs from a small grammar: valid syntax, any sense. The same seed gives the same program.
struct ProgramWriter {
  private var state: UInt64
  private var text = ""
  private var depth = 0

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A program of about 20 statements.
  mutating func program() -> String {
    text = "local a, b, c, d = entity, box, {}, 1\n"
    for _ in 0..<(5 + below(20)) { statement() }
    text += "return " + expression()
    return text
  }

  // SplitMix64.
  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }

  private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

  private mutating func statement() {
    depth += 1
    defer { depth -= 1 }
    switch depth > 4 ? below(6) : below(16) {
    case 0, 1: text += "\(variable()) = \(expression())\n"
    case 2: text += "local \(variable()) = \(expression())\n"
    case 3: text += "pcall(function(...) \(variable()) = \(expression()) end, \(expression()))\n"
    case 4: text += "pcall(\(function()), \(arguments()))\n"
    case 5: text += "c[\(expression())] = \(expression())\n"
    case 6: block("if \(expression()) then\n", "else\n")
    case 7: block("for i = 1, \(below(50)) do\n")
    case 8: block("for k, v in pairs(\(pick(["c", "{ 1, 2, x = 3, [box] = 4, [entity] = 5 }", "string"]))) do\n")
    case 9:
      block("for e, n in \(pick(["entity:parts()", "entity:codes()", "entity:broken()", "('abc'):gmatch('.')"])) do\n")
    case 10: block("pcall(function(x, ...)\n", end: "end, \(arguments()))\n")
    case 11:
      block(
        "local co = coroutine.wrap(function(x)\n",
        end: "coroutine.yield(\(expression())) end)\npcall(co, \(expression())) pcall(co)\n")
    case 12: block("local _ <close> = setmetatable({}, { __close = function(x)\n", end: "end })\n")
    case 13:
      block(
        "\(variable()) = setmetatable({}, { \(pick(Self.events)) = function(x, y)\n",
        end: "return \(expression()) end })\n")
    case 14: block("pcall(box.call, box, function(x)\n", end: "return \(expression()) end)\n")
    default: block("do\n")
    }
  }

  private mutating func block(_ start: String, _ middle: String = "", end: String = "end\n") {
    text += start
    for _ in 0..<(1 + below(3)) { statement() }
    if !middle.isEmpty {
      text += middle
      statement()
    }
    text += end
  }

  private mutating func variable() -> String { pick(["a", "b", "c", "d"]) }

  private mutating func arguments() -> String {
    (0..<(1 + below(3))).map { _ in expression() }.joined(separator: ", ")
  }

  private mutating func expression() -> String {
    depth += 1
    defer { depth -= 1 }
    switch depth > 6 ? below(4) : below(16) {
    case 0: return variable()
    case 1: return pick(Self.constants)
    case 2: return pick(["entity", "box", "make()", "kept"])
    case 3: return String(below(1000) - 500)
    case 4: return "\(expression()) \(pick(Self.operators)) \(expression())"
    case 5: return "\(pick(["-", "#", "not ", "~"]))(\(expression()))"
    case 6:
      return "{ \(expression()), [\(pick(["1", "'k'", "box", "entity", "2.5"]))] = \(expression()), x = \(variable()) }"
    case 7: return "(\(expression())).\(pick(["x", "name", "kind", "title", "number", "fails", "nothing", "open"]))"
    case 8: return "(\(expression()))[\(expression())]"
    case 9:
      return
        "(\(expression())):\(pick(["parts", "codes", "method", "call", "rep", "gsub", "find", "open"]))(\(arguments()))"
    case 10: return "function(x, ...) return \(expression()) end"
    case 11: return "select(\(pick(["1", "2", "-1", "'#'"])), pcall(\(function()), \(arguments())))"
    default: return "\(function())(\(arguments()))"
    }
  }

  private mutating func function() -> String { pick(Self.functions) }

  private static let operators = [
    "+", "-", "*", "/", "//", "%", "^", "..", "==", "~=", "<", "<=", ">", ">=", "and", "or", "&", "|", "~", "<<", ">>",
  ]
  private static let events = [
    "__index", "__newindex", "__call", "__eq", "__lt", "__le", "__concat", "__len", "__unm", "__add", "__tostring",
    "__pairs", "__close", "__name", "__metatable", "__band", "__idiv",
  ]
  private static let constants = [
    "nil", "true", "false", "0", "1.5", "-0.0", "0/0", "math.huge", "math.mininteger", "math.maxinteger", "''", "'x'",
    "'Đức'", "'%d %s'", "'(.-)%1'", "'[%a'", "'\\0\\255'", "('x'):rep(100)", "print", "string", "_G", "{}",
  ]
  private static let functions = [
    "assert", "error", "getmetatable", "ipairs", "next", "rawequal", "rawget", "rawlen", "rawset", "select", "tonumber",
    "type", "pcall", "xpcall", "setmetatable", "tostring", "collectgarbage", "pairs", "string.byte", "string.char",
    "string.find", "string.format", "string.gmatch", "string.gsub", "string.len", "string.lower", "string.match",
    "string.pack", "string.packsize", "string.rep", "string.reverse", "string.sub", "string.unpack", "string.upper",
    "table.concat", "table.insert", "table.move", "table.pack", "table.remove", "table.sort", "table.unpack",
    "math.abs", "math.floor", "math.fmod", "math.max", "math.random", "math.tointeger", "math.type", "math.ult",
    "utf8.char", "utf8.codepoint", "utf8.codes", "utf8.len", "utf8.offset", "coroutine.close", "coroutine.create",
    "coroutine.resume", "coroutine.running", "coroutine.status", "coroutine.wrap", "coroutine.yield",
    "coroutine.isyieldable", "os.date", "os.time", "os.difftime", "box.call", "box.method", "box.open", "entity.parts",
    "make",
  ]
}
