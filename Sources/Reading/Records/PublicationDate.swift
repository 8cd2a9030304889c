// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Dates as records write them, brought into a form that the reader of articles knows.
enum PublicationDate {
  /// `Tue, 14 Nov 2017 17:42:44 +0700` and `1510656164` give `2017-11-14`; other forms stay.
  static func readable(_ text: [UInt8]) -> [UInt8] {
    (seconds(text) ?? namedMonth(text))?.iso ?? text
  }

  /// Seconds or milliseconds since 1970, between 1990 and 2100. The day is that of Việt Nam, seven hours ahead.
  private static func seconds(_ text: [UInt8]) -> CalendarDate? {
    let digits = text.span.trimmedBytes()
    guard digits.count == 9 || digits.count == 10 || digits.count == 13, digits.allSatisfy({ $0.isASCIIDigit }) else {
      return nil
    }
    let number = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
    let seconds = digits.count == 13 ? number / 1000 : number
    guard (631_152_000..<4_133_980_800).contains(seconds) else { return nil }
    return date(daysSince1970: Int((seconds + 7 * 3600) / 86400))
  }

  /// The civil date of a day number, by the usual arithmetic on years that begin in March.
  private static func date(daysSince1970 days: Int) -> CalendarDate? {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return CalendarDate(year: year, month: month < 10 ? month + 3 : month - 9, day: day)
  }

  private static let months: [StaticString] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `14 Nov 2017`, `Nov 14, 2017` and `November 14 2017` anywhere in the text.
  private static func namedMonth(_ text: [UInt8]) -> CalendarDate? {
    guard text.count <= 200, hasWord(text.span) else { return nil }
    let words = text.split { !$0.isASCIIDigit && !$0.isASCIILetter }.map { Array($0) }
    for (index, word) in words.enumerated() where word.count >= 3 {
      guard let month = months.firstIndex(where: { word.span.hasPrefix($0, ignoringCase: true) }) else { continue }
      let before = index > 0 ? number(words[index - 1]) : nil
      let after = index + 1 < words.count ? number(words[index + 1]) : nil
      let second = index + 2 < words.count ? number(words[index + 2]) : nil
      let found = (before ?? 0) > 0 && (before ?? 32) < 32 ? (before, after) : (after, second)
      guard let day = found.0, let year = found.1, day < 32 else { continue }
      if let date = CalendarDate(year: year < 100 ? 2000 + year : year, month: month + 1, day: day) { return date }
    }
    return nil
  }

  /// Whether three letters stand together, as in no date of figures.
  private static func hasWord(_ text: Span<UInt8>) -> Bool {
    var count = 0
    for offset in text.indices {
      count = text[offset].isASCIILetter ? count + 1 : 0
      if count == 3 { return true }
    }
    return false
  }

  private static func number(_ word: [UInt8]) -> Int? {
    let digits = word.prefix { $0.isASCIIDigit }
    guard (1...4).contains(digits.count), digits.count == word.count || word.count == digits.count + 2 else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
