// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Finds candidates in one pass from left to right: at each token the longest construction wins.
struct Grammar {
  /// What the words just read announce.
  enum Cue: UInt8 {
    case none, person, office, weakPerson, place, body, thing
  }

  let text: TokenText
  let tokens: [Token]
  let count: Int
  let known: KnownWords
  /// Whether the text reports matches: unknown names are players then, and towns their clubs.
  var isSport = false
  /// How many words announced persons, bodies, and things that are none of our kinds.
  private(set) var announced = (persons: 0, bodies: 0, things: 0)
  /// Signature of the text.
  var byline: ByteRange?
  var candidates: [Candidate] = []
  /// Titles met on the way, for `Roles`.
  var titles: [TitleSpan] = []
  /// What was announced, and the token where the name must start.
  var cue = Cue.none
  var cueEnd = -1

  init(_ text: TokenText) {
    self.text = text
    tokens = text.tokens
    count = text.tokens.count
    known = text.lexicon.known
  }

  /// Reads the whole text.
  mutating func parse() {
    isSport = reportsMatches()
    candidates.reserveCapacity(text.openers.count / 3 + 4)
    titles.reserveCapacity(text.openers.count / 6 + 4)
    var index = 0
    for opener in text.openers where opener >= index {
      index = Int(opener)
      if var found = candidate(at: index) {
        if cueEnd == found.first { found.cue = cue }
        carryCue(over: found)
        candidates.append(found)
        index = max(found.next, found.end)
      } else {
        index = readCue(at: index)
      }
    }
  }

  /// Whether words of the pitch make up a hundredth of the text and a contest or a coach is among them.
  private func reportsMatches() -> Bool {
    text.sportCount >= 8 && text.sportCount * 60 > count
  }

  /// The candidate that starts at a token; a user's name wins over one that is no longer.
  private func candidate(at index: Int) -> Candidate? {
    guard let listed = match(at: index, PhraseClasses(.user)) else { return builtIn(at: index) }
    if let other = builtIn(at: index), other.end > listed.end { return other }
    var found = Candidate(index, listed.end, listed.entry.named)
    found.canonical = listed.entry.canonical
    found.isUsers = true
    return found
  }

  private func builtIn(at index: Int) -> Candidate? {
    let token = tokens[index]
    if token.isNumber || token.traits.contains(.startsDate), let found = date(at: index) { return found }
    if token.isNumber || token.shape == .mark { return nil }
    // One look tells that a phrase is missing which a construction begins with; that is the rule.
    if !token.found.isDisjoint(with: .events) {
      if let found = event(at: index) { return found }
    } else if token.isCapital, let found = yearly(at: index) {
      return found
    }
    guard token.isCapital else { return lowerName(at: index) ?? order(at: index) }
    if isTitle(at: index) { return nil }
    if !token.found.isDisjoint(with: .anyDocuments), let found = document(at: index) { return found }
    if !token.found.isDisjoint(with: .bodies), let found = body(at: index) { return found }
    return officeField(at: index) ?? fieldAndName(at: index) ?? name(at: index)
  }

  /// `Ngoại giao` in `Bộ trưởng Ngoại giao Bùi Thanh Sơn`: the field stands for the ministry.
  private func officeField(at index: Int) -> Candidate? {
    guard cueEnd == index, cue == .office, state(at: index) == nil,
      let field = match(at: index, PhraseClasses(.domain)), isLinked(index)
    else {
      return nil
    }
    var end = field.end
    while let next = fieldPart(from: end) { end = next }
    guard isLinked(end), tokens[end].isCapital else { return nil }
    return Candidate(index, end, .organisation)
  }

  private func fieldPart(from index: Int) -> Int? {
    guard word(index) == known.va || word(index) == known.comma || word(index) == known.hyphen else { return nil }
    guard let field = match(at: index + 1, PhraseClasses(.domain)) else { return nil }
    return match(at: index + 1, .bodies).map { $0.end >= field.end } ?? false ? nil : field.end
  }

  /// Keeps an office in force over the body it belongs to: `Bộ trưởng Bộ Công an Lương Tam Quang`.
  private mutating func carryCue(over found: Candidate) {
    let isCued = cueEnd == found.first
    let isBody = found.kind == .organisation || found.canonical >= 0 || found.evidence.place > 4
    if isCued, isBody, cue == .person || cue == .office || cue == .weakPerson {
      cue = cue == .person ? .weakPerson : cue
      cueEnd = found.end
      return
    }
    let joint = word(found.end)
    let isList = joint == known.comma || joint == known.va || joint == known.hyphen
    if isCued, cue == .place, isList, isLinked(found.end + 1), tokens[found.end + 1].isCapital {
      cueEnd = found.end + 1
    } else {
      cue = .none
    }
  }

