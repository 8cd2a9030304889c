// SPDX-License-Identifier: Apache-2.0

public import CLuaHost
import Synchronization

/// What scripts can do with an object of the host.
///
/// One table of members serves the lookup of names, the checks and the documentation. A type is made once and never
/// goes away; states that shall push its objects `register` it.
public final class LuaType: @unchecked Sendable {  // nothing of it changes after `init`, and C only reads it
  /// Reads or calls a member; `id` is the case's number, `members.count` for an unknown name, negative for `#` and
  /// `tostring`.
  public typealias MemberFunction = @convention(c) (OpaquePointer?, UnsafePointer<host_Object>?, Int32) -> Int32
  /// Pushes the next row of a sequence; see `LuaStack.pushSequence`.
  public typealias RowFunction =
    @convention(c) (OpaquePointer?, UnsafePointer<host_Object>?, Int32, UnsafeMutablePointer<Int64>?) -> Int32
  /// Releases the payload of an object.
  public typealias ReleaseFunction = @convention(c) (UnsafeMutableRawPointer?) -> Void

  /// Its name in messages and `tostring`.
  public let name: StaticString
  /// Its members in order.
  public let members: [LuaMember]
  @usableFromInline
  let pointer: UnsafePointer<host_Type>

  /// Makes a type.
  ///
  /// - Parameters:
  ///   - get: Pushes one value for a property.
  ///   - set: Sets the field whose name is at 2 to the value at 3, or nil when nothing can be set.
  ///   - call: Runs a method: the object is at 1, arguments follow.
  ///   - next: Pushes the next row of a sequence.
  ///   - release: Releases the payload of an object that owns one.
  public init<Members: LuaMembers>(
    _ name: StaticString, members: Members.Type, get: @escaping MemberFunction, set: MemberFunction? = nil,
    call: @escaping MemberFunction, next: RowFunction? = nil, release: ReleaseFunction? = nil
  ) {
    self.name = name
    self.members = members.allCases.map(\.definition)
    let table = UnsafeMutablePointer<host_Member>.allocate(capacity: self.members.count)
    for (index, member) in self.members.enumerated() {
      let flags = member.isMethod ? HOST_METHOD : member.isCached ? HOST_CACHED : 0
      (table + index).initialize(to: host_Member(name: address(of: member.name), flags: flags))
    }
    let type = UnsafeMutablePointer<host_Type>.allocate(capacity: 1)
    type.initialize(
      to: host_Type(
        name: address(of: name), number: numbers.add(1, ordering: .relaxed).oldValue, members: table,
        count: Int32(self.members.count), get: get, set: set, call: call,
        next: next, release: release))
    pointer = UnsafePointer(type)
  }

  /// What to raise for a name, at 2, that is no member: with the names there are.
  public func unknownMember(_ stack: LuaStack) -> LuaError {
    let name = stack.bytes(at: 2) ?? stack.kindName(at: 2)
    let names = members.map(\.name.bytes)
    let list = names.reduce(into: [UInt8]()) { $0 += ($0.isEmpty ? [] : [0x20]) + $1 }
    return LuaError(.literal(self.name), " has no member '", .bytes(name), "'; it has: ", .bytes(list))
  }
}

// How many types there are in this process.
private let numbers = Atomic<Int32>(0)

// Literals end in a zero byte and are never freed, as C expects of a name.
private func address(of name: StaticString) -> UnsafePointer<CChar> {
  UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
}
