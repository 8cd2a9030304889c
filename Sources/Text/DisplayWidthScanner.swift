// SPDX-License-Identifier: Apache-2.0

/// Gives the columns of one scalar after another; what joins or changes the scalar before it needs the memory.
struct DisplayWidthScanner {
  private var previous: UInt32 = 0

  mutating func width(of scalar: UInt32) -> Int {
    defer { previous = scalar }
    if scalar < 0x300 { return scalar < 0x20 || scalar &- 0x7F < 0x21 || scalar == 0xAD ? 0 : 1 }
    if scalar &- 0x1E00 < 0x100 { return 1 }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return 1 }
    // Variation selector 16 turns a sign of one column, `❤` for instance, into an emoji of two.
    if scalar == 0xFE0F { return Self.widensWithSelector(previous) ? 1 : 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    let isJoined = previous == 0x200D
    let isSkinTone = scalar &- 0x1F3FB < 5
    if properties.isEmoji, isJoined || isSkinTone && previous != 0 { return 0 }
    // A flag is two regional indicators of one column each.
    if scalar &- 0x1F1E6 < 26 { return 1 }
    return properties.isEmojiPresentation || Self.isWide(scalar) ? 2 : 1
  }

  private static func widensWithSelector(_ scalar: UInt32) -> Bool {
    guard scalar > 0x7F, let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isEmoji && !properties.isEmojiPresentation && !isWide(scalar)
  }

  /// East Asian Width W or F of Unicode 16, by blocks.
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100..<0x1160, 0x2E80..<0x303F, 0x3041..<0xA4D0, 0xA960..<0xA980, 0xAC00..<0xD7A4, 0xF900..<0xFB00: true
    case 0xFE10..<0xFE20, 0xFE30..<0xFE70, 0xFF01..<0xFF61, 0xFFE0..<0xFFE7, 0x16FE0..<0x18D09, 0x1B000..<0x1B300: true
    case 0x1F200..<0x1F266, 0x20000..<0x3FFFE: true
    default: false
    }
  }
}
