// SPDX-License-Identifier: Apache-2.0

/// What a script may use up.
///
/// The defaults are 256 MB a state and 2 s of CPU time a call.
public struct LuaLimits: Equatable, Sendable {
  /// Bytes that a state may hold.
  public var memory: Int
  /// Nanoseconds of CPU time that one call from Swift may take; 0 for no limit.
  public var nanoseconds: UInt64

  /// Makes limits; both have defaults.
  public init(memory: Int = 256 << 20, nanoseconds: UInt64 = 2_000_000_000) {
    self.memory = memory
    self.nanoseconds = nanoseconds
  }
}
