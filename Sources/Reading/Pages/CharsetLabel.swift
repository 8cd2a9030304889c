// SPDX-License-Identifier: Apache-2.0

internal import Text

/// What a declared name of a character set says, where it is one that pages in Vietnamese declare.
enum CharsetLabel: Equatable {
  /// UTF-8, a Western character set, or the one for letters of a font: what pages say that do not know better.
  case western
  /// A Vietnamese encoding.
  case vietnamese(TextEncoding)

  /// The encoding, if it tells one.
  var encoding: TextEncoding? {
    if case .vietnamese(let encoding) = self { encoding } else { nil }
  }

  private static let westernNames: [StaticString] = [
    "utf-8", "utf8", "unicode", "utf-16", "utf-16le", "utf-16be", "utf-32", "iso-8859-1", "iso8859-1", "iso_8859-1",
    "latin1", "latin-1", "windows-1252", "cp1252", "x-cp1252", "us-ascii", "ascii", "x-user-defined", "iso-8859-15",
    "ansi", "none",
  ]
  private static let vietnameseNames: [(StaticString, TextEncoding)] = [
    ("windows-1258", .windows1258), ("cp1258", .windows1258), ("x-cp1258", .windows1258), ("tcvn", .tcvn3),
    ("tcvn3", .tcvn3), ("tcvn-5712", .tcvn3), ("tcvn5712-1", .tcvn3), ("tcvn5712-1:1993", .tcvn3),
    ("x-viet-tcvn5712", .tcvn3), ("x-viet-tcvn", .tcvn3), ("viscii", .viscii), ("viscii1:1-1", .viscii),
    ("csviscii", .viscii), ("x-viet-viscii", .viscii), ("vni", .vni), ("x-viet-vni", .vni), ("vps", .vps),
    ("x-viet-vps", .vps),
  ]

  /// What a name in lower case says; nil for one that is neither.
  init?(_ name: Span<UInt8>) {
    if Self.westernNames.contains(where: { name.isEqual($0) }) {
      self = .western
      return
    }
    for (known, encoding) in Self.vietnameseNames where name.isEqual(known) {
      self = .vietnamese(encoding)
      return
    }
    return nil
  }
}
