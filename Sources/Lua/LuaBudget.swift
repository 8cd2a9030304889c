// SPDX-License-Identifier: Apache-2.0

internal import CLuaHost

/// A state's budget of memory, for what objects of the host hold outside Lua.
///
/// Without it a script could fill the machine through a counter that Lua's own allocator never sees.
public struct LuaBudget {
  let host: UnsafeMutablePointer<host_State>

  /// Books bytes; past the limit the script fails when Swift has returned.
  public func charge(_ bytes: Int) { host_charge(host, bytes) }

  /// Ends long work of the host when a limit was passed; see `LuaStack.checkLimits`.
  public func check() throws(LuaError) {
    if host.pointee.isFull != 0 || host.pointee.isLate != 0 { throw LuaError(.memory, outOfMemory) }
  }

  /// Takes booked bytes off. The state must not be closed; while it closes is early enough.
  public func refund(_ bytes: Int) { host.pointee.used -= bytes }
}

extension LuaStack {
  /// Raises when the deadline of the call has passed: for long loops of Swift, where nothing else looks at it.
  public func checkDeadline() throws(LuaError) {
    if host_islate(pointer) != 0 { throw LuaError("time limit passed") }
  }

  /// The budget of this state.
  public var budget: LuaBudget { LuaBudget(host: host) }
}
