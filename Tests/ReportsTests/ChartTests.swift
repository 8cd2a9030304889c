// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Reports

@Suite struct ChartTests {
  @Test(arguments: [
    ([0.0, 24.0], true, "0 5 10 15 20 25"), ([3, 3], true, "0 1 2 3"), ([0], true, "0 1"),
    ([-3, 5], true, "-4 -2 0 2 4 6"),
    ([0, 1_500_000], true, "0 500\u{202F}000 1\u{202F}000\u{202F}000 1\u{202F}500\u{202F}000"),
    ([98, 101], false, "98 99 100 101"), ([0.0, 0.3], false, "0 0.1 0.2 0.3"),
  ])
  func ticksAreRoundNumbers(values: [Double], isWhole: Bool, labels: String) {
    let scale = ChartScale(covering: values, count: 5, fromZero: isWhole, isWhole: isWhole)
    #expect(scale.ticks.map { String(decoding: scale.label($0), as: UTF8.self) }.joined(separator: " ") == labels)
  }

  @Test(arguments: [
    ("2021-08-01", "2021-08-05", 8, "2021-08-01 2021-08-02 2021-08-03 2021-08-04 2021-08-05"),
    ("2021-01-15", "2021-12-31", 8, "2021-03 2021-05 2021-07 2021-09 2021-11"),
    ("2001-01-15", "2021-12-31", 8, "2005 2010 2015 2020"),
    ("2021-01", "2021-06", 8, "2021-01 2021-02 2021-03 2021-04 2021-05 2021-06"),
    ("1975", "2021", 8, "1980 1990 2000 2010 2020"),
  ])
  func ticksAreRoundDates(first: String, last: String, limit: Int, labels: String) throws {
    let dates = try [first, last].map { try #require(PartialDate(Samples.bytes($0))) }
    let precision = dates[0].precision
    let ticks = DateTicks.ticks(
      from: Double(dates[0].number(precision)), to: Double(dates[1].number(precision)), precision, limit: limit)
    #expect(ticks.map { String(decoding: $0.label, as: UTF8.self) }.joined(separator: " ") == labels)
  }

  @Test func everyDayHasANumberAndANumberItsDay() throws {
    var last: Int?
    for number in stride(from: -400_000, to: 400_000, by: 37) {
      let date = PartialDate(number: number, .day)
      #expect(date.number(.day) == number)
      if number > -719_000 { #expect(PartialDate(date.iso(.day)) == date) }
      if let last { #expect(number == last + 37) }
      last = number
    }
    #expect(PartialDate(Samples.bytes("1970-01-01"))?.number(.day) == 1)
  }

  @Test(arguments: ["2021-13", "2021-02-29", "2021-00", "21-08", "2021-8-09", "2021/08", "0000", "không rõ", ""])
  func whatIsNoDateIsNone(text: String) {
    #expect(PartialDate(Samples.bytes(text)) == nil)
  }

  @Test func rowsOfOnePlaceAndSeriesAreAddedUp() {
    let rows: [[Cell]] = [
      ["2021-09", "a", 1], ["2021-08", "b", 2], ["2021-09", "a", 4], ["x", "a", 8], ["2021-08-31", "b", 1],
    ]
    let table = Table(
      columns: ["m", "s", "n"].map { Column(name: Samples.bytes($0), kind: $0 == "m" ? .date : .text) }, rows: rows)
    let data = ChartData(Chart(kind: .line, table: table, x: 0, y: [2], series: 1))
    #expect(data.labels.map { String(decoding: $0, as: UTF8.self) } == ["2021-08-01", "2021-08-31", "2021-09-01"])
    #expect(data.series.map(\.values) == [[nil, nil, 5], [2, 1, nil]])
    #expect(data.leftOut == 1)
  }

  @Test func manySeriesAreFolded() {
    let rows: [[Cell]] = (1...20).map { ["x", .text(Samples.bytes("s\($0)")), .integer(Int64($0))] }
    let chart = Samples.chart(.bar, "", ["x", "s", "n"], rows, y: [2], series: 1)
    let data = ChartData(chart).folded(other: Samples.bytes("other"))
    #expect(data.series.map { String(decoding: $0.name, as: UTF8.self) } == (14...20).map { "s\($0)" } + ["other"])
    #expect(data.series.last?.values == [91])
  }

  @Test(arguments: [
    [Cell.number(.infinity)], [.number(-.infinity), 1], [.number(.nan)], [1e308, -1e308],
    [.number(.leastNonzeroMagnitude)],
    [.integer(.min), .integer(.max)],
  ])
  func anyNumberIsDrawn(cells: [Cell]) {
    for kind in Chart.Kind.allCases {
      let rows = cells.enumerated().map { [Cell.integer(Int64($0)), $1] }
      let report = Report(name: [], blocks: [.chart(Samples.chart(kind, "", ["x", "y"], rows))])
      for format in ReportFormat.allCases { #expect(!report.rendered(as: format).isEmpty) }
    }
  }
}
