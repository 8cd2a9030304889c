// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// A date as written: parts that the text does not give are 0.
struct DatePoint: Equatable {
  private var packedYear: Int16 = 0
  private var packedMonth: Int8 = 0
  private var packedDay: Int8 = 0
  private var packedQuarter: Int8 = 0

  init(year: Int = 0, month: Int = 0, day: Int = 0, quarter: Int = 0) {
    packedYear = Int16(year)
    packedMonth = Int8(month)
    packedDay = Int8(day)
    packedQuarter = Int8(quarter)
  }

  init(_ date: CalendarDate) {
    self.init(year: Int(date.year), month: Int(date.month), day: Int(date.day))
  }

  /// The day before, the day itself, or the day behind.
  func moved(byOne step: Int) -> DatePoint {
    let moved = day + step
    if moved < 1 {
      let before = month == 1 ? DatePoint(year: year - 1, month: 12) : DatePoint(year: year, month: month - 1)
      let last = CalendarDate.days(inMonth: before.month, year: before.year)
      return DatePoint(year: before.year, month: before.month, day: last)
    }
    if moved > CalendarDate.days(inMonth: month, year: year) {
      return month == 12 ? DatePoint(year: year + 1, month: 1, day: 1) : DatePoint(year: year, month: month + 1, day: 1)
    }
    return DatePoint(year: year, month: month, day: moved)
  }

  var year: Int {
    get { Int(packedYear) }
    set { packedYear = Int16(newValue) }
  }
  var month: Int { Int(packedMonth) }
  var day: Int { Int(packedDay) }
  /// 1 to 4, or 0.
  var quarter: Int { Int(packedQuarter) }

  /// Appends its ISO form at its precision: `2021-08`, `XXXX-03-26` without a year, `2024-Q2`.
  func appendISO(to output: inout [UInt8]) {
    if year > 0 { Self.append(year, 4, to: &output) } else { output.append("XXXX") }
    if quarter > 0 {
      output.append("-Q")
      Self.append(quarter, 1, to: &output)
      return
    }
    for part in [month, day] where part > 0 {
      output.append(0x2D)
      Self.append(part, 2, to: &output)
    }
  }

  /// Whether the calendar has it, with a leap year where none is given.
  var isPossible: Bool {
    CalendarDate(year: year > 0 ? year : 2000, month: month, day: day) != nil
  }

  private static func append(_ number: Int, _ count: Int, to output: inout [UInt8]) {
    if count > 1 { append(number / 10, count - 1, to: &output) }
    output.append(0x30 + UInt8(number % 10))
  }
}

/// One date, or a range of two.
struct DateSpan: Equatable {
  var first: DatePoint
  var last: DatePoint?
  /// What it is told from.
  var relative: RelativeDate?

  /// `2020/2024` for a range, else the form of the one date.
  var iso: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(21)
    first.appendISO(to: &output)
    if let last {
      output.append(0x2F)
      last.appendISO(to: &output)
    }
    return output
  }
}
