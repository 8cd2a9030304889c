// SPDX-License-Identifier: Apache-2.0

import Lua
public import News
import Text

/// A state in which chunks are tried one by one, with an article at hand.
///
/// ```swift
/// let console = try Console()
/// try console.open(&article) { console.evaluate(Array("#article.text".utf8)) }  // .values: 4382
/// ```
/// It sees all that plugins see, and may edit the article. Unlike in a plugin, a global may be set: it stays until the
/// console goes.
public final class Console {
  /// What came of a chunk.
  public enum Outcome: Equatable, Sendable {
    /// What it gave, each value as text over one or more lines.
    case values([[UInt8]])
    /// It goes on: more lines are needed.
    case incomplete
    /// It is no Lua, or failed.
    case failure(ScriptError)
  }

  private let instance: PluginInstance
  private static let environment = LuaSlot(1024)
  private static let show = LuaSlot(1025)
  private static let names = LuaSlot(1026)

  /// Makes a console.
  public init(limits: ScriptLimits = ScriptLimits()) throws(ScriptError) {
    instance = try PluginInstance.blank(limits: limits)
    do {
      try instance.state.load(Self.prelude.bytes, name: StaticString("@console").bytes)
      try instance.state.call(arguments: 0, results: 3)
    } catch {
      throw ScriptError(error, plugin: StaticString("console").bytes, version: [])
    }
    instance.stack.store(in: Self.names)
    instance.stack.store(in: Self.show)
    instance.stack.store(in: Self.environment)
  }

  /// Lends an article to what is evaluated in `body`, as the global `article`.
  public func open<Result>(_ article: inout Article, _ body: () -> Result) throws(ScriptError) -> Result {
    let stack = instance.stack
    defer {
      stack.push(from: Self.environment)
      stack.pushNil()
      stack.setField("article")
      stack.pop()
    }
    return try instance.lend(&article, editing: true) { () throws(ScriptError) in
      stack.push(from: Self.environment)
      stack.pushHandle(of: Types.article, index: 0)
      stack.setField("article")
      stack.pop()
      return body()
    }
  }

  /// Runs a chunk: an expression, whose values are given back, or statements.
  public func evaluate(_ source: [UInt8]) -> Outcome {
    let stack = instance.stack
    let base = stack.top
    defer { stack.setTop(base) }
    do {
      if try !load(source) { return .incomplete }
      stack.push(from: Self.environment)
      try instance.state.call(arguments: 1, results: -1)
      var values: [[UInt8]] = []
      for index in base..<stack.top {
        stack.push(from: Self.show)
        stack.pushCopy(of: index + 1)
        try instance.state.call(arguments: 1, results: 1)
        values.append(stack.validText(at: -1))
        stack.pop()
      }
      return .values(values)
    } catch {
      return .failure(ScriptError(error, plugin: StaticString("console").bytes, version: []))
    }
  }

  /// Names that may stand behind a chain of names, as `article` or `tam.text`: members of an object, fields of a table,
  /// functions of strings. Globals and keywords for an empty chain; nothing when it leads nowhere.
  public func names(behind chain: [UInt8], areMethods: Bool) -> [[UInt8]] {
    let stack = instance.stack
    let base = stack.top
    defer { stack.setTop(base) }
    do {
      stack.push(from: Self.names)
      if chain.isEmpty {
        stack.pushNil()
      } else {
        guard try load(chain) else { return [] }
        stack.push(from: Self.environment)
        try instance.state.call(arguments: 1, results: 1)
      }
      if let object = stack.object(at: -1), let type = Types.all.first(where: { object.isOf($0) }) {
        return type.members.filter { $0.isMethod == areMethods }.map(\.name.bytes)
      }
      stack.push(areMethods)
      try instance.state.call(arguments: 2, results: 1)
      return stack.validText(at: -1).split(separator: 0x20).map { Array($0) }
    } catch {
      return []
    }
  }

  /// What was printed since the last time.
  public func takeLog() -> [[UInt8]] { instance.takeLog() }

  /// Compiles an expression, or else statements; false when the text goes on.
  private func load(_ source: [UInt8]) throws(LuaError) -> Bool {
    let name = StaticString("@console").bytes
    let isCut: Bool
    do {
      // The chunk's own globals: on the same line, so that lines in messages are those of the chunk.
      try instance.state.load(StaticString("local _ENV = ...; return ").bytes + source, name: name)
      return true
    } catch {
      isCut = error.message.suffix(5).elementsEqual(StaticString("<eof>").bytes)
    }
    do {
      try instance.state.load(StaticString("local _ENV = ...; ").bytes + source, name: name)
      return true
    } catch {
      if isCut || error.message.suffix(5).elementsEqual(StaticString("<eof>").bytes) { return false }
      throw error
    }
  }

  /// Makes the globals of chunks and the function that shows a value.
  private static let prelude: StaticString = """
    local env = setmetatable({}, { __index = _G })

    function env.all(iterator)
      local list = {}
      for value in iterator do list[#list + 1] = value end
      return list
    end

    local escapes = { ["\\n"] = "\\\\n", ["\\t"] = "\\\\t", ["\\r"] = "\\\\r", ['"'] = '\\\\"', ["\\\\"] = "\\\\\\\\" }

    local function quote(text)
      local function escape(c) return escapes[c] or ("\\\\%d"):format(c:byte()) end
      return '"' .. text:gsub('[%c"\\\\]', escape) .. '"'
    end

    local show

    local function table_text(value, indent, depth)
      local parts, length, count = {}, 0, #value
      for key, item in pairs(value) do
        local text = show(item, indent .. "  ", depth + 1)
        if not (math.type(key) == "integer" and key >= 1 and key <= count) then
          local is_name = type(key) == "string" and key:find("^[%a_][%w_]*$")
          text = (is_name and key or "[" .. show(key, indent, depth + 1) .. "]") .. " = " .. text
        end
        parts[#parts + 1] = text
        length = length + (utf8.len(text) or #text) + 2
      end
      if #parts == 0 then return "{}" end
      if length + #indent < 72 then return "{ " .. table.concat(parts, ", ") .. " }" end
      local line = "\\n" .. indent .. "  "
      return "{" .. line .. table.concat(parts, "," .. line) .. "\\n" .. indent .. "}"
    end

    function show(value, indent, depth)
      local kind = type(value)
      if kind == "string" then return quote(value) end
      if kind == "table" and depth < 8 then return table_text(value, indent, depth) end
      if kind ~= "userdata" then return tostring(value) end
      local has_rows, rows = pcall(function() return value:rows() end)
      if has_rows then return tostring(value) .. " " .. show(rows, indent, depth + 1) end
      return "<" .. tostring(value) .. ">"
    end

    local words = "and break do else elseif end false for function goto if in local nil not or repeat return then true until while"

    local function names(value, are_methods)
      local list = {}
      local function add(from)
        for key, member in pairs(from) do
          local is_name = type(key) == "string" and key:find("^[%a_][%w_]*$")
          if is_name and (not are_methods or type(member) == "function") then list[#list + 1] = key end
        end
      end
      if value == nil then
        for word in words:gmatch("%a+") do list[#list + 1] = word end
        add(env)
        add(_G)
      elseif type(value) == "string" then
        if are_methods then add(string) end
      elseif type(value) == "table" then
        add(value)
      end
      return table.concat(list, " ")
    end

    return env, function(value) return show(value, "", 0) end, names
    """
}
