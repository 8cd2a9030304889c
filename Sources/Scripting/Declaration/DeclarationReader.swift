// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// Reads the table that `tam.filter`, `tam.report` or `tam.exporter` was given, and says what is wrong with it.
///
/// The table lies at index 1 of the call. Its functions are kept in slots; nothing of it runs.
struct DeclarationReader {
  let stack: LuaStack
  let kind: PluginKind

  /// Reads the declaration.
  func read() throws(LuaError) -> Declaration {
    try stack.tableArgument(1)
    try checkFields()
    try checkAPI()
    let name = try requireText("name")
    guard isKebabCase(name) else {
      throw LuaError("name '", .bytes(name), "' is not in kebab case, such as 'people-by-month'")
    }
    var declaration = Declaration(
      kind: kind, name: name, version: try requireText("version"), summary: try requireText("summary"),
      options: try options(), needs: try names("needs"), before: try names("before"), after: try names("after"),
      functions: try functions(), fileExtension: [], separator: [])
    try checkNeighbours(declaration)
    if kind == .exporter {
      declaration.fileExtension = try optionalText("extension") ?? []
      declaration.separator = try optionalText("separator") ?? []
      try checkExporter(declaration)
      if declaration.writesDatabase { declaration.schema = try SchemaReader(stack: stack).read() }
    }
    return declaration
  }

  /// No plugin runs before itself, or before and after the same other one.
  private func checkNeighbours(_ declaration: Declaration) throws(LuaError) {
    for (field, names) in [(StaticString("before"), declaration.before), ("after", declaration.after)]
    where names.contains(declaration.name) {
      throw LuaError("'", .literal(field), "' names the plugin itself")
    }
    if let name = declaration.before.first(where: declaration.after.contains) {
      throw LuaError("'", .bytes(name), "' stands both in 'before' and in 'after'")
    }
  }

  /// An exporter writes either one file, or a folder of files, or a database.
  private func checkExporter(_ declaration: Declaration) throws(LuaError) {
    let ways: [ScriptFunction] = [.encode, .files, .rows].filter { declaration.has($0) }
    guard let way = ways.first else { throw LuaError("an exporter needs a function 'encode', 'files' or 'rows'") }
    if ways.count > 1 {
      throw LuaError("an exporter has '", .literal(ways[0].name), "' or '", .literal(ways[1].name), "', not both")
    }
    if way != .rows {
      for name: StaticString in ["tables", "views"] {
        defer { stack.pop() }
        if stack.pushField(name, of: 1) != .null {
          throw LuaError("'", .literal(name), "' is for exporters with 'rows'")
        }
      }
    }
    if way == .encode { return }
    let others: [(StaticString, Bool)] = [
      ("header", declaration.has(.header)), ("footer", declaration.has(.footer)),
      ("extension", way == .files && !declaration.fileExtension.isEmpty), ("separator", !declaration.separator.isEmpty),
    ]
    for (name, isThere) in others where isThere {
      let what: StaticString = way == .files ? "'files' names whole files" : "'rows' fills tables"
      throw LuaError("'", .literal(name), "' is for exporters with 'encode'; ", .literal(what))
    }
  }

  private var fields: [StaticString] { DeclarationField.of(kind).map(\.name) }

  private func checkFields() throws(LuaError) {
    stack.pushNil()
    while stack.advance(in: 1) {
      stack.pop()
      guard let field = stack.bytes(at: -1) else { throw LuaError("a declaration has no items, only named fields") }
      if !fields.contains(where: { $0.bytes == field }) {
        throw LuaError("a ", .literal(kind.name), " has no field '", .bytes(field), "'", .bytes(suggest(field, fields)))
      }
    }
  }

  private func checkAPI() throws(LuaError) {
    defer { stack.pop() }
    guard stack.pushField("api", of: 1) != .null, let api = stack.integer(at: -1) else {
      throw LuaError("'api' is missing: write api = ", .bytes(decimal(Int(Declaration.api))))
    }
    if api != Declaration.api {
      throw LuaError(
        "api ", .bytes(decimal(Int(clamping: api))), " is not known; this host speaks api ",
        .bytes(decimal(Int(Declaration.api))))
    }
  }

