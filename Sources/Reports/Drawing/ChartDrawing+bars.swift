// SPDX-License-Identifier: Apache-2.0

import Text

extension ChartDrawing {
  private var rowHeight: Double { chart.isStacked ? 24 : max(24, Double(data.series.count) * 14 + 8) }

  /// How much room lying bars take.
  var lyingHeight: Double { Double(data.places.count) * rowHeight }

  /// Draws bars from left to right, a row a category, names at the left.
  mutating func drawLyingBars(top: Double) {
    let names = data.labels.map { Self.short($0, 32) }
    let left = 16 + (names.map(Self.textWidth).max() ?? 0)
    let right = Self.width - 56
    let scale = ChartScale(covering: extremes, count: 6, fromZero: true, isWhole: isWhole)
    let bottom = top + lyingHeight
    func x(_ value: Double) -> Double { left + scale.fraction(value) * (right - left) }
    for tick in scale.ticks {
      svg.add(
        "line", .init("x1", x(tick)), .init("x2", x(tick)), .init("y1", top), .init("y2", bottom),
        .init("class", tick == 0 ? "axis" : "grid"))
      svg.text(
        scale.label(tick), .init("x", x(tick)), .init("y", bottom + 16), .init("text-anchor", "middle"),
        .init("class", "soft"))
    }
    for (place, name) in names.enumerated() {
      let y = top + Double(place) * rowHeight
      svg.text(name, .init("x", left - 8), .init("y", y + rowHeight / 2 + 4), .init("text-anchor", "end"))
      lyingRow(place, y: y, x)
    }
  }

  private mutating func lyingRow(_ place: Int, y: Double, _ x: (Double) -> Double) {
    let room = rowHeight - 8
    let thickness = chart.isStacked ? room : room / Double(data.series.count)
    var ends = (plus: 0.0, minus: 0.0)
    for (index, series) in data.series.enumerated() {
      guard let value = series.values[place] else { continue }
      let start = chart.isStacked ? (value < 0 ? ends.minus : ends.plus) : 0
      if value < 0 { ends.minus += value } else { ends.plus += value }
      let (from, to) = (x(start), x(start + value))
      let top = y + 4 + (chart.isStacked ? 0 : Double(index) * thickness)
      svg.add(
        "rect", tip: tip(place, index, value), .init("x", min(from, to)), .init("y", top),
        .init("width", max(abs(to - from), 0.5)), .init("height", max(1, thickness - (chart.isStacked ? 0 : 1))),
        .series("bar", index))
      guard !chart.isStacked else { continue }
      svg.text(
        ChartScale.label(value), .init("x", value < 0 ? from + 5 : to + 5), .init("y", top + thickness / 2 + 4),
        .init("class", "soft"))
    }
    guard chart.isStacked else { return }
    svg.text(
      ChartScale.label(ends.plus + ends.minus), .init("x", x(ends.plus) + 5), .init("y", y + rowHeight / 2 + 4),
      .init("class", "soft"))
  }

  /// Draws bars that stand over dates or whole numbers.
  mutating func drawStandingBars(_ frame: ChartFrame) {
    let band = frame.unit
    let room = max(1, band * 0.8)
    let thickness = chart.isStacked ? room : room / Double(data.series.count)
    for place in data.places.indices {
      let left = frame.x(data.places[place]) - room / 2
      var ends = (plus: 0.0, minus: 0.0)
      for (index, series) in data.series.enumerated() {
        guard let value = series.values[place] else { continue }
        let start = chart.isStacked ? (value < 0 ? ends.minus : ends.plus) : 0
        if value < 0 { ends.minus += value } else { ends.plus += value }
        let (from, to) = (frame.y(start), frame.y(start + value))
        svg.add(
          "rect", tip: tip(place, index, value),
          .init("x", left + (chart.isStacked ? 0 : Double(index) * thickness)), .init("y", min(from, to)),
          .init("width", max(0.5, thickness)), .init("height", max(abs(to - from), 0.5)), .series("bar", index))
      }
    }
  }
}
