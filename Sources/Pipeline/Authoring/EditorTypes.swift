// SPDX-License-Identifier: Apache-2.0

import Scripting

/// Types of the Lua API for editors that run the Lua language server.
///
/// `---@field title? string Headline.` lets an editor complete `article.`; all of it comes from the tables that serve
/// the calls.
public enum EditorTypes {
  /// Names and contents of the files that `tam types` writes.
  public static var files: [(name: String, content: String)] {
    [("tam.lua", stubs), (".luarc.json", settings)]
  }

  /// What the language server needs to know beside the types: the version of Lua, and what is not there.
  static let settings = """
    {
      "$schema": "https://raw.githubusercontent.com/LuaLS/vscode-lua/master/setting/schema.json",
      "runtime.version": "Lua 5.4",
      "runtime.builtin": { "io": "disable", "debug": "disable", "package": "disable" },
      "workspace.library": ["tam.lua"]
    }

    """

  /// The text of `tam.lua`: a file of types that is never run.
  static var stubs: String {
    var out = """
      ---@meta
      -- The Lua API of tam, for the Lua language server. `tam types` makes this file; it is never run.

      """
    for kind in PluginKind.allCases { out += fields(DeclarationField.of(kind), of: "\(kind.name)_declaration") }
    out += fields(DeclarationField.prepare, of: "prepare")
    out += fields(DeclarationField.option, of: "option")
    out += fields(DeclarationField.context, of: "ctx")
    out += fields(DeclarationField.databaseTable, of: "database_table")
    out += fields(DeclarationField.databaseColumn, of: "database_column")
    out += fields(DeclarationField.databaseView, of: "database_view")
    out += "\n---@class block\n"
    for block in DeclarationField.blocks { out += fields(block.fields, of: "\(block.type)") }
    for type in APIReference.types { out += typeStub(type) }
    for module in APIReference.modules { out += moduleStub(module) }
    return out + "\n---@type any\ntam.null = nil\n\n---@type string\ntam.version = \"\"\n"
  }

  private static func fields(_ fields: [DeclarationField], of name: String) -> String {
    fields.reduce("\n---@class \(name)\n") { out, field in
      "\(out)---@field \(field.name)\(field.isRequired ? "" : "?") \(field.type) \(field.summary)\n"
    }
  }

  private static func typeStub(_ type: APIReference.Group) -> String {
    var out = "\n---@class \(type.name)\n"
    for member in type.members where !member.isMethod {
      let isOptional = "\(member.result)".hasSuffix("?")
      let result = isOptional ? "\("\(member.result)".dropLast())" : "\(member.result)"
      out += "---@field \(member.name)\(isOptional ? "?" : "") \(result) \(member.summary)\n"
    }
    // The local is the language server's way to hang methods on a class; its name is never seen.
    out += "local \(type.name) = {}\n"
    for member in type.members where member.isMethod {
      out += function(member, named: "\(type.name):\(member.name)")
    }
    return out
  }

  private static func moduleStub(_ module: APIReference.Group) -> String {
    var out = "\n\(module.name) = {}\n"
    for member in module.members {
      let isDeclaring = "\(module.name)" == "tam" && PluginKind.allCases.contains { "\($0.name)" == "\(member.name)" }
      out += function(
        member, named: "\(module.name).\(member.name)",
        parameters: isDeclaring ? "declaration: \(member.name)_declaration" : nil)
    }
    return out
  }

  private static func function(_ member: APIReference.Member, named name: String, parameters: String? = nil) -> String {
    var out = "\n---\(member.summary)\n"
    let parameters = Parameter.list(parameters ?? "\(member.parameters)")
    for parameter in parameters {
      out += "---@param \(parameter.name)\(parameter.isOptional ? "?" : "") \(parameter.type)\n"
    }
    if "\(member.result)" != "nil" { out += "---@return \(member.result)\n" }
    return out + "function \(name)(\(parameters.map(\.name).joined(separator: ", "))) end\n"
  }
}

/// A parameter of a function, as the tables of the API write it: `kind: string?`.
struct Parameter: Equatable {
  var name: String
  var type: String
  var isOptional: Bool

  /// Reads `a: string, b: {x: any, y: any}, ...`.
  static func list(_ text: String) -> [Parameter] {
    var parts = [""]
    var depth = 0
    for character in text {
      if "{(<[".contains(character) { depth += 1 }
      if "})>]".contains(character) { depth -= 1 }
      if character == "," && depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map { $0.trimmed }.filter { !$0.isEmpty }.map { part in
      guard let colon = part.firstIndex(of: ":") else { return Parameter(name: part, type: "any", isOptional: false) }
      let name = String(part[..<colon]).trimmed
      let type = String(part[part.index(after: colon)...]).trimmed
      let isOptional = type.hasSuffix("?") || name.hasSuffix("?")
      return Parameter(
        name: name.hasSuffix("?") ? String(name.dropLast()) : name,
        type: type.hasSuffix("?") ? String(type.dropLast()) : type, isOptional: isOptional)
    }
  }
}

extension String {
  /// Without spaces at both ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
