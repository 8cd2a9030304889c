// SPDX-License-Identifier: Apache-2.0

import Lua

/// A number as Lua has them, compared without loss: 2^53 + 1 is more than the float 2^53.
enum ScriptNumber: Equatable {
  case integer(Int64)
  case float(Double)

  /// The nearest float.
  var double: Double {
    switch self {
    case .integer(let value): Double(value)
    case .float(let value): value
    }
  }

  /// The same number; a float that equals an integer is that integer, so that equal numbers have one form.
  var normal: ScriptNumber {
    guard case .float(let value) = self, let integer = Int64(exactly: value) else { return self }
    return .integer(integer)
  }

  /// Negative, zero or positive, as this number is less than, equal to or greater than another; NaN is neither's.
  func compare(_ other: ScriptNumber) -> Int {
    switch (self, other) {
    case (.integer(let one), .integer(let two)): one < two ? -1 : one > two ? 1 : 0
    case (.float(let one), .float(let two)): one < two ? -1 : one > two ? 1 : 0
    case (.integer(let one), .float(let two)): Self.compare(one, two)
    case (.float(let one), .integer(let two)): -Self.compare(two, one)
    }
  }

  private static func compare(_ integer: Int64, _ float: Double) -> Int {
    if float >= 0x1p63 { return -1 }
    if float < -0x1p63 { return 1 }
    let whole = Int64(float)
    if integer != whole { return integer < whole ? -1 : 1 }
    let rest = float - Double(whole)
    return rest > 0 ? -1 : rest < 0 ? 1 : 0
  }
}

extension LuaStack {
  /// The number argument at `index`, of either form; NaN is refused.
  func orderedArgument(_ index: Int) throws(LuaError) -> ScriptNumber {
    if isInteger(at: index) { return .integer(try integerArgument(index)) }
    let value = try numberArgument(index)
    if value.isNaN { throw LuaError("NaN is neither more nor less than any number") }
    return .float(value)
  }

  /// The number argument at `index`, which has a place on the line of numbers.
  func finiteArgument(_ index: Int) throws(LuaError) -> ScriptNumber {
    if isInteger(at: index) { return .integer(try integerArgument(index)) }
    let value = try numberArgument(index)
    if value.isNaN { throw LuaError("NaN cannot be summed") }
    if value.isInfinite { throw LuaError("an infinite number cannot be summed") }
    return .float(value)
  }

  /// Pushes a number in the form it has.
  func push(_ number: ScriptNumber) {
    switch number {
    case .integer(let value): push(value)
    case .float(let value): push(value)
    }
  }
}

extension [UInt8] {
  /// Appends nine bytes: `i` or `f`, and the number, least byte first.
  mutating func append(number: ScriptNumber) {
    switch number {
    case .integer(let value):
      append(0x69)
      append(word: UInt64(bitPattern: value))
    case .float(let value):
      append(0x66)
      append(word: value.bitPattern)
    }
  }
}

extension PartReader {
  mutating func number() -> ScriptNumber {
    byte() == 0x69 ? .integer(Int64(bitPattern: word())) : .float(Double(bitPattern: word()))
  }
}
