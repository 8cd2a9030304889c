// SPDX-License-Identifier: Apache-2.0

import Lua

/// The places where a state keeps what the host needs and scripts do not see.
enum Slots {
  /// The table that `tam.filter` and its like were given.
  static let declaration = LuaSlot(0)
  /// The `ctx` of every call.
  static let context = LuaSlot(1)
  /// `tam.null`.
  static let null = LuaSlot(2)
  /// The metatable that marks a table as a list.
  static let listMetatable = LuaSlot(3)
  /// The report's part.
  static let part = LuaSlot(4)
  /// What a function of the plugin gave, or another part, while the host works on it.
  static let result = LuaSlot(5)

  /// The function of Lua that makes an iterator of a walk over matches.
  static let iterate = LuaSlot(6)
  /// The function of Lua that reads a field of a table the way scripts do.
  static let index = LuaSlot(7)
  /// Lua's `next`.
  static let next = LuaSlot(8)

  /// The table behind `ctx`, which the host can still write.
  static let contextFields = LuaSlot(10)
  /// What modules gave back, by name.
  static let modules = LuaSlot(9)

  /// A function of the declaration.
  static func function(_ function: ScriptFunction) -> LuaSlot { LuaSlot(16 + function.rawValue) }
}
