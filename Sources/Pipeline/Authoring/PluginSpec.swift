// SPDX-License-Identifier: Apache-2.0

public import Scripting

/// Where the spec of a plugin lies: `people.spec.lua` beside `people.lua`, `plugin.spec.lua` in a plugin's folder.
public enum PluginSpec {
  private static let ending = Array(".spec.lua".utf8)

  /// Whether a path is that of a spec.
  public static func isSpec(_ path: [UInt8]) -> Bool {
    path.count > ending.count && path.suffix(ending.count) == ending[...]
  }

  /// The spec of a plugin's file, whether it is there or not.
  public static func path(of plugin: [UInt8]) -> [UInt8] { plugin.dropLast(4) + ending }

  /// The file of the plugin that a spec is about.
  public static func plugin(of spec: [UInt8]) -> [UInt8] { spec.dropLast(ending.count) + Array(".lua".utf8) }

  /// Whether a plugin has a spec.
  public static func exists(for plugin: Plugin) -> Bool { AuthorFile.exists(path(of: plugin.path)) }
}
