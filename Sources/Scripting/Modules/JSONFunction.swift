// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// The functions of `tam.json`.
enum JSONFunction: Int32, LuaMembers {
  case encode, decode

  var definition: LuaMember {
    switch self {
    case .encode:
      LuaMember(method: "encode", takes: "value: any", gives: "string", "JSON on one line, keys in order of bytes.")
    case .decode:
      LuaMember(
        method: "decode", takes: "text: string", gives: "any", "The value of a JSON text; null becomes tam.null.")
    }
  }

  static let call: LuaFunction = { state, id in
    answer(state) { stack throws(LuaError) in
      id == JSONFunction.encode.rawValue ? try encode(stack) : try decode(stack)
    }
  }

  private static func encode(_ stack: LuaStack) throws(LuaError) -> Int {
    let value = try stack.plainValue(at: 1, name: StaticString("value").bytes)
    var writer = JSONWriter()
    do {
      try writer.value(value)
    } catch {
      throw LuaError("JSON has no word for a number that is infinite or no number")
    }
    stack.push(writer.bytes)
    return 1
  }

  private static func decode(_ stack: LuaStack) throws(LuaError) -> Int {
    let text = try stack.textArgument(1)
    let value: PlainValue
    do {
      value = try JSONReader.read(text.span)
    } catch {
      throw LuaError(
        "this is no JSON: line ", .bytes(decimal(error.line)), ", column ", .bytes(decimal(error.column)))
    }
    stack.push(value)
    return 1
  }
}
