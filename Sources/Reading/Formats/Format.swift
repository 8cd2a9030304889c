// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A kind of file, and the reader of one file of the kind.
///
/// Formats are listed in `Formats.all`; a file belongs to the first that takes its extension.
protocol Format: Sendable {
  /// The extensions it takes, lower case, without the dot.
  static var extensions: [StaticString] { get }

  /// Opens a file whose bytes are in memory.
  init(bytes: [UInt8], path: [UInt8], id: [UInt8])

  /// The next document of the file, nil at its end.
  mutating func next() throws(ReadingError) -> Document?
}

/// The formats there are.
enum Formats {
  static let all: [any Format.Type] = [TextFormat.self]

  /// The format of a file name by its extension, letter case ignored.
  static func format(ofName name: [UInt8]) -> (any Format.Type)? {
    guard let found = fileExtension(of: name) else { return nil }
    return all.first { $0.extensions.contains { isEqual($0, found) } }
  }

  /// The part behind the last dot, lower case: `txt` of `a.TXT`; nil of `2022.04.27`, which has digits there.
  static func fileExtension(of name: [UInt8]) -> [UInt8]? {
    guard let dot = name.lastIndex(of: 0x2E), dot > 0 else { return nil }
    let found = name[(dot + 1)...].map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
    guard (1...8).contains(found.count), found.allSatisfy({ $0.isASCIIDigit || $0.isASCIILower }),
      found.contains(where: { $0.isASCIILower })
    else { return nil }
    return found
  }

  private static func isEqual(_ literal: StaticString, _ bytes: [UInt8]) -> Bool {
    literal.withUTF8Buffer { $0.elementsEqual(bytes) }
  }
}
