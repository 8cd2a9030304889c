// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Roles {
  /// Writes who received, met or talked to whom, where one sentence tells both.
  func writeMeetings(to article: inout Article) {
    var index = 0
    while index < text.tokens.count {
      guard let verb = verb(at: index) else {
        index += 1
        continue
      }
      if let meeting = meeting(index, verb.end, isMutual: verb.isMutual, article),
        !article.meetings.suffix(100).contains(where: { $0.who == meeting.who && $0.with == meeting.with })
      {
        article.meetings.append(meeting)
      }
      index = verb.end
    }
  }

  /// `tiếp`, `gặp`, `hội kiến`, `hội đàm với`, `làm việc với`, `điện đàm với`.
  private func verb(at index: Int) -> (end: Int, isMutual: Bool)? {
    let token = text.tokens[index]
    guard token.shape == .lower, !token.flags.contains(.isDropped) else { return nil }
    let before = token.isLinked && index > 0 ? text.tokens[index - 1].word : -2
    guard !known.nouns.contains(before) else { return nil }
    if token.word == known.tiep || token.word == known.gap {
      guard !known.tails.contains(word(index + 1)) || known.doings.contains(word(index + 1)) else { return nil }
      return (known.doings.contains(word(index + 1)) ? index + 2 : index + 1, false)
    }
    guard word(index + 1) >= 0, known.pairs.contains(where: { $0.0 == token.word && $0.1 == word(index + 1) }) else {
      return nil
    }
    let end = index + 2
    if word(end) == known.voi { return (end + 1, true) }
    return token.word == known.hoi ? (end, true) : nil
  }

  private func meeting(_ verb: Int, _ end: Int, isMutual: Bool, _ article: borrowing Article) -> Meeting? {
    guard let who = subject(before: verb), let with = object(from: end, takesBody: text.tokens[verb].word == known.lam)
    else { return nil }
    let first = article.mentions[who].entity
    let second = article.mentions[with].entity
    guard first >= 0, second >= 0, first != second else { return nil }
    var meeting = Meeting(verb: Phrase(text: text.range(verb, end)), who: [first], with: [second])
    meeting.sentence = article.mentions[who].sentence
    for index in candidates[who].end..<verb
    where text.tokens[index].word == known.se || text.tokens[index].word == known.duKien {
      meeting.isPlanned = true
    }
    addSetting(to: &meeting, around: who, article)
    return meeting
  }

  /// The last person before the verb in its sentence, with nothing but an apposition between; else the last body.
  private func subject(before verb: Int) -> Int? {
    var body: Int?
    var index = verb
    while index > 0, verb - index < 40, text.tokens[index].isLinked {
      if index < verb, isSentenceEnd(index) { break }
      index -= 1
      guard let found = mention(startingAt: index) else { continue }
      if candidates[found].kind == .person { return found }
      let isActor = candidates[found].kind == .organisation || candidates[found].kind == .place
      if body == nil, isActor, candidates[found].end == verb || verb - candidates[found].end < 3 { body = found }
    }
    return body
  }

  /// The first person behind the verb, past titles and their bodies; else the body right behind it.
  private func object(from end: Int, takesBody: Bool) -> Int? {
    var body: Int?
    var index = end
    while index < text.tokens.count, index - end < 24, text.tokens[index].isLinked, !isSentenceEnd(index) {
      if let found = mention(startingAt: index) {
        if candidates[found].kind == .person { return found }
        if takesBody, body == nil, candidates[found].kind == .organisation, index - end < 3 { body = found }
        index = candidates[found].end
        continue
      }
      if let title = title(startingAt: index) {
        index = title.end
        continue
      }
      if text.tokens[index].shape == .mark || known.limits.contains(text.tokens[index].word) { break }
      index += 1
    }
    return body
  }

  private func isSentenceEnd(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.word == known.dot && !(index + 1 < text.tokens.count && text.tokens[index + 1].isGlued)
  }

  /// Takes day and place from the same sentence: the first date, and a place behind `tại` or `ở`.
  private func addSetting(to meeting: inout Meeting, around who: Int, _ article: borrowing Article) {
    guard meeting.sentence >= 0 else { return }
    var index = who
    while index > 0, article.mentions[index - 1].sentence == meeting.sentence { index -= 1 }
    while index < article.mentions.count, article.mentions[index].sentence == meeting.sentence {
      let mention = article.mentions[index]
      let first = candidates[index].first
      index += 1
      if meeting.date == nil, mention.kind == .date { meeting.date = mention.norm }
      guard meeting.place < 0, mention.kind == .place, first > 0 else { continue }
      if text.tokens[first - 1].word == known.tai || text.tokens[first - 1].word == known.o {
        meeting.place = mention.entity
      }
    }
  }
}
