// SPDX-License-Identifier: Apache-2.0

import Text

/// Bars of a chart as lines of a terminal: the place, the bar, its number.
///
/// Series of one place stand below each other, or, stacked, behind each other in different shades.
struct TerminalBars {
  private static let shades: [StaticString] = ["█", "▓", "▒", "░"]

  private let data: ChartData
  private let isStacked: Bool
  private let hasColour: Bool
  private let width: Int
  private let names: [[UInt8]]
  private let seriesNames: [[UInt8]]
  private let indent: Int
  private let seriesIndent: Int
  /// Columns left and right of zero.
  private let left: Int
  private let right: Int
  /// How much a column stands for.
  private let unit: Double

  init(_ data: ChartData, isStacked: Bool, width: Int, barLimit: Int, hasColour: Bool) {
    self.data = data
    // Without colours there are shades for four series; more are told apart only below each other.
    self.isStacked = isStacked && (hasColour || data.series.count <= Self.shades.count)
    self.hasColour = hasColour
    self.width = width
    names = data.labels.map { ChartDrawing.short(LineWrapping.visible($0[...]), max(3, width / 3 - 2)) }
    let hasNames = data.series.count > 1 && !self.isStacked
    seriesNames = data.series.map {
      hasNames ? ChartDrawing.short(LineWrapping.visible($0.name[...]), max(3, width / 4 - 2)) : []
    }
    indent = (names.map(\.displayWidth).max() ?? 0) + 2
    seriesIndent = hasNames ? (seriesNames.map(\.displayWidth).max() ?? 0) + 2 : 0
    let ends = Self.ends(data, self.isStacked)
    let labels = ends.values.map { ChartScale.label($0).displayWidth }.max() ?? 1
    let room = max(1, min(barLimit, width - indent - seriesIndent - labels - (ends.low < 0 ? 2 : 1)))
    unit = max((ends.high / 2 - ends.low / 2) / Double(room) * 2, .leastNormalMagnitude)
    left = min(room, Int(bounded: (-ends.low / unit).rounded(.up)))
    right = room - left
  }

  private static func ends(_ data: ChartData, _ isStacked: Bool) -> (low: Double, high: Double, values: [Double]) {
    var values: [Double] = []
    var (low, high) = (0.0, 0.0)
    for place in data.places.indices {
      let here = data.series.compactMap { $0.values[place] }
      let ups = here.filter { $0 > 0 }
      let downs = here.filter { $0 < 0 }
      high = max(high, isStacked ? ups.reduce(0, +) : ups.max() ?? 0)
      low = min(low, isStacked ? downs.reduce(0, +) : downs.min() ?? 0)
      values += isStacked ? [here.reduce(0, +)] : here
    }
    return (low, high, values)
  }

  /// All lines, a legend first where series are told apart by shades.
  var lines: [[UInt8]] {
    (isStacked && data.series.count > 1 ? [legend, []] : [])
      + data.places.indices.flatMap { isStacked ? [stacked($0)] : grouped($0) }
  }

  private var legend: [UInt8] {
    var text: [UInt8] = []
    for (index, series) in data.series.enumerated() {
      if index > 0 { text.append("  ") }
      append(1, of: index, to: &text)
      text.append(" ")
      text += ChartDrawing.short(LineWrapping.visible(series.name[...]), max(8, width / 4))
    }
    return text
  }

  private func grouped(_ place: Int) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for (index, series) in data.series.enumerated() {
      guard let value = series.values[place] else { continue }
      var text = padded(lines.isEmpty ? names[place] : [], indent)
      if seriesIndent > 0 { text += padded(seriesNames[index], seriesIndent) }
      let bar = self.bar(value)
      if value < 0 {
        text += [UInt8](repeating: 0x20, count: max(0, left - bar.displayWidth))
      } else {
        text += [UInt8](repeating: 0x20, count: left)
      }
      if hasColour, !bar.isEmpty { text.append(coloured: bar, index) } else { text += bar }
      if value < 0, left > 0 { text.append("▏") }
      if !bar.isEmpty { text.append(" ") }
      lines.append(text + ChartScale.label(value))
    }
    return lines.isEmpty ? [names[place]] : lines
  }

  private func stacked(_ place: Int) -> [UInt8] {
    var text = padded(names[place], indent)
    var total = 0.0
    var ends = (value: 0.0, column: 0)
    for (index, series) in data.series.enumerated() {
      guard let value = series.values[place] else { continue }
      total += value
      // What lies below zero is in the number alone.
      guard value > 0 else { continue }
      ends.value += value
      let column = min(left + right, Int(bounded: (ends.value / unit).rounded()))
      append(column - ends.column, of: index, to: &text)
      ends.column = column
    }
    if ends.column > 0 { text.append(" ") }
    return text + ChartScale.label(total)
  }

  private func append(_ columns: Int, of series: Int, to text: inout [UInt8]) {
    guard columns > 0 else { return }
    let shade = hasColour ? Self.shades[0] : Self.shades[series % Self.shades.count]
    var bar: [UInt8] = []
    for _ in 0..<columns { bar.append(shade) }
    if hasColour { text.append(coloured: bar, series) } else { text += bar }
  }

  /// A bar in eighths of a column; a value that is not 0 has at least one.
  private func bar(_ value: Double) -> [UInt8] {
    var bar: [UInt8] = []
    let eighths = value == 0 ? 0 : max(1, min((left + right) * 8, Int(bounded: (value.magnitude / unit * 8).rounded())))
    if value < 0 {
      for _ in 0..<max(1, (eighths + 4) / 8) { bar.append("█") }
      return bar
    }
    for _ in 0..<eighths / 8 { bar.append("█") }
    if eighths % 8 > 0 { bar += [0xE2, 0x96, 0x90 - UInt8(eighths % 8)] }  // ▏ to ▉
    return bar
  }

  private func padded(_ text: [UInt8], _ width: Int) -> [UInt8] {
    text + [UInt8](repeating: 0x20, count: max(0, width - text.displayWidth))
  }
}
