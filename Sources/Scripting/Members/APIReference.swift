// SPDX-License-Identifier: Apache-2.0

import Lua

/// The Lua API in words, from the same tables that serve its calls.
public enum APIReference {
  /// A member of a type, or a function of a module.
  public struct Member: Sendable {
    /// Its name.
    public let name: StaticString
    /// Whether it is called rather than read.
    public let isMethod: Bool
    /// Its parameters, `name: type` with commas between.
    public let parameters: StaticString
    /// The type it gives, in LuaLS notation.
    public let result: StaticString
    /// What it is, in one line.
    public let summary: StaticString

    init(_ member: LuaMember) {
      name = member.name
      isMethod = member.isMethod
      parameters = member.parameters
      result = member.result
      summary = member.summary
    }
  }

  /// A type with its members, or a module with its functions.
  public struct Group: Sendable {
    /// Its name: `article`, `tam`, `tam.json`.
    public let name: String
    /// What belongs to it, in the order in which it is explained.
    public let members: [Member]

    init(_ name: String, _ members: [LuaMember]) {
      self.name = name
      self.members = members.map { Member($0) }
    }
  }

  /// Types that scripts meet, in the order in which they are explained.
  public static let types = [
    Types.article, Types.entity, Types.mention, Types.sentence, Types.span, Types.position, Types.meeting, Types.tags,
    Types.meta, Types.counter, Types.sum, Types.stats, Types.set, Types.list, Types.top, Types.graph, Types.groups,
    Types.regex, Types.template,
  ].map { Group("\($0.name)", $0.members) }

  /// All modules, `tam` itself first.
  public static let modules =
    [Group("tam", TamFunction.allCases.map(\.definition) + LibraryFunction.allCases.map(\.definition))]
    + ScriptModule.all.map { Group("tam.\($0.name)", $0.members) }

  /// Names of the types.
  public static var typeNames: [String] { types.map(\.name) }

  /// The members of a type as a Markdown table; nil for an unknown type.
  public static func markdown(ofType name: [UInt8]) -> [UInt8]? {
    types.first { Array($0.name.utf8) == name }.map { type in
      table(type.members.map { (prefix: [UInt8](), separator: $0.isMethod ? ":" : ".", member: $0) })
    }
  }

  /// The functions of all modules as a Markdown table.
  public static func markdownOfFunctions() -> [UInt8] {
    table(
      modules.flatMap { module in
        module.members.map { (prefix: Array(module.name.utf8), separator: StaticString("."), member: $0) }
      })
  }

  private static func table(_ rows: [(prefix: [UInt8], separator: StaticString, member: Member)]) -> [UInt8] {
    var out = StaticString("| member | gives | what it is |\n|---|---|---|\n").bytes
    for row in rows {
      let member = row.member
      out +=
        StaticString("| `").bytes + row.prefix + (row.prefix.isEmpty && !member.isMethod ? [] : row.separator.bytes)
      out += member.name.bytes
      if member.isMethod { out += [0x28] + escaped(member.parameters.bytes) + [0x29] }
      out += StaticString("` | `").bytes + escaped(member.result.bytes) + StaticString("` | ").bytes
      out += escaped(member.summary.bytes) + StaticString(" |\n").bytes
    }
    return out
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] { text.flatMap { $0 == 0x7C ? [0x5C, 0x7C] : [$0] } }
}
