// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Grammar {
  /// A competition known by name, or a conference, ceremony or programme with a head word.
  ///
  /// - Parameter isInDocument: Whether a document's head stands before it; documents inside it are not looked for then, so
  ///   that `Nghị quyết Đại hội Nghị quyết Đại hội …` leads no deeper.
  func event(at first: Int, isInDocument: Bool = false) -> Candidate? {
    if tokens[first].isCapital, let found = match(at: first, PhraseClasses(.event)) {
      if let longer = match(at: first, .names), longer.end > found.end { return nil }
      return Candidate(first, edition(from: found.end, first: first), .event)
    }
    if tokens[first].isCapital, let found = yearly(at: first) { return found }
    guard let head = match(at: first, PhraseClasses(.eventHead)), isLinked(head.end), head.end < count else {
      return nil
    }
    if let longer = match(at: first, [.bodies, .names]), longer.end > head.end { return nil }
    if tokens[head.end - 1].word == known.thu, let found = session(first, head.end) { return found }
    if let name = match(at: head.end, PhraseClasses(.event)) {
      return Candidate(first, edition(from: name.end, first: first), .event)
    }
    if !isInDocument, word(head.end - 1) == known.signing, tokens[head.end].isCapital,
      let found = document(at: head.end)
    {
      return Candidate(first, found.end, .event)
    }
    if !tokens[first].isCapital, tokens[head.end].shape == .upper, let body = match(at: head.end, .organisation) {
      return Candidate(first, edition(from: body.end, first: first), .event)
    }
    guard tokens[first].isCapital, !tokens[first].flags.contains(.isShouted) else { return nil }
    if head.end == first + 1, surnameRun(at: first) > 1 { return nil }
    // `Giải pháp` and `Cúp máy` are words: a lone syllable needs a name behind it.
    if head.end == first + 1, tokens[head.end].shape == .lower, !known.contests.contains(tokens[head.end].word) {
      return nil
    }
    guard let end = namedRun(from: head.end, limit: 14, allowsVerb: true) else { return nil }
    let last = edition(from: end, first: first)
    let isSolemn = !tokens[first].isFirst && end - head.end >= 3 && head.end > first + 1
    return isNamed(head.end, end) || last > end || isSolemn ? Candidate(first, last, .event) : nil
  }

  /// `kỳ họp thứ 3 Quốc hội khóa XIV`, `Kỳ họp thứ 3, HĐND tỉnh Nghệ An`.
  private func session(_ first: Int, _ number: Int) -> Candidate? {
    guard tokens[number].isNumber else { return nil }
    let start = word(number + 1) == known.comma ? number + 2 : number + 1
    guard isLinked(start), tokens[start].isCapital, let body = body(at: start) else { return nil }
    return Candidate(first, edition(from: body.end, first: first), .event)
  }

  /// A union of states with a year, `APEC 2017`, `Năm APEC 2017`, or a foreign name for an event with one,
  /// `Vietnam DX Day 2021`.
  func yearly(at first: Int) -> Candidate? {
    guard isLinked(first + 1), tokens[first + 1].isCapital || tokens[first + 1].isNumber else { return nil }
    let start = tokens[first].word == known.nam ? first + 1 : first
    if isLinked(start), tokens[start].shape == .upper, known.unions.contains(tokens[start].word), year(start + 1) != nil
    {
      return Candidate(first, start + 2, .event)
    }
    var end = first
    while end < first + 6, end == first || isLinked(end), end < count, tokens[end].isCapital { end += 1 }
    guard end > first + 1, text.lexicon.flags(of: tokens[end - 1].word).contains(.eventWord), year(end) != nil else {
      return nil
    }
    return Candidate(first, edition(from: end, first: first), .event)
  }

  /// Whether a run has a name in it or a word with a capital.
  private func isNamed(_ first: Int, _ end: Int) -> Bool {
    for index in first..<end where tokens[index].isCapital { return true }
    return false
  }

  /// Takes the edition with it: `lần thứ 23`, `khóa XIV`, `2024`, `2023-2024`, `U20`.
  private func edition(from index: Int, first: Int) -> Int {
    var end = index
    while isLinked(end) {
      if tokens[end].isNumber, let next = editionNumber(end) {
        end = next
      } else if tokens[end].isNumber, tokens[end].end - tokens[end].start <= 2, word(end + 1) == known.khoa {
        // `Hội nghị T.Ư 5 khóa XII`
        end += 1
      } else if word(end) == known.lanThu, word(end + 1) == known.thu, isLinked(end + 2) {
        end += 3
      } else if word(end) == known.khoa, isLinked(end + 1), tokens[end + 1].isCapital {
        end += 2
      } else if word(end) == known.hyphen, isLinked(end + 1), tokens[end + 1].isNumber, year(end + 1) != nil {
        end += 2
      } else if tokens[end].isCapital, let place = match(at: end, .places),
        year(place.end) != nil || end > first + 1 && known.cups.contains(tokens[first].word)
      {
        // `Cúp Liên đoàn Anh`
        end = place.end
      } else {
        break
      }
    }
    return end
  }

  private func editionNumber(_ index: Int) -> Int? {
    guard year(index) != nil else { return nil }
    if word(index + 1) == known.hyphen || word(index + 1) == known.slash, tokens[index + 1].isGlued,
      year(index + 2) != nil
    {
      return index + 3
    }
    return index + 1
  }
}
