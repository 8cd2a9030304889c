// SPDX-License-Identifier: Apache-2.0

internal import News

/// What dates mean that are written without a year or told from another one: from the publication date, from full dates
/// close by, or from the year that the text speaks of most.
struct Calendar {
  private let published: CalendarDate?
  /// The first 200 full dates: enough for a text, and a list of ten thousand stays cheap.
  private var full: [DatePoint] = []
  /// The year of months and events that the text gives, where it is clear.
  private var current: Int?
  /// The day named last.
  private var latest: DatePoint?

  init(published: CalendarDate?, candidates: [Candidate], text: borrowing TokenText) {
    self.published = published
    var weights: [Int: Int] = [:]
    for span in candidates.lazy.compactMap(\.date) {
      note(span)
      if span.first.year > 0, span.last == nil, span.first.day == 0 {
        weights[span.first.year, default: 0] += span.first.month > 0 ? 2 : 1
      }
    }
    guard published == nil, candidates.contains(where: { $0.date?.first.year == 0 }) else { return }
    let named = Self.namedYears(text)
    for year in named { weights[year, default: 0] += 3 }
    // Three signs, and two more than for any other year: a text that looks back names other years too. Of several such
    // years the last one counts that an event is named by.
    let most = weights.values.max() ?? 0
    guard most >= 3 else { return }
    let close = weights.filter { $0.value > most - 2 }.keys
    current = close.count == 1 ? close.first : close.filter { named.contains($0) }.max()
  }

  private mutating func note(_ span: DateSpan) {
    guard full.count < 200 else { return }
    for case let point? in [span.first, span.last] where point.year > 0 && point.day > 0 { full.append(point) }
  }

  /// The years right behind a word with a capital, its second syllable or a dash: `EURO 2024`, `thi Đại học 2016`, `lần thứ
  /// nhất - 2017`; of a season the first one.
  private static func namedYears(_ text: borrowing TokenText) -> [Int] {
    var years: [Int] = []
    let tokens = text.tokens
    for index in 1..<max(1, tokens.count) where tokens[index].shape == .number {
      let token = tokens[index]
      let before = tokens[index - 1]
      guard token.end - token.start == 4, token.isLinked, !token.isGlued, names(index - 1, text),
        before.word != text.lexicon.known.sn, before.word != text.lexicon.known.nam
      else { continue }
      var year = 0
      for offset in Int(token.start)..<Int(token.end) { year = year * 10 + Int(text.bytes[offset] & 0x0F) }
      if (1990...2099).contains(year) { years.append(year) }
    }
    return years
  }

  private static func names(_ index: Int, _ text: borrowing TokenText) -> Bool {
    let token = text.tokens[index]
    if token.isCapital || token.word == text.lexicon.known.hyphen && !token.isGlued { return true }
    return token.shape == .lower && token.isLinked && index > 0 && text.tokens[index - 1].isCapital
      && token.word != text.lexicon.known.nam
  }

  /// The span with what is missing filled in; nil where a relative date has nothing to be told from.
  mutating func completed(_ span: DateSpan) -> DateSpan? {
    var out = span
    if let relative = span.relative {
      guard let point = resolved(relative, span.first) else { return span.first.month > 0 ? span : nil }
      out.first = point
    } else if let last = span.last, last.year == 0, let year = year(of: last) {
      out.last?.year = year
      out.first.year = year
    } else if span.first.year == 0, let year = year(of: span.first) {
      out.first.year = year
    }
    if out.first.day > 0 { latest = out.first }
    return out
  }

  private func resolved(_ relative: RelativeDate, _ point: DatePoint) -> DatePoint? {
    if relative == .sameDay { return latest ?? published.map(DatePoint.init) }
    guard let published else { return nil }
    let year = Int(published.year)
    let month = Int(published.month)
    switch relative {
    case .sameDay: return nil
    case .days(let count): return published.day > 0 ? DatePoint(published).moved(byOne: Int(count)) : nil
    case .months(let count):
      guard month > 0 else { return nil }
      let number = year * 12 + month - 1 + Int(count)
      return DatePoint(year: number / 12, month: number % 12 + 1)
    case .years(let count): return DatePoint(year: year + Int(count), month: point.month, day: point.day)
    case .coming: return DatePoint(year: month > 0 && point.month < month ? year + 1 : year, month: point.month)
    }
  }

  /// The publication date gives it, else a full date at most 60 days away, else the year the text speaks of.
  private func year(of point: DatePoint) -> Int? {
    guard point.month > 0 else { return nil }
    if let published {
      let year = Int(published.year)
      if published.month > 0, point.month - Int(published.month) > 9 { return year - 1 }
      if published.month > 0, Int(published.month) - point.month > 9 { return year + 1 }
      return year
    }
    var best: (distance: Int, year: Int)?
    for other in full {
      let distance = abs((other.month * 31 + other.day) - (point.month * 31 + max(point.day, 1)))
      guard distance <= 60 else { continue }
      if let best, distance > best.distance || distance == best.distance && other.year < best.year { continue }
      best = (distance, other.year)
    }
    return best?.year ?? current
  }
}
