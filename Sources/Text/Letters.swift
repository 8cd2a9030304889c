// SPDX-License-Identifier: Apache-2.0

/// Case and base letters of the Latin alphabets, Vietnamese above all.
///
/// `Letters.lower(0x110)` is 0x111 (`Đ`, `đ`); `Letters.base(0x1EC7)` is 0x65 (`ệ`, `e`). The tables cover U+0000 to
/// U+024F and U+1E00 to U+1EFF, where every letter of Vietnamese in NFC stands; Greek and Cyrillic have case but no base.
/// Source of the base letters: canonical decompositions of UnicodeData, with `đ ø ł ħ ŧ ı` and ligatures by shape.
public enum Letters {
  /// Whether the scalar is a letter of any script.
  @inlinable
  public static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return UInt8(scalar).isASCIILetter }
    if scalar < 0x250 || scalar &- 0x1E00 < 0x100 {
      return scalar == 0xAA || scalar == 0xBA || (scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7)
    }
    return isOtherLetter(scalar)
  }

  /// Whether the scalar is an upper-case letter: `Đ` but not `đ`.
  @inlinable
  public static func isUpper(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? UInt8(scalar).isASCIIUpper : lower(scalar) != scalar
  }

  /// The lower-case letter of an upper-case one; any other scalar as it is.
  public static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return UInt8(scalar).isASCIIUpper ? scalar | 0x20 : scalar }
    if scalar < 0x100 { return scalar >= 0xC0 && scalar < 0xDF && scalar != 0xD7 ? scalar + 32 : scalar }
    if scalar == 0x130 { return 0x69 }
    if scalar == 0x178 { return 0xFF }
    if scalar < 0x250 || scalar &- 0x1E00 < 0x100 {
      let letter = base(scalar)
      return letter < 0x80 && UInt8(letter).isASCIIUpper ? scalar + 1 : scalar
    }
    return lowerOther(scalar)
  }

  /// The upper-case letter of a lower-case one; any other scalar as it is.
  public static func upper(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return UInt8(scalar).isASCIILower ? scalar & ~0x20 : scalar }
    if scalar == 0xFF { return 0x178 }
    if scalar == 0x131 { return 0x49 }
    if scalar < 0x100 { return scalar >= 0xE0 && scalar != 0xF7 ? scalar - 32 : scalar }
    let above = scalar - 1
    if lower(above) == scalar { return above }
    for distance: UInt32 in [32, 80] where scalar > 0x370 && lower(scalar - distance) == scalar {
      return scalar - distance
    }
    return scalar
  }

  /// The ASCII letter under the marks, case kept: `ệ` gives `e`, `Đ` gives `D`; any other scalar as it is.
  public static func base(_ scalar: UInt32) -> UInt32 {
    let letter: UInt8
    switch scalar {
    case 0xC0..<0x180: letter = latin.utf8Start[Int(scalar - 0xC0)]  // inside: the table has 0x180 - 0xC0 bytes
    case 0x180..<0x250: letter = latinB.utf8Start[Int(scalar - 0x180)]  // inside: 0x250 - 0x180 bytes
    case 0x1E00..<0x1F00: letter = latinAdditional.utf8Start[Int(scalar - 0x1E00)]  // inside: 256 bytes
    default: return scalar
    }
    return letter == 0x2E ? scalar : UInt32(letter)
  }

  /// Letters outside Latin: everything but the blocks of punctuation, symbols and marks.
  @usableFromInline
  static func isOtherLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x250..<0x2B0, 0x370..<0x374, 0x376..<0x37E, 0x37F..<0x384, 0x386, 0x388..<0x482, 0x48A..<0x1E00: true
    case 0x1F00..<0x2000, 0x2C00..<0x2E00, 0x3040..<0xD800, 0xF900..<0xFE00, 0xFE70..<0xFEFF: true
    case 0xFF21..<0xFF3B, 0xFF41..<0xFF5B, 0xFF66..<0xFFE0, 0x10000..<0x1F000, 0x20000..<0x32000: true
    default: false
    }
  }

  private static func lowerOther(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x391...0x3A9, 0x410...0x42F: scalar + 32
    case 0x400...0x40F: scalar + 80
    default: scalar
    }
  }

  // A dot marks a scalar without a base letter.
  private static let latin: StaticString = """
    AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi\
    ..JjKk.LlLlLl..LlNnNnNn...OoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz.
    """
  private static let latinB: StaticString = """
    ................................Oo.............Uu............................AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j..\
    .Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............................
    """
  private static let latinAdditional: StaticString = """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtU\
    uUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuU\
    uUuUuUuUuUuYyYyYyYy......
    """
}
