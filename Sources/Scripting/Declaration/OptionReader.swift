// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// Reads the table that describes one option.
struct OptionReader {
  let stack: LuaStack
  let name: [UInt8]
  /// Where the table lies.
  let index: Int

  private static let fields = DeclarationField.option.map(\.name)

  /// Reads the option and checks that its default is a value it takes.
  func read() throws(LuaError) -> OptionSchema {
    guard stack.kind(at: index) == .table else { throw problem("is no table such as { type = \"string\" }") }
    try checkFields()
    var schema = OptionSchema(
      name: name, kind: try kind("type", fallback: .string), element: try kind("of", fallback: .string),
      fallback: nil, isRequired: try flag("required"), minimum: try bound("min"), maximum: try bound("max"),
      values: try values(), help: try text("help"))
    if schema.kind == .list && schema.element == .list {
      throw problem("is a list of lists; a list holds single values")
    }
    if schema.kind == .enum && schema.values.isEmpty { throw problem("is an enum without 'values'") }
    if stack.pushField("default", of: index) != .null {
      let value = try stack.plainValue(at: -1, name: StaticString("default").bytes)
      do {
        schema.fallback = try schema.check(value)
      } catch {
        throw problem("has a default that it does not take: ", .bytes(error.message))
      }
    }
    stack.pop()
    return schema
  }

  private func checkFields() throws(LuaError) {
    stack.pushNil()
    while stack.advance(in: index) {
      stack.pop()
      let field = stack.bytes(at: -1) ?? stack.kindName(at: -1)
      if !Self.fields.contains(where: { $0.bytes == field }) {
        throw problem("has no field '", .bytes(field), .literal("'"), .bytes(suggest(field, Self.fields)))
      }
    }
  }

  private func kind(_ field: StaticString, fallback: OptionSchema.Kind) throws(LuaError) -> OptionSchema.Kind {
    defer { stack.pop() }
    if stack.pushField(field, of: index) == .null { return fallback }
    let word = stack.bytes(at: -1) ?? stack.kindName(at: -1)
    let kinds = OptionSchema.Kind.allCases
    guard let kind = kinds.first(where: { $0.name.bytes == word }) else {
      throw problem("has the unknown type '", .bytes(word), .literal("'"), .bytes(suggest(word, kinds.map(\.name))))
    }
    return kind
  }

  private func flag(_ field: StaticString) throws(LuaError) -> Bool {
    defer { stack.pop() }
    switch stack.pushField(field, of: index) {
    case .null: return false
    case .boolean: return stack.truth(at: -1)
    default: throw problem("has a '", .literal(field), "' that is neither true nor false")
    }
  }

  private func bound(_ field: StaticString) throws(LuaError) -> Double? {
    defer { stack.pop() }
    if stack.pushField(field, of: index) == .null { return nil }
    guard let number = stack.number(at: -1) else { throw problem("has a '", .literal(field), "' that is no number") }
    return number
  }

  private func text(_ field: StaticString) throws(LuaError) -> [UInt8] {
    defer { stack.pop() }
    if stack.pushField(field, of: index) == .null { return [] }
    guard let text = stack.bytes(at: -1) else { throw problem("has a '", .literal(field), "' that is no string") }
    return [UInt8](repairing: text.span)
  }

  private func values() throws(LuaError) -> [[UInt8]] {
    defer { stack.pop() }
    if stack.pushField("values", of: index) == .null { return [] }
    guard stack.kind(at: -1) == .table else { throw problem("has 'values' that are no list of strings") }
    let table = stack.absolute(-1)
    var values: [[UInt8]] = []
    for item in 0..<stack.rawLength(at: table) {
      stack.pushItem(item + 1, of: table)
      guard let value = stack.bytes(at: -1) else { throw problem("has 'values' that are no list of strings") }
      values.append(value)
      stack.pop()
    }
    return values
  }

  private func problem(_ pieces: LuaText...) -> LuaError {
    let text = pieces.reduce(into: [UInt8]()) { $0 += $1.bytes }
    return LuaError("option '", .bytes(name), "' ", .bytes(text))
  }
}

/// `; did you mean 'summary'?` when a known word is near, else nothing.
func suggest(_ word: [UInt8], _ known: [StaticString]) -> [UInt8] {
  suggest(word, known.map(\.bytes))
}

/// `; did you mean 'people-by-month'?` when a known word is near, else nothing.
func suggest(_ word: [UInt8], _ known: [[UInt8]]) -> [UInt8] {
  guard let index = Suggestion.nearest(to: word.span, among: known) else { return [] }
  return StaticString("; did you mean '").bytes + known[index] + StaticString("'?").bytes
}
