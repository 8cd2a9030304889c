// SPDX-License-Identifier: Apache-2.0

import Lua

/// The functions of `tam`, by module.
///
/// Each has a line of documentation; `tam` itself has the functions of the first group.
enum TamModule {
  /// Makes `tam` and `print` in a state whose types are known. Runs inside the state, see `LuaState.run`.
  static let install: LuaFunction = { state, _ in
    answer(state) { stack throws(LuaError) in
      pushMarks(stack)
      try storeFunctions(stack)
      ObjectPairs.install(stack)
      stack.pushTable(fields: 24)
      for function in TamFunction.allCases {
        stack.push(TamFunction.call, id: Int(function.rawValue))
        stack.setField(function.definition.name)
      }
      stack.push(from: Slots.null)
      stack.setField("null")
      stack.push("0.1.0")
      stack.setField("version")
      for function in LibraryFunction.allCases {
        stack.push(LibraryFunction.call, id: Int(function.rawValue))
        stack.setField(function.definition.name)
      }
      for module in ScriptModule.all {
        module.push(stack)
        stack.setField(module.name)
      }
      stack.protectTable()
      stack.setGlobal("tam")
      stack.push(TamFunction.call, id: Int(TamFunction.log.rawValue))
      stack.setGlobal("print")
      stack.pushTable()
      stack.store(in: Slots.modules)
      stack.push(LuaStack.require)
      stack.setGlobal("require")
      return 0
    }
  }

  /// Keeps the few functions that are easier said in Lua.
  private static func storeFunctions(_ stack: LuaStack) throws(LuaError) {
    let source: StaticString = """
      local step, next = ...
      return function(matches) return function() return step(matches) end end,
        function(table, key) return table[key] end, next
      """
    try stack.load(source.bytes, name: StaticString("=tam").bytes)
    stack.push(RegexMatches.step)
    stack.pushEnvironment()
    stack.pushField("next", of: -1)
    stack.remove(at: -2)
    try stack.call(arguments: 2, results: 3)
    stack.store(in: Slots.next)
    stack.store(in: Slots.index)
    stack.store(in: Slots.iterate)
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
