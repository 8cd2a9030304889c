// SPDX-License-Identifier: Apache-2.0

/// A calendar date known to the year, the month or the day.
///
/// `CalendarDate(year: 2021, month: 8)` writes itself as `2021-08`. Nothing is ever filled in from today's date.
public struct CalendarDate: Hashable, Sendable {
  /// How much of a date is known.
  public enum Precision: UInt8, Sendable { case year, month, day }

  /// 1 to 9999.
  public let year: Int16
  /// 1 to 12, or 0 when only the year is known.
  public let month: UInt8
  /// 1 to 31, or 0 when the day is not known.
  public let day: UInt8

  /// Makes a date if the calendar has it: `CalendarDate(year: 2023, month: 2, day: 29)` is nil.
  public init?(year: Int, month: Int = 0, day: Int = 0) {
    guard (1...9999).contains(year), (0...12).contains(month), day >= 0 else { return nil }
    guard day == 0 || (month > 0 && day <= Self.days(inMonth: month, year: year)) else { return nil }
    self.year = Int16(year)
    self.month = UInt8(month)
    self.day = UInt8(day)
  }

  /// What is known of it.
  public var precision: Precision { day > 0 ? .day : month > 0 ? .month : .year }

  /// Its ISO 8601 form at its precision: `2025`, `2025-09` or `2025-09-23`.
  public var iso: [UInt8] {
    var out: [UInt8] = []
    Self.append(Int(year), digits: 4, to: &out)
    for part in [month, day] where part > 0 {
      out.append(0x2D)
      Self.append(Int(part), digits: 2, to: &out)
    }
    return out
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func append(_ number: Int, digits: Int, to out: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      out.append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
