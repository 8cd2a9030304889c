// SPDX-License-Identifier: Apache-2.0

internal import CLuaHost

extension LuaStack {
  /// The string argument at `index`.
  ///
  /// - Throws: `argument 1: string expected, got nil`.
  public func textArgument(_ index: Int) throws(LuaError) -> [UInt8] {
    if let bytes = bytes(at: index) { return bytes }
    throw wrongArgument(index, expected: "string")
  }

  /// The integer argument at `index`.
  public func integerArgument(_ index: Int) throws(LuaError) -> Int64 {
    if let value = integer(at: index) { return value }
    throw wrongArgument(index, expected: "integer")
  }

  /// The number argument at `index`.
  public func numberArgument(_ index: Int) throws(LuaError) -> Double {
    if let value = number(at: index) { return value }
    throw wrongArgument(index, expected: "number")
  }

  /// Checks that the argument at `index` is a table.
  public func tableArgument(_ index: Int) throws(LuaError) {
    if kind(at: index) != .table { throw wrongArgument(index, expected: "table") }
  }

  /// What to raise for an argument of another type; arguments of a method are counted without its object.
  public func wrongArgument(_ index: Int, expected: StaticString) -> LuaError {
    LuaError(
      "argument ", .bytes(decimal(index - Int(host.pointee.isMethod))), ": ", .literal(expected), " expected, got ",
      .bytes(kindName(at: index)))
  }
}

/// A number in decimal digits, without String.
///
/// `decimal(-12)` is the three bytes of `-12`.
public func decimal(_ value: Int) -> [UInt8] {
  var rest = value.magnitude
  var digits: [UInt8] = []
  repeat {
    digits.append(0x30 + UInt8(rest % 10))
    rest /= 10
  } while rest > 0
  if value < 0 { digits.append(0x2D) }
  return digits.reversed()
}
