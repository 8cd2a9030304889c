// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@Suite struct CalendarDateTests {
  static let dates: [(Int, Int, Int, String?)] = [
    (2025, 9, 23, "2025-09-23"), (2025, 9, 0, "2025-09"), (2025, 0, 0, "2025"), (7, 1, 2, "0007-01-02"),
    (2024, 2, 29, "2024-02-29"), (2023, 2, 29, nil), (1900, 2, 29, nil), (2000, 2, 29, "2000-02-29"),
    (2025, 4, 31, nil), (2025, 13, 1, nil), (2025, 0, 3, nil), (0, 1, 1, nil), (10000, 1, 1, nil), (2025, 1, -1, nil),
  ]

  @Test(arguments: dates)
  func aDateIsOneOfTheCalendar(_ year: Int, _ month: Int, _ day: Int, _ iso: String?) {
    let date = CalendarDate(year: year, month: month, day: day)
    #expect(date.map { String(decoding: $0.iso, as: UTF8.self) } == iso)
  }

  @Test func precisionIsWhatIsKnown() {
    #expect(CalendarDate(year: 2025)?.precision == .year)
    #expect(CalendarDate(year: 2025, month: 1)?.precision == .month)
    #expect(CalendarDate(year: 2025, month: 1, day: 1)?.precision == .day)
  }
}
