// SPDX-License-Identifier: Apache-2.0

internal import News

extension Grammar {
  /// `hôm nay`, `sáng qua`, `ngày mai`, `cùng ngày`, `tháng này`, `năm ngoái`: dates that need another one.
  func relativeDate(at first: Int) -> (span: DateSpan, end: Int)? {
    let word = tokens[first].word
    let next = self.word(first + 1)
    if word == known.cung, next == known.ngay { return span(.sameDay, first + 2) }
    if tokens[first].traits.contains(.isPartOfDay) || word == known.hom || word == known.ngay {
      let behind = word == known.ngay && next == known.hom ? first + 2 : first + 1
      guard let days = days(self.word(behind), isDay: word == known.ngay && behind == first + 1) else { return nil }
      return span(.days(days), behind + 1)
    }
    guard let steps = steps(next), word == known.thang && next != known.nay || word == known.nam && next != known.this
    else { return nil }
    if isLinked(first + 2), tokens[first + 2].isNumber { return nil }
    return span(word == known.thang ? .months(steps) : .years(steps), first + 2)
  }

  private func span(_ relative: RelativeDate, _ end: Int) -> (span: DateSpan, end: Int) {
    (DateSpan(first: DatePoint(), relative: relative), end)
  }

  /// `nay`, `qua`, `mai` behind a part of the day or `hôm`; behind a bare `ngày` only `mai`.
  private func days(_ word: Int32, isDay: Bool) -> Int8? {
    if word == known.mai { return 1 }
    if isDay { return nil }
    return word == known.nay ? 0 : word == known.qua ? -1 : nil
  }

  /// `này`, `nay`, `trước`, `ngoái` behind a month or a year.
  func steps(_ word: Int32) -> Int8? {
    if word == known.nay || word == known.this { return 0 }
    return word == known.ngoai || word == known.before ? -1 : nil
  }
}
