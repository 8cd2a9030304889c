// SPDX-License-Identifier: Apache-2.0

extension Scalar {
  /// Appends a code point in UTF-8: 0x1EC7 (`ệ`) appends E1 BB 87.
  ///
  /// The value must be a Unicode scalar; bits above U+1FFFFF are lost.
  @inlinable
  public static func append(_ value: UInt32, to output: inout [UInt8]) {
    if value < 0x80 {
      output.append(UInt8(truncatingIfNeeded: value))
      return
    }
    if value < 0x800 {
      output.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
    } else {
      if value < 0x10000 {
        output.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      } else {
        output.append(UInt8(truncatingIfNeeded: 0xF0 | (value >> 18 & 0x07)))
        output.append(UInt8(truncatingIfNeeded: 0x80 | (value >> 12 & 0x3F)))
      }
      output.append(UInt8(truncatingIfNeeded: 0x80 | (value >> 6 & 0x3F)))
    }
    output.append(UInt8(truncatingIfNeeded: 0x80 | (value & 0x3F)))
  }
}
