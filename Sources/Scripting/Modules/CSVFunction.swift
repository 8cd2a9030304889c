// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// The functions of `tam.csv`: comma-separated values as RFC 4180 has them.
enum CSVFunction: Int32, LuaMembers {
  case encode, decode

  var definition: LuaMember {
    switch self {
    case .encode:
      LuaMember(
        method: "encode", takes: "rows: any[][]|any[]", gives: "string",
        "Rows, or a single row, as lines that end with CRLF; quotes where they are needed.")
    case .decode:
      LuaMember(
        method: "decode", takes: "text: string", gives: "string[][]", "Rows of cells; lines may end with LF or CRLF.")
    }
  }

  static let call: LuaFunction = { state, id in
    answer(state) { stack throws(LuaError) in
      id == CSVFunction.encode.rawValue ? try encode(stack) : try decode(stack)
    }
  }

  private static func encode(_ stack: LuaStack) throws(LuaError) -> Int {
    try stack.tableArgument(1)
    var output = BookedBytes(stack)
    let isRow = stack.pushItem(1, of: 1) != .table
    stack.pop()
    if isRow { try appendRow(at: 1, number: 1, stack, &output) }
    for row in 0..<(isRow ? 0 : stack.rawLength(at: 1)) {
      guard stack.pushItem(row + 1, of: 1) == .table else {
        throw LuaError(
          "row ", .bytes(decimal(row + 1)), " is a ", .bytes(stack.kindName(at: -1)), ", not a list of cells")
      }
      try appendRow(at: stack.absolute(-1), number: row + 1, stack, &output)
      stack.pop()
    }
    return output.push()
  }

  private static func appendRow(
    at index: Int, number: Int, _ stack: LuaStack, _ output: inout BookedBytes
  ) throws(LuaError) {
    let count = stack.rawLength(at: index)
    for cell in 0..<count {
      if cell > 0 { output.bytes.append(0x2C) }
      stack.pushItem(cell + 1, of: index)
      let text: [UInt8]
      switch stack.kind(at: -1) {
      case .null: text = []
      case .string: text = stack.validText(at: -1)
      case .number, .boolean: text = stack.description(at: -1)
      default:
        guard stack.object(at: -1, of: Types.null) != nil else {
          throw LuaError(
            "row ", .bytes(decimal(number)), ", cell ", .bytes(decimal(cell + 1)), " is a ",
            .bytes(stack.kindName(at: -1)), "; cells are strings, numbers, booleans or nil")
        }
        text = []
      }
      append(text, isAlone: count == 1, to: &output.bytes)
      stack.pop()
    }
    output.bytes += [0x0D, 0x0A]
    try output.check()
  }

  /// One empty cell in a row is quoted: an empty line is no row to many readers.
  private static func append(_ text: [UInt8], isAlone: Bool, to output: inout [UInt8]) {
    let isPlain = text.allSatisfy { $0 != 0x2C && $0 != 0x22 && $0 != 0x0A && $0 != 0x0D }
    if isPlain && !(isAlone && text.isEmpty) {
      output += text
      return
    }
    output.append(0x22)
    for byte in text { output += byte == 0x22 ? [byte, byte] : [byte] }
    output.append(0x22)
  }

  private static func decode(_ stack: LuaStack) throws(LuaError) -> Int {
    var reader = CSVReader(try stack.textArgument(1))
    stack.pushTable()
    stack.markList()
    var row = 0
    while !reader.isAtEnd {
      row += 1
      stack.pushTable()
      stack.markList()
      var cell = 0
      repeat {
        cell += 1
        stack.push(try reader.cell())
        stack.setItem(cell)
        try stack.checkLimits()
      } while reader.skipComma()
      try reader.endRow()
      stack.setItem(row)
    }
    return 1
  }
}

/// Reads comma-separated values cell by cell.
private struct CSVReader {
  private let text: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { offset >= text.count }

  mutating func cell() throws(LuaError) -> [UInt8] {
    guard offset < text.count, text[offset] == 0x22 else {
      let start = offset
      while offset < text.count, ![0x2C, 0x0A, 0x0D].contains(text[offset]) { offset += 1 }
      return Array(text[start..<offset])
    }
    let start = line
    var cell: [UInt8] = []
    offset += 1
    while offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == 0x0A { line += 1 }
      if byte == 0x22 {
        guard offset < text.count, text[offset] == 0x22 else { return cell }
        offset += 1
      }
      cell.append(byte)
    }
    throw LuaError("this is no CSV: the quote of line ", .bytes(decimal(start)), " is not closed")
  }

  /// Whether another cell follows, and moves to it.
  mutating func skipComma() -> Bool {
    guard offset < text.count, text[offset] == 0x2C else { return false }
    offset += 1
    return true
  }

  mutating func endRow() throws(LuaError) {
    if isAtEnd { return }
    if text[offset] == 0x0D { offset += 1 }
    if offset < text.count, text[offset] == 0x0A {
      offset += 1
    } else if offset > 0, text[offset - 1] != 0x0D {
      throw LuaError("this is no CSV: line ", .bytes(decimal(line)), " has text behind a closing quote")
    }
    line += 1
  }
}
