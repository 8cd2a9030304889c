// SPDX-License-Identifier: Apache-2.0

internal import Text

/// VIQR (RFC 1456): `Vie^.t Nam dda~` for `Việt Nam đã`; a backslash before a sign that is no mark.
enum VIQR {
  /// The letter that starts at an offset, with its marks; they stand in NFC where it is one scalar.
  static func scalar(at offset: Int, in bytes: Span<UInt8>) -> Scalar {
    let byte = bytes[offset]
    func next(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }
    if byte == 0x5C, isMark(next(1)) || next(1) == 0x5C { return Scalar(value: UInt32(next(1)), count: 2) }
    // `đ` begins a syllable; `Reddit` has none.
    if byte | 0x20 == 0x64, next(1) | 0x20 == 0x64, offset == 0 || !bytes[offset - 1].isASCIILetter {
      return Scalar(value: byte == 0x64 ? 0x111 : 0x110, count: 2)
    }
    guard let vowel = vowel(byte, next(1)) else { return Scalar(value: UInt32(byte), count: 1) }
    guard let tone = tone(next(vowel.count)), let letter = Tone.join(vowel.value, tone) else { return vowel }
    return Scalar(value: letter, count: vowel.count + 1)
  }

  /// A vowel with its mark of quality.
  private static func vowel(_ byte: UInt8, _ mark: UInt8) -> Scalar? {
    let isUpper = byte.isASCIIUpper
    let quality: UInt32?
    switch (byte | 0x20, mark) {
    case (0x61, 0x28): quality = isUpper ? 0x102 : 0x103
    case (0x61, 0x5E): quality = isUpper ? 0xC2 : 0xE2
    case (0x65, 0x5E): quality = isUpper ? 0xCA : 0xEA
    case (0x6F, 0x5E): quality = isUpper ? 0xD4 : 0xF4
    case (0x6F, 0x2B), (0x6F, 0x2A): quality = isUpper ? 0x1A0 : 0x1A1
    case (0x75, 0x2B), (0x75, 0x2A): quality = isUpper ? 0x1AF : 0x1B0
    case (0x61, _), (0x65, _), (0x69, _), (0x6F, _), (0x75, _), (0x79, _): quality = nil
    default: return nil
    }
    guard byte.isASCIILetter else { return nil }
    return quality.map { Scalar(value: $0, count: 2) } ?? Scalar(value: UInt32(byte), count: 1)
  }

  private static func tone(_ mark: UInt8) -> Tone? {
    switch mark {
    case 0x60: .grave
    case 0x27: .acute
    case 0x3F: .hook
    case 0x7E: .tilde
    case 0x2E: .dot
    default: nil
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    tone(byte) != nil || byte == 0x28 || byte == 0x5E || byte == 0x2B || byte == 0x2A
  }
}
