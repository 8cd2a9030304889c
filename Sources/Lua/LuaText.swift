// SPDX-License-Identifier: Apache-2.0

/// A piece of a message: a literal, or bytes.
///
/// `LuaError("no member '", .bytes(name), "'")` mixes both.
public enum LuaText: ExpressibleByStringLiteral, Sendable {
  case literal(StaticString)
  case bytes([UInt8])

  /// Makes a piece of a literal.
  public init(stringLiteral value: StaticString) { self = .literal(value) }

  /// The piece as bytes.
  public var bytes: [UInt8] {
    switch self {
    case .literal(let text): text.bytes
    case .bytes(let bytes): bytes
    }
  }
}

extension StaticString {
  /// The literal's UTF-8 bytes.
  public var bytes: [UInt8] {
    withUTF8Buffer { Array($0) }
  }
}
