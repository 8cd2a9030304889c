// SPDX-License-Identifier: Apache-2.0

public import CLuaHost

extension LuaStack {
  /// Pushes nil.
  @inlinable
  public func pushNil() { lua_pushnil(pointer) }

  /// Pushes a boolean.
  @inlinable
  public func push(_ value: Bool) { lua_pushboolean(pointer, value ? 1 : 0) }

  /// Pushes an integer.
  @inlinable
  public func push(_ value: Int64) { lua_pushinteger(pointer, value) }

  /// Pushes a float.
  @inlinable
  public func push(_ value: Double) { lua_pushnumber(pointer, value) }

  /// Pushes a string of bytes; Lua keeps a copy.
  @inlinable
  public func push(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { buffer in
      _ = buffer.withMemoryRebound(to: CChar.self) { lua_pushlstring(pointer, $0.baseAddress ?? emptyText, $0.count) }
    }
  }

  /// Pushes a string of bytes; Lua keeps a copy.
  @inlinable
  public func push(_ bytes: [UInt8]) { push(bytes.span) }

  /// Pushes a literal, which has no zero byte; Lua knows it again by its address, which is quicker than its bytes.
  @inlinable
  public func push(_ literal: StaticString) {
    guard literal.hasPointerRepresentation else { return push(literal.bytes) }
    lua_pushstring(pointer, UnsafeRawPointer(literal.utf8Start).assumingMemoryBound(to: CChar.self))
  }

  /// Pushes a copy of the value at `index`.
  @inlinable
  public func pushCopy(of index: Int) { lua_pushvalue(pointer, Int32(index)) }

  /// Pushes a function of Swift; `id` tells it which one it is.
  public func push(_ function: LuaFunction, id: Int = 0) { host_pushfunction(pointer, function, Int32(id)) }

  /// Pushes an empty table with room for list items and fields.
  public func pushTable(items: Int = 0, fields: Int = 0) { lua_createtable(pointer, Int32(items), Int32(fields)) }

  /// Pushes a new object that owns `payload`; Lua releases it, once, when it is done with it.
  public func push(_ payload: some AnyObject, as type: LuaType) {
    host_pushobject(pointer, type.pointer, Unmanaged.passRetained(payload).toOpaque(), 0)
  }

  /// Pushes an object that owns nothing.
  public func pushObject(of type: LuaType, index: Int = 0) { host_pushobject(pointer, type.pointer, nil, Int32(index)) }

  /// Pushes the handle of record `index` of the open article; those of one record are equal.
  @inlinable
  public func pushHandle(of type: LuaType, index: Int) { host_pushhandle(pointer, type.pointer, Int32(index)) }

  /// Pushes an iterator over sequence `code` of the object at `owner`.
  ///
  /// Rows come from the type's `next` on the first pass and are kept for others, with an article's handles until it
  /// closes. The last value of a row is never nil.
  ///
  /// - Parameter rows: How many rows to make room for.
  public func pushSequence(of owner: Int, code: Int, width: Int, rows: Int) {
    host_pushsequence(pointer, Int32(owner), Int32(code), Int32(width), Int32(rows))
  }

  /// Turns the list on the top, `width` values a row, into an iterator.
  public func pushRows(width: Int) { host_pushrows(pointer, Int32(width)) }

  /// Sets field `name` of the table below the top to the top, which is popped; the table has no metatable.
  public func setField(_ name: StaticString) {
    push(name)
    insert(at: -2)
    lua_rawset(pointer, -3)
  }

  /// Sets field `name` of the table below the top to the top, which is popped; the table has no metatable.
  public func setField(_ name: Span<UInt8>) {
    push(name)
    insert(at: -2)
    lua_rawset(pointer, -3)
  }

  /// Sets item `index`, counted from 1, of the table below the top to the top, which is popped.
  public func setItem(_ index: Int) { lua_rawseti(pointer, -2, Int64(index)) }

  /// Sets the field whose key lies below the top, of the table below that, to the top; pops both.
  public func setRaw() { lua_rawset(pointer, -3) }

  /// Replaces the table on the top by a view that cannot be written.
  public func protectTable() { host_protect(pointer) }

  /// Sets a global of the scripts to the top, which is popped.
  public func setGlobal(_ name: StaticString) {
    name.withUTF8Buffer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { host_setglobal(pointer, $0.baseAddress) }
    }
  }

  /// Pushes the environment of the scripts, where their globals are.
  public func pushEnvironment() { host_pushenvironment(pointer) }
}

@usableFromInline
// Lua wants an address for an empty string too.
nonisolated(unsafe) let emptyText = UnsafePointer(  // never written
  UnsafeMutablePointer<CChar>.allocate(capacity: 1))
