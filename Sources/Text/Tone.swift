// SPDX-License-Identifier: Apache-2.0

/// The six tones of Vietnamese, as their marks tell them.
///
/// `Tone.split(0x1EC7)` (`ệ`) gives 0xEA (`ê`) and `.dot`. The marks of quality stay with the letter: `ă â ê ô ơ ư`.
public enum Tone: UInt8, Sendable {
  case level, grave, acute, hook, tilde, dot

  /// The letter without its tone, case kept, and the tone; any other scalar as it is, level.
  public static func split(_ scalar: UInt32) -> (letter: UInt32, tone: Tone) {
    if scalar &- 0xC0 < 0xC0 { return entry(Int(scalar - 0xC0), scalar) }
    if scalar &- 0x1EA0 < 0x60 { return entry(0xC0 + Int(scalar - 0x1EA0), scalar) }
    return (scalar, .level)
  }

  /// The letter with a tone: 0xEA (`ê`) and `.dot` give 0x1EC7; nil if there is none.
  public static func join(_ letter: UInt32, _ tone: Tone) -> UInt32? {
    if tone == .level { return letter }
    let entry = UInt16(truncatingIfNeeded: letter << 3) | UInt16(tone.rawValue)
    guard letter < 0x1000, let index = table.firstIndex(of: entry) else { return nil }
    return UInt32(index < 0xC0 ? 0xC0 + index : 0x1EA0 + index - 0xC0)
  }

  private static func entry(_ index: Int, _ scalar: UInt32) -> (letter: UInt32, tone: Tone) {
    let entry = table[index]
    return entry == 0 ? (scalar, .level) : (UInt32(entry >> 3), Tone(rawValue: UInt8(entry & 7)) ?? .level)
  }

  /// Letters U+00C0 to U+017F and U+1EA0 to U+1EFF: the letter below the tone, shifted by three, and the tone; 0 for none.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0xC0 + 0x60)
    let vowels: StaticString = """
      aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ\
      AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴ
      """
    vowels.withUTF8Buffer { bytes in
      var offset = 0
      var count = 0
      var letter: UInt32 = 0
      while offset < bytes.count {
        let scalar = Scalar(at: offset, in: bytes.span)
        offset += scalar.count
        if count % 6 == 0 {
          letter = scalar.value
        } else {
          let index = scalar.value < 0x180 ? scalar.value - 0xC0 : 0xC0 + scalar.value - 0x1EA0
          table[Int(index)] = UInt16(letter << 3) | UInt16(count % 6)
        }
        count += 1
      }
    }
    return table
  }()
}
