// SPDX-License-Identifier: Apache-2.0

import Text

/// Text broken into lines of a terminal.
enum LineWrapping {
  /// Breaks a text at its line breaks and, where a line is wider than `width` columns, between two words; a word that
  /// is wider alone is broken inside. Control characters become spaces, so that no text can command the terminal.
  static func lines(of text: [UInt8], width: Int) -> [[UInt8]] {
    text.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { wrapped(visible($0), width: max(1, width)) }
  }

  /// The text with spaces for control characters: C0, delete, and C1 (C2 80 to C2 9F).
  static func visible(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var visible: [UInt8] = []
    visible.reserveCapacity(text.count)
    for byte in text {
      if byte < 0x20 || byte == 0x7F {
        visible.append(0x20)
      } else if visible.last == 0xC2, byte < 0xA0, byte >= 0x80 {
        visible[visible.count - 1] = 0x20
      } else {
        visible.append(byte)
      }
    }
    return visible
  }

  static func wrapped(_ text: [UInt8], width: Int) -> [[UInt8]] {
    guard text.displayWidth > width else { return [text] }
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var left = width
    for word in text.split(separator: 0x20) {
      var word = Array(word)
      var wordWidth = word.displayWidth
      if !line.isEmpty, wordWidth + 1 > left {
        lines.append(line)
        line = []
        left = width
      }
      while wordWidth > width {
        let count = max(1, word.span.count(fittingDisplayWidth: width))
        lines.append(Array(word[..<count]))
        word.removeFirst(count)
        wordWidth = word.displayWidth
      }
      if !line.isEmpty {
        line.append(0x20)
        left -= 1
      }
      line += word
      left -= wordWidth
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
