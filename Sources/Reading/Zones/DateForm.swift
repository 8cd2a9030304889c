// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// A full date at a place in the text: `27/04/2022`, `2025-09-23`, `5.9.2025`, `5 tháng 9 năm 2025`, `tháng 9/2025`.
struct DateForm {
  /// The date.
  var date: CalendarDate
  /// Offset behind it.
  var end: Int

  /// Reads a date that starts at `offset` with a digit, or with `tháng` where the day is not told.
  init?(at offset: Int, in bytes: Span<UInt8>, limit: Int) {
    if let month = bytes.match("tháng", at: offset, limit: limit) {
      self.init(monthAt: Self.skipSpaces(month, bytes, limit), in: bytes, limit: limit)
      return
    }
    guard let first = Self.number(at: offset, bytes, limit) else { return nil }
    if first.digits == 4 {
      self.init(yearFirst: first, in: bytes, limit: limit)
    } else {
      self.init(day: first, in: bytes, limit: limit)
    }
  }

  private init?(yearFirst year: Number, in bytes: Span<UInt8>, limit: Int) {
    guard let separator = Self.separator(at: year.end, bytes, limit),
      let month = Self.number(at: year.end + 1, bytes, limit), month.digits <= 2,
      month.end < limit, bytes[month.end] == separator,
      let day = Self.number(at: month.end + 1, bytes, limit), day.digits <= 2
    else { return nil }
    self.init(day.value, month.value, year.value, end: day.end)
  }

  private init?(day: Number, in bytes: Span<UInt8>, limit: Int) {
    guard day.digits <= 2 else { return nil }
    if let separator = Self.separator(at: day.end, bytes, limit) {
      guard let month = Self.number(at: day.end + 1, bytes, limit), month.digits <= 2 else { return nil }
      guard month.end < limit, bytes[month.end] == separator,
        let year = Self.number(at: month.end + 1, bytes, limit), year.digits == 4
      else { return nil }
      self.init(day.value, month.value, year.value, end: year.end)
      return
    }
    var place = Self.skipSpaces(day.end, bytes, limit)
    guard let word = bytes.match("tháng", at: place, limit: limit) else { return nil }
    place = Self.skipSpaces(word, bytes, limit)
    guard let month = Self.number(at: place, bytes, limit), month.digits <= 2,
      let year = Self.year(after: month.end, bytes, limit)
    else { return nil }
    self.init(day.value, month.value, year.value, end: year.end)
  }

  private init?(monthAt offset: Int, in bytes: Span<UInt8>, limit: Int) {
    guard let month = Self.number(at: offset, bytes, limit), month.digits <= 2, month.value > 0,
      let year = Self.year(after: month.end, bytes, limit)
    else { return nil }
    self.init(0, month.value, year.value, end: year.end)
  }

  private init?(_ day: Int, _ month: Int, _ year: Int, end: Int) {
    // News on the web begins in the 1990s; other years are a sign of a number that is no date.
    guard (1990...2100).contains(year), let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    self.date = date
    self.end = end
  }

  /// Digits at a place.
  struct Number {
    var value: Int
    var digits: Int
    var end: Int
  }

  static func number(at offset: Int, _ bytes: Span<UInt8>, _ limit: Int) -> Number? {
    var end = offset
    var value = 0
    while end < limit, bytes[end].isASCIIDigit, end - offset < 9 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return end == offset ? nil : Number(value: value, digits: end - offset, end: end)
  }

  static func skipSpaces(_ offset: Int, _ bytes: Span<UInt8>, _ limit: Int) -> Int {
    var place = offset
    while place < limit {
      let scalar = Scalar(at: place, in: bytes)
      guard Scalar.isSpace(scalar.value) else { break }
      place += scalar.count
    }
    return place
  }

  private static func separator(at offset: Int, _ bytes: Span<UInt8>, _ limit: Int) -> UInt8? {
    guard offset < limit, bytes[offset] == 0x2F || bytes[offset] == 0x2D || bytes[offset] == 0x2E else { return nil }
    return bytes[offset]
  }

  /// The year of `/2025`, `-2025` or `năm 2025`.
  private static func year(after offset: Int, _ bytes: Span<UInt8>, _ limit: Int) -> Number? {
    var place = skipSpaces(offset, bytes, limit)
    if separator(at: place, bytes, limit) != nil {
      place += 1
    } else if let word = bytes.match("năm", at: place, limit: limit) {
      place = word
    } else {
      return nil
    }
    guard let year = number(at: skipSpaces(place, bytes, limit), bytes, limit), year.digits == 4 else { return nil }
    return year
  }
}
