// SPDX-License-Identifier: Apache-2.0

internal import CLuaHost

/// A place for one value of Lua that the host keeps and scripts do not see.
///
/// Slots are a program's constants: `static let filter = LuaSlot(1)`.
public struct LuaSlot: Sendable {
  let key: Int64

  /// Makes slot `number`, from 0. Lua and the types of objects use the first integer keys of the
  /// registry, so slots begin at 65,536.
  public init(_ number: Int) { key = Int64(65_536 + number) }
}

extension LuaStack {
  /// Keeps the value on the top, which is popped.
  public func store(in slot: LuaSlot) { lua_rawseti(pointer, host_registry(), slot.key) }

  /// Pushes the value that was kept, nil for none.
  @discardableResult
  public func push(from slot: LuaSlot) -> LuaKind {
    LuaKind(rawValue: lua_rawgeti(pointer, host_registry(), slot.key)) ?? .none
  }

  /// Sets the metatable of the table at `index` to the top, which is popped.
  public func setMetatable(of index: Int) { lua_setmetatable(pointer, Int32(index)) }

  /// Pushes the metatable of the value at `index`; pushes nothing and gives false when there is none.
  public func pushMetatable(of index: Int) -> Bool { lua_getmetatable(pointer, Int32(index)) != 0 }
}
