// SPDX-License-Identifier: Apache-2.0

internal import Text

/// HTML inside a field of a record.
enum Markup {
  /// Text without markup, paragraphs parted by blank lines; text that has none stays as it is.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    bytes
  }

  /// The same in one line: of a headline.
  static func plainLine(_ bytes: [UInt8]) -> [UInt8] {
    let text = plain(bytes).span.trimmedBytes()
    guard text.contains(where: { $0 < 0x20 }) else { return text }
    return Array(text.split { $0.isASCIISpace }.joined(separator: [0x20]))
  }
}