  private func functions() throws(LuaError) -> [ScriptFunction] {
    let (required, optional) = ScriptFunction.of(kind)
    return try functions(required, optional, of: 1, in: kind.name) + prepareFunctions()
  }

  /// The functions of a filter's first pass over the corpus.
  private func prepareFunctions() throws(LuaError) -> [ScriptFunction] {
    guard kind == .filter else { return [] }
    defer { stack.pop() }
    switch stack.pushField("prepare", of: 1) {
    case .null: return []
    case .table: break
    default: throw LuaError("'prepare' is a ", .bytes(stack.kindName(at: -1)), ", not a table of functions")
    }
    let table = stack.absolute(-1)
    let known: [ScriptFunction] = [.prepareNew, .prepareMap, .prepareFinish, .prepareMerge]
    stack.pushNil()
    while stack.advance(in: table) {
      stack.pop()
      let field = stack.bytes(at: -1) ?? stack.kindName(at: -1)
      if !known.contains(where: { $0.name.bytes == field }) {
        throw LuaError("'prepare' has no field '", .bytes(field), "'", .bytes(suggest(field, known.map(\.name))))
      }
    }
    return try functions(Array(known.prefix(3)), [.prepareMerge], of: table, in: "prepare")
  }

  private func functions(
    _ required: [ScriptFunction], _ optional: [ScriptFunction], of table: Int, in owner: StaticString
  ) throws(LuaError) -> [ScriptFunction] {
    var found: [ScriptFunction] = []
    for function in required + optional {
      let type = stack.pushField(function.name, of: table)
      if type == .null {
        stack.pop()
        guard !required.contains(function) else {
          throw LuaError("a ", .literal(owner), " needs a function '", .literal(function.name), "'")
        }
        continue
      }
      if type != .function {
        throw LuaError("'", .literal(function.name), "' is a ", .bytes(stack.kindName(at: -1)), ", not a function")
      }
      stack.store(in: Slots.function(function))
      found.append(function)
    }
    return found
  }

  private func options() throws(LuaError) -> [OptionSchema] {
    defer { stack.pop() }
    switch stack.pushField("options", of: 1) {
    case .null: return []
    case .table: break
    default: throw LuaError("'options' is a ", .bytes(stack.kindName(at: -1)), ", not a table of options")
    }
    let table = stack.absolute(-1)
    var schemas: [OptionSchema] = []
    stack.pushNil()
    while stack.advance(in: table) {
      guard let name = stack.bytes(at: -2) else { throw LuaError("options have names, not numbers") }
      schemas.append(try OptionReader(stack: stack, name: name, index: stack.absolute(-1)).read())
      stack.pop()
    }
    return schemas.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private func names(_ field: StaticString) throws(LuaError) -> [[UInt8]] {
    defer { stack.pop() }
    switch stack.pushField(field, of: 1) {
    case .null: return []
    case .table: break
    default: throw LuaError("'", .literal(field), "' is a ", .bytes(stack.kindName(at: -1)), ", not a list of names")
    }
    let table = stack.absolute(-1)
    var names: [[UInt8]] = []
    for item in 0..<stack.rawLength(at: table) {
      stack.pushItem(item + 1, of: table)
      guard let name = stack.bytes(at: -1) else { throw LuaError("'", .literal(field), "' is not a list of names") }
      names.append(name)
      stack.pop()
    }
    return names
  }

  private func requireText(_ field: StaticString) throws(LuaError) -> [UInt8] {
    guard let text = try optionalText(field), !text.isEmpty else {
      throw LuaError("'", .literal(field), "' is missing: a ", .literal(kind.name), " needs one")
    }
    return text
  }

  private func optionalText(_ field: StaticString) throws(LuaError) -> [UInt8]? {
    defer { stack.pop() }
    if stack.pushField(field, of: 1) == .null { return nil }
    guard let text = stack.bytes(at: -1) else {
      throw LuaError("'", .literal(field), "' is a ", .bytes(stack.kindName(at: -1)), ", not a string")
    }
    return [UInt8](repairing: text.span)
  }

  private func isKebabCase(_ name: [UInt8]) -> Bool {
    guard let first = name.first, first.isASCIILower, name.last != 0x2D else { return false }
    return name.allSatisfy { $0.isASCIILower || $0.isASCIIDigit || $0 == 0x2D }
  }
}
