// SPDX-License-Identifier: Apache-2.0

import Lua

/// What went wrong with a plugin, and where.
///
/// `people.lua:9: attempt to index a nil value`, in plugin `people-by-month` 1.0.0, on article `000.txt`.
public struct ScriptError: Error, Equatable, Sendable {
  /// What sort of failure it is.
  public enum Code: UInt8, Sendable {
    /// The file is no Lua.
    case syntax
    /// The file does not declare a plugin, or declares it wrongly.
    case declaration
    /// An option is unknown, missing or of the wrong type.
    case option
    /// The script raised an error.
    case runtime
    /// The state may not hold more memory.
    case memory
    /// The call took longer than it may.
    case deadline
    /// The script gave back something that it may not.
    case value
    /// More was written than a step may write.
    case output
  }

  /// What sort of failure it is.
  public var code: Code
  /// The plugin's name, or its file's before the name is known.
  public var plugin: [UInt8]
  /// The plugin's version, empty before it is known.
  public var version: [UInt8]
  /// What is wrong, with `file:line:` in front where it is known.
  public var message: [UInt8]
  /// Frames of the script, innermost first, or empty.
  public var traceback: [UInt8]
  /// Identity of the article that was being worked on, or empty.
  public var article: [UInt8]
  /// Path of that article, or empty.
  public var path: [UInt8]

  /// Makes an error that belongs to no article.
  public init(_ code: Code, plugin: [UInt8], version: [UInt8] = [], message: [UInt8], traceback: [UInt8] = []) {
    self.code = code
    self.plugin = plugin
    self.version = version
    self.message = message
    self.traceback = traceback
    article = []
    path = []
  }

  /// The same failure as Lua tells it.
  init(_ error: LuaError, plugin: [UInt8], version: [UInt8]) {
    let code: Code =
      switch error.code {
      case .syntax: .syntax
      case .runtime: .runtime
      case .memory: .memory
      case .deadline: .deadline
      }
    self.init(code, plugin: plugin, version: version, message: error.message, traceback: error.traceback)
  }
}
