// SPDX-License-Identifier: Apache-2.0

/// Normalization form C: every letter in one piece, the form in which all text of Tằm is kept.
///
/// `NFC.isNormalized("ệ")` is true of U+1EC7 and false of `e` with two marks, which `NFC.normalize` turns into U+1EC7.
/// Input must be valid UTF-8.
public enum NFC {
  /// Whether the text is surely in NFC, by the quick check of UAX #15; false also where only a full run could tell.
  ///
  /// Scalars below U+0300 and the block of Vietnamese letters U+1E80 to U+1EFF pass on their first bytes alone.
  public static func isNormalized(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    // Class of the mark that ends at `markEnd`; what follows at once must not have a lower one.
    var lastClass: UInt8 = 0
    var markEnd = -1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0xCC {
        offset += 1
        continue
      }
      if byte == 0xE1, offset + 1 < bytes.count, bytes[offset + 1] &- 0xBA < 2 {
        offset += 3
        continue
      }
      let scalar = Scalar(at: offset, in: bytes)
      guard let combiningClass = quickClass(of: scalar.value, after: offset == markEnd ? lastClass : 0) else {
        return false
      }
      offset += scalar.count
      lastClass = combiningClass
      markEnd = offset
    }
    return true
  }

  /// The text in NFC.
  public static func normalize(_ bytes: Span<UInt8>) -> [UInt8] {
    var composer = Composer()
    composer.output.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      offset += scalar.count
      composer.add(scalar.value)
    }
    composer.flush()
    return composer.output
  }

  /// The combining class of a scalar that keeps the text in NFC, nil of one that may break it.
  private static func quickClass(of scalar: UInt32, after lastClass: UInt8) -> UInt8? {
    // Punctuation U+2002 to U+205F, which fills Vietnamese text with quotes and dashes.
    if scalar &- 0x2002 < 0x5E { return 0 }
    let table = NormalizationTable.shared
    if let step = table.decomposition(of: scalar), !step.composes { return nil }
    if table.mayFollow(scalar) || Hangul.isTrailing(scalar) { return nil }
    let combiningClass = table.combiningClass(of: scalar)
    return combiningClass > 0 && combiningClass < lastClass ? nil : combiningClass
  }
}
