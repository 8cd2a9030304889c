// SPDX-License-Identifier: Apache-2.0

/// Korean syllables, which compose by arithmetic (Unicode core specification, 3.12).
enum Hangul {
  static let leading: UInt32 = 0x1100
  static let vowel: UInt32 = 0x1161
  static let trailing: UInt32 = 0x11A7
  static let syllable: UInt32 = 0xAC00
  static let vowelCount: UInt32 = 21
  static let trailingCount: UInt32 = 28

  /// Whether the scalar is a vowel or final consonant that may merge with what stands before it.
  static func isTrailing(_ scalar: UInt32) -> Bool {
    scalar &- vowel < vowelCount || (scalar > trailing && scalar < trailing + trailingCount)
  }

  static func isSyllable(_ scalar: UInt32) -> Bool { scalar &- syllable < 11172 }

  static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if first &- leading < 19, second &- vowel < vowelCount {
      return syllable + ((first - leading) * vowelCount + second - vowel) * trailingCount
    }
    guard isSyllable(first), (first - syllable) % trailingCount == 0 else { return nil }
    guard second > trailing, second < trailing + trailingCount else { return nil }
    return first + second - trailing
  }
}
