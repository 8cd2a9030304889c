// SPDX-License-Identifier: Apache-2.0

import Text

/// A date as articles have it, of which the day or the month may be unknown: `2021`, `2021-08`, `2021-08-09`.
struct PartialDate: Equatable {
  /// How much of it is known.
  enum Precision: Int, Comparable {
    case year, month, day

    static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  let year: Int
  let month: Int
  let day: Int
  let precision: Precision

  /// Reads it; nil for any other text, and for a day that no month has.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return nil }
    var numbers = [0]
    for (offset, byte) in bytes.enumerated() {
      if offset == 4 || offset == 7 {
        guard byte == 0x2D else { return nil }
        numbers.append(0)
      } else {
        guard byte.isASCIIDigit else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      }
    }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : 1
    day = numbers.count > 2 ? numbers[2] : 1
    precision = numbers.count == 1 ? .year : numbers.count == 2 ? .month : .day
    guard year > 0, (1...12).contains(month), day > 0, day <= Self.days(inMonth: month, year: year) else { return nil }
  }

  /// The first day of a step of some precision: `init(number: 24_259, .month)` is 2021-08.
  init(number: Int, _ precision: Precision) {
    self.precision = precision
    switch precision {
    case .year: (year, month, day) = (number, 1, 1)
    case .month: (year, month, day) = (number / 12, number % 12 + 1, 1)
    case .day:
      // Days of a year that begins in March, so that the day of a leap year is its last.
      let shifted = number + 719_468 - 1
      let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
      let inEra = shifted - era * 146_097
      let yearOfEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
      let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let shiftedMonth = (5 * inYear + 2) / 153
      day = inYear - (153 * shiftedMonth + 2) / 5 + 1
      month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
      year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }
  }

  /// Its number on an axis whose steps are years, months or days: neighbours differ by 1. Day 1 is 1970-01-01.
  func number(_ precision: Precision) -> Int {
    switch precision {
    case .year: return year
    case .month: return year * 12 + month - 1
    case .day:
      let shiftedYear = month <= 2 ? year - 1 : year
      let era = shiftedYear / 400
      let yearOfEra = shiftedYear - era * 400
      let inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
      return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + inYear - 719_468 + 1
    }
  }

  /// Its ISO form, cut to a precision.
  func iso(_ precision: Precision) -> [UInt8] {
    var text: [UInt8] = []
    text.append(decimal: year)
    while text.count < 4 { text.insert(0x30, at: 0) }
    for (number, step) in [(month, Precision.month), (day, .day)] where step <= precision {
      text.append(0x2D)
      if number < 10 { text.append(0x30) }
      text.append(decimal: number)
    }
    return text
  }

  private static func days(inMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
