// SPDX-License-Identifier: Apache-2.0

internal import News

extension Roles {
  /// The mentions on both sides of a meeting.
  typealias Sides = (who: [Int], with: [Int])

  /// Who meets whom, by the words around the trigger.
  func sides(of trigger: Trigger) -> Sides? {
    if trigger.isNoun { return nounSides(trigger) }
    if let passive = passiveSides(trigger) { return passive }
    let with = objects(from: trigger.end, takesBody: true)
    guard !with.isEmpty else {
      guard trigger.isMutual, let second = subject(before: trigger.first), candidates[second].kind == .person,
        let first = partner(before: second)
      else { return nil }
      return ([first], [second])
    }
    guard let who = subject(before: trigger.first) ?? doer(behind: with[with.count - 1]) else { return nil }
    return ([who], with)
  }

  /// `cuộc gặp giữa A và B`, `tại buổi làm việc với A, B`, `A và B tại cuộc hội đàm`, `tại buổi hội đàm, A và B`.
  private func nounSides(_ trigger: Trigger) -> Sides? {
    var index = trigger.end
    while word(index) != known.giua, index - trigger.end < 4, word(index) >= 0 { index += 1 }
    if word(index) == known.giua {
      guard let first = objects(from: index + 1, takesBody: true).first,
        let second = nextParty(behind: candidates[first].end)
      else { return nil }
      return ([first], [second])
    }
    let with = text.tokens[trigger.end - 1].word == known.voi ? objects(from: trigger.end, takesBody: true) : []
    if !with.isEmpty {
      guard let who = subject(before: trigger.first) ?? doer(behind: with[with.count - 1]) else { return nil }
      return ([who], with)
    }
    if let second = subject(before: trigger.first), candidates[second].kind == .person,
      let first = partner(before: second)
    {
      return ([first], [second])
    }
    guard word(trigger.end) == known.comma, let second = person(from: trigger.end + 1, within: 40, past: true),
      let first = partner(before: second)
    else { return nil }
    return ([first], [second])
  }

  /// `B được A tiếp`.
  private func passiveSides(_ trigger: Trigger) -> Sides? {
    guard let who = subject(before: trigger.first) else { return nil }
    var index = candidates[who].first
    while index > 0, candidates[who].first - index < 10, text.tokens[index].isLinked {
      index -= 1
      if text.tokens[index].word == known.duoc {
        return subject(before: index).map { ([who], [$0]) }
      }
      if text.tokens[index].shape == .mark { return nil }
    }
    return nil
  }

  /// The last person before a token in its sentence, with nothing but an apposition between; else the one whose office
  /// stands there alone; else the body right before.
  func subject(before verb: Int) -> Int? {
    var body: Int?
    var index = verb
    while index > 0, verb - index < 40, text.tokens[index].isLinked {
      if index < verb, isSentenceEnd(index) { break }
      if body == nil, let title = title(endingAt: index), mention(startingAt: index) == nil,
        let holder = holder(of: title)
      {
        return holder
      }
      index -= 1
      guard let found = mention(startingAt: index) else { continue }
      if candidates[found].kind == .person { return found }
      let isActor = candidates[found].kind == .organisation || candidates[found].kind == .place
      if body == nil, isActor, candidates[found].end == verb || verb - candidates[found].end < 3 { body = found }
    }
    return body
  }

  /// The last person before a bare `Thủ tướng` who was given that office; for `ông` and `bà` the last person.
  private func holder(of title: TitleSpan) -> Int? {
    let isAddress = title.kind == .trade
    if isAddress, !known.addresses.contains(text.tokens[title.first].word) { return nil }
    var index = title.first
    var left = 2000
    while index > 0, left > 0 {
      index -= 1
      left -= 1
      guard let found = mention(startingAt: index), candidates[found].kind == .person else { continue }
      if isAddress || bears(found, title) { return found }
    }
    return nil
  }

  /// Whether the words of a title stand within eight tokens before a person.
  private func bears(_ person: Int, _ title: TitleSpan) -> Bool {
    let first = candidates[person].first
    for start in stride(from: first - 1, through: max(0, first - 8), by: -1) {
      var offset = 0
      while title.first + offset < title.end,
        text.tokens[start + offset].hash == text.tokens[title.first + offset].hash
      {
        offset += 1
      }
      if title.first + offset == title.end { return true }
      if text.tokens[start].shape == .mark { return false }
    }
    return false
  }

