// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Roles {
  /// A word of meeting: the verb alone (`tiếp`, `hội đàm với`), or a noun of it (`buổi làm việc`).
  struct Trigger {
    var first: Int
    var end: Int
    /// Whether both sides do the same, so that `A và B hội đàm` is a meeting.
    var isMutual: Bool
    var isNoun: Bool
  }

  /// Writes who received, met or talked to whom, where one sentence tells both.
  func writeMeetings(to article: inout Article) {
    var index = 0
    for meeting in text.meetings where meeting >= index {
      guard let trigger = trigger(at: Int(meeting)) else { continue }
      index = trigger.end
      guard let sides = sides(of: trigger) else { continue }
      let who = entities(of: sides.who, article)
      let with = entities(of: sides.with, article).filter { !who.contains($0) }
      guard !who.isEmpty, !with.isEmpty else { continue }
      let isKnown = article.meetings.suffix(100).contains {
        $0.who == who && $0.with == with || $0.who == with && $0.with == who
      }
      if isKnown { continue }
      var meeting = Meeting(verb: Phrase(text: text.range(trigger.first, trigger.end)), who: who, with: with)
      let nearest = sides.who.first ?? sides.with[0]
      meeting.sentence = article.mentions[nearest].sentence
      meeting.isPlanned = isPlanned(trigger)
      addSetting(to: &meeting, around: nearest, article)
      article.meetings.append(meeting)
    }
  }

  private func entities(of mentions: [Int], _ article: borrowing Article) -> [Int32] {
    var found: [Int32] = []
    for mention in mentions {
      let entity = article.mentions[mention].entity
      if entity >= 0, !found.contains(entity) { found.append(entity) }
    }
    return found
  }

  /// `tiếp`, `gặp`, `hội kiến`, `hội đàm với`, `làm việc với`, `buổi tiếp`, `cuộc điện đàm`.
  private func trigger(at index: Int) -> Trigger? {
    let token = text.tokens[index]
    guard token.shape == .lower || token.isFirst && token.shape == .title, !token.flags.contains(.isDropped),
      let verb = verb(at: index)
    else { return nil }
    let before = token.isLinked && index > 0 ? text.tokens[index - 1].word : -2
    let isNoun = known.gatherings.contains(before)
    if !isNoun, known.nouns.contains(before) { return nil }
    let hasDoer = isNoun && index > 1 && known.holding.contains(text.tokens[index - 2].word)
    var trigger = Trigger(first: index, end: verb.end, isMutual: verb.isMutual, isNoun: isNoun && !hasDoer)
    while isNoun, known.manners.contains(word(trigger.end)) { trigger.end += 1 }
    let isWith = word(trigger.end) == known.voi
    if !verb.isMutual || isWith || isNoun || known.acts.contains(token.word) {
      if isWith { trigger.end += 1 }
      return trigger
    }
    return nil
  }

  private func verb(at index: Int) -> (end: Int, isMutual: Bool)? {
    let token = text.tokens[index]
    let next = word(index + 1)
    if next >= 0, known.pairs.contains(where: { $0.0 == token.word && $0.1 == next }) {
      return (index + 2, true)
    }
    guard token.word == known.tiep || token.word == known.gap else { return nil }
    let isDoing = known.doings.contains(next)
    guard isDoing || !known.tails.contains(next) else { return nil }
    return (isDoing ? index + 2 : index + 1, token.word == known.gap)
  }

  private func isPlanned(_ trigger: Trigger) -> Bool {
    var index = trigger.first
    while index > 0, trigger.first - index < 8, text.tokens[index].isLinked {
      index -= 1
      let word = text.tokens[index].word
      if word == known.se || word == known.duKien { return true }
      if mention(startingAt: index) != nil { return false }
    }
    return false
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
