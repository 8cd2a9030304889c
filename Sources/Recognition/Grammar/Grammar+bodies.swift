// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Grammar {
  /// A body with a head word: `Bộ Công an Việt Nam`, `Sở Văn hóa, Thể thao và Du lịch Lâm Đồng`.
  func body(at first: Int) -> Candidate? {
    guard var head = match(at: first, .bodies) else { return nil }
    if cueEnd == first, cue == .person, head.end == first + 1, match(at: head.end, PhraseClasses(.domain)) == nil,
      !text.isVietnamese(min(head.end, count - 1)) || head.end == first + 1 && surnameRun(at: first) > 1
    {
      return nil
    }
    if head.end == first + 1, surnameRun(at: first) > 1, match(at: head.end, [PhraseClasses(.domain), .names]) == nil {
      return nil
    }
    if word(head.end + 1) == known.hyphen, tokens[head.end + 1].isGlued, isLinked(head.end + 2),
      tokens[head.end + 2].shape == .lower
    {
      return nil
    }
    var end = head.end
    var hasName = head.entry.kind == .standing
    var hasCountry = false
    var isBare = true
    while end - first < 40,
      let next = bodyPart(
        from: end, hasName: hasName, isBare: isBare, head: first, isStanding: head.entry.kind == .standing)
    {
      if hasCountry, !goesOnBehindCountry(end) { break }
      if tokens[next - 1].isCapital || tokens[next - 1].isNumber || tokens[end].shape != .lower { hasName = true }
      if isBare, lowerField(end, head: first) == next { hasName = true }
      hasCountry =
        match(at: end, PhraseClasses(.country))?.end == next || match(at: end + 1, PhraseClasses(.country))?.end == next
      isBare = false
      end = next
    }
    guard hasName else { return nil }
    if let name = match(at: first, .names), name.end >= end { return nil }
    if head.end == first + 1, end == first + 2, isNameOfTwo(first) { return nil }
    if hasCountry, tokens[first].word == known.delegation, head.entry.kind == .body, head.end == first + 1 {
      return nil
    }
    if hasCountry, known.crowds.contains(tokens[first].word), match(at: head.end, PhraseClasses(.country))?.end == end,
      tokens[first].isFirst || !known.forces.contains(tokens[first].word)
    {
      return nil
    }
    head.end = end
    return Candidate(first, end, .organisation)
  }

  /// A field of work and a name behind a head in small letters: `Nhân dân Gia Định` in `bệnh viện Nhân dân Gia Định`.
  func fieldAndName(at first: Int) -> Candidate? {
    guard cueEnd == first, cue == .body, let field = match(at: first, PhraseClasses(.domain)), isLinked(field.end),
      tokens[field.end].shape == .title || tokens[field.end].shape == .upper, match(at: field.end, .titles) == nil
    else { return nil }
    var end = field.end
    while end < count, end < first + 8, isLinked(end), tokens[end].isCapital, !tokens[end].isGlued {
      end = match(at: end, [.names, .districts, PhraseClasses(.domain)])?.end ?? end + 1
    }
    return Candidate(first, end, .organisation)
  }

  /// Two syllables that make a name of their own: `Trường Chinh`, `Hội An`, `Ban Mai`.
  private func isNameOfTwo(_ first: Int) -> Bool {
    let next = first + 1
    return tokens[next].shape == .title && text.isVietnamese(next)
      && match(at: next, [PhraseClasses(.domain), .names, .districts]) == nil
      && text.lexicon.flags(of: tokens[next].word).contains(.given)
  }

  /// Behind a country only a field of work, a seat or a second country goes on: `Bộ Tài chính Lào | Somdy Douangdy`.
  private func goesOnBehindCountry(_ index: Int) -> Bool {
    if tokens[index].shape == .mark { return match(at: index + 1, PhraseClasses(.country)) != nil }
    return !tokens[index].isCapital || match(at: index, [PhraseClasses(.domain), PhraseClasses(.country)]) != nil
  }

  /// The end of the next part of a body's name, or nil when the name is over.
  private func bodyPart(from index: Int, hasName: Bool, isBare: Bool, head: Int, isStanding: Bool) -> Int? {
    guard isLinked(index) else { return nil }
    let token = tokens[index]
    if let domain = match(at: index, PhraseClasses(.domain)) { return domain.end }
    if isBare, !isStanding, let field = lowerField(index, head: head) { return field }
    if let state = state(at: index) { return state.end }
    if !hasName, let district = match(at: index, .districts) { return district.end }
    if token.isNumber { return hasName && !known.corps.contains(tokens[index - 1].word) ? nil : numberPart(index) }
    if token.word == known.comma, !isBare, let end = lowerFields(from: index, head: head) { return end }
    if token.shape == .mark { return isBare ? nil : joinedPart(index, hasName: hasName) }
    if hasName, token.shape == .upper, let name = match(at: index, .organisation), name.end == index + 1,
      tokens[index - 1].word != known.cua, tokens[index - 1].isCapital || !known.traders.contains(tokens[head].word)
    {
      return nil
    }
    if let name = match(at: index, .names), !(hasName && surnameRun(at: index) > max(2, name.end - index)),
      !isHomonym(index, name.end, hasName: hasName)
    {
      return name.end
    }
    if let unit = placeUnit(at: index) { return unit }
    if token.shape == .lower {
      if word(index) == known.va { return isBare ? nil : joinedPart(index, hasName: hasName) }
      if word(index) == known.ve, hasTopic(head) || tokens[index - 1].word == known.crime { return topic(from: index) }
      if word(index) == known.tai || word(index) == known.o { return seat(from: index) }
      if match(at: index - 1, .places) != nil { return nil }
      return match(at: index, PhraseClasses(.tail))?.end
        ?? (isBare && !isStanding ? lowerPart(index, head: head) : bridge(index, head: head))
    }
    return capitalPart(
      index, hasName: hasName, head: head, isOfficer: cueEnd == head && (cue == .office || cue == .weakPerson))
  }

  /// Whether a country's name is half of a Vietnamese one: `Công ty Anh Huy`.
  private func isHomonym(_ first: Int, _ end: Int, hasName: Bool) -> Bool {
    !hasName && end == first + 1 && known.nameLike.contains(tokens[first].word) && isNamePart(end)
      && text.isVietnamese(end)
  }

  /// A nested body, or a word with a capital that is no title and no person.
  private func capitalPart(_ index: Int, hasName: Bool, head: Int, isOfficer: Bool) -> Int? {
    if let title = match(at: index, .titles), title.end > index + 1 { return nil }
    if tokens[index].flags.contains(.isShouted) { return nil }
    if let nested = match(at: index, .bodies) { return nested.end }
    let run = surnameRun(at: index)
    if run > 1 { return hasName || isOfficer ? nil : index + run }
    if hasName, isOfficer, tokens[index].shape == .title, !text.isVietnamese(index) { return nil }
    if text.lexicon.flags(of: tokens[index].word).contains(.common), text.isVietnamese(index),
      hasName || !known.traders.contains(tokens[head].word),
      !isLinked(index + 1) || !tokens[index + 1].isCapital
    {
      return nil
    }
    return wordEnd(index)
  }

  /// The end of the word that a capital syllable begins: `Điện ảnh`, `Hý kịch`; behind another capital it is a name.
  func wordEnd(_ index: Int) -> Int {
    let next = index + 1
    guard isLinked(next), tokens[next].shape == .lower,
      tokens[index - 1].shape == .lower || !tokens[index - 1].isCapital
        || match(at: index - 1, .bodies) != nil, text.isVietnamese(index), text.isVietnamese(next),
      text.lexicon.flags(of: tokens[next].word).isDisjoint(with: [.stop, .speech])
    else { return next }
    return next + 1
  }

  /// `Quân khu 3`, `Bệnh viện 108`: a number right behind the head.
  private func numberPart(_ index: Int) -> Int? {
    let token = tokens[index]
    guard !token.isGlued, token.end - token.start <= 3 else { return nil }
    if index + 1 < count, tokens[index + 1].isGlued, tokens[index + 1].shape != .mark { return nil }
    if word(index + 1) == known.slash || word(index + 1) == known.thang { return nil }
    return index + 1
  }

  /// A part behind `và`, a comma, a dash, `&` or a glued dot.
  private func joinedPart(_ index: Int, hasName: Bool) -> Int? {
    let joint = tokens[index].word
    let next = index + 1
    guard hasName, isLinked(next) else { return nil }
    if joint == known.open { return acronymAndTopic(index) }
    if joint == known.dot || joint == known.apostrophe || joint == known.ampersand && tokens[next].isGlued {
      return tokens[index].isGlued && tokens[next].isGlued && tokens[next].isWord ? next + 1 : nil
    }
    if match(at: next, .titles) != nil { return nil }
    if joint == known.hyphen, let country = match(at: next, PhraseClasses(.country)) { return country.end }
    // `Thời báo VTV-Thứ ba`: a new phrase.
    if joint == known.hyphen, isLinked(next + 1), !tokens[next + 1].isCapital, tokens[next].shape == .title,
      text.isVietnamese(next)
    {
      return nil
    }
    if joint == known.hyphen, tokens[index].isGlued, tokens[next].isGlued { return next + 1 }
    guard joint == known.va || joint == known.comma || joint == known.hyphen || joint == known.ampersand else {
      return nil
    }
    if let nested = match(at: next, .bodies), nested.end >= match(at: next, PhraseClasses(.domain))?.end ?? 0 {
      return nil
    }
    if joint == known.va, let partner = match(at: next, PhraseClasses(.partner)), !isCounted(index) {
      return partner.end
    }
    guard let domain = match(at: next, PhraseClasses(.domain)) else {
      return joint == known.ampersand && tokens[next].isCapital ? next + 1 : nil
    }
    if joint == known.va, isCounted(index) { return nil }
    if joint == known.comma { return listGoesOn(from: domain.end) ? domain.end : nil }
    return domain.end
  }

  /// The end of a field of work in small letters behind its head: `Cục pháp chế`, `Học viện an ninh`.
  private func lowerField(_ index: Int, head: Int) -> Int? {
    guard index < count, tokens[index].shape == .lower, known.fieldHeads.contains(tokens[head].word),
      !tokens[head].isFirst || index > head + 1
    else { return nil }
    return text.phraseInAnyCase(at: index, .domain)
  }

  /// The end of fields that go on in small letters behind a first one with a capital: `Bộ Lao động, thương binh và xã hội`.
  private func lowerFields(from comma: Int, head: Int) -> Int? {
    guard known.fieldHeads.contains(tokens[head].word), !isCounted(head) else { return nil }
    var end = comma
    while word(end) == known.comma, isLinked(end + 1), let field = text.phraseInAnyCase(at: end + 1, .domain) {
      end = field
    }
    guard end > comma, word(end) == known.va, isLinked(end + 1) else { return nil }
    return text.phraseInAnyCase(at: end + 1, .domain)
  }

  /// Whether a body of this sort is named by what it is for.
  private func hasTopic(_ head: Int) -> Bool {
    known.topical.contains(tokens[head].word) || tokens[head].word == known.ban && word(head + 1) == known.chi
  }

  /// Up to four lower-case words between the head of a company and its name: `Công ty cổ phần bóng đèn Điện Quang`.
  private func lowerPart(_ index: Int, head: Int) -> Int? {
    let isTrader = known.traders.contains(tokens[head].word)
    guard isTrader || known.describedHeads.contains(tokens[head].word) && !tokens[head].isFirst else { return nil }
    var end = index
    while end < count, end - index < 5, isLinked(end), tokens[end].shape == .lower,
      text.lexicon.flags(of: tokens[end].word).isDisjoint(with: [.stop])
    {
      end += 1
    }
    guard end < count, isLinked(end), tokens[end].isCapital, surnameRun(at: end) < 3 else { return nil }
    if !isTrader || known.describedHeads.contains(tokens[head].word), match(at: end, .places) != nil { return end }
    return isTrader && match(at: end, .titles) == nil ? end : nil
  }

  /// One more syllable in small letters before a field with a capital: `Tổng công ty Truyền tải điện Quốc gia`.
  private func bridge(_ index: Int, head: Int) -> Int? {
    guard known.traders.contains(tokens[head].word), tokens[index - 1].shape == .lower, isLinked(index + 1),
      text.isVietnamese(index), text.lexicon.flags(of: tokens[index].word).isDisjoint(with: [.stop, .speech]),
      match(at: index + 1, [PhraseClasses(.domain), PhraseClasses(.country)]) != nil, tokens[index + 1].isCapital,
      match(at: index + 1, .bodies) == nil
    else { return nil }
    return index + 1
  }

  /// Whether `các` stands before the head: `các Bộ Công an và Ngoại giao` are two.
  private func isCounted(_ index: Int) -> Bool {
    var first = index - 1
    while first >= 0, index - first < 8, tokens[first].shape != .mark {
      if tokens[first].word == known.cac { return true }
      if !tokens[first].isLinked { return false }
      first -= 1
    }
    return false
  }

  /// Whether a list of domains is closed by `và` and one more: only then a comma is part of the name.
  private func listGoesOn(from index: Int, depth: Int = 0) -> Bool {
    guard depth < 8 else { return false }
    if word(index) == known.va { return match(at: index + 1, PhraseClasses(.domain)) != nil }
    if let tail = match(at: index, PhraseClasses(.tail)), isLinked(index) {
      return listGoesOn(from: tail.end, depth: depth + 1)
    }
    guard word(index) == known.comma, let next = match(at: index + 1, PhraseClasses(.domain)) else { return false }
    return listGoesOn(from: next.end, depth: depth + 1)
  }

  /// `Văn phòng Liên hợp quốc (LHQ) về phòng, chống ma túy và tội phạm`: the acronym inside the name.
  private func acronymAndTopic(_ index: Int) -> Int? {
    guard isLinked(index + 2), tokens[index + 1].shape == .upper, word(index + 2) == known.close,
      word(index + 3) == known.ve
    else { return nil }
    return topic(from: index + 3)
  }

  /// `về` and what a body is for, up to a verb or a mark.
  func topic(from index: Int) -> Int? {
    var end = index + 1
    while end < count, end - index < 14, isLinked(end) {
      let token = tokens[end]
      if token.word == known.comma {
        guard tokens[end - 1].word == known.phong, word(end + 1) == known.chong else { break }
      } else if token.shape == .mark || token.isNumber {
        break
      } else if text.lexicon.flags(of: token.word).contains(.stop) {
        break
      }
      end += 1
    }
    if end > index + 1, tokens[end - 1].word == known.va { end -= 1 }
    return end > index + 2 ? end : nil
  }

  /// `tại Hàn Quốc` behind an embassy or a mission.
  private func seat(from index: Int) -> Int? {
    let head = tokens[candidateHead(before: index)].word
    guard head == known.daiSu || head == known.lanhSu || head == known.phai || head == known.dsq else { return nil }
    guard let place = match(at: index + 1, .names), isLinked(index + 1) else { return nil }
    return place.end
  }

  /// The token where the line's current run of names began: the first one behind a mark or a lower-case stop.
  private func candidateHead(before index: Int) -> Int {
    var first = index - 1
    while first > 0, index - first < 12, tokens[first].isLinked {
      let word = tokens[first].word
      if word == known.daiSu || word == known.lanhSu || word == known.phai || word == known.dsq { break }
      first -= 1
    }
    return first
  }

  /// The end of `tỉnh Lâm Đồng`, `quận 10`, `TP. Hà Tĩnh` inside a name.
  func placeUnit(at index: Int) -> Int? {
    guard let head = match(at: index, PhraseClasses(.placeHead)), isLinked(head.end), head.end < count else {
      return nil
    }
    if tokens[index].isCapital, surnameRun(at: index) > 1 { return nil }
    if let state = state(at: head.end) { return state.end }
    if let name = match(at: head.end, [.names, .districts]) { return name.end }
    if tokens[head.end].isNumber { return numberPart(head.end) }
    guard tokens[head.end].isCapital else { return nil }
    if head.end - index == 2 || known.seats.contains(tokens[index].word) {
      guard surnameRun(at: head.end) < 3 else { return nil }
    }
    var end = head.end + 1
    while end < count, end - head.end < 3, isLinked(end), tokens[end].shape == .title, match(at: end, .titles) == nil {
      end += 1
    }
    return end
  }
}
