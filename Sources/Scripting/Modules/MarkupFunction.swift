// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// The functions of `tam.html`.
enum HTMLFunction: Int32, LuaMembers {
  case escape, text

  var definition: LuaMember {
    switch self {
    case .escape:
      LuaMember(
        method: "escape", takes: "text: string", gives: "string", "The text as HTML shows it: & < > and quotes escaped."
      )
    case .text:
      LuaMember(
        method: "text", takes: "html: string", gives: "string",
        "The text of a piece of HTML: no tags, scripts and styles, a line for each block, entities decoded.")
    }
  }

  static let call: LuaFunction = { state, id in
    answer(state) { stack throws(LuaError) in
      let text = try stack.validTextArgument(1)
      if id == HTMLFunction.text.rawValue { return stack.pushBytes(MarkupText.read(text)) }
      return stack.pushBytes(Markup.escaped(text.span))
    }
  }
}

/// The functions of `tam.xml`.
enum XMLFunction: Int32, LuaMembers {
  case escape, encode

  var definition: LuaMember {
    switch self {
    case .escape:
      LuaMember(
        method: "escape", takes: "text: string", gives: "string",
        "The text for an element or an attribute: & < > and quotes escaped, what XML does not allow as U+FFFD.")
    case .encode:
      LuaMember(
        method: "encode", takes: "element: table", gives: "string",
        "An element: {name, child, …, attribute = value, …}; a child is a text or an element.")
    }
  }

  static let call: LuaFunction = { state, id in
    answer(state) { stack throws(LuaError) in
      if id == XMLFunction.escape.rawValue {
        let text = try stack.validTextArgument(1)
        return stack.pushBytes(Markup.escaped(text.span))
      }
      try stack.tableArgument(1)
      var output = BookedBytes(stack)
      try XMLWriter(stack: stack).append(1, depth: 0, to: &output)
      return output.push()
    }
  }
}

/// Writes elements of XML from tables of a script.
private struct XMLWriter {
  let stack: LuaStack

  func append(_ index: Int, depth: Int, to output: inout BookedBytes) throws(LuaError) {
    guard depth < LuaStack.depthLimit, stack.reserve(6) else {
      throw LuaError("elements lie more than 100 deep, or in a circle")
    }
    stack.pushItem(1, of: index)
    let name = try self.name(at: -1, of: "an element")
    stack.pop()
    output.bytes.append(0x3C)
    output.bytes += name
    for (key, value) in try attributes(of: index, name) {
      output.bytes += [0x20] + key + [0x3D, 0x22]
      Markup.appendEscaped(value.span, to: &output.bytes)
      output.bytes.append(0x22)
    }
    let count = stack.rawLength(at: index)
    if count == 1 {
      output.bytes.append("/>")
      return try output.check()
    }
    output.bytes.append(0x3E)
    for child in 2...max(2, count) {
      stack.pushItem(child, of: index)
      if stack.kind(at: -1) == .table {
        try append(stack.absolute(-1), depth: depth + 1, to: &output)
      } else {
        let text = try text(at: -1, "a child of", name)
        Markup.appendEscaped(text.span, to: &output.bytes)
      }
      stack.pop()
      try output.check()
    }
    output.bytes += [0x3C, 0x2F] + name + [0x3E]
  }

  private func attributes(of index: Int, _ element: [UInt8]) throws(LuaError) -> [([UInt8], [UInt8])] {
    var attributes: [([UInt8], [UInt8])] = []
    stack.pushNil()
    while stack.advance(in: index) {
      if stack.kind(at: -2) != .number {
        attributes.append((try name(at: -2, of: "an attribute"), try text(at: -1, "an attribute of", element)))
      }
      stack.pop()
    }
    return attributes.sorted { $0.0.lexicographicallyPrecedes($1.0) }
  }

  private func text(at index: Int, _ what: StaticString, _ element: [UInt8]) throws(LuaError) -> [UInt8] {
    switch stack.kind(at: index) {
    case .string: return stack.validText(at: index)
    case .number, .boolean: return stack.description(at: index)
    default:
      throw LuaError(
        .literal(what), " '", .bytes(element), "' is a ", .bytes(stack.kindName(at: index)),
        .literal("; it takes strings, numbers and booleans"))
    }
  }

  private func name(at index: Int, of what: StaticString) throws(LuaError) -> [UInt8] {
    guard let name = stack.bytes(at: index) else {
      throw LuaError("the name of ", .literal(what), " is a ", .bytes(stack.kindName(at: index)), ", not a string")
    }
    let isFirst = { (byte: UInt8) in byte.isASCIILetter || byte == 0x5F || byte == 0x3A || byte >= 0x80 }
    let isName = name.allSatisfy { isFirst($0) || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x2E }
    guard isName, let first = name.first, isFirst(first) else {
      throw LuaError("'", .bytes(name), "' is no name of ", .literal(what), " in XML")
    }
    return [UInt8](repairing: name.span)
  }
}
