// SPDX-License-Identifier: Apache-2.0

import Lua
import Mustache
import Text

/// A template of a script, parsed.
final class TemplateBox {
  let text: [UInt8]
  private let scan: TemplateScan
  private let template: MustacheTemplate

  init(_ text: [UInt8]) throws(LuaError) {
    self.text = text
    scan = try TemplateScan(text)
    do {
      template = try MustacheTemplate(string: String(decoding: text, as: UTF8.self))
    } catch let problem as MustacheTemplate.ParserError {
      throw LuaError(
        "template, line ", .bytes(decimal(problem.context.lineNumber)), ": ", .literal(Self.message(of: problem.error)))
    } catch {
      throw LuaError("the template cannot be read")
    }
  }

  /// Writes the template with the values of a table.
  func render(_ value: PlainValue, _ stack: LuaStack) throws(LuaError) -> [UInt8] {
    let run = TemplateRun(scan, stack)
    guard let root = run.value(value, named: StaticString("table").bytes) else { return [] }
    let text = template.render(root)
    try stack.checkLimits()
    if let problem = run.problem { throw LuaError("template: ", .bytes(problem)) }
    return Array(text.utf8)
  }

  private static func message(of error: any Error) -> StaticString {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "this end belongs to another section"
    case .unfinishedName: "a tag is not closed"
    case .expectedSectionEnd: "a section is not closed"
    case .invalidSetDelimiter: "a change of delimiters looks like {{=<% %>=}}"
    default: "a tag is not closed, or not well formed"
    }
  }
}

/// What scripts see of a template.
enum TemplateMember: Int32, LuaMembers {
  case render

  var definition: LuaMember {
    LuaMember(
      method: "render", takes: "values: table", gives: "string", "The template with the values of a table put in.")
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    if id == -1 { return stack.pushBytes(object.payload(as: TemplateBox.self).text) }
    if id == -2 { throw LuaError("a template has no length") }
    throw Types.template.unknownMember(stack)
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    try stack.tableArgument(2)
    let value = try stack.plainValue(at: 2, name: StaticString("values").bytes)
    return stack.pushBytes(try object.payload(as: TemplateBox.self).render(value, stack))
  }
}
