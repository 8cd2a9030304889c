// SPDX-License-Identifier: Apache-2.0

import Text

extension CalendarDate {
  /// Reads `2025`, `2025-09` or `2025-09-23`, the forms that `iso` writes.
  public init?(iso bytes: Span<UInt8>) {
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    var parts = [0, 0, 0]
    var part = 0
    for offset in bytes.indices {
      if offset == 4 || offset == 7 {
        guard bytes[offset] == 0x2D else { return nil }
        part += 1
      } else {
        guard bytes[offset].isASCIIDigit else { return nil }
        parts[part] = parts[part] * 10 + Int(bytes[offset] - 0x30)
      }
    }
    guard part < 1 || parts[1] > 0, part < 2 || parts[2] > 0 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Days since 1970-01-01; nil when the day is not known.
  public var dayNumber: Int? {
    guard precision == .day else { return nil }
    // Years begin in March here, so that the day a leap year has more is its last.
    let year = Int(self.year) - (month <= 2 ? 1 : 0)
    let dayOfYear = (153 * ((Int(month) + 9) % 12) + 2) / 5 + Int(day) - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  /// The day that lies so many days behind 1970-01-01; nil before year 1 and behind year 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let days = dayNumber + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The date so many months later, at the same precision, which must be month or day; the 31st becomes the month's last
  /// day. Nil outside years 1 to 9999.
  public func adding(months: Int) -> CalendarDate? {
    guard precision != .year, abs(months) < 120_000 else { return nil }
    let total = Int(year) * 12 + Int(month) - 1 + months
    guard total >= 12 else { return nil }
    let (year, month) = (total / 12, total % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(Int(day), Self.days(inMonth: month, year: year)))
  }

  /// The date so many years later, at the same precision; 29 February becomes 28 February.
  public func adding(years: Int) -> CalendarDate? {
    guard abs(years) < 10_000 else { return nil }
    let target = Int(year) + years
    let most = month == 0 ? 0 : Self.days(inMonth: Int(month), year: target)
    return CalendarDate(year: target, month: Int(month), day: min(Int(day), most))
  }

  /// Day of the week, 1 for Monday to 7 for Sunday; nil when the day is not known.
  public var weekday: Int? { dayNumber.map { ($0 + 719_162) % 7 + 1 } }  // day 1 of year 1 was a Monday

  /// Year and week by ISO 8601, where the week of a year's first Thursday is its first; nil when the day is not known.
  public var isoWeek: (year: Int, week: Int)? {
    guard let number = dayNumber, let weekday, let first = CalendarDate(year: Int(year), month: 1, day: 1) else {
      return nil
    }
    let thursday = number - weekday + 4
    guard let firstNumber = first.dayNumber else { return nil }
    let isLeap = Self.days(inMonth: 2, year: Int(year)) == 29
    if thursday < firstNumber {
      let lastYear = Int(year) - 1
      let length = Self.days(inMonth: 2, year: lastYear) == 29 ? 366 : 365
      return (lastYear, (thursday - firstNumber + length) / 7 + 1)
    }
    if thursday >= firstNumber + (isLeap ? 366 : 365) { return (Int(year) + 1, 1) }
    return (Int(year), (thursday - firstNumber) / 7 + 1)
  }
}
