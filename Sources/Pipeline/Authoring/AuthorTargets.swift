// SPDX-License-Identifier: Apache-2.0

import Reading
public import Scripting

/// The plugins that an author names on the command line: by name, by file, or by spec.
public struct AuthorTargets {
  private let catalogue: PluginCatalogue
  private let near: [[UInt8]]

  /// - Parameter near: The folders that are meant when nothing is named.
  public init(_ catalogue: PluginCatalogue, near: [[UInt8]]) {
    self.catalogue = catalogue
    self.near = near
  }

  /// The files that are meant: all of the near folders for no names.
  ///
  /// - Throws: `PlanProblems` for a name that no plugin has.
  public func paths(_ targets: [String]) throws -> [[UInt8]] {
    if targets.isEmpty {
      return catalogue.entries.filter { near.contains($0.folder) }.map(\.path)
    }
    let paths = try targets.flatMap { target -> [[UInt8]] in
      let bytes = Array(target.utf8)
      if PluginSpec.isSpec(bytes) { return [PluginSpec.plugin(of: bytes)] }
      if target.hasSuffix(".lua") { return [bytes] }
      let found = catalogue.entries(named: bytes).filter { $0.hiddenBy == nil }.map(\.path)
      if found.isEmpty {
        let names = PluginKind.allCases.flatMap { catalogue.names(of: $0) }.map { text($0) }
        throw PlanProblems(message: "there is no plugin '\(target)'\(Spelling.hint(target, among: names))")
      }
      return found
    }
    // `*.lua` names a plugin and its spec.
    var seen: Set<[UInt8]> = []
    return paths.filter { seen.insert($0).inserted }
  }

  /// The plugins that are meant.
  ///
  /// - Throws: What `paths` throws, `ReadingError` or `ScriptError` for a file that is no plugin.
  public func plugins(_ targets: [String]) throws -> [Plugin] {
    try paths(targets).map { try PluginCatalogue.load($0) }
  }
}
