// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Grammar {
  /// A calendar expression: `ngày 5/9/2025`, `tháng 8/2021`, `29 đến 31/5`, `2020-2024`, `quý II/2024`.
  func date(at first: Int) -> Candidate? {
    let word = tokens[first].word
    let found: (span: DateSpan, end: Int)?
    if let relative = relativeDate(at: first) {
      found = relative
    } else if tokens[first].isNumber {
      found = bareDate(first)
    } else if word == known.ngay {
      found = dayDate(first + 1)
    } else if word == known.thang {
      found = monthDate(first + 1)
    } else if word == known.nam {
      found = yearDate(first + 1)
    } else if word == known.quy {
      found = quarterDate(first + 1)
    } else {
      found = decade(first)
    }
    guard let found else { return nil }
    guard found.span.first.isPossible, found.span.last?.isPossible ?? true else { return nil }
    var candidate = Candidate(first, found.end, .date)
    candidate.date = found.span
    return candidate
  }

  /// Behind `ngày`: one day, or two that share a month.
  private func dayDate(_ index: Int) -> (span: DateSpan, end: Int)? {
    if let one = numericDate(index) {
      if word(one.end) == known.den, word(one.end + 1) == known.ngay, let two = numericDate(one.end + 2) {
        return pair(one.point, two)
      }
      guard let next = rangeMark(one.end), tokens[one.end].shape == .mark, one.point.year == 0,
        let two = numericDate(next)
      else { return (DateSpan(first: one.point), one.end) }
      return pair(one.point, two)
    }
    guard let day = number(index, 1...31) else { return nil }
    if let next = rangeMark(index + 1), let two = numericDate(next) ?? spokenDate(next) {
      return pair(DatePoint(year: two.point.year, month: two.point.month, day: day), two)
    }
    guard let spoken = spokenDate(index) else { return nil }
    return (DateSpan(first: spoken.point), spoken.end)
  }

  private func pair(_ first: DatePoint, _ last: (point: DatePoint, end: Int)) -> (span: DateSpan, end: Int) {
    var start = first
    if start.year == 0 { start.year = last.point.year }
    return (DateSpan(first: start, last: last.point), last.end)
  }

  /// A number at the head: a full date, a day and month behind a word of time, a range of years.
  private func bareDate(_ index: Int) -> (span: DateSpan, end: Int)? {
    if index > 0, tokens[index].isGlued, tokens[index - 1].word != known.open, tokens[index - 1].word != known.hyphen,
      tokens[index - 1].shape != .mark || tokens[index - 1].word == known.slash || tokens[index - 1].word == known.dot
    {
      return nil
    }
    if let iso = isoDate(index) { return iso }
    if let one = numericDate(index) {
      guard one.point.year > 0 || isTimely(index, one.end) else { return nil }
      if one.point.year > 0, let next = rangeMark(one.end), let two = numericDate(next), two.point.year > 0 {
        return pair(one.point, two)
      }
      return (DateSpan(first: one.point), one.end)
    }
    if let years = yearRange(index) { return years }
    let joint = word(index + 1) == known.va ? index + 2 : rangeMark(index + 1)
    if let day = number(index, 1...31), let next = joint, let two = numericDate(next), two.point.day > day,
      two.point.year > 0 || isTimely(index, two.end)
    {
      return pair(DatePoint(year: two.point.year, month: two.point.month, day: day), two)
    }
    if let spoken = spokenDate(index), spoken.point.year > 0 { return (DateSpan(first: spoken.point), spoken.end) }
    guard let year = year(index), isYearCue(index) else { return nil }
    return (DateSpan(first: DatePoint(year: year)), index + 1)
  }

  /// Behind `tháng`: a month, with its year, or two months.
  private func monthDate(_ index: Int) -> (span: DateSpan, end: Int)? {
    guard let one = month(index) else { return nil }
    if one.point.year > 0, let next = rangeMark(one.end) {
      let skipped = word(next) == known.thang ? next + 1 : next
      if let two = month(skipped), two.point.year > 0, skipped == next { return pair(one.point, two) }
    }
    if one.point.year > 0 { return (DateSpan(first: one.point), one.end) }
    if word(one.end) == known.nam, let years = steps(word(one.end + 1)) {
      return (DateSpan(first: one.point, relative: .years(years)), one.end + 2)
    }
    if comes(one.end) { return (DateSpan(first: one.point, relative: .coming), one.end + 1) }
    return (DateSpan(first: one.point), one.end)
  }

  /// Whether `tới` stands behind a month and not between two.
  private func comes(_ index: Int) -> Bool {
    word(index) == known.toi && word(index + 1) != known.thang && !(isLinked(index + 1) && tokens[index + 1].isNumber)
  }

  private func month(_ index: Int) -> (point: DatePoint, end: Int)? {
    guard let month = number(index, 1...12) else { return nil }
    if isSeparator(index + 1), let year = year(index + 2), tokens[index + 2].isGlued {
      return (DatePoint(year: year, month: month), index + 3)
    }
    if word(index + 1) == known.nam, let year = year(index + 2) {
      return (DatePoint(year: year, month: month), index + 3)
    }
    if isSeparator(index + 1), isLinked(index + 2), tokens[index + 2].isNumber, tokens[index + 2].isGlued { return nil }
    return (DatePoint(month: month), index + 1)
  }

  /// Behind `năm`: a year or a range of years.
  private func yearDate(_ index: Int) -> (span: DateSpan, end: Int)? {
    if let years = yearRange(index) { return years }
    guard let year = year(index) else { return nil }
    return (DateSpan(first: DatePoint(year: year)), index + 1)
  }

  private func yearRange(_ index: Int) -> (span: DateSpan, end: Int)? {
    guard let first = year(index), word(index + 1) == known.hyphen, let last = year(index + 2), last > first else {
      return nil
    }
    if isLinked(index + 3), tokens[index + 3].isGlued, tokens[index + 3].word == known.hyphen { return nil }
    return (DateSpan(first: DatePoint(year: first), last: DatePoint(year: last)), index + 3)
  }

  /// `quý II/2024`, `quý 3 năm 2024`.
  private func quarterDate(_ index: Int) -> (span: DateSpan, end: Int)? {
    guard isLinked(index) else { return nil }
    let quarter: Int
    if let plain = number(index, 1...4) {
      quarter = plain
    } else if let roman = known.quarters.firstIndex(of: word(index)), tokens[index].isCapital {
      quarter = roman + 1
    } else {
      return nil
    }
    let isNamed = word(index + 1) == known.nam || isSeparator(index + 1)
    guard isNamed, let year = year(index + 2) else { return (DateSpan(first: DatePoint(quarter: quarter)), index + 1) }
    return (DateSpan(first: DatePoint(year: year, quarter: quarter)), index + 3)
  }

  /// `những năm 1990`, `thập niên 90`.
  private func decade(_ first: Int) -> (span: DateSpan, end: Int)? {
    guard word(first + 1) == known.nam || word(first + 1) == known.nien, let year = year(first + 2), year % 10 == 0
    else {
      return nil
    }
    return (DateSpan(first: DatePoint(year: year), last: DatePoint(year: year + 9)), first + 3)
  }

  /// `5/9/2025`, `05-09-2025`, `5.9.2025`, `5/9`: numbers glued by one sort of mark.
  private func numericDate(_ index: Int) -> (point: DatePoint, end: Int)? {
    guard let day = number(index, 1...31), isSeparator(index + 1), tokens[index + 1].isGlued, isLinked(index + 2),
      tokens[index + 2].isGlued
    else { return nil }
    let mark = tokens[index + 1].word
    guard let month = number(index + 2, 1...12) else { return nil }
    var point = DatePoint(month: month, day: day)
    var end = index + 3
    if word(end) == mark, tokens[end].isGlued, isLinked(end + 1), tokens[end + 1].isGlued {
      if let year = year(end + 1) {
        point.year = year
        end += 2
      } else if tokens[end + 1].isNumber {
        return nil
      }
    } else if word(end) == known.nam, let year = year(end + 1) {
      point.year = year
      end += 2
    }
    return point.isPossible ? (point, end) : nil
  }

  /// `2025-09-23`.
  private func isoDate(_ index: Int) -> (span: DateSpan, end: Int)? {
    guard let year = year(index) ?? (isLinked(index) ? nil : yearAtHead(index)), word(index + 1) == known.hyphen,
      let month = number(index + 2, 1...12), word(index + 3) == known.hyphen, let day = number(index + 4, 1...31),
      tokens[index + 4].isGlued
    else { return nil }
    return (DateSpan(first: DatePoint(year: year, month: month, day: day)), index + 5)
  }

  private func yearAtHead(_ index: Int) -> Int? {
    tokens[index].end - tokens[index].start == 4 ? number(index, 1000...2199) : nil
  }

  /// `5 tháng 9 năm 2025`.
  private func spokenDate(_ index: Int) -> (point: DatePoint, end: Int)? {
    guard let day = number(index, 1...31), word(index + 1) == known.thang, let found = month(index + 2) else {
      return nil
    }
    return (DatePoint(year: found.point.year, month: found.point.month, day: day), found.end)
  }

  private func rangeMark(_ index: Int) -> Int? {
    let joint = word(index)
    guard joint == known.hyphen || joint == known.den || joint == known.toi else { return nil }
    return word(index + 1) == known.ngay ? nil : index + 1
  }

  private func isSeparator(_ index: Int) -> Bool {
    let mark = word(index)
    return mark == known.slash || mark == known.hyphen || mark == known.dot
  }

  /// The value of a number token inside bounds.
  func number(_ index: Int, _ bounds: ClosedRange<Int>) -> Int? {
    guard index < count, tokens[index].isNumber, tokens[index].end - tokens[index].start <= 4 else { return nil }
    var value = 0
    let bytes = text.bytes(of: index)
    for offset in bytes.indices { value = value * 10 + Int(bytes[offset] & 0x0F) }
    return bounds.contains(value) ? value : nil
  }

  /// A year of four digits.
  func year(_ index: Int) -> Int? {
    guard isLinked(index), tokens[index].end - tokens[index].start == 4 else { return nil }
    return number(index, 1000...2199)
  }

  /// Whether `20/10` stands where a date stands and not a fraction or a score.
  private func isTimely(_ index: Int, _ end: Int) -> Bool {
    guard end - index <= 3 || tokens[index + 1].word != known.slash else { return true }
    guard let joint = end > index + 1 ? tokens[end - 2].word : nil,
      joint == known.slash || joint == known.dot || joint == known.hyphen
    else { return false }
    if joint != known.slash {
      return index > 0 && tokens[index].isLinked && known.dayParts.contains(tokens[index - 1].word)
    }
    if isLinked(end), tokens[end].isGlued, tokens[end].isNumber || tokens[end].isWord { return false }
    guard index > 0, tokens[index].isLinked else { return true }
    let before = tokens[index - 1].word
    return known.timeWords.contains(before)
  }

  /// Whether a lone `1993` is a year: behind `SN`, `từ`, `giai đoạn`, or alone in parentheses.
  private func isYearCue(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isLinked, (1900...2100).contains(year(index) ?? 0) else { return false }
    let before = tokens[index - 1].word
    if before == known.open { return word(index + 1) == known.close }
    return before == known.sn || before == known.sinh || known.yearWords.contains(before)
  }
}