  /// Takes titles and lower-case heads as announcements; gives the next token to look at.
  private mutating func readCue(at index: Int) -> Int {
    if let title = match(at: index, .titles) {
      announced.persons += 1
      // `anh Hùng` is a man, `anh hùng` a title.
      let isAddress =
        title.end == index + 2 && tokens[index + 1].shape == .title && known.addresses.contains(tokens[index].word)
      let end = isAddress ? index + 1 : title.end
      let kind = isAddress ? .trade : title.entry.kind
      cue = kind == .office ? .office : .person
      cueEnd = innerBody(index, end) ?? end
      titles.append(TitleSpan(first: index, end: cueEnd, kind: kind))
      if cueEnd < end { return cueEnd }
      if end < count, tokens[end].word == known.dot, tokens[end].isGlued { cueEnd += 1 }
      return cueEnd
    }
    let compound = match(at: index, PhraseClasses(.tail))?.end ?? 0
    let head = match(at: index, PhraseClasses(.placeHead))
    if compound > index + 1, compound > head?.end ?? 0 { return compound }
    if let place = head {
      cue = .place
      cueEnd = place.end
      if let unit = numberedUnit(index, place.end) {
        candidates.append(unit)
        return unit.end
      }
      cueEnd = announcedName(behind: place.end, isLong: place.end > index + 1)
      return cueEnd
    }
    if let thing = match(at: index, PhraseClasses(.thing)) {
      announced.things += 1
      cue = .thing
      cueEnd = thing.end > index + 1 ? skipQualifier(from: thing.end) : thing.end
      return cueEnd
    }
    if let body = match(at: index, PhraseClasses(.lowerBody)) {
      // `trường Đại học Nông lâm`: the head with a capital belongs to the name.
      let inner = (index + 1..<max(body.end, index + 1)).first { tokens[$0].isCapital && match(at: $0, .bodies) != nil }
      announced.bodies += 1
      cue = .body
      cueEnd = inner ?? body.end
      return cueEnd
    }
    return index + 1
  }

  /// Where a body starts inside a title: `Trưởng Ban Tổ chức Trung ương`, `Bí thư Tỉnh ủy Thái Nguyên`.
  private func innerBody(_ first: Int, _ end: Int) -> Int? {
    for index in first + 1..<max(end, first + 1) where tokens[index].isCapital {
      if let found = body(at: index), found.end > end { return index }
    }
    return nil
  }

  /// `quận 10`, `phường 5`: a unit that has only a number keeps its head.
  private func numberedUnit(_ first: Int, _ end: Int) -> Candidate? {
    guard known.numbered.contains(tokens[end - 1].word) else { return nil }
    guard end < count, tokens[end].isNumber, !tokens[end].isGlued, tokens[end].isLinked else { return nil }
    guard tokens[end].end - tokens[end].start <= (tokens[end - 1].word == known.lo ? 3 : 2) else { return nil }
    // `quốc lộ 1A`
    let next = end + 1
    let hasLetter =
      next < count && tokens[next].isGlued && tokens[next].isCapital && tokens[next].end - tokens[next].start == 1
    return Candidate(first, hasLetter ? next + 1 : next, .place)
  }

  /// Where the name that a head of places announces starts: behind the colon of a list, `6 xã: An Sinh, Việt Dân`, behind
  /// the number of a house, `số nhà 133 Trần Hưng Đạo`, or behind what a head of two words is like, `sân bay quân sự Andrews`.
  private func announcedName(behind end: Int, isLong: Bool) -> Int {
    if word(end) == known.colon { return end + 1 }
    guard isLinked(end) else { return end }
    if tokens[end].isNumber {
      var next = end + 1
      while next < count, isLinked(next), tokens[next].isGlued, next < end + 4 { next += 1 }
      return isLinked(next) && tokens[next].shape == .title ? next : end
    }
    return isLong ? skipQualifier(from: end) : end
  }

  /// Skips up to three words in small letters before a capital, none of which begins something of its own.
  private func skipQualifier(from start: Int) -> Int {
    var end = start
    while end < start + 3, isLinked(end), tokens[end].shape == .lower {
      let flags = text.lexicon.flags(of: tokens[end].word)
      if tokens[end].word == known.cua || !flags.isDisjoint(with: [.stop, .speech]) { return start }
      if match(at: end, [.titles, PhraseClasses(.lowerBody), PhraseClasses(.placeHead)]) != nil { return start }
      end += 1
    }
    return isLinked(end) && tokens[end].isCapital ? end : start
  }

  /// Whether a title of two tokens and more starts here, or a lone one that no name starts with.
  private func isTitle(at index: Int) -> Bool {
    guard let title = match(at: index, .titles) else { return false }
    let name = match(at: index, [.names, .bodies, .districts])
    if let name, name.end > title.end || (name.end == title.end && !tokens[index].isFirst) { return false }
    if title.end == index + 1, !tokens[index].isFirst, tokens[index].isCapital, title.entry.kind == .trade,
      !known.addresses.contains(tokens[index].word)
    {
      return false
    }
    if title.end == index + 1, text.lexicon.flags(of: tokens[index].word).contains(.surname) {
      return tokens[index].shape == .lower
    }
    return true
  }

  /// See `TokenText.match(at:_:)`.
  @inline(__always)
  func match(at first: Int, _ classes: PhraseClasses) -> (end: Int, entry: Entry)? {
    guard first < count, !tokens[first].found.isDisjoint(with: classes) else { return nil }
    return text.longestPhrase(at: first, classes)
  }

  /// Whether the token goes on from the one before it in the same line.
  func isLinked(_ index: Int) -> Bool { index < count && tokens[index].isLinked }

  /// The word number of a token, or -2 past the end or behind a line end.
  func word(_ index: Int) -> Int32 { isLinked(index) ? tokens[index].word : -2 }
}
