// SPDX-License-Identifier: Apache-2.0

import Text

/// A picture of dots in letters of Braille: two columns and four rows of dots in each.
struct DotCanvas {
  private let columns: Int
  private let height: Int
  private var dots: [UInt8]
  private var series: [UInt8]

  init(columns: Int, rows: Int) {
    self.columns = columns
    height = rows
    dots = Array(repeating: 0, count: columns * rows)
    series = dots
  }

  /// Sets a dot; one outside is lost.
  mutating func set(_ x: Int, _ y: Int, series index: Int = 0) {
    guard x >= 0, y >= 0, x < columns * 2, y < height * 4 else { return }
    // Unicode numbers the dots of the upper three rows column by column, and the lowest row behind them.
    let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    let cell = y / 4 * columns + x / 2
    dots[cell] |= bits[y % 4][x % 2]
    series[cell] = UInt8(min(index, ChartData.colourCount - 1))
  }

  /// Sets the dots of a straight line and, where there is a floor, all between it and the floor.
  mutating func draw(from: (x: Int, y: Int), to: (x: Int, y: Int), floor: Int? = nil) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y))
    for step in 0...steps {
      let part = steps == 0 ? 0 : Double(step) / Double(steps)
      let x = from.x + Int((Double(to.x - from.x) * part).rounded())
      let y = from.y + Int((Double(to.y - from.y) * part).rounded())
      let end = floor ?? y
      for dot in min(y, end)...max(y, end) { set(x, dot) }
    }
  }

  /// The rows from top to bottom, without spaces at their ends.
  func rows(hasColour: Bool) -> [[UInt8]] {
    (0..<height).map { row in
      var text: [UInt8] = []
      let cells = dots[row * columns..<(row + 1) * columns]
      guard let last = cells.lastIndex(where: { $0 != 0 }) else { return text }
      for cell in cells.startIndex...last {
        let letter = [0xE2, 0xA0 + dots[cell] >> 6, 0x80 | dots[cell] & 0x3F]
        if dots[cell] == 0 {
          text.append(0x20)
        } else if hasColour {
          text.append(coloured: letter, Int(series[cell]))
        } else {
          text += letter
        }
      }
      return text
    }
  }
}

extension [UInt8] {
  /// Appends text in the colour of a series.
  mutating func append(coloured text: [UInt8], _ series: Int) {
    let codes: [StaticString] = ["34", "33", "32", "35", "36", "31", "94", "90"]
    append("\u{1B}[")
    append(codes[Swift.min(series, codes.count - 1)])
    append("m")
    self += text
    append("\u{1B}[0m")
  }
}
