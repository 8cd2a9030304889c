// SPDX-License-Identifier: Apache-2.0

public import CLuaHost

/// An object of the host that a script holds: its type, and which record or payload it stands for.
public struct LuaObject {
  @usableFromInline
  let block: UnsafePointer<host_Object>

  /// Wraps the block that Lua passed to a member's function.
  @inlinable
  public init(_ block: UnsafePointer<host_Object>) { self.block = block }

  /// Number of the record it stands for, 0-based.
  @inlinable
  public var index: Int { Int(block.pointee.index) }

  /// What it is.
  public var type: LuaObjectType { LuaObjectType(pointer: block.pointee.type) }

  /// The Swift object it owns; traps if it owns none, which only a wrong type table can bring about.
  @inlinable
  public func payload<Payload: AnyObject>(as _: Payload.Type) -> Payload {
    Unmanaged<Payload>.fromOpaque(block.pointee.payload.pointee.object).takeUnretainedValue()
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
  public func object(at index: Int) -> LuaObject? { host_anyobject(pointer, Int32(index)).map(LuaObject.init) }

  /// The object of one type at `index`.
  public func object(at index: Int, of type: LuaType) -> LuaObject? {
    host_toobject(pointer, Int32(index), type.pointer).map(LuaObject.init)
  }

  /// The object of one type at argument `index`, whose article is still open.
  public func objectArgument(_ index: Int, of type: LuaType) throws(LuaError) -> LuaObject {
    guard let object = object(at: index, of: type) else { throw wrongArgument(index, expected: type.name) }
    guard isLive(object) else { throw LuaError("argument ", .bytes(decimal(index)), ": its article is no longer open") }
    return object
  }

  /// Whether the article of an object is still open.
  public func isLive(_ object: LuaObject) -> Bool { host_islive(pointer, object.block) != 0 }

  /// Opens an article: handles that are pushed from now on belong to it. `name` stands in errors about stale ones.
  public func openArticle(named name: [UInt8]) {
    name.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { host_openarticle(pointer, $0.baseAddress, $0.count) }
    }
  }

  /// Closes the article: its handles raise an error from now on, and those of `types` are forgotten.
  public func closeArticle(forgetting types: [LuaType]) {
    host_closearticle(pointer)
    for type in types { host_forgethandles(pointer, type.pointer) }
  }
}
