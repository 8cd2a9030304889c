// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@Suite struct CalendarDateArithmeticTests {
  /// Every day of a period of the calendar, and both ends of time.
  @Test func dayNumbersAndDatesAreOneToOne() {
    for number in Array(-719_162 ... -718_000) + Array(-150_000...150_000) + Array(2_932_000...2_932_896) {
      let date = CalendarDate(dayNumber: number)
      if date?.dayNumber != number { Issue.record("day \(number)") }
    }
    #expect(CalendarDate(dayNumber: 0)?.iso == Array("1970-01-01".utf8))
    #expect(CalendarDate(dayNumber: -719_162)?.iso == Array("0001-01-01".utf8))
    #expect(CalendarDate(dayNumber: 2_932_896)?.iso == Array("9999-12-31".utf8))
    #expect(CalendarDate(dayNumber: -719_163) == nil)
    #expect(CalendarDate(dayNumber: 2_932_897) == nil)
  }

  /// Around each new year the weeks run on: 1 behind 52 or 53, seven days each, from Monday.
  @Test func weeksRunOnAcrossYears() throws {
    for year in 1970..<2100 {
      let first = try #require(CalendarDate(year: year, month: 1, day: 1)?.dayNumber)
      for number in first - 8..<first + 8 {
        let (day, next) = try (
          #require(CalendarDate(dayNumber: number)), #require(CalendarDate(dayNumber: number + 1))
        )
        let (week, nextWeek) = try (#require(day.isoWeek), #require(next.isoWeek))
        if day.weekday == 7 {
          #expect(next.weekday == 1)
          #expect(nextWeek.week == week.week + 1 || nextWeek.week == 1 && nextWeek.year == week.year + 1)
        } else {
          #expect(nextWeek == week)
        }
      }
    }
  }

  static let bad = ["", "25", "2025-", "2025-9", "2025-00", "2025-09-00", "2025/09", "2025-02-30", "2025-09-23x", "０"]

  @Test(arguments: bad)
  func onlyISOFormsAreRead(_ text: String) {
    let bytes = Array(text.utf8)
    let date = CalendarDate(iso: bytes.span)
    #expect(date == nil)
  }
}
