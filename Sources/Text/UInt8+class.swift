// SPDX-License-Identifier: Apache-2.0

extension UInt8 {
  /// `0` to `9`.
  @inlinable
  public var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// `A` to `Z`.
  @inlinable
  public var isASCIIUpper: Bool { self &- 0x41 < 26 }

  /// `a` to `z`.
  @inlinable
  public var isASCIILower: Bool { self &- 0x61 < 26 }

  /// `A` to `Z` or `a` to `z`.
  @inlinable
  public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A space, tab, line feed, vertical tab, form feed or carriage return. A no-break space is two bytes: see `Scalars`.
  @inlinable
  public var isASCIISpace: Bool { self == 0x20 || self &- 0x09 < 5 }

  /// The second, third or fourth byte of a scalar in UTF-8.
  @inlinable
  public var isContinuation: Bool { self & 0xC0 == 0x80 }
}
