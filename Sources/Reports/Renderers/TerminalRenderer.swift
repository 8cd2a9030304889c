// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes a report for a terminal: columns aligned by what is seen, numbers at the right, long text wrapped.
///
/// A table with too many columns for the terminal becomes a line a cell, with the column's name before it. Nothing in a
/// report can move the cursor or change colours: control characters are spaces. Charts are drawn with blocks and dots,
/// and every number of a bar stands beside it, so that nothing is told by colour alone.
struct TerminalRenderer: Renderer {
  let width: Int
  let hasColour: Bool
  var output: [UInt8] = []

  init(width: Int, colour: Bool) {
    // Below 20 columns there is no layout worth having.
    self.width = max(20, width)
    hasColour = colour
  }

  mutating func begin(_ report: Report) {
    if let title = report.title { self.title(title) }
  }

  mutating func endSection() {}
  mutating func end() {}

  mutating func beginSection(_ title: [UInt8], level: Int) {
    self.title(title)
  }

  mutating func wrapped(_ text: [UInt8], first: [UInt8], rest: [UInt8]) {
    let lines = LineWrapping.lines(of: text, width: width - rest.displayWidth)
    for (index, text) in lines.enumerated() { line((index == 0 ? first : rest) + text) }
  }

  static func rule(_ width: Int) -> [UInt8] {
    Array(repeatElement("─".utf8, count: width).joined())
  }

  mutating func title(_ title: [UInt8]) {
    beginPart()
    for text in LineWrapping.lines(of: title, width: width) { line(text, isBold: true) }
  }

  mutating func beginPart() {
    if !output.isEmpty { output.append(0x0A) }
  }

  mutating func line(_ text: [UInt8], isBold: Bool = false) {
    var text = [UInt8](cutting: text.span, toDisplayWidth: width)
    while text.last == 0x20 { text.removeLast() }
    if isBold, hasColour, !text.isEmpty {
      output.append("\u{1B}[1m")
      output += text
      output.append("\u{1B}[0m")
    } else {
      output += text
    }
    output.append(0x0A)
  }
}
