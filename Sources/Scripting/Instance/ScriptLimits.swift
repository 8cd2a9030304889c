// SPDX-License-Identifier: Apache-2.0

import Lua

/// What a plugin may use up.
///
/// `ScriptLimits(memory: 64 << 20)` is 64 MB a state and the usual time.
public struct ScriptLimits: Equatable, Sendable {
  /// The same as the Lua state takes it.
  var lua = LuaLimits()

  /// Bytes that the plugin's state may hold.
  public var memory: Int { lua.memory }
  /// Nanoseconds of CPU time that one call may take; 0 for no limit.
  public var nanoseconds: UInt64 { lua.nanoseconds }

  /// Makes limits; without a number the usual one counts, 256 MB and 2 s.
  public init(memory: Int? = nil, nanoseconds: UInt64? = nil) {
    if let memory { lua.memory = memory }
    if let nanoseconds { lua.nanoseconds = nanoseconds }
  }
}
