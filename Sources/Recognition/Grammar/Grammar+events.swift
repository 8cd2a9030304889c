// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Grammar {
  /// A competition known by name, or a conference, ceremony or programme with a head word.
  func event(at first: Int) -> Candidate? {
    if tokens[first].isCapital, let found = match(at: first, PhraseClasses(.event)) {
      if let longer = match(at: first, .names), longer.end > found.end { return nil }
      return Candidate(first, edition(from: found.end, first: first), .event)
    }
    guard let head = match(at: first, PhraseClasses(.eventHead)), isLinked(head.end), head.end < count else {
      return nil
    }
    if let longer = match(at: first, [.bodies, .names]), longer.end > head.end { return nil }
    if let name = match(at: head.end, PhraseClasses(.event)) {
      return Candidate(first, edition(from: name.end, first: first), .event)
    }
    if let found = document(at: head.end), tokens[head.end].isCapital, word(head.end - 1) == known.signing {
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
      } else if word(end) == known.lanThu, word(end + 1) == known.thu, isLinked(end + 2) {
        end += 3
      } else if word(end) == known.khoa, isLinked(end + 1), tokens[end + 1].isCapital {
        end += 2
      } else if word(end) == known.hyphen, isLinked(end + 1), tokens[end + 1].isNumber, year(end + 1) != nil {
        end += 2
      } else if tokens[end].isCapital, let place = match(at: end, .places), year(place.end) != nil {
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
