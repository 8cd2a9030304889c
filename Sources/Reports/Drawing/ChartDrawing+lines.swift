// SPDX-License-Identifier: Apache-2.0

import Text

extension ChartDrawing {
  /// Lines with more places have no dots.
  private static let dotLimit = 60

  /// Draws a line a series through the places where something is known.
  mutating func drawLines(_ frame: ChartFrame) {
    for (index, series) in data.series.enumerated() {
      var path: [UInt8] = []
      for (place, value) in series.values.enumerated() {
        guard let value else { continue }
        path.append(point: frame.x(data.places[place]), frame.y(value), isFirst: path.isEmpty)
      }
      guard !path.isEmpty else { continue }
      svg.add("path", .init("d", path), .series("line", index))
    }
    if data.places.count <= Self.dotLimit { drawDots(frame, radius: 2.5, kind: "dot") }
  }

  /// Draws a dot a value.
  mutating func drawPoints(_ frame: ChartFrame) {
    drawDots(frame, radius: 3.5, kind: "dot cloud")
  }

  private mutating func drawDots(_ frame: ChartFrame, radius: Double, kind: StaticString) {
    for (index, series) in data.series.enumerated() {
      for (place, value) in series.values.enumerated() {
        guard let value else { continue }
        svg.add(
          "circle", tip: tip(place, index, value), .init("cx", frame.x(data.places[place])),
          .init("cy", frame.y(value)), .init("r", radius), .series(kind, index))
      }
    }
  }

  /// Draws the room below each series; where they are stacked, each begins on the one before, and what is not known is 0.
  mutating func drawAreas(_ frame: ChartFrame) {
    var floor = Array(repeating: 0.0, count: data.places.count)
    for (index, series) in data.series.enumerated() {
      let known = series.values.indices.filter { chart.isStacked || series.values[$0] != nil }
      guard let first = known.first, let last = known.last else { continue }
      var path: [UInt8] = []
      var edge: [UInt8] = []
      for place in known {
        let height = floor[place] + (series.values[place] ?? 0)
        edge.append(point: frame.x(data.places[place]), frame.y(height), isFirst: edge.isEmpty)
      }
      path = edge
      let back = chart.isStacked ? Array(known.reversed()) : [last, first]
      for place in back {
        path.append(point: frame.x(data.places[place]), frame.y(floor[place]), isFirst: false)
      }
      path.append("Z")
      svg.add("path", .init("d", path), .series(chart.isStacked ? "area stack" : "area", index))
      if !chart.isStacked { svg.add("path", .init("d", edge), .series("line", index)) }
      guard chart.isStacked else { continue }
      for place in known { floor[place] += series.values[place] ?? 0 }
    }
    if !chart.isStacked, data.places.count <= Self.dotLimit { drawDots(frame, radius: 2.5, kind: "dot") }
  }
}

extension [UInt8] {
  /// Appends a step of a path: `M1.5 2` for the first, `L1.5 2` for any other.
  mutating func append(point x: Double, _ y: Double, isFirst: Bool) {
    append(isFirst ? "M" : "L")
    append(coordinate: x)
    append(0x20)
    append(coordinate: y)
  }
}
