// SPDX-License-Identifier: Apache-2.0

import Text

/// Draws a chart.
///
/// Bars over categories lie, since names are read from the left; all else stands over a horizontal axis.
struct ChartDrawing {
  /// Places that a drawing has room for; the table beside it has all.
  static let categoryLimit = 40
  static let pointLimit = 5_000
  /// Marks with a tooltip; a picture with more would be slow to open.
  private static let tipLimit = 1_000
  static let width = 720.0

  let chart: Chart
  var data: ChartData
  let hasTips: Bool
  /// What the picture does not show.
  private(set) var remarks: [[UInt8]] = []
  var svg = SVGWriter()

  init(_ chart: Chart) {
    self.chart = chart
    let all = ChartData(chart)
    let limit = all.axis == .categories ? Self.categoryLimit : Self.pointLimit
    data = all.cut(to: limit).folded(other: Array("other".utf8))
    hasTips = data.places.count * data.series.count <= Self.tipLimit
    if all.leftOut > 0 {
      remark(all.leftOut, all.leftOut == 1 ? "value has no place in it" : "values have no place in it")
    }
    if all.places.count > limit { remark(limit, "shown of", all.places.count) }
    if all.series.count > ChartData.colourCount {
      remark(all.series.count - ChartData.colourCount + 1, "series are put together as “other”")
    }
  }

  /// The SVG element, `id` being a number that no other picture of the page has.
  mutating func draw(id: Int, isAlone: Bool) -> [UInt8] {
    let isLying = chart.kind == .bar && data.axis == .categories
    let title = isAlone ? chart.title : nil
    let legend = legendRows()
    let top = 12 + (title == nil ? 0 : 26) + Double(legend.count) * 20 + (isLying ? 0 : 22)
    let isEmpty = data.series.allSatisfy { $0.values.allSatisfy { $0 == nil } }
    // Numbers need a word below them that says what they are; dates and names speak for themselves.
    let isNamed = if case .numbers = data.axis { true } else { false }
    let bottom = isEmpty ? top + 30 : isLying ? top + lyingHeight : top + 240
    let height = bottom + (isEmpty ? 0 : isLying ? 34 : isNamed ? 52 : 34)
    begin(id: id, height: height, isAlone: isAlone)
    if let title { svg.text(title, .init("x", 8), .init("y", 22), .init("class", "title")) }
    draw(legend, top: 12 + (title == nil ? 0 : 26))
    if isEmpty {
      svg.text(Array("(no data)".utf8), .init("x", 8), .init("y", top + 20), .init("class", "soft"))
    } else if isLying {
      drawLyingBars(top: top)
    } else {
      drawStanding(top: top, bottom: bottom, isNamed: isNamed)
    }
    svg.end()
    return svg.bytes
  }

  private mutating func begin(id: Int, height: Double, isAlone: Bool) {
    var label = Array("c".utf8)
    label.append(decimal: id)
    var box = Array("0 0 ".utf8)
    box.append(coordinate: Self.width)
    box.append(0x20)
    box.append(coordinate: height)
    let (title, note) = (label + Array("t".utf8), label + Array("d".utf8))
    svg.begin(
      "svg", .init("xmlns", "http://www.w3.org/2000/svg"), .init("viewBox", box), .init("width", Self.width),
      .init("height", height), .init("role", "img"), .init("aria-labelledby", title + [0x20] + note))
    svg.note("title", chart.title ?? Array("Chart".utf8), .init("id", title))
    svg.note("desc", description, .init("id", note))
    if isAlone { svg.raw(DrawingStyle.alone) }
  }

  /// What a reader who does not see the picture is told.
  private var description: [UInt8] {
    var text = Array("".utf8)
    text.append(chart.isStacked ? "stacked " : "")
    text.append(chart.kind.name)
    text.append(" chart of ")
    text += data.series.map(\.name).joined(separator: Array(", ".utf8))
    text.append(" by ")
    text += chart.table.columns[chart.x].heading
    if let first = data.labels.first, let last = data.labels.last {
      text.append(", ")
      text.append(decimal: data.labels.count)
      text.append(data.labels.count == 1 ? " place: " : " places from ")
      text += first
      if data.labels.count > 1 {
        text.append(" to ")
        text += last
      }
    }
    let values = data.series.flatMap { $0.values.compactMap(\.self) }
    if let low = values.min(), let high = values.max() {
      text.append("; values from ")
      text += ChartScale.label(low)
      text.append(" to ")
      text += ChartScale.label(high)
    }
    return text
  }

  private mutating func remark(_ count: Int, _ words: StaticString, _ of: Int? = nil) {
    var text: [UInt8] = []
    text.append(decimal: count)
    text.append(" ")
    text.append(words)
    if let of {
      text.append(" ")
      text.append(decimal: of)
    }
    remarks.append(text)
  }

  // MARK: Legend

  private func legendRows() -> [[Int]] {
    guard data.series.count > 1 else { return [] }
    var rows: [[Int]] = [[]]
    var x = 8.0
    for (index, series) in data.series.enumerated() {
      let width = 24 + Self.textWidth(Self.short(series.name, 40)) + 12
      if x + width > Self.width, !rows[rows.count - 1].isEmpty {
        rows.append([])
        x = 8
      }
      rows[rows.count - 1].append(index)
      x += width
    }
    return rows
  }

  private mutating func draw(_ legend: [[Int]], top: Double) {
    for (row, indices) in legend.enumerated() {
      var x = 8.0
      let y = top + Double(row) * 20
      for index in indices {
        let name = Self.short(data.series[index].name, 40)
        svg.add(
          "rect", .init("x", x), .init("y", y + 2), .init("width", 11), .init("height", 11), .init("rx", 2),
          .series("bar", index))
        svg.text(name, .init("x", x + 16), .init("y", y + 12))
        x += 24 + Self.textWidth(name) + 12
      }
    }
  }

  // MARK: Words

  /// About how wide a text is in the font of pictures; the true width depends on the reader's fonts.
  static func textWidth(_ text: [UInt8]) -> Double { Double(text.displayWidth) * 6.8 }

  static func short(_ text: [UInt8], _ width: Int) -> [UInt8] {
    let line = text.map { $0 == 0x0A ? 0x20 : $0 }
    return [UInt8](cutting: line.span, toDisplayWidth: width)
  }

  /// `2021-08, Tô Lâm: 12`, or nil where there would be too many.
  func tip(_ place: Int, _ series: Int, _ value: Double) -> [UInt8]? {
    guard hasTips else { return nil }
    var text = data.labels[place]
    if data.series.count > 1 {
      text.append(", ")
      text += data.series[series].name
    }
    text.append(": ")
    return text + ChartScale.label(value)
  }

  /// Whether all numbers are whole, so that no tick stands between two.
  var isWhole: Bool { data.series.allSatisfy { $0.values.allSatisfy { $0?.isWhole ?? true } } }

  /// The ends of what is drawn at each place: sums where series stand on each other.
  var extremes: [Double] {
    guard chart.isStacked else { return data.series.flatMap { $0.values.compactMap(\.self) } }
    return data.places.indices.flatMap { place in
      let values = data.series.compactMap { $0.values[place] }
      return [values.filter { $0 > 0 }.reduce(0, +), values.filter { $0 < 0 }.reduce(0, +)]
    }
  }
}
