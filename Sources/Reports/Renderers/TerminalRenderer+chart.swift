// SPDX-License-Identifier: Apache-2.0

import Text

extension TerminalRenderer {
  /// Places that bars are drawn for, a line each and series.
  private static let placeLimit = 60
  /// Columns of the longest bar.
  private static let barLimit = 60

  mutating func chart(_ chart: Chart, level: Int) {
    if let title = chart.title { self.title(title) }
    beginPart()
    let all = ChartData(chart)
    let data = chart.kind == .bar ? all.cut(to: Self.placeLimit) : all.folded(other: Array("other".utf8))
    if data.places.isEmpty || data.series.allSatisfy({ $0.values.allSatisfy { $0 == nil } }) {
      line(Array("(no data)".utf8))
    } else if chart.kind == .bar {
      bars(data, isStacked: chart.isStacked)
    } else if chart.kind == .point || data.series.count == 1 {
      plot(data, chart.kind)
    } else {
      sparklines(data)
    }
    if data.places.count < all.places.count { remark(all.places.count - data.places.count, "more places") }
    if all.leftOut > 0 { remark(all.leftOut, "values without a place") }
  }

  private mutating func remark(_ count: Int, _ what: StaticString) {
    var text = Array("(".utf8)
    text.append(decimal: count)
    text.append(" ")
    text.append(what)
    text.append(")")
    line(text)
  }

  // MARK: Bars

  private mutating func bars(_ data: ChartData, isStacked: Bool) {
    let bars = TerminalBars(data, isStacked: isStacked, width: width, barLimit: Self.barLimit, hasColour: hasColour)
    for text in bars.lines {
      output += text
      output.append(0x0A)
    }
  }

  // MARK: Dots

  /// Draws dots of Braille, two columns and four rows in a letter, twelve letters high.
  private mutating func plot(_ data: ChartData, _ kind: Chart.Kind) {
    let values = data.series.flatMap { $0.values.compactMap(\.self) }
    let isWhole = values.allSatisfy(\.isWhole)
    let scale = ChartScale(covering: values, count: 4, fromZero: kind == .area, isWhole: isWhole)
    let labels = scale.ticks.map { scale.label($0) }
    let margin = (labels.map(\.displayWidth).max() ?? 0) + 2
    let columns = max(8, min(width, 100) - margin - 1)
    var canvas = DotCanvas(columns: columns, rows: 12)
    let (low, high) = (data.places.first ?? 0, data.places.last ?? 0)
    func x(_ place: Double) -> Int {
      high > low ? Int(bounded: (place / 2 - low / 2) / (high / 2 - low / 2) * Double(columns * 2 - 1)) : columns
    }
    func y(_ value: Double) -> Int { Int(bounded: ((1 - scale.fraction(value)) * 47).rounded()) }
    for (index, series) in data.series.enumerated() {
      var last: (x: Int, y: Int)?
      for (place, value) in zip(data.places, series.values) {
        guard let value else { continue }
        let point = (x: x(place), y: y(value))
        if kind == .point {
          canvas.set(point.x, point.y, series: index)
        } else {
          canvas.draw(from: last ?? point, to: point, floor: kind == .area ? y(0) : nil)
        }
        last = point
      }
    }
    let rows = canvas.rows(hasColour: hasColour && data.series.count > 1)
    for (row, text) in rows.enumerated() {
      let tick = scale.ticks.firstIndex { y($0) / 4 == row }
      let label = tick.map { labels[$0] } ?? []
      output += [UInt8](repeating: 0x20, count: margin - 1 - label.displayWidth) + label
      output.append(tick == nil ? " │" : " ┤")
      output += text
      output.append(0x0A)
    }
    axis(data, margin: margin, columns: columns)
  }

  private mutating func axis(_ data: ChartData, margin: Int, columns: Int) {
    let space = [UInt8](repeating: 0x20, count: margin)
    line(space + Array("└".utf8) + Self.rule(columns))
    let (first, last) = (data.labels.first ?? [], data.labels.last ?? [])
    let gap = columns - first.displayWidth - last.displayWidth
    line(space + [0x20] + first + (gap > 0 ? [UInt8](repeating: 0x20, count: gap) + last : []))
  }

  // MARK: Sparklines

  /// Draws a line of low and high blocks a series, all by one scale, with the greatest value and its place.
  private mutating func sparklines(_ data: ChartData) {
    let names = data.series.map { ChartDrawing.short(LineWrapping.visible($0.name[...]), max(3, width / 4 - 2)) }
    let indent = (names.map(\.displayWidth).max() ?? 0) + 2
    let (low, high) = (data.places.first ?? 0, data.places.last ?? 0)
    let steps = data.axis == .numbers(isWhole: false) ? width : Int(bounded: high - low) + 1
    let columns = max(1, min(steps, width - indent - 26))
    let buckets = data.places.map { min(columns - 1, Int(bounded: ($0 - low) / (high - low + 1) * Double(columns))) }
    let top = data.series.flatMap { $0.values.compactMap(\.self) }.max() ?? 0
    for (series, name) in zip(data.series, names) {
      var text = name + [UInt8](repeating: 0x20, count: indent - name.displayWidth)
      var greatest = [Double?](repeating: nil, count: columns)
      for (bucket, value) in zip(buckets, series.values) {
        guard let value else { continue }
        greatest[bucket] = max(greatest[bucket] ?? value, value)
      }
      for value in greatest { text += Self.spark(value, of: top) }
      if let (place, value) = series.greatest {
        text.append("  ")
        text += ChartScale.label(value)
        text.append(" in ")
        text += data.labels[place]
      }
      line(text)
    }
    let (first, last) = (data.labels.first ?? [], data.labels.last ?? [])
    let gap = columns - first.displayWidth - last.displayWidth
    let space = [UInt8](repeating: 0x20, count: indent)
    line(space + first + (gap > 0 ? [UInt8](repeating: 0x20, count: gap) : Array(" – ".utf8)) + last)
  }

  private static func spark(_ value: Double?, of top: Double) -> [UInt8] {
    guard let value, value > 0, top > 0 else { return Array((value == nil ? "·" : "▁").utf8) }
    let step = min(7, Int(bounded: value / top * 7.999))
    return [0xE2, 0x96, 0x81 + UInt8(step)]  // ▁ to █
  }
}

extension ChartData.Series {
  /// The first place of the greatest value, and the value.
  var greatest: (place: Int, value: Double)? {
    var greatest: (place: Int, value: Double)?
    for (place, value) in values.enumerated() {
      guard let value else { continue }
      if greatest.map({ value > $0.value }) ?? true { greatest = (place, value) }
    }
    return greatest
  }
}
