// SPDX-License-Identifier: Apache-2.0

/// How a document's bytes stand for text.
///
/// `TextEncoding(name: "tcvn3")` is `.tcvn3`; names are what `--encoding` takes, any case, hyphens and blanks left out.
public enum TextEncoding: UInt8, CaseIterable, Sendable {
  /// UTF-8, with or without byte order mark.
  case utf8
  /// UTF-16, low byte first.
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// UTF-32, low byte first.
  case utf32LittleEndian
  /// UTF-32, high byte first.
  case utf32BigEndian
  /// Windows code page 1258: letters with combining tones.
  case windows1258
  /// TCVN 5712, the letters of the ABC fonts among it.
  case tcvn3
  /// VNI for Windows: letters with marks behind them.
  case vni
  /// VNI for Macintosh, the same by the letters of Mac Roman.
  case vniMac
  /// VISCII 1.1, RFC 1456.
  case viscii
  /// VPS.
  case vps
  /// BKHCM 1, a byte a letter.
  case bkhcm1
  /// BKHCM 2, letters with marks behind them.
  case bkhcm2
  /// Vietware F, a byte a letter, most capitals left out.
  case vietwareF
  /// Vietware X, letters with marks behind them.
  case vietwareX
  /// VIQR, RFC 1456: ASCII with `a^'` for `ấ`.
  case viqr
  /// Letters as references of HTML: `&#7845;`, `&#x1EA5;`, `&agrave;`; the rest windows-1252 or UTF-8.
  case references
  /// UTF-8 that was read as windows-1252 or Latin-1 and written as UTF-8 again.
  case doubleUTF8
  /// Windows code page 1252, for foreign text.
  case windows1252

  /// The name that users type.
  public var name: StaticString {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .utf32LittleEndian: "utf-32le"
    case .utf32BigEndian: "utf-32be"
    case .windows1258: "windows-1258"
    case .tcvn3: "tcvn3"
    case .vni: "vni"
    case .vniMac: "vni-mac"
    case .viscii: "viscii"
    case .vps: "vps"
    case .bkhcm1: "bkhcm1"
    case .bkhcm2: "bkhcm2"
    case .vietwareF: "vietware-f"
    case .vietwareX: "vietware-x"
    case .viqr: "viqr"
    case .references: "references"
    case .doubleUTF8: "double-utf-8"
    case .windows1252: "windows-1252"
    }
  }

  /// How many bytes a code unit has: 2 in UTF-16, 4 in UTF-32, 1 in all others.
  var unit: Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf32LittleEndian, .utf32BigEndian: 4
    default: 1
    }
  }

  /// Whether it is a way to spell letters in a text whose bytes have an encoding besides: VIQR, references, double UTF-8.
  var isSpelling: Bool { self == .viqr || self == .references || self == .doubleUTF8 }

  /// The encoding of a name as users type it; nil if there is none.
  public init?(name: Span<UInt8>) {
    let wanted = Self.folded(name)
    let found = Self.allCases.first { encoding in
      encoding.name.withUTF8Buffer { Self.folded($0.span) } == wanted
    }
    guard let found else { return nil }
    self = found
  }

  private static func folded(_ name: Span<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    for offset in name.indices {
      let byte = name[offset]
      if byte != 0x2D && byte != 0x5F && byte != 0x20 { letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    }
    return letters
  }
}
