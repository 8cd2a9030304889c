// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

/// Runs a chunk in a new state and gives its first result as text.
func run(_ source: String, limits: LuaLimits = LuaLimits()) throws(LuaError) -> String {
  let state = try LuaState(limits: limits)
  return try run(source, in: state)
}

func run(_ source: String, in state: borrowing LuaState) throws(LuaError) -> String {
  try state.load(Array(source.utf8), name: Array("@test.lua".utf8))
  try state.call(arguments: 0, results: 1)
  defer { state.stack.pop() }
  let stack = state.stack
  switch stack.kind(at: -1) {
  case .string: return String(decoding: stack.bytes(at: -1)!, as: UTF8.self)
  case .number: return stack.isInteger(at: -1) ? "\(stack.integer(at: -1)!)" : "\(stack.number(at: -1)!)"
  case .boolean: return "\(stack.truth(at: -1))"
  default: return String(decoding: stack.kindName(at: -1), as: UTF8.self)
  }
}

/// What a chunk raises: code and message.
func failure(_ source: String, limits: LuaLimits = LuaLimits()) -> (code: LuaError.Code?, message: String) {
  do {
    return (nil, try run(source, limits: limits))
  } catch {
    return (error.code, error.text)
  }
}

extension LuaError {
  var text: String { String(decoding: message, as: UTF8.self) }
  var trace: String { String(decoding: traceback, as: UTF8.self) }
}
