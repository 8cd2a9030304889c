// SPDX-License-Identifier: Apache-2.0

public import Scripting

/// Why a plugin cannot be had by its name.
public struct CatalogueError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Code: Equatable, Sendable {
    /// No folder has a plugin of the name.
    case unknown(PluginKind, name: [UInt8], known: [[UInt8]], folders: [[UInt8]])
    /// Two files of one folder declare the same name.
    case twins(PluginKind, name: [UInt8], paths: [[UInt8]])
    /// The file of the name cannot be loaded.
    case broken(ScriptError)
  }

  /// What is wrong.
  public var code: Code

  init(_ code: Code) { self.code = code }
}
