// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

extension RegexMember {
  /// A piece of a replacement: text, or a group, 0 for the whole match.
  private enum Piece {
    case text([UInt8])
    case group(Int)
  }

  /// What takes the place of a match.
  private enum Replacement {
    case pieces([Piece])
    case table
    case function
  }

  /// `gsub`: the text, at 3 what replaces, at 4 how often.
  static func replace(_ regex: Regex, _ text: [UInt8], _ stack: LuaStack) throws(LuaError) -> Int {
    let replacement = try replacement(of: regex, stack)
    let limit = stack.isNil(at: 4) ? Int64.max : try stack.integerArgument(4)
    let matches = RegexMatches(regex, in: text, givesPlaces: true, stack.budget)
    var output = BookedBytes(stack)
    var copied = 0
    var count: Int64 = 0
    while count < limit, let range = try matches.next(stack) {
      output.bytes += text[copied..<max(copied, range.lowerBound)]
      copied = max(copied, range.upperBound)
      count += 1
      switch replacement {
      case .pieces(let pieces): append(pieces, regex, text, range, &output.bytes)
      case .table: try appendField(regex, text, range, stack, &output.bytes)
      case .function: try appendResult(regex, text, range, stack, &output.bytes)
      }
      try output.check()
    }
    output.bytes += text[copied...]
    try output.check()
    _ = output.push()
    stack.push(count)
    return 2
  }

  private static func replacement(of regex: Regex, _ stack: LuaStack) throws(LuaError) -> Replacement {
    switch stack.kind(at: 3) {
    case .function: return .function
    case .table: return .table
    case .string: return .pieces(try pieces(of: try stack.textArgument(3), regex))
    default: throw stack.wrongArgument(3, expected: "string, table or function")
    }
  }

  /// Takes a replacement like `%2-%1` apart; `%1` of a pattern without groups is the whole match, as in Lua.
  private static func pieces(of text: [UInt8], _ regex: Regex) throws(LuaError) -> [Piece] {
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        plain.append(byte)
        continue
      }
      switch rest.popFirst() {
      case 0x25?: plain.append(0x25)
      case let digit? where digit.isASCIIDigit:
        let group = Int(digit - 0x30)
        if group > max(1, regex.groups) {
          throw LuaError(
            "the replacement has %", .bytes(decimal(group)), ", the pattern ", .bytes(decimal(regex.groups)), " groups")
        }
        pieces.append(.text(plain))
        pieces.append(.group(group > regex.groups ? 0 : group))
        plain = []
      default: throw LuaError("a '%' in the replacement stands before a digit or another '%'")
      }
    }
    return pieces + [.text(plain)]
  }

  private static func append(
    _ pieces: [Piece], _ regex: Regex, _ text: [UInt8], _ range: Range<Int>, _ output: inout [UInt8]
  ) {
    for piece in pieces {
      switch piece {
      case .text(let bytes): output += bytes
      case .group(0): output += text[range]
      case .group(let group):
        if let part = regex.range(of: group) { output += text[part] }
      }
    }
  }

  /// Asks the table at 3 for the first capture, through its `__index` if it has one.
  private static func appendField(
    _ regex: Regex, _ text: [UInt8], _ range: Range<Int>, _ stack: LuaStack, _ output: inout [UInt8]
  ) throws(LuaError) {
    stack.push(from: Slots.index)
    stack.pushCopy(of: 3)
    if regex.groups > 0 { stack.pushCapture(1, of: regex, in: text) } else { stack.pushPart(range, of: text) }
    try stack.call(arguments: 2, results: 1)
    try appendTop(text[range], stack, &output)
  }

  private static func appendResult(
    _ regex: Regex, _ text: [UInt8], _ range: Range<Int>, _ stack: LuaStack, _ output: inout [UInt8]
  ) throws(LuaError) {
    stack.pushCopy(of: 3)
    let count = try stack.pushCaptures(of: regex, in: text, whole: range)
    try stack.call(arguments: count, results: 1)
    try appendTop(text[range], stack, &output)
  }

  /// Appends the value on the top, which is popped; the match itself for false and nil.
  private static func appendTop(_ match: ArraySlice<UInt8>, _ stack: LuaStack, _ output: inout [UInt8]) throws(LuaError)
  {
    defer { stack.pop() }
    switch stack.kind(at: -1) {
    case .null: output += match
    case .boolean where !stack.truth(at: -1): output += match
    case .string, .number: output += stack.description(at: -1)
    default: throw LuaError("a match is replaced by a string or number, not by a ", .bytes(stack.kindName(at: -1)))
    }
  }
}
