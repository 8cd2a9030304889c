// SPDX-License-Identifier: Apache-2.0

import Text

/// The numbers of a chart where a drawing has them: by place on the x axis and by series.
struct ChartData {
  /// What the places on the x axis are.
  enum Axis: Equatable { case categories, dates(PartialDate.Precision), numbers(isWhole: Bool) }

  /// Heights, one a place; nil where nothing is known.
  struct Series {
    var name: [UInt8]
    var values: [Double?]
  }

  let axis: Axis
  /// Where the places lie: dates by their number, categories from 0.
  private(set) var places: [Double] = []
  /// What stands under the places.
  private(set) var labels: [[UInt8]] = []
  private(set) var series: [Series] = []
  /// Rows that have no place on the axis, and numbers that have no height.
  private(set) var leftOut = 0

  private let chart: Chart
  private var placeOf: [[UInt8]: Int] = [:]
  private var seriesOf: [[UInt8]: Int] = [:]

  init(_ chart: Chart) {
    self.chart = chart
    axis = Self.axis(of: chart)
    if chart.series == nil { series = chart.y.map { Series(name: chart.table.columns[$0].heading, values: []) } }
    for row in chart.table.rows { add(row) }
    order()
  }

  private static func axis(of chart: Chart) -> Axis {
    let cells = chart.table.rows.map { $0[chart.x] }
    switch chart.table.columns[chart.x].kind {
    case .date:
      return .dates(cells.compactMap { PartialDate($0.exactText)?.precision }.max() ?? .day)
    case .integer: return .numbers(isWhole: true)
    // Bars need a width, and between two numbers there is none.
    case .number: return chart.kind == .bar ? .categories : .numbers(isWhole: false)
    case .text, .boolean, .link: return .categories
    }
  }

  private mutating func add(_ row: [Cell]) {
    guard let place = place(of: row[chart.x]) else {
      leftOut += 1
      return
    }
    for (index, column) in chart.y.enumerated() {
      let target = chart.series.map { seriesNumber(row[$0].shownText) } ?? index
      guard let value = row[column].plottable, value.isFinite else {
        if row[column] != .empty { leftOut += 1 }
        continue
      }
      while series[target].values.count < places.count { series[target].values.append(nil) }
      series[target].values[place] = (series[target].values[place] ?? 0) + value
    }
  }

  /// The number of a cell's place, which is made if it is new; each point of a cloud has one of its own.
  private mutating func place(of cell: Cell) -> Int? {
    let label: [UInt8]
    let position: Double
    switch axis {
    case .categories:
      guard cell != .empty else { return nil }
      label = cell.shownText
      position = Double(places.count)
    case .dates(let precision):
      guard let date = PartialDate(cell.exactText) else { return nil }
      position = Double(date.number(precision))
      label = date.iso(precision)
    case .numbers:
      guard let number = cell.plottable, number.isFinite else { return nil }
      position = number
      label = cell.shownText
    }
    if chart.kind != .point, let known = placeOf[label] { return known }
    placeOf[label] = places.count
    places.append(position)
    labels.append(label)
    return places.count - 1
  }

  private mutating func seriesNumber(_ name: [UInt8]) -> Int {
    if let known = seriesOf[name] { return known }
    seriesOf[name] = series.count
    series.append(Series(name: name, values: []))
    return series.count - 1
  }

  /// Brings places into the order of the axis, and gives all series a value a place.
  private mutating func order() {
    let order =
      axis == .categories
      ? Array(places.indices) : places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    places = order.map { places[$0] }
    labels = order.map { labels[$0] }
    for index in series.indices {
      let values = series[index].values
      series[index].values = order.map { $0 < values.count ? values[$0] : nil }
    }
  }
}

extension ChartData {
  /// Colours that a reader can tell apart; further series share the last one.
  static let colourCount = 8

  /// The chart with no more series than there are colours: the greatest stay, the others become one series.
  func folded(other name: [UInt8]) -> ChartData {
    guard series.count > Self.colourCount else { return self }
    let sums = series.map { $0.values.reduce(0) { $0 + ($1 ?? 0).magnitude } }
    let ranked = series.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
    let kept = ranked.prefix(Self.colourCount - 1).sorted()
    let rest = ranked.dropFirst(Self.colourCount - 1)
    var folded = self
    var other = Series(name: name, values: Array(repeating: nil, count: places.count))
    for index in rest {
      for (place, value) in series[index].values.enumerated() where value != nil {
        other.values[place] = (other.values[place] ?? 0) + (value ?? 0)
      }
    }
    folded.series = kept.map { series[$0] } + [other]
    return folded
  }

  /// The chart with no more places than a drawing has room for; the first ones stay.
  func cut(to limit: Int) -> ChartData {
    guard places.count > limit else { return self }
    var cut = self
    cut.places = Array(places.prefix(limit))
    cut.labels = Array(labels.prefix(limit))
    for index in series.indices { cut.series[index].values = Array(series[index].values.prefix(limit)) }
    return cut
  }
}
