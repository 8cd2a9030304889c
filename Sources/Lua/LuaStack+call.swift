// SPDX-License-Identifier: Apache-2.0

internal import CLuaHost

extension LuaStack {
  /// Compiles a chunk in the scripts' environment and pushes it as a function; bytecode is refused.
  public func load(_ source: [UInt8], name: [UInt8]) throws(LuaError) {
    let status = (name + [0]).withUnsafeBufferPointer { name in
      source.withUnsafeBufferPointer { source in
        name.withMemoryRebound(to: CChar.self) { name in
          source.withMemoryRebound(to: CChar.self) { source in
            host_load(pointer, source.baseAddress, source.count, name.baseAddress)
          }
        }
      }
    }
    try check(status)
    setEnvironment()
  }

  /// Pushes the function that `compiled` of another state of this process gave; it must be those bytes, Lua trusts them.
  public func load(compiled: [UInt8]) throws(LuaError) {
    let status = compiled.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { host_loadcompiled(pointer, $0.baseAddress, $0.count) }
    }
    try check(status)
    setEnvironment()
  }

  /// The compiled form of the function of Lua on the top, for `load(compiled:)`.
  public func compiled() -> [UInt8] {
    var count = 0
    guard let bytes = host_compiled(pointer, &count) else { return [] }
    defer { host_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count).lazy.map { UInt8(bitPattern: $0) })
  }

  private func setEnvironment() {
    host_pushenvironment(pointer)
    _ = lua_setupvalue(pointer, -2, 1)
  }

  /// Calls the function that lies below its arguments; `results` of -1 keeps all of them.
  ///
  /// - Throws: What the script raised, or which limit it struck; the function and its arguments are gone then.
  public func call(arguments: Int, results: Int) throws(LuaError) {
    try check(host_call(pointer, Int32(arguments), Int32(results)))
  }

  /// Turns a status of Lua, with its error value on the top, into an error.
  func check(_ status: Int32) throws(LuaError) {
    guard status != LUA_OK else { return }
    var error = LuaError(code(of: status), [])
    if kind(at: -1) == .table {
      pushItem(1, of: -1)
      error.message = bytes(at: -1) ?? []
      pushItem(2, of: -2)
      error.traceback = bytes(at: -1) ?? []
      pop(2)
      // Inside another call: what the script raised stays at hand, to go on as it was.
      error.isRaised = host.pointee.calls > 0
      if error.isRaised { host_keepraised(pointer) } else { pop() }
    } else {
      error.message = bytes(at: -1) ?? outOfMemory
      pop()
    }
    if error.code == .memory { error.message = memoryMessage }
    throw error
  }

  private func code(of status: Int32) -> LuaError.Code {
    let ended = host.pointee.ended
    if ended & HOST_DEADLINE != 0 { return .deadline }
    if status == LUA_ERRMEM || ended & HOST_MEMORY != 0 { return .memory }
    return status == LUA_ERRSYNTAX ? .syntax : .runtime
  }

  /// Lua's words, with the line that asked for too much, which Lua itself does not tell.
  private var memoryMessage: [UInt8] {
    let line = host.pointee.faultLine
    guard line > 0 else { return outOfMemory }
    let source = withUnsafeBytes(of: &host.pointee.faultSource) { Array($0.prefix { $0 != 0 }) }
    return source + [0x3A] + decimal(Int(line)) + StaticString(": ").bytes + outOfMemory
  }
}
