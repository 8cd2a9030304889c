// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

extension LuaStack {
  /// `tam.resource`: the bytes of a file in the plugin's own folder.
  func pushResource() throws(LuaError) -> Int {
    let name = try textArgument(1)
    let parts = name.split(separator: 0x2F, omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy { part in
      !part.isEmpty && part != [0x2E] && part != [0x2E, 0x2E] && !part.contains(0) && !part.contains(0x5C)
    }
    guard isInside else {
      throw LuaError("'", .bytes(name), "' is no path below the plugin's folder, such as 'data/words.txt'")
    }
    switch files.find(.resource, name) {
    case .file(_, let bytes): return pushBytes(bytes)
    case .missing(let places): throw LuaError("there is no resource '", .bytes(name), "'", .bytes(lookedIn(places)))
    case .refused(let path, let reason): throw LuaError(.bytes(path), ": ", .bytes(reason))
    }
  }

  /// `require`: what a module of the plugin's own folder, or of the folder that plugins share, gives back; it runs once
  /// a state.
  static let require: LuaFunction = { state, _ in
    answer(state) { stack throws(LuaError) in
      let name = try stack.textArgument(1)
      stack.setTop(1)
      stack.push(from: Slots.modules)
      stack.pushCopy(of: 1)
      stack.getRaw(of: 2)
      if stack.object(at: -1, of: Types.null) != nil {
        throw LuaError("module '", .bytes(name), "' requires itself, by way of others or at once")
      }
      if !stack.isNil(at: -1) { return 1 }
      stack.pop()
      return try stack.runModule(name)
    }
  }

  /// Runs a module, named at 1, and keeps what it gives in the table at 2; `tam.null` stands there meanwhile.
  private func runModule(_ name: [UInt8]) throws(LuaError) -> Int {
    let (path, source) = try moduleFile(name)
    try files.compiled.load(path, source, on: self)
    keep { push(from: Slots.null) }
    pushCopy(of: 1)
    do {
      try call(arguments: 1, results: 1)
    } catch {
      keep { pushNil() }
      throw error
    }
    if isNil(at: -1) {
      pop()
      push(true)
    }
    keep { pushCopy(of: 3) }
    return 1
  }

  /// Sets what is known of the module named at 1 to what `value` pushes.
  private func keep(_ value: () -> Void) {
    pushCopy(of: 2)
    pushCopy(of: 1)
    value()
    setRaw()
    pop()
  }

  private func moduleFile(_ name: [UInt8]) throws(LuaError) -> (path: [UInt8], source: [UInt8]) {
    let parts = name.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F || $0 == 0x2D }
    }
    guard isName else {
      throw LuaError("'", .bytes(name), "' is no name of a module, such as 'names' or 'lists.names'")
    }
    switch files.find(.module, Array(parts.joined(separator: [0x2F])) + StaticString(".lua").bytes) {
    case .file(let path, let bytes): return (path, bytes)
    case .missing(let places): throw LuaError("there is no module '", .bytes(name), "'", .bytes(lookedIn(places)))
    case .refused(let path, let reason): throw LuaError(.bytes(path), ": ", .bytes(reason))
    }
  }

  private var files: PluginFiles { scriptContext.pointee.files }

  private func lookedIn(_ places: [[UInt8]]) -> [UInt8] {
    if places.isEmpty { return StaticString("; this plugin has no folder").bytes }
    return StaticString("; looked at ").bytes + Array(places.joined(separator: StaticString(", ").bytes))
  }
}
