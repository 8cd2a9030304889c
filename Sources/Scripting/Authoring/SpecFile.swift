// SPDX-License-Identifier: Apache-2.0

import Lua
public import Text

/// One case of a plugin's spec: articles, and what the plugin makes of them.
public struct SpecCase: Equatable, Sendable {
  /// What it shows, in the author's words.
  public var name: [UInt8]
  /// The plugin's options as they are given.
  public var options: [PlainValue.Field]
  /// The articles: `text` or `file`, and `id title date url source language views tags meta` as far as given.
  public var articles: [PlainValue]
  /// What is expected: `kept`, `dropped`, `rows`, `output`, `files`, `tables` and `fails`, as far as given.
  public var expectations: [PlainValue.Field]
  /// Whether it has a function `check` too.
  public var hasCheck: Bool

  /// What is expected under a name, or nil.
  public func expectation(_ name: StaticString) -> PlainValue? { expectations.first { $0.key == name.bytes }?.value }
}

/// The spec beside a plugin: a file that gives back a list of cases.
///
/// ```lua
/// return {
///   { name = "drops short articles", options = { words = 9 }, articles = { { id = "a", text = "Tin ngắn" } },
///     kept = {}, dropped = { a = "has only 2 words" } },
///   { name = "counts", articles = { { file = "a.txt" } }, check = function(result) assert(#result.rows == 1) end },
/// }
/// ```
/// It runs in a state of its own, with all that plugins see and under the same limits.
public final class SpecFile {
  /// Its cases, in order.
  public let cases: [SpecCase]
  private let instance: PluginInstance
  private let path: [UInt8]

  private static let expectations: [StaticString] = ["kept", "dropped", "rows", "output", "files", "tables", "fails"]
  private static let fields: [StaticString] = ["name", "options", "articles", "check"] + expectations
  private static let articleFields: [StaticString] = [
    "id", "text", "file", "title", "date", "url", "source", "language", "views", "tags", "meta",
  ]

  /// Runs the file and reads the cases it gives back.
  ///
  /// - Throws: `.syntax`, what the file's own lines raised, or `.declaration` when it is no list of cases.
  public init(path: [UInt8], source: [UInt8], limits: ScriptLimits = ScriptLimits()) throws(ScriptError) {
    self.path = path
    instance = try PluginInstance.blank(limits: limits)
    do {
      try instance.state.load(source, name: [0x40] + path)
      try instance.state.call(arguments: 0, results: 1)
      cases = try Self.readCases(instance.stack)
    } catch {
      throw Self.explained(error, path)
    }
  }

  /// Runs the function `check` of a case with what the plugin made of its articles.
  public func check(_ index: Int, _ result: PlainValue) throws(ScriptError) {
    let stack = instance.stack
    stack.push(from: LuaSlot(Self.firstSlot + index))
    stack.push(result)
    do {
      try instance.state.call(arguments: 1, results: 0)
    } catch {
      throw ScriptError(error, plugin: path, version: [])
    }
  }

  /// Where the functions `check` are kept, case by case.
  private static let firstSlot = 1024

  private static func readCases(_ stack: LuaStack) throws(LuaError) -> [SpecCase] {
    guard stack.kind(at: -1) == .table, stack.rawLength(at: -1) > 0 else {
      throw LuaError("the file gives back no list of cases; end it with return { { name = …, articles = { … } }, … }")
    }
    let list = stack.absolute(-1)
    var cases: [SpecCase] = []
    for index in 0..<stack.rawLength(at: list) {
      guard stack.pushItem(index + 1, of: list) == .table else {
        throw LuaError("case ", .bytes(decimal(index + 1)), " is a ", .bytes(stack.kindName(at: -1)), ", not a table")
      }
      cases.append(try readCase(index, stack))
      stack.pop()
    }
    stack.pop()
    return cases
  }

  /// Reads the case on the top.
  private static func readCase(_ index: Int, _ stack: LuaStack) throws(LuaError) -> SpecCase {
    let table = stack.absolute(-1)
    var found = SpecCase(name: [], options: [], articles: [], expectations: [], hasCheck: false)
    if stack.pushField("name", of: table) == .string { found.name = stack.validText(at: -1) }
    stack.pop()
    let title = StaticString("case ").bytes + (found.name.isEmpty ? decimal(index + 1) : [0x27] + found.name + [0x27])
    for field in try names(of: table, stack, title, fields) {
      stack.push(field.span)
      stack.getRaw(of: table)
      if field == StaticString("check").bytes {
        guard stack.kind(at: -1) == .function else { throw LuaError(.bytes(title), ": 'check' is no function") }
        stack.store(in: LuaSlot(firstSlot + index))
        found.hasCheck = true
        continue
      }
      let value = try stack.plainValue(at: -1, name: title + StaticString(": ").bytes + field)
      stack.pop()
      try found.take(field, value, title)
    }
    for article in found.articles {
      guard case .table(let fields) = article else { throw LuaError(.bytes(title), ": an article is no table") }
      for field in fields { try known(field.key, title + StaticString(": an article").bytes, articleFields) }
    }
    return found
  }

  /// The names of the fields of a table, in order of bytes, each of them known.
  private static func names(
    of table: Int, _ stack: LuaStack, _ title: [UInt8], _ fields: [StaticString]
  ) throws(LuaError) -> [[UInt8]] {
    var names: [[UInt8]] = []
    stack.pushNil()
    while stack.advance(in: table) {
      stack.pop()
      let name = stack.bytes(at: -1) ?? stack.description(at: -1)
      try known(name, title, fields)
      names.append(name)
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func known(_ name: [UInt8], _ title: [UInt8], _ fields: [StaticString]) throws(LuaError) {
    if fields.contains(where: { $0.bytes == name }) { return }
    throw LuaError(.bytes(title), " has no field '", .bytes(name), .literal("'"), .bytes(suggest(name, fields)))
  }

  private static func explained(_ error: LuaError, _ path: [UInt8]) -> ScriptError {
    let name = path.split(separator: 0x2F).last.map { Array($0) } ?? path
    let isPlaced = error.code == .syntax || !error.traceback.isEmpty || error.message.starts(with: path)
    var explained = ScriptError(error, plugin: name, version: [])
    if !isPlaced { explained.message = path + StaticString(": ").bytes + error.message }
    if explained.code == .runtime { explained.code = .declaration }
    return explained
  }
}

extension SpecCase {
  /// Takes a field of the case's table.
  fileprivate mutating func take(_ field: [UInt8], _ value: PlainValue, _ title: [UInt8]) throws(LuaError) {
    switch (field, value) {
    case (StaticString("name").bytes, .text): break
    case (StaticString("options").bytes, .table(let options)): self.options = options
    case (StaticString("articles").bytes, .list(let articles)): self.articles = articles
    case (StaticString("articles").bytes, .table(let fields)) where fields.isEmpty: articles = []
    case (StaticString("name").bytes, _), (StaticString("options").bytes, _), (StaticString("articles").bytes, _):
      throw LuaError(.bytes(title), ": '", .bytes(field), "' is of the wrong type")
    default: expectations.append(PlainValue.Field(key: field, value: value))
    }
  }
}
