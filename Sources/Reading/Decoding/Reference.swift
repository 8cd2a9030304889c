// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A character reference of HTML: `&#7845;`, `&#x1EA5;`, `&agrave;`, always with its semicolon.
enum Reference {
  /// The scalar of the reference that starts at an ampersand, and its length in bytes; nil if it is none.
  static func scalar(at offset: Int, in bytes: Span<UInt8>) -> Scalar? {
    // The longest name that is known has six letters, the longest number seven digits.
    var end = offset + 1
    while end < bytes.count, end < offset + 10, bytes[end] != 0x3B { end += 1 }
    guard end < bytes.count, bytes[end] == 0x3B, end > offset + 1 else { return nil }
    let name = bytes.extracting((offset + 1)..<end)
    guard let value = name[0] == 0x23 ? number(name) : named(name), Unicode.Scalar(value) != nil, value > 0 else {
      return nil
    }
    return Scalar(value: value, count: end + 1 - offset)
  }

  private static func number(_ name: Span<UInt8>) -> UInt32? {
    let isHexadecimal = name.count > 1 && name[1] | 0x20 == 0x78
    guard name.count > (isHexadecimal ? 2 : 1) else { return nil }
    var value: UInt32 = 0
    for offset in (isHexadecimal ? 2 : 1)..<name.count {
      let byte = name[offset]
      if byte.isASCIIDigit {
        value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - 0x30)
      } else if isHexadecimal, (byte | 0x20) &- 0x61 < 6 {
        value = value * 16 + UInt32((byte | 0x20) - 0x57)
      } else {
        return nil
      }
    }
    return value
  }

  private static func named(_ name: Span<UInt8>) -> UInt32? {
    for (index, known) in names.enumerated() {
      let isFound = known.withUTF8Buffer { $0.span.hasSameBytes(as: name) }
      if isFound { return scalars[index] }
    }
    return nil
  }

  // Signs, and the letters of Latin-1 that Vietnamese has.
  private static let names: [StaticString] = [
    "amp", "lt", "gt", "quot", "apos", "nbsp", "laquo", "raquo", "ndash", "mdash", "lsquo", "rsquo", "ldquo", "rdquo",
    "hellip", "bull", "agrave", "aacute", "atilde", "acirc", "egrave", "eacute", "ecirc", "igrave", "iacute", "ograve",
    "oacute", "otilde", "ocirc", "ugrave", "uacute", "yacute", "Agrave", "Aacute", "Atilde", "Acirc", "Egrave",
    "Eacute", "Ecirc", "Igrave", "Iacute", "Ograve", "Oacute", "Otilde", "Ocirc", "Ugrave", "Uacute", "Yacute",
  ]
  private static let scalars: [UInt32] = [
    0x26, 0x3C, 0x3E, 0x22, 0x27, 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2026, 0x2022, 0xE0, 0xE1, 0xE3, 0xE2, 0xE8, 0xE9, 0xEA, 0xEC, 0xED, 0xF2,
    0xF3, 0xF5, 0xF4, 0xF9, 0xFA, 0xFD, 0xC0, 0xC1, 0xC3, 0xC2, 0xC8,
    0xC9, 0xCA, 0xCC, 0xCD, 0xD2, 0xD3, 0xD5, 0xD4, 0xD9, 0xDA, 0xDD,
  ]
}
