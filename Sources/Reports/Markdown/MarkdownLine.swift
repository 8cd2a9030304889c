// SPDX-License-Identifier: Apache-2.0

import Text

/// What the beginning of a line of Markdown says about it.
enum MarkdownLine {
  static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy(\.isASCIISpace)
  }

  static func indent(_ line: ArraySlice<UInt8>) -> Int {
    line.prefix { $0 == 0x20 }.count
  }

  static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = line.drop(while: \.isASCIISpace)
    while let last = text.last, last.isASCIISpace { text.removeLast() }
    return text
  }

  /// How many `#` a heading has, nil where the line is none.
  static func headingLevel(_ line: ArraySlice<UInt8>) -> Int? {
    let level = line.prefix { $0 == 0x23 }.count
    guard (1...6).contains(level) else { return nil }
    return level == line.count || line[line.startIndex + level].isASCIISpace ? level : nil
  }

  static func headingText(_ line: ArraySlice<UInt8>, level: Int) -> ArraySlice<UInt8> {
    trimmed(line.dropFirst(level))
  }

  static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x60, 0x60, 0x60])
  }

  /// Three or more of one of `-`, `*`, `_`, and spaces.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let signs = line.filter { !$0.isASCIISpace }
    guard let sign = signs.first, [0x2D, 0x2A, 0x5F].contains(sign) else { return false }
    return signs.count >= 3 && signs.allSatisfy { $0 == sign }
  }

  static func isQuote(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == 0x3E
  }

  static func quoteText(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = line.dropFirst()
    return text.first == 0x20 ? text.dropFirst() : text
  }

  /// The sign of a list's item with the spaces around it: `- ` has width 2, `12. ` width 4 and number 12.
  static func marker(_ line: ArraySlice<UInt8>) -> (width: Int, number: Int?)? {
    let indent = indent(line)
    let text = line.dropFirst(indent)
    guard indent < 4, let first = text.first else { return nil }
    let digits = text.prefix { $0.isASCIIDigit }
    var sign = 1
    var number: Int?
    if !digits.isEmpty {
      let end = text.dropFirst(digits.count).first
      guard digits.count < 10, end == 0x2E || end == 0x29 else { return nil }
      sign = digits.count + 1
      number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    } else if ![0x2D, 0x2A, 0x2B].contains(first) {
      return nil
    }
    let spaces = text.dropFirst(sign).prefix { $0 == 0x20 }.count
    guard spaces > 0 else { return nil }
    return (indent + sign + (spaces > 4 ? 1 : spaces), number)
  }
}
