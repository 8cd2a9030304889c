// SPDX-License-Identifier: Apache-2.0

internal import CLuaHost

/// What a value of Lua is.
public enum LuaKind: Int32, Sendable {
  case none = -1
  case null = 0
  case boolean, lightUserdata, number, string, table, function, userdata, thread
}

extension LuaStack {
  /// What the value at `index` is.
  public func kind(at index: Int) -> LuaKind { LuaKind(rawValue: lua_type(pointer, Int32(index))) ?? .none }

  /// Lua's word for it, `nil` for nothing at all; an object's is its type's name.
  public func kindName(at index: Int) -> [UInt8] {
    if let object = object(at: index) { return object.type.name }
    let name = lua_typename(pointer, lua_type(pointer, Int32(index)))
    guard let name, kind(at: index) != .none else { return StaticString("nil").bytes }
    return Array(UnsafeBufferPointer(start: name, count: length(of: name)).lazy.map { UInt8(bitPattern: $0) })
  }

  /// Whether it is nil, or not there.
  public func isNil(at index: Int) -> Bool { lua_type(pointer, Int32(index)) <= LUA_TNIL }

  /// Everything but `false` and nil is true.
  public func truth(at index: Int) -> Bool { lua_toboolean(pointer, Int32(index)) != 0 }

  /// The integer there: an integer, or a float that equals one. Strings are no numbers here.
  public func integer(at index: Int) -> Int64? {
    guard kind(at: index) == .number else { return nil }
    var isInteger: Int32 = 0
    let value = lua_tointegerx(pointer, Int32(index), &isInteger)
    return isInteger != 0 ? value : nil
  }

  /// Whether the number there is held as an integer.
  public func isInteger(at index: Int) -> Bool { lua_isinteger(pointer, Int32(index)) != 0 }

  /// The number there. Strings are no numbers here.
  public func number(at index: Int) -> Double? {
    kind(at: index) == .number ? lua_tonumberx(pointer, Int32(index), nil) : nil
  }

  /// A copy of the string there. Numbers are no strings here, so nothing is converted in place.
  public func bytes(at index: Int) -> [UInt8]? {
    withBytes(at: index) { span in span.withUnsafeBufferPointer { Array($0) } }
  }

  /// Lends the string there, while it stays on the stack.
  public func withBytes<Result>(at index: Int, _ body: (Span<UInt8>) -> Result) -> Result? {
    guard kind(at: index) == .string else { return nil }
    var count = 0
    guard let start = lua_tolstring(pointer, Int32(index), &count) else { return nil }
    return UnsafeBufferPointer(start: start, count: count).withMemoryRebound(to: UInt8.self) { body($0.span) }
  }

  /// Pushes field `name` of the table at `index`, raw.
  @discardableResult
  public func pushField(_ name: StaticString, of index: Int) -> LuaKind {
    let table = lua_absindex(pointer, Int32(index))
    push(name)
    return LuaKind(rawValue: lua_rawget(pointer, table)) ?? .none
  }

  /// Pushes item `item`, counted from 1, of the table at `index`, raw.
  @discardableResult
  public func pushItem(_ item: Int, of index: Int) -> LuaKind {
    LuaKind(rawValue: lua_rawgeti(pointer, Int32(index), Int64(item))) ?? .none
  }

  /// Replaces the key on the top by the field of the table at `index`, which must not count from the top.
  public func getRaw(of index: Int) { lua_rawget(pointer, Int32(index)) }

  /// Length of the string, table or block at `index`, raw.
  public func rawLength(at index: Int) -> Int { Int(lua_rawlen(pointer, Int32(index))) }

  /// Replaces the key on the top by the next key of the table at `index` and its value; pops it at the end.
  ///
  /// Begin with nil on the top. The order is not fixed. No script may run meanwhile, and a key must come from here: Lua
  /// raises for a key that it does not find, over this frame.
  public func advance(in index: Int) -> Bool { lua_next(pointer, Int32(index)) != 0 }

  /// Identity of the table there, to find cycles.
  public func identity(at index: Int) -> UnsafeRawPointer? { lua_topointer(pointer, Int32(index)) }

  /// Whether two values are the same one, raw.
  public func isSame(_ first: Int, _ second: Int) -> Bool { lua_rawequal(pointer, Int32(first), Int32(second)) != 0 }
}

private func length(of text: UnsafePointer<CChar>) -> Int {
  var count = 0
  while text[count] != 0 { count += 1 }
  return count
}
