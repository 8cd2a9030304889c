// SPDX-License-Identifier: Apache-2.0

internal import CLuaHost

extension LuaStack {
  /// Whether the call's time is over or the state holds more than it may: what is under way should end.
  public var isLimited: Bool { host.pointee.isFull != 0 || host.pointee.isLate != 0 }

  /// Ends long work of the host when a limit was passed: what it throws becomes the limit's own error in the script.
  ///
  /// A loop over what a script gave calls this once a turn, since neither limit reaches into a frame of Swift.
  public func checkLimits() throws(LuaError) {
    if isLimited { throw LuaError(.memory, outOfMemory) }
  }

  /// Seconds since 1970 that `os.time()` tells.
  public var time: Int64 {
    host.pointee.askedTime = 1
    return host.pointee.now
  }

  /// Whether the script asked for the time since the state was made.
  public var hasAskedTime: Bool { host.pointee.askedTime != 0 }
}
