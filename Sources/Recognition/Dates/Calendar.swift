// SPDX-License-Identifier: Apache-2.0

internal import News

/// Years for dates that are written without one, from the publication date and the full dates of the same text.
struct Calendar {
  private let published: CalendarDate?
  /// The first 200 full dates: enough for a text, and a list of ten thousand stays cheap.
  private var full: [DatePoint] = []

  init(published: CalendarDate?, candidates: [Candidate]) {
    self.published = published
    for case let span? in candidates.lazy.map(\.date) where full.count < 200 {
      if span.first.year > 0, span.first.day > 0 { full.append(span.first) }
      if let last = span.last, last.year > 0, last.day > 0 { full.append(last) }
    }
  }

  /// The span with its years filled in, where the text fixes them.
  func completed(_ span: DateSpan) -> DateSpan {
    var out = span
    if let last = span.last, last.year == 0, let year = year(of: last) {
      out.last?.year = year
      out.first.year = year
    } else if span.first.year == 0, let year = year(of: span.first) {
      out.first.year = year
    }
    return out
  }

  /// The publication date gives it, else a full date at most 60 days away.
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
      if distance <= 60, distance < best?.distance ?? .max { best = (distance, other.year) }
    }
    return best?.year
  }
}
