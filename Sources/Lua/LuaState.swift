// SPDX-License-Identifier: Apache-2.0

internal import CLuaHost

/// One Lua interpreter, with a budget of memory and of CPU time a call, and without anything that reaches outside.
///
/// ```swift
/// let state = try LuaState(limits: LuaLimits())
/// try state.load("return 6 * 7".utf8.map { $0 }, name: "@answer.lua")
/// try state.call(arguments: 0, results: 1)
/// state.stack.integer(at: -1)  // 42
/// ```
///
/// A state belongs to one thread at a time; it is neither copied nor shared. Every way into Lua is protected: nothing
/// unwinds over a frame of Swift.
public struct LuaState: ~Copyable {
  /// The values that Swift and Lua hand to each other.
  public let stack: LuaStack

  /// Makes a state with the sandbox's functions and no others.
  ///
  /// - Throws: `.memory` when the limit does not even hold the libraries (about 40 KB).
  public init(limits: LuaLimits) throws(LuaError) {
    try self.init(limits: limits, failingAt: 0, once: false)
  }

  /// For tests: the allocation with this number fails, and unless `once` all after it; 0 for none.
  package init(limits: LuaLimits, failingAt allocation: Int, once: Bool) throws(LuaError) {
    guard let pointer = host_newstate(max(limits.memory, 0), allocation, once ? 1 : 0) else {
      throw LuaError(.memory, outOfMemory)
    }
    let stack = LuaStack(pointer)
    do {
      try stack.check(host_opensandbox(pointer))
    } catch {
      host_close(pointer)
      throw error
    }
    stack.host.pointee.cpuLimit = limits.nanoseconds
    self.stack = stack
  }

  deinit {
    host_close(stack.pointer)
  }

  /// Compiles a chunk and pushes it as a function.
  ///
  /// Bytecode is refused. `name` stands in messages; with `@` in front it is a file's path.
  public func load(_ source: [UInt8], name: [UInt8]) throws(LuaError) {
    try stack.load(source, name: name)
  }

  /// Calls the function that lies below its arguments.
  public func call(arguments: Int, results: Int) throws(LuaError) {
    try stack.call(arguments: arguments, results: results)
  }

  /// Makes a type known, so that its objects can be pushed.
  public func register(_ type: LuaType) throws(LuaError) {
    try stack.check(host_register(stack.pointer, type.pointer))
  }

  /// Runs a host function the way Lua would, for setting the state up; it may push values and keep them in tables.
  public func run(_ function: LuaFunction, id: Int = 0) throws(LuaError) {
    try stack.check(host_setup(stack.pointer, function, Int32(id)))
  }

  /// Bytes that Lua holds now, and the most it held.
  public var memory: (used: Int, peak: Int) {
    (stack.host.pointee.used, stack.host.pointee.peak)
  }
}

/// A function of Swift that Lua can call: it leaves its results on the stack and returns how many; see `answer`.
public typealias LuaFunction = @convention(c) (OpaquePointer?, Int32) -> Int32

/// Runs the body of a function that Lua calls, and hands an error to Lua as a value; nothing is raised here.
///
/// ```swift
/// let double: LuaFunction = { state, _ in
///   answer(state) { stack throws(LuaError) in
///     stack.push(try stack.integerArgument(1) * 2)
///     return 1
///   }
/// }
/// ```
@inlinable
public func answer(_ state: OpaquePointer?, _ body: (LuaStack) throws(LuaError) -> Int) -> Int32 {
  let stack = LuaStack(state!)  // Lua always passes its state
  do {
    return Int32(truncatingIfNeeded: try body(stack))
  } catch {
    if error.code == .memory { return -2 }
    // What a call of a script raised goes on as it is, with the place it has.
    if error.isRaised { return -3 }
    stack.push(error.message)
    return -1
  }
}

let outOfMemory = StaticString("not enough memory").bytes
