// SPDX-License-Identifier: Apache-2.0

public import CLuaHost

/// An object of the host that a script holds: its type, and which record or payload it stands for.
///
/// A handle, which stands for a record of the open article, is a plain value to Lua; other objects are blocks that Lua
/// collects.
public struct LuaObject {
  @usableFromInline
  let object: host_Object

  /// Copies what Lua passed to a member's function.
  @inlinable
  public init(_ pointer: UnsafePointer<host_Object>) { object = pointer.pointee }

  init(_ object: host_Object) { self.object = object }

  /// Number of the record it stands for, 0-based.
  @inlinable
  public var index: Int { Int(object.index) }

  /// Whether it is of a type.
  public func isOf(_ type: LuaType) -> Bool { object.type == type.pointer }

  /// What it is.
  public var type: LuaObjectType { LuaObjectType(pointer: object.type) }

  /// The Swift object it owns; traps if it owns none, which only a wrong type table can bring about.
  @inlinable
  public func payload<Payload: AnyObject>(as _: Payload.Type) -> Payload {
    Unmanaged<Payload>.fromOpaque(object.payload.pointee.object).takeUnretainedValue()
  }
}

/// Identity of an object's type.
public struct LuaObjectType: Equatable {
  let pointer: UnsafePointer<host_Type>

  /// The type's name.
  public var name: [UInt8] {
    var bytes: [UInt8] = []
    var next = pointer.pointee.name!  // every type has a name
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return bytes
  }
}

extension LuaStack {
  /// The object at `index`, of any type.
  public func object(at index: Int) -> LuaObject? {
    var object = host_Object()
    return host_anyobject(pointer, Int32(index), &object) != 0 ? LuaObject(object) : nil
  }

  /// The object of one type at `index`.
  public func object(at index: Int, of type: LuaType) -> LuaObject? {
    var object = host_Object()
    return host_toobject(pointer, Int32(index), type.pointer, &object) != 0 ? LuaObject(object) : nil
  }

  /// The object of one type at argument `index`, whose article is still open.
  public func objectArgument(_ index: Int, of type: LuaType) throws(LuaError) -> LuaObject {
    guard let object = object(at: index, of: type) else { throw wrongArgument(index, expected: type.name) }
    guard isLive(object) else { throw LuaError("argument ", .bytes(decimal(index)), ": its article is no longer open") }
    return object
  }

  /// Whether the article of an object is still open.
  public func isLive(_ object: LuaObject) -> Bool {
    withUnsafePointer(to: object.object) { host_islive(pointer, $0) != 0 }
  }

  /// Opens an article: handles that are pushed from now on belong to it. `name` stands in errors about stale ones.
  public func openArticle(named name: [UInt8]) {
    name.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { host_openarticle(pointer, $0.baseAddress, $0.count) }
    }
  }

  /// Closes the article: its handles raise an error from now on, and what was kept of it is forgotten.
  public func closeArticle() { host_closearticle(pointer) }
}
