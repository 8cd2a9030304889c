// SPDX-License-Identifier: Apache-2.0

internal import CLuaHost

/// The values that Swift and Lua hand to each other.
///
/// Indices are Lua's: 1 is the lowest value of this call, -1 the topmost. Nothing here runs a script or raises: tables
/// are read raw, and running out of memory is remembered and raised when Swift has returned.
public struct LuaStack {
  /// The state of C that it stands on.
  public let pointer: OpaquePointer

  /// Wraps the state that Lua passed to a function.
  @inlinable
  public init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// The host's part of the state.
  var host: UnsafeMutablePointer<host_State> { host_of(pointer) }

  /// Number of values.
  public var top: Int { Int(lua_gettop(pointer)) }

  /// Makes room for values beyond the 20 that every call has; false when Lua's own limit of a million is reached.
  public func reserve(_ count: Int) -> Bool { lua_checkstack(pointer, Int32(count)) != 0 }

  /// Drops values from the top.
  public func pop(_ count: Int = 1) { host_pop(pointer, Int32(count)) }

  /// Keeps the lowest `count` values, or fills up with nil.
  public func setTop(_ count: Int) { lua_settop(pointer, Int32(count)) }

  /// Moves the topmost value to `index`.
  public func insert(at index: Int) { host_insert(pointer, Int32(index)) }

  /// Takes the value at `index` out.
  public func remove(at index: Int) { host_remove(pointer, Int32(index)) }

  /// The same place counted from the bottom.
  public func absolute(_ index: Int) -> Int { Int(lua_absindex(pointer, Int32(index))) }

  /// Seconds since 1970 that `os.time()` tells.
  public func setTime(_ seconds: Int64) { host.pointee.now = seconds }

  /// Seed of `math.random` in the calls to come.
  public func setSeed(_ seed: UInt64) { host.pointee.seed = seed }

  /// What the owner of the state keeps beside it.
  public var context: UnsafeMutableRawPointer? {
    get { host.pointee.context }
    nonmutating set { host.pointee.context = newValue }
  }
}