  /// The person named before `và` in front of another one: `Thủ tướng A (trái) và Tổng thống B`.
  func partner(before person: Int) -> Int? {
    var index = candidates[person].first
    var hasAnd = false
    while index > 0, candidates[person].first - index < 24, text.tokens[index].isLinked {
      index -= 1
      let word = text.tokens[index].word
      if word == known.va || word == known.voi || word == known.cung { hasAnd = true }
      if let found = mention(startingAt: index), candidates[found].kind == .person { return hasAnd ? found : nil }
      if !hasAnd, word == known.comma || isSentenceEnd(index) { return nil }
    }
    return nil
  }

  /// Persons and bodies behind a verb, past titles and their bodies, and the one who leads a delegation.
  private func objects(from end: Int, takesBody: Bool) -> [Int] {
    if let person = person(from: end, within: 24, past: false) {
      guard let more = nextParty(behind: candidates[person].end), candidates[more].kind == .person else {
        return [person]
      }
      return [person, more]
    }
    if let leader = leader(from: end) { return [leader] }
    guard takesBody, let body = mention(startingAt: end) ?? mention(startingAt: end + 1),
      candidates[body].kind == .organisation || candidates[body].kind == .place,
      text.tokens[candidates[body].first].isLinked
    else { return [] }
    var found = [body]
    while found.count < 4, let next = nextBody(behind: candidates[found[found.count - 1]].end) { found.append(next) }
    return found
  }

  /// The first person from a token, over titles and bodies; marks and words that end an object stop the search.
  private func person(from start: Int, within limit: Int, past marks: Bool) -> Int? {
    var index = start
    while index < text.tokens.count, index - start < limit, text.tokens[index].isLinked, !isSentenceEnd(index) {
      if let found = mention(startingAt: index) {
        if candidates[found].kind == .person { return found }
        index = candidates[found].end
        continue
      }
      if let title = title(startingAt: index) {
        index = title.end
        continue
      }
      let token = text.tokens[index]
      if token.word == known.tai, let seat = mention(startingAt: index + 1), candidates[seat].kind == .place {
        index = candidates[seat].end
        continue
      }
      let isAside = token.word == known.open || token.word == known.close
      let isApposition = token.word == known.comma && title(startingAt: index + 1) != nil
      if !marks, !isAside, !isApposition, token.shape == .mark || known.limits.contains(token.word) { return nil }
      index += 1
    }
    return nil
  }

  /// `Đoàn … do bà A, Chủ tịch …, dẫn đầu`.
  private func leader(from start: Int) -> Int? {
    var index = start
    while index < text.tokens.count, index - start < 48, text.tokens[index].isLinked, !isSentenceEnd(index) {
      if text.tokens[index].word == known.by, let found = person(from: index + 1, within: 20, past: false) {
        return found
      }
      index += 1
    }
    return nil
  }

  /// The person or body behind `và`, `với` or a comma and a title.
  private func nextParty(behind end: Int) -> Int? {
    var index = end
    while index - end < 16, text.tokens.indices.contains(index), text.tokens[index].isLinked, !isSentenceEnd(index) {
      let word = text.tokens[index].word
      if word == known.va || word == known.voi {
        if let found = person(from: index + 1, within: 14, past: false) { return found }
        return mention(startingAt: index + 1).flatMap { candidates[$0].kind == .date ? nil : $0 }
      }
      if known.limits.contains(word) { return nil }
      if let inner = mention(startingAt: index) { index = candidates[inner].end } else { index += 1 }
    }
    return nil
  }

  private func nextBody(behind end: Int) -> Int? {
    guard word(end) == known.comma || word(end) == known.va, let found = mention(startingAt: end + 1),
      candidates[found].kind == .organisation
    else { return nil }
    return found
  }

  /// The person who acts behind `Tiếp A,`: the first one behind the comma.
  private func doer(behind object: Int) -> Int? {
    var index = candidates[object].end
    while index - candidates[object].end < 24, word(index) != -2, !isSentenceEnd(index) {
      if word(index) == known.comma, let found = person(from: index + 1, within: 12, past: false) { return found }
      index += 1
    }
    return nil
  }

  private func isSentenceEnd(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.word == known.dot && !(index + 1 < text.tokens.count && text.tokens[index + 1].isGlued)
  }
}
