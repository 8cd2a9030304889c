// SPDX-License-Identifier: Apache-2.0

/// Why Lua did not do what it was asked.
///
/// A script's `error("no such month")` arrives with code `.runtime`, message `about.lua:7: no such month` and a
/// traceback of the script's own frames. Messages are bytes: a script may raise any.
public struct LuaError: Error, Equatable, Sendable {
  /// What sort of failure it is.
  public enum Code: Sendable {
    /// The source text is no Lua.
    case syntax
    /// The script raised an error, or used something wrongly.
    case runtime
    /// The state may not hold more memory.
    case memory
    /// The call took longer than it may.
    case deadline
  }

  /// What sort of failure it is.
  public var code: Code
  /// The message, with `file:line:` in front where it is known.
  public var message: [UInt8]
  /// Whether a script raised it in a call inside the one that is under way.
  public var isRaised = false
  /// `stack traceback:` and a line for each frame of a script, or empty.
  public var traceback: [UInt8]

  /// Makes an error from its parts.
  public init(_ code: Code, _ message: [UInt8], traceback: [UInt8] = []) {
    self.code = code
    self.message = message
    self.traceback = traceback
  }

  /// Makes the error that a host function raises in the script that called it; Lua adds the script's line.
  public init(_ message: StaticString) {
    self.init(.runtime, message.bytes)
  }

  /// The same, from pieces that are put end to end.
  public init(_ pieces: LuaText...) {
    self.init(.runtime, pieces.reduce(into: []) { $0.append(contentsOf: $1.bytes) })
  }
}
