// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DateModuleTests {
  static let values: [(String, String)] = [
    ("tam.date.parse('2025-09-23')", "2025-09-23"),
    ("tam.date.parse('2025-09')", "2025-09"),
    ("tam.date.parse(' 2025 ')", "2025"),
    ("tam.date.parse('2025-09-23T10:00:00+07:00')", "2025-09-23"),
    ("tam.date.parse('2025-09-23 10:00')", "2025-09-23"),
    ("tam.date.parse('3/9/2025')", "2025-09-03"),
    ("tam.date.parse('03.09.2025')", "2025-09-03"),
    ("tam.date.parse('23-9-2025')", "2025-09-23"),
    ("tam.date.parse('9/2025')", "2025-09"),
    ("tam.date.parse('31/2/2025')", "nil"),
    ("tam.date.parse('2025-13')", "nil"),
    ("tam.date.parse('2025-00')", "nil"),
    ("tam.date.parse('0/9/2025')", "nil"),
    ("tam.date.parse('23/9')", "nil"),
    ("tam.date.parse('2025 news')", "nil"),
    ("tam.date.parse('')", "nil"),
    ("tam.date.format('2025-09-03', '%d/%m/%Y')", "03/09/2025"),
    ("tam.date.format('2025-09-03', 'ngày %-d tháng %-m (%%)')", "ngày 3 tháng 9 (%)"),
    ("tam.date.format('2025-09', '%m/%Y')", "09/2025"),
    ("tam.date.format('2025-12-29', '%G-W%V-%u')", "2026-W01-1"),
    ("tam.date.year('2025-09')", "2025"),
    ("tam.date.month('2025-09')", "9"),
    ("tam.date.month('2025')", "nil"),
    ("tam.date.day('2025-09-23')", "23"),
    ("tam.date.day('2025-09')", "nil"),
    ("tam.date.add('2025-02-28', 1, 'day')", "2025-03-01"),
    ("tam.date.add('2024-02-28', 1, 'days')", "2024-02-29"),
    ("tam.date.add('2025-01-01', -1, 'days')", "2024-12-31"),
    ("tam.date.add('2025-09-23', 2, 'weeks')", "2025-10-07"),
    ("tam.date.add('2025-01-31', 1, 'month')", "2025-02-28"),
    ("tam.date.add('2025-01', -1, 'months')", "2024-12"),
    ("tam.date.add('2024-02-29', 1, 'year')", "2025-02-28"),
    ("tam.date.add('2025', 10, 'years')", "2035"),
    ("tam.date.diff('2025-01-01', '2026-01-01')", "365"),
    ("tam.date.diff('2025-03-01', '2025-02-28')", "-1"),
    ("tam.date.diff('0001-01-01', '9999-12-31')", "3652058"),
    ("tam.date.compare('2025', '2025-09')", "-1"),
    ("tam.date.compare('2025-09-23', '2025-09-23')", "0"),
    ("tam.date.compare('2025-10', '2025-09-23')", "1"),
    ("tam.date.week('2025-09-23')", "2025-W39"),
    ("tam.date.week('2021-01-03')", "2020-W53"),
    ("tam.date.week('2024-12-30')", "2025-W01"),
    ("tam.date.today()", "1970-01-02"),
  ]

  @Test(arguments: values)
  func aCallGives(_ expression: String, _ expected: String) throws {
    #expect(try evaluate(expression) == expected)
  }

  static let mistakes: [(String, String)] = [
    (
      "return tam.date.year('23/9/2025')",
      "test.lua:4: argument 1: date (2025, 2025-09 or 2025-09-23) expected, got '23/9/2025'"
    ),
    ("return tam.date.year(nil)", "test.lua:4: argument 1: string expected, got nil"),
    ("return tam.date.format('2025-09', '%d')", "test.lua:4: of 2025-09 the format asks for more than is known"),
    (
      "return tam.date.format('2025-09', '%q')",
      "test.lua:4: a '%' in the format stands before Y, m, d, G, V, u or another '%'"
    ),
    ("return tam.date.add('2025-09', 1, 'day')", "test.lua:4: argument 1: the day of the date is not known"),
    ("return tam.date.add('2025', 1, 'month')", "test.lua:4: argument 1: the month of the date is not known"),
    (
      "return tam.date.add('2025', 1, 'fortnight')",
      "test.lua:4: there is no unit 'fortnight'; the units: days, weeks, months, years"
    ),
    (
      "return tam.date.add('2025-01-01', math.maxinteger, 'weeks')",
      "test.lua:4: the date lies outside the years 1 to 9999"
    ),
    ("return tam.date.add('2025-01', 100000, 'months')", "test.lua:4: the date lies outside the years 1 to 9999"),
    ("return tam.date.diff('2025-09-23', '2025')", "test.lua:4: argument 2: the day of the date is not known"),
    ("return tam.date.week('2025')", "test.lua:4: argument 1: the day of the date is not known"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ statements: String, _ message: String) throws {
    #expect(try failure(statements) == message)
  }
}
