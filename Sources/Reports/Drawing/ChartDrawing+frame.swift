// SPDX-License-Identifier: Apache-2.0

import Text

/// The room between the axes of a chart.
struct ChartFrame {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let scale: ChartScale
  /// Numbers at the left and right end of the x axis.
  let low: Double
  let high: Double

  /// What lies between two neighbouring dates or whole numbers.
  var unit: Double { high > low ? (right - left) / (high - low) : right - left }

  func x(_ place: Double) -> Double {
    high > low ? left + (place - low) / (high - low) * (right - left) : (left + right) / 2
  }

  func y(_ value: Double) -> Double { bottom - scale.fraction(value) * (bottom - top) }
}

extension ChartDrawing {
  /// Draws a chart that stands over a horizontal axis.
  mutating func drawStanding(top: Double, bottom: Double, isNamed: Bool) {
    let isFromZero = chart.kind == .bar || chart.kind == .area
    let scale = ChartScale(covering: extremes, count: 5, fromZero: isFromZero, isWhole: isWhole)
    let left = 16 + (scale.ticks.map { Self.textWidth(scale.label($0)) }.max() ?? 0)
    let ends = self.ends
    let frame = ChartFrame(
      left: left, right: Self.width - 16, top: top, bottom: bottom, scale: scale, low: ends.low, high: ends.high)
    for tick in scale.ticks {
      svg.add(
        "line", .init("x1", left), .init("x2", frame.right), .init("y1", frame.y(tick)), .init("y2", frame.y(tick)),
        .init("class", tick == 0 ? "axis" : "grid"))
      svg.text(
        scale.label(tick), .init("x", left - 8), .init("y", frame.y(tick) + 4), .init("text-anchor", "end"),
        .init("class", "soft"))
    }
    if let name = heightName {
      svg.text(Self.short(name, 60), .init("x", 8), .init("y", top - 12), .init("class", "soft"))
    }
    drawTicks(frame)
    if isNamed {
      svg.text(
        Self.short(chart.table.columns[chart.x].heading, 60), .init("x", (left + frame.right) / 2),
        .init("y", bottom + 38), .init("text-anchor", "middle"), .init("class", "soft"))
    }
    switch chart.kind {
    case .bar: drawStandingBars(frame)
    case .line: drawLines(frame)
    case .area: drawAreas(frame)
    case .point: drawPoints(frame)
    }
  }

  /// The name of what is drawn, where a legend does not tell.
  private var heightName: [UInt8]? {
    chart.y.count == 1 ? chart.table.columns[chart.y[0]].heading : nil
  }

  /// Numbers at both ends of the x axis: half a step more than the places, so that bars have room.
  private var ends: (low: Double, high: Double) {
    let (first, last) = (data.places.first ?? 0, data.places.last ?? 0)
    if chart.kind == .bar { return (first - 0.5, last + 0.5) }
    if case .numbers = data.axis, chart.kind == .point {
      let scale = ChartScale(covering: data.places, count: 8, fromZero: false, isWhole: false)
      return (scale.low, scale.high)
    }
    if chart.kind == .point || data.axis == .categories {
      let margin = max((last - first) / 60, 0.25)
      return (first - margin, last + margin)
    }
    return first == last ? (first - 0.5, last + 0.5) : (first, last)
  }

  private mutating func drawTicks(_ frame: ChartFrame) {
    svg.add(
      "line", .init("x1", frame.left), .init("x2", frame.right), .init("y1", frame.bottom), .init("y2", frame.bottom),
      .init("class", "axis"))
    for (number, label) in ticks(frame) {
      let x = frame.x(number)
      svg.add(
        "line", .init("x1", x), .init("x2", x), .init("y1", frame.bottom), .init("y2", frame.bottom + 4),
        .init("class", "axis"))
      // A label at the right end would reach out of the picture.
      let isLast = x + Self.textWidth(label) / 2 > Self.width - 4
      svg.text(
        label, .init("x", isLast ? Self.width - 4 : x), .init("y", frame.bottom + 18),
        .init("text-anchor", isLast ? "end" : "middle"), .init("class", "soft"))
    }
  }

  private func ticks(_ frame: ChartFrame) -> [(Double, [UInt8])] {
    let room = frame.right - frame.left
    switch data.axis {
    case .dates(let precision):
      return DateTicks.ticks(from: frame.low, to: frame.high, precision, limit: max(2, Int(room / 84)))
    case .numbers(let isWhole):
      // Years look wrong with a gap in them, so short whole numbers have none.
      let scale = ChartScale(covering: data.places, count: 8, fromZero: false, isWhole: isWhole)
      let ticks = scale.ticks.filter { $0 >= frame.low && $0 <= frame.high }
      return ticks.map { ($0, isWhole && $0.magnitude < 10_000 ? Cell(plain: $0).exactText : scale.label($0)) }
    case .categories:
      let step = max(1, (data.places.count * 84 + Int(room) - 1) / Int(room))
      return stride(from: 0, to: data.places.count, by: step).map { (data.places[$0], Self.short(data.labels[$0], 12)) }
    }
  }
}
