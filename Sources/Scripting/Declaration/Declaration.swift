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
  /// The tables that an exporter with `rows` fills.
  public var schema: DatabaseSchema?

  /// The version of the contract between plugins and the host that this host speaks.
  public static let api: Int64 = 1

  /// Whether it has a function.
  public func has(_ function: ScriptFunction) -> Bool { functions.contains(function) }

  /// Whether an exporter writes files of its own naming below a folder, rather than one file.
  public var writesFolder: Bool { has(.files) }

  /// Whether an exporter writes rows of tables, of which the host makes a database.
  public var writesDatabase: Bool { has(.rows) }

  /// Whether a filter looks at the whole corpus before it decides about any article.
  public var hasPrepare: Bool { has(.prepareMap) }

  /// The option of a name.
  public func option(_ name: [UInt8]) -> OptionSchema? { options.first { $0.name == name } }
}
