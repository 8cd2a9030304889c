// SPDX-License-Identifier: Apache-2.0

import Scripting
import Text

/// A topic of the help on the Lua API: a type, a module, a kind of plugin, or one member of those.
///
/// `HelpTopic.named("article.entities")` is the page of one method; `article`, `tam.json`, `filter` and `options` are
/// pages that list what belongs to them.
public struct HelpTopic: Equatable, Sendable {
  /// What it is asked for by.
  public let name: String
  /// Its text, with a line feed at the end.
  public let text: String

  /// The topic of a name, or nil; `article:has` and `article.has` are the same.
  public static func named(_ name: String) -> HelpTopic? {
    let wanted = name.replacing(":", with: ".")
    let topics = all
    if let topic = topics.first(where: { $0.name == wanted }) { return topic }
    // A member's own name is enough: every type that has one answers.
    let members = topics.filter { $0.name.hasSuffix(".\(wanted)") }
    return members.isEmpty ? nil : HelpTopic(name: wanted, text: members.map(\.text).joined(separator: "\n"))
  }

  /// The name of a topic that somebody may have meant.
  ///
  /// - Parameter others: Names that may be meant too.
  public static func nearest(to name: String, or others: [String] = []) -> String? {
    let names = others + all.map(\.name)
    let tails = names.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
    let known = names + tails
    return Suggestion.nearest(to: Array(name.utf8).span, among: known.map { Array($0.utf8) }).map { known[$0] }
  }

  /// Topics that list others, in order.
  public static var overview: [(name: String, summary: String)] {
    groups.map { ($0.name, $0.summary) }
  }

  /// Every topic.
  static var all: [HelpTopic] {
    groups.flatMap { group in
      [HelpTopic(name: group.name, text: list(group))]
        + group.entries.map { HelpTopic(name: "\(group.name).\($0.name)", text: page($0)) }
    }
  }

  fileprivate struct Group {
    var name: String
    var summary: String
    var entries: [Entry]
  }

  fileprivate struct Entry {
    var name: String
    var signature: String
    var gives: String
    var summary: String
  }

  private static var groups: [Group] {
    let kinds = PluginKind.allCases.map { kind in
      Group(
        name: "\(kind.name)", summary: "fields of tam.\(kind.name) { … }",
        entries: DeclarationField.of(kind).map { Entry($0) })
    }
    let tables = [
      ("prepare", "fields of prepare in a filter", DeclarationField.prepare),
      ("options", "fields of an option", DeclarationField.option),
      ("database_table", "fields of a table that an exporter with rows fills", DeclarationField.databaseTable),
      ("database_column", "fields of a column of such a table", DeclarationField.databaseColumn),
      ("database_view", "fields of a view of such tables", DeclarationField.databaseView),
      ("ctx", "what every function of a plugin is given last", DeclarationField.context),
    ].map { name, summary, fields in Group(name: name, summary: summary, entries: fields.map { Entry($0) }) }
    let blocks = DeclarationField.blocks.map { block in
      Group(name: "\(block.type)", summary: "\(block.summary)", entries: block.fields.map { Entry($0) })
    }
    let types = APIReference.types.map { type in
      Group(
        name: "\(type.name)", summary: "members of this type",
        entries: type.members.map { Entry($0, of: "\(type.name)\($0.isMethod ? ":" : ".")") })
    }
    let modules = APIReference.modules.map { module in
      Group(
        name: "\(module.name)", summary: "functions of this module",
        entries: module.members.map { Entry($0, of: "\(module.name).") })
    }
    return kinds + tables + types + blocks + modules
  }

  private static func list(_ group: Group) -> String {
    let width = group.entries.map(\.signature.count).filter { $0 <= 28 }.max() ?? 0
    return group.entries.reduce("\(group.name): \(group.summary)\n\n") { out, entry in
      let gap = String(repeating: " ", count: max(0, width - entry.signature.count))
      return entry.signature.count > width
        ? "\(out)  \(entry.signature)\n  \(String(repeating: " ", count: width))  \(entry.summary)\n"
        : "\(out)  \(entry.signature)\(gap)  \(entry.summary)\n"
    }
  }

  private static func page(_ entry: Entry) -> String {
    "\(entry.signature)\(entry.gives.isEmpty ? "" : " → \(entry.gives)")\n  \(entry.summary)\n"
  }
}

extension HelpTopic.Entry {
  init(_ field: DeclarationField) {
    name = "\(field.name)"
    signature = "\(field.name)\(field.isRequired ? "" : "?")"
    gives = "\(field.type)"
    summary = "\(field.summary)"
  }

  init(_ member: APIReference.Member, of prefix: String) {
    name = "\(member.name)"
    signature = "\(prefix)\(member.name)\(member.isMethod ? "(\(member.parameters))" : "")"
    gives = "\(member.result)" == "nil" ? "" : "\(member.result)"
    summary = "\(member.summary)"
  }
}
