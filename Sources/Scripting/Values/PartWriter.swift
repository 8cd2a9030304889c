// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// Writes a report's part in the one form in which it travels between states.
///
/// A byte of kind, then: `n t f` nothing; `i` and `d` eight bytes; `s` a text; `T` a count and pairs of key and value in
/// the order of keys; `A` the shape of an accumulator and what it holds. Counts and lengths take eight bytes, least
/// first. Equal parts give equal bytes.
struct PartWriter {
  let stack: LuaStack
  var part: [UInt8] = []
  /// Whether accumulators are refused.
  private let isPlain: Bool

  init(_ stack: LuaStack, isPlain: Bool = false) {
    self.stack = stack
    self.isPlain = isPlain
  }

  /// Writes the value at `index`; `name` leads the path to what is refused: `part.months: a function …`.
  mutating func write(_ index: Int, name: [UInt8], depth: Int = 0) throws(LuaError) {
    switch stack.kind(at: index) {
    case .null, .none: part.append(0x6E)
    case .boolean: part.append(stack.truth(at: index) ? 0x74 : 0x66)
    case .number where stack.isInteger(at: index):
      part.append(0x69)
      part.append(word: UInt64(bitPattern: stack.integer(at: index)!))  // an integer is there
    case .number:
      part.append(0x64)
      part.append(word: stack.number(at: index)!.bitPattern)  // a number is there
    case .string:
      part.append(0x73)
      part.append(text: stack.bytes(at: index)!)  // a string is there
    case .table: try writeTable(stack.absolute(index), name: name, depth: depth)
    default:
      guard !isPlain else {
        throw LuaError(.bytes(name), ": a ", .bytes(stack.kindName(at: index)), " is no plain data")
      }
      guard let accumulator = stack.accumulator(at: index) else {
        throw LuaError(
          .bytes(name), ": a ", .bytes(stack.kindName(at: index)),
          " cannot be kept in a part; keep strings, numbers, booleans, tables of those, and accumulators")
      }
      part.append(0x41)
      accumulator.encodeShape(to: &part)
      accumulator.encode(to: &part)
    }
  }

  private mutating func writeTable(_ index: Int, name: [UInt8], depth: Int) throws(LuaError) {
    guard depth < LuaStack.depthLimit, stack.reserve(6) else {
      throw LuaError(.bytes(name), ": tables lie more than 100 deep, or in a circle")
    }
    var entries: [(key: [UInt8], value: [UInt8])] = []
    var booked = 0
    defer { stack.budget.refund(booked) }
    stack.pushNil()
    while stack.advance(in: index) {
      try stack.checkLimits()
      let field = try key(name)
      var writer = PartWriter(stack, isPlain: isPlain)
      try writer.write(-1, name: name + path(field), depth: depth + 1)
      entries.append((field, writer.part))
      stack.budget.charge(writer.part.count + field.count + 64)
      booked += writer.part.count + field.count + 64
      stack.pop()
    }
    entries.sort { AccumulatorKey.precedes($0.key.span, $1.key.span) }
    part.append(0x54)
    part.append(count: entries.count)
    for entry in entries {
      part.append(text: entry.key)
      part += entry.value
    }
  }

  private func key(_ name: [UInt8]) throws(LuaError) -> [UInt8] {
    switch stack.kind(at: -2) {
    case .string, .number: return try AccumulatorKey.read(stack, -2)
    case .boolean: return [0x62, stack.truth(at: -2) ? 1 : 0]
    default:
      throw LuaError(.bytes(name), ": a ", .bytes(stack.kindName(at: -2)), " cannot be a key in a part")
    }
  }

  private func path(_ key: [UInt8]) -> [UInt8] {
    if key[0] == 0x73 { return [0x2E] + key.dropFirst(5) }
    return key[0] == 0x69 ? [0x5B] + decimal(Int(stack.integer(at: -2)!)) + [0x5D] : StaticString("[…]").bytes
  }
}

extension [UInt8] {
  /// Appends eight bytes, least first.
  mutating func append(word: UInt64) {
    Swift.withUnsafeBytes(of: word.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends a count.
  mutating func append(count: Int) { append(word: UInt64(count)) }

  /// Appends a length and bytes.
  mutating func append(text: [UInt8]) {
    append(count: text.count)
    append(contentsOf: text)
  }
}
