// SPDX-License-Identifier: Apache-2.0

import Text

/// What a plugin says of itself: no work has run when it is known.
public struct Declaration: Equatable, Sendable {
  /// What it does.
  public var kind: PluginKind
  /// Its name, in kebab case.
  public var name: [UInt8]
  /// Its version.
  public var version: [UInt8]
  /// What it does, in one line.
  public var summary: [UInt8]
  /// Its options, by name.
  public var options: [OptionSchema]
  /// Capabilities that it needs.
  public var needs: [[UInt8]]
  /// Plugins that it must run before, if they run.
  public var before: [[UInt8]]
  /// Plugins that it must run after, if they run.
  public var after: [[UInt8]]
  /// Functions that it has.
  public var functions: [ScriptFunction]
  /// File name extension of what an exporter writes, or empty.
  public var fileExtension: [UInt8]
  /// What an exporter puts between two articles.
  public var separator: [UInt8]

  /// The version of the contract between plugins and the host that this host speaks.
  public static let api: Int64 = 1

  /// Whether it has a function.
  public func has(_ function: ScriptFunction) -> Bool { functions.contains(function) }

  /// The option of a name.
  public func option(_ name: [UInt8]) -> OptionSchema? { options.first { $0.name == name } }
}

/// A function that a declaration may have.
public enum ScriptFunction: Int, CaseIterable, Sendable {
  case filter, new, map, merge, finish, encode, header, footer

  /// Its name in the declaration.
  public var name: StaticString {
    switch self {
    case .filter: "filter"
    case .new: "new"
    case .map: "map"
    case .merge: "merge"
    case .finish: "finish"
    case .encode: "encode"
    case .header: "header"
    case .footer: "footer"
    }
  }

  /// Functions that a kind of plugin must have, and those that it may have.
  static func of(_ kind: PluginKind) -> (required: [ScriptFunction], optional: [ScriptFunction]) {
    switch kind {
    case .filter: ([.filter], [])
    case .report: ([.new, .map, .finish], [.merge])
    case .exporter: ([.encode], [.header, .footer])
    }
  }
}
