// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// The canonical bytes of a key: a string, a number, or a list of those.
///
/// `i` and eight bytes for an integer, `f` and eight bytes for another number, `s`, four bytes of length and the bytes
/// for a string, `l`, four bytes of count and the items for a list; numbers least byte first. A float that equals an
/// integer is that integer, as for Lua's own tables.
enum AccumulatorKey {
  /// Reads the key at `index` of the stack.
  static func read(_ stack: LuaStack, _ index: Int) throws(LuaError) -> [UInt8] {
    var key: [UInt8] = []
    try append(stack, index, to: &key, isItem: false)
    return key
  }

  private static func append(
    _ stack: LuaStack, _ index: Int, to key: inout [UInt8], isItem: Bool
  ) throws(LuaError) {
    switch stack.kind(at: index) {
    case .string:
      stack.withBytes(at: index) { bytes in
        key.reserveCapacity(key.count + 5 + bytes.count)
        key.append(0x73)
        append(littleEndian: UInt32(bytes.count), to: &key)
        key.append(bytes: bytes)
      }
    case .number: try appendNumber(stack, index, to: &key)
    case .table where !isItem:
      let table = stack.absolute(index)
      let count = stack.rawLength(at: table)
      if count == 0 { throw LuaError("a key that is a list needs at least one item") }
      key.append(0x6C)
      append(littleEndian: UInt32(count), to: &key)
      for item in 1...count {
        stack.pushItem(item, of: table)
        try stack.checkDeadline()
        try append(stack, -1, to: &key, isItem: true)
        stack.pop()
      }
    default:
      throw LuaError(
        "a key is a string, a number or a list of those, not a ", .bytes(stack.kindName(at: index)),
        .literal(stack.object(at: index) == nil ? "" : "; use its key or name"))
    }
  }

  private static func appendNumber(_ stack: LuaStack, _ index: Int, to key: inout [UInt8]) throws(LuaError) {
    if let integer = stack.integer(at: index) {
      key.append(0x69)
      return append(littleEndian: UInt64(bitPattern: integer), to: &key)
    }
    let number = stack.number(at: index)!  // a number is there
    if number.isNaN { throw LuaError("a key cannot be NaN") }
    key.append(0x66)
    append(littleEndian: number.bitPattern, to: &key)
  }

  /// Pushes the value that a key stands for.
  static func push(_ key: Span<UInt8>, on stack: LuaStack) {
    var offset = 0
    push(key, at: &offset, on: stack)
  }

  private static func push(_ key: Span<UInt8>, at offset: inout Int, on stack: LuaStack) {
    switch key[offset] {
    case 0x69: stack.push(Int64(bitPattern: word(key, &offset)))
    case 0x66: stack.push(Double(bitPattern: word(key, &offset)))
    case 0x73:
      let range = text(key, &offset)
      stack.push(key.extracting(range))
    default:
      let count = length(key, offset)
      offset += 5
      stack.pushTable(items: count)
      for item in 0..<count {
        push(key, at: &offset, on: stack)
        stack.setItem(item + 1)
      }
    }
  }

  /// Passes the items of a key that is a list, one by one, or the key itself.
  static func forEachItem(of key: Span<UInt8>, _ body: (Span<UInt8>) -> Void) {
    guard key[0] == 0x6C else { return body(key) }
    var offset = 5
    for _ in 0..<length(key, 0) {
      let start = offset
      skip(key, &offset)
      body(key.extracting(start..<offset))
    }
  }

  private static func skip(_ key: Span<UInt8>, _ offset: inout Int) {
    switch key[offset] {
    case 0x73: _ = text(key, &offset)
    case 0x6C:
      let count = length(key, offset)
      offset += 5
      for _ in 0..<count { skip(key, &offset) }
    default: offset += 9
    }
  }

  /// Whether a key comes before another: numbers ascending, then strings by bytes, then lists item by item.
  static func precedes(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    var a = 0
    var b = 0
    return compare(first, &a, second, &b) < 0
  }

  private static func compare(_ first: Span<UInt8>, _ a: inout Int, _ second: Span<UInt8>, _ b: inout Int) -> Int {
    let ranks = (rank(first[a]), rank(second[b]))
    if ranks.0 != ranks.1 { return ranks.0 - ranks.1 }
    switch ranks.0 {
    case 0: return compareNumbers(first, &a, second, &b)
    case 1: return compareText(first, text(first, &a), second, text(second, &b))
    default:
      let counts = (length(first, a), length(second, b))
      a += 5
      b += 5
      for _ in 0..<min(counts.0, counts.1) {
        let order = compare(first, &a, second, &b)
        if order != 0 { return order }
      }
      return counts.0 - counts.1
    }
  }

  private static func compareNumbers(
    _ first: Span<UInt8>, _ a: inout Int, _ second: Span<UInt8>, _ b: inout Int
  ) -> Int {
    number(first, &a).compare(number(second, &b))
  }

  private static func number(_ key: Span<UInt8>, _ offset: inout Int) -> ScriptNumber {
    let isInteger = key[offset] == 0x69
    let word = word(key, &offset)
    return isInteger ? .integer(Int64(bitPattern: word)) : .float(Double(bitPattern: word))
  }

  private static func compareText(
    _ first: Span<UInt8>, _ one: Range<Int>, _ second: Span<UInt8>, _ other: Range<Int>
  ) -> Int {
    for offset in 0..<min(one.count, other.count) {
      let bytes = (first[one.lowerBound + offset], second[other.lowerBound + offset])
      if bytes.0 != bytes.1 { return Int(bytes.0) - Int(bytes.1) }
    }
    return one.count - other.count
  }

  private static func rank(_ tag: UInt8) -> Int { tag == 0x73 ? 1 : tag == 0x6C ? 2 : 0 }

  private static func word(_ key: Span<UInt8>, _ offset: inout Int) -> UInt64 {
    var value: UInt64 = 0
    for place in 0..<8 { value |= UInt64(key[offset + 1 + place]) << (8 * UInt64(place)) }
    offset += 9
    return value
  }

  private static func length(_ key: Span<UInt8>, _ offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(key[offset + 1 + $1]) << (8 * $1) }
  }

  private static func text(_ key: Span<UInt8>, _ offset: inout Int) -> Range<Int> {
    let start = offset + 5
    offset = start + length(key, offset)
    return start..<offset
  }

  private static func append(littleEndian value: some FixedWidthInteger, to key: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { key.append(contentsOf: $0) }
  }
}
