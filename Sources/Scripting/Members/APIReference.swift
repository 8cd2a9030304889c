// SPDX-License-Identifier: Apache-2.0

public import Lua

/// The Lua API in words, from the same tables that serve its calls.
public enum APIReference {
  /// Types that scripts meet, in the order in which they are explained.
  public static let types = [
    Types.article, Types.entity, Types.mention, Types.sentence, Types.span, Types.position, Types.meeting, Types.tags,
    Types.meta, Types.counter, Types.groups, Types.regex,
    Types.template,
  ]

  /// Names of the types.
  public static var typeNames: [StaticString] { types.map(\.name) }

  /// Names of the members of a type, and whether they are methods; none for an unknown type.
  public static func members(ofType name: String) -> [(name: String, isMethod: Bool)] {
    let type = types.first { "\($0.name)" == name }
    return type?.members.map { (name: "\($0.name)", isMethod: $0.isMethod) } ?? []
  }

  /// The members of a type as a Markdown table; nil for an unknown type.
  public static func markdown(ofType name: [UInt8]) -> [UInt8]? {
    types.first { $0.name.bytes == name }.map { type in
      table(type.members.map { (prefix: [UInt8](), separator: $0.isMethod ? ":" : ".", member: $0) })
    }
  }

  /// Functions that stand together under a name: `tam`, `tam.json`.
  public struct Module: Sendable {
    /// What stands before the dot.
    public let name: [UInt8]
    /// Its functions, in the order in which they are explained.
    public let functions: [LuaMember]
  }

  /// All modules.
  public static let modules =
    [
      Module(
        name: StaticString("tam").bytes,
        functions: TamFunction.allCases.map(\.definition) + LibraryFunction.allCases.map(\.definition))
    ]
    + ScriptModule.all.map { Module(name: StaticString("tam.").bytes + $0.name.bytes, functions: $0.members) }

  /// The functions of all modules as a Markdown table.
  public static func markdownOfFunctions() -> [UInt8] {
    table(
      modules.flatMap { module in
        module.functions.map { (prefix: module.name, separator: StaticString("."), member: $0) }
      })
  }

  private static func table(_ rows: [(prefix: [UInt8], separator: StaticString, member: LuaMember)]) -> [UInt8] {
    var out = StaticString("| member | gives | what it is |\n|---|---|---|\n").bytes
    for row in rows {
      let member = row.member
      out +=
        StaticString("| `").bytes + row.prefix + (row.prefix.isEmpty && !member.isMethod ? [] : row.separator.bytes)
      out += member.name.bytes
      if member.isMethod { out += [0x28] + member.parameters.bytes + [0x29] }
      out += StaticString("` | `").bytes + escaped(member.result.bytes) + StaticString("` | ").bytes
      out += escaped(member.summary.bytes) + StaticString(" |\n").bytes
    }
    return out
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] { text.flatMap { $0 == 0x7C ? [0x5C, 0x7C] : [$0] } }
}
