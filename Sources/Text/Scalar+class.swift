// SPDX-License-Identifier: Apache-2.0

extension Scalar {
  /// Whether the scalar is white space: the ASCII ones, the no-break space U+00A0, and the spaces of U+2000 to U+3000.
  @inlinable
  public static func isSpace(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt8(value).isASCIISpace }
    if value < 0x1680 { return value == 0xA0 || value == 0x85 }
    switch value {
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Whether the scalar takes no room of its own: zero-width spaces and joiners, the soft hyphen, the byte order mark.
  @inlinable
  public static func isInvisible(_ value: UInt32) -> Bool {
    value == 0xAD || value == 0xFEFF || value &- 0x200B < 5 || value == 0x2060
  }

  /// Whether the scalar is nothing to see at the end of a line or sentence: white space, an invisible one, a control
  /// character.
  @inlinable
  public static func isBlank(_ value: UInt32) -> Bool {
    value <= 0x20 || value &- 0x7F < 0x21 || isSpace(value) || isInvisible(value)
  }

  /// Whether the scalar is a combining mark of the block U+0300 to U+036F, where the marks of Vietnamese stand.
  @inlinable
  public static func isMark(_ value: UInt32) -> Bool { value &- 0x300 < 0x70 }

  /// Whether the scalar is a letter or an ASCII digit.
  @inlinable
  public static func isAlphanumeric(_ value: UInt32) -> Bool {
    value < 0x80 ? UInt8(value).isASCIILetter || UInt8(value).isASCIIDigit : Letters.isLetter(value)
  }
}
