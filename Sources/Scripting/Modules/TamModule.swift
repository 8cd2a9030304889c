// SPDX-License-Identifier: Apache-2.0

import Lua

/// The functions of `tam`, by module.
///
/// Each has a line of documentation; `tam` itself has the functions of the first group.
enum TamModule {
  /// Makes `tam` and `print` in a state whose types are known. Runs inside the state, see `LuaState.run`.
  static let install: LuaFunction = { state, _ in
    answer(state) { stack in
      pushMarks(stack)
      stack.pushTable(fields: 24)
      for function in TamFunction.allCases {
        stack.push(TamFunction.call, id: Int(function.rawValue))
        stack.setField(function.definition.name)
      }
      stack.push(from: Slots.null)
      stack.setField("null")
      stack.push("0.1.0")
      stack.setField("version")
      pushJSON(stack)
      stack.setField("json")
      stack.protectTable()
      stack.setGlobal("tam")
      stack.push(TamFunction.call, id: Int(TamFunction.log.rawValue))
      stack.setGlobal("print")
      return 0
    }
  }

  private static func pushJSON(_ stack: LuaStack) {
    stack.pushTable(fields: 2)
    for function in JSONFunction.allCases {
      stack.push(JSONFunction.call, id: Int(function.rawValue))
      stack.setField(function.definition.name)
    }
    stack.protectTable()
  }

  /// Makes `tam.null` and the mark of lists.
  private static func pushMarks(_ stack: LuaStack) {
    stack.pushObject(of: Types.null)
    stack.store(in: Slots.null)
    stack.pushTable(fields: 1)
    stack.push(false)
    stack.setField("__metatable")
    stack.store(in: Slots.listMetatable)
  }
}
