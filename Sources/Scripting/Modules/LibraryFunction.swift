// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// The functions of `tam` that are of use in any plugin.
enum LibraryFunction: Int32, LuaMembers {
  case re, template, resource, unordered

  var definition: LuaMember {
    switch self {
    case .re:
      LuaMember(
        method: "re", takes: "pattern: string, flags: string?", gives: "regex",
        "Compiles a regular expression; flags are some of i, m, s and x.")
    case .template:
      LuaMember(
        method: "template", takes: "text: string", gives: "template",
        "Reads a Mustache template; {{name}} escapes for HTML, {{{name}}} does not.")
    case .resource:
      LuaMember(
        method: "resource", takes: "name: string", gives: "string", "The bytes of a file in the plugin's own folder.")
    case .unordered:
      LuaMember(
        method: "unordered", takes: "table: table", gives: "fun(): any, any",
        "Keys and values in any order, quicker than pairs; the order may differ from run to run.")
    }
  }

  static let call: LuaFunction = { state, id in
    answer(state) { stack throws(LuaError) in try LibraryFunction(rawValue: id)?.run(stack) ?? 0 }
  }

  private func run(_ stack: LuaStack) throws(LuaError) -> Int {
    switch self {
    case .re:
      if stack.object(at: 1, of: Types.regex) != nil, stack.isNil(at: 2) {
        stack.setTop(1)
        return 1
      }
      let flags = stack.isNil(at: 2) ? [] : try stack.textArgument(2)
      stack.push(try stack.regex(try stack.textArgument(1), flags: flags), as: Types.regex)
      return 1
    case .template:
      stack.push(try TemplateBox(try stack.validTextArgument(1)), as: Types.template)
      return 1
    case .resource: return try stack.pushResource()
    case .unordered:
      try stack.tableArgument(1)
      stack.push(from: Slots.next)
      stack.pushCopy(of: 1)
      stack.pushNil()
      return 3
    }
  }
}
