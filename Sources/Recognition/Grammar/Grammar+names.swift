// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Grammar {
  /// A name in lower case at its head: `miền Trung`, `châu Âu`, `sông Hồng`.
  func lowerName(at first: Int) -> Candidate? {
    if let party = match(at: first, PhraseClasses(.standing)), tokens[party.end - 1].isWord, party.end > first + 1 {
      return Candidate(first, party.end, .organisation)
    }
    guard let found = match(at: first, .places), found.end > first + 1, tokens[found.end - 1].isCapital else {
      return nil
    }
    return listed(first, found.end, found.entry)
  }

  /// A name without a head: from the lexicon, a person by family name, or any run of capitals.
  func name(at first: Int) -> Candidate? {
    let token = tokens[first]
    let flags = text.lexicon.flags(of: token.word)
    let listing = match(at: first, .names)
    let run = surnameRun(at: first)
    if token.traits.contains(.isNoName), listing == nil { return nil }
    if let state = state(at: first) { return listed(first, state.end, state.entry) }
    if listing == nil, isPlaceHead(first) { return nil }
    if let short = shortened(first) { return short }
    if token.end - token.start == 1, listing == nil, !isInitial(first) { return nil }
    if let team = team(at: first) { return team }
    if run >= 2, match(at: first + 1, PhraseClasses(.country))?.end == first + run, run == 3 { return nil }
    if run >= 2, !(token.isFirst && flags.contains(.common) && match(at: first + 1, .names) != nil) {
      let listedEnd = listing?.end ?? first
      if listedEnd < first + 2 || (listedEnd < first + run && run <= 4 && !isSurname(listedEnd)) {
        return person(first, first + run)
      }
    }
    if let listing, let found = settled(first, listing.end, listing.entry) { return found }
    if token.flags.contains(.isShouted) { return nil }
    // `Thư ký Thường trực`: the office goes on.
    if cueEnd == first, cue == .office, isLinked(first + 1), text.isCompound(first, first + 1) { return nil }
    let isCued = cueEnd == first && cue == .person
    if flags.contains(.common), listing == nil, token.isFirst || match(at: first + 1, .names) != nil && !isCued {
      guard match(at: first, .districts) != nil else { return nil }
    }
    return capitalRun(first, listing: listing)
  }

  /// A listed name, unless it is only the head of a longer one or a common word at the head of a sentence.
  private func settled(_ first: Int, _ end: Int, _ entry: Entry) -> Candidate? {
    if entry.kind == .country, end == first + 1, tokens[first].isFirst,
      known.ambiguousCountries.contains(tokens[first].word)
    {
      var found = Candidate(first, end)
      found.canonical = entry.canonical
      found.listing = entry.kind
      found.evidence.place = 1
      return isNamePart(end) ? nil : found
    }
    // `Pháp luật` and `Mỹ nhân` are words.
    if entry.kind == .country, end == first + 1, isLinked(end), text.isCompound(first, end) { return nil }
    if entry.kind == .country, end == first + 1, known.nameLike.contains(tokens[first].word) {
      let isOffice = cueEnd == first && (cue == .office || cue == .weakPerson)
      // At the end of a line it is the family name of who signs: `Mỹ Hà`.
      let isLast = end + 1 == count || !isLinked(end + 1)
      if !isOffice, isNamePart(end), text.isVietnamese(end), !isSurname(end) || isLast { return nil }
      if tokens[first].word == known.trung, !isPaired(first, end) { return nil }
    }
    if cueEnd == first, cue == .person, end == first + 1, isNamePart(end) { return nil }
    if entry.kind == .organisation, let branch = branch(first, end) { return branch }
    if entry.kind == .organisation, !(cueEnd == first && cue == .place), isNamePart(end) {
      return maker(first, end, entry)
    }
    if cueEnd == first, cue == .place, entry.kind != .organisation { return listed(first, end, entry) }
    let isTwoClass = entry.kind == .organisation || entry.kind == .city
    if isTwoClass || entry.kind == .province, isNamePart(end), !isSurname(end),
      match(at: end, [.names, .titles, .bodies]) == nil
    {
      return nil
    }
    return listed(first, end, entry)
  }

  /// A head of places with a capital before a name: `Phường Hòa Thọ Đông`, `Sân bay Andrews`.
  private func isPlaceHead(_ first: Int) -> Bool {
    guard tokens[first].shape == .title, let head = match(at: first, PhraseClasses(.placeHead)), isLinked(head.end),
      tokens[head.end].isCapital, word(first + 1) != known.dot
    else { return false }
    return head.end > first + 1 || known.units.contains(tokens[first].word)
  }

  /// `T.` in `bà T. cho biết`: a name that the text hides.
  private func shortened(_ first: Int) -> Candidate? {
    guard cueEnd == first, cue == .person, tokens[first].isCapital, tokens[first].end - tokens[first].start <= 2,
      word(first + 1) == known.dot, tokens[first + 1].isGlued, !isInitial(first),
      text.bytes(of: first).count == 1
        || text.bytes(of: first)[0] >= 0x80
    else { return nil }
    return Candidate(first, first + 2, .person)
  }

  /// A body with the country or province it works in: `Samsung Việt Nam`, `VTV Tây Nam Bộ`.
  private func branch(_ first: Int, _ end: Int) -> Candidate? {
    guard !isSport, isLinked(end), tokens[end].start == tokens[end - 1].end + 1,
      !known.unions.contains(tokens[first].word),
      let place = match(at: end, .places), tokens[end].isCapital
    else { return nil }
    if place.entry.kind == .country, tokens[end].word != known.viet { return nil }
    if isSurname(end), surnameRun(at: end) > place.end - end { return nil }
    return Candidate(first, place.end, .organisation)
  }

  /// The long name of a state, up to the country: `Cộng hòa Dân chủ Nhân dân Lào`, `Liên bang Nga`.
  func state(at first: Int) -> (end: Int, entry: Entry)? {
    guard tokens[first].traits.contains(.isStateHead), tokens[first].isCapital else { return nil }
    var end = first
    while end < first + 10, end < count, end == first || isLinked(end), known.stateWords.contains(tokens[end].word) {
      end += 1
      if end > first + 1 || tokens[first].shape == .upper, let country = match(at: end, PhraseClasses(.country)),
        isLinked(end)
      {
        return country
      }
    }
    return nil
  }

  /// `T.Gomes`, `H.Long`: an initial, a dot and a name in one piece.
  private func isInitial(_ index: Int) -> Bool {
    guard word(index + 1) == known.dot, tokens[index + 1].isGlued, index + 2 < count, tokens[index + 2].isGlued else {
      return false
    }
    return tokens[index + 2].isCapital && match(at: index + 2, [.names, .districts]) == nil
  }

  /// `U16 Việt Nam` is a team, `U17 châu Á 2025` a contest.
  private func team(at first: Int) -> Candidate? {
    let bytes = text.bytes(of: first)
    guard bytes.count == 3, bytes[0] == 0x55, bytes[1].isASCIIDigit, isLinked(first + 1) else { return nil }
    if let country = match(at: first + 1, PhraseClasses(.country)) {
      return Candidate(first, country.end, .organisation)
    }
    // `U17 Quốc gia 2024`
    if word(first + 1) == known.national, tokens[first + 1].isCapital, year(first + 3) != nil {
      return Candidate(first, first + 4, .event)
    }
    guard let region = match(at: first + 1, PhraseClasses(.region)) else { return nil }
    return Candidate(first, year(region.end) == nil ? region.end : region.end + 1, .event)
  }

  /// Whether a dash ties the name to another country: `Việt - Trung`.
  private func isPaired(_ first: Int, _ end: Int) -> Bool {
    let country = PhraseClasses(.country)
    if word(end) == known.hyphen, isLinked(end + 1), match(at: end + 1, country) != nil { return true }
    return first > 1 && tokens[first].isLinked && tokens[first - 1].word == known.hyphen
      && match(at: first - 2, country) != nil
  }

  private func listed(_ first: Int, _ end: Int, _ entry: Entry) -> Candidate {
    var found = Candidate(first, end)
    found.canonical = entry.canonical
    found.listing = entry.kind
    switch entry.kind {
    case .organisation:
      found.evidence.organisation = 5
      if match(at: first, .places).map({ $0.end == end }) ?? false { found.evidence.organisation = 4 }
    default:
      let isNamesake = entry.kind == .city && end == first + 1 && cueEnd == first && cue == .person
      found.evidence.place = isNamesake ? 3 : 5
    }
    addCues(to: &found)
    return found
  }

  /// A company with the words behind it: an officer's name behind his title, else a product.
  private func maker(_ first: Int, _ end: Int, _ entry: Entry) -> Candidate? {
    var found = listed(first, end, entry)
    if cueEnd == first, cue == .office || cue == .weakPerson { return found }
    if isSurname(end) || match(at: end, [.names, .titles, .bodies]) != nil { return found }
    var last = end
    while let next = runPart(from: last, first: first) {
      if text.lexicon.flags(of: tokens[next - 1].word).contains(.bodyWord) { return nil }
      last = next
    }
    found.next = last
    return found
  }

  private func person(_ first: Int, _ end: Int) -> Candidate {
    var end = trimmed(first, end)
    if isLinked(end), tokens[end].isCapital, tokens[end].end - tokens[end].start == 1, word(end + 1) == known.dot {
      end += 2
    }
    var found = Candidate(first, end)
    found.evidence.person = end - first > 2 ? 5 : tokens[first].flags.contains(.isShouted) ? 1 : 4
    if match(at: first, .districts).map({ $0.end == end }) ?? false { found.evidence.place = 3 }
    addCues(to: &found)
    return found
  }

  /// A run of words with capitals, foreign particles and glued dashes included.
  private func capitalRun(_ first: Int, listing: (end: Int, entry: Entry)?) -> Candidate? {
    var end = first + 1
    while let next = runPart(from: end, first: first) { end = next }
    end = trimmed(first, end)
    if let listing, listing.end > end { end = listing.end }
    var found = Candidate(first, end)
    if let listing, listing.end == end { found.listing = listing.entry.kind }
    weigh(&found, listing: listing)
    return found
  }

  /// Leaves off words at the end that begin the next sentence: `Ngọc Thành | Ngày mai`.
  private func trimmed(_ first: Int, _ end: Int) -> Int {
    var end = end
    // `ông Bé Tám nói`: numbers are given names too.
    if cueEnd == first, cue == .person, end == first + 2 { return end }
    while end > first + 1, isLinked(end), tokens[end].shape == .lower, tokens[end - 1].shape == .title,
      text.isVietnamese(end)
    {
      let flags = text.lexicon.flags(of: tokens[end - 1].word)
      guard flags.contains(.common), flags.isDisjoint(with: [.given, .surname]) else { break }
      end -= 1
    }
    return end
  }

  private func runPart(from index: Int, first: Int) -> Int? {
    guard isLinked(index), index - first < 9 else { return nil }
    let token = tokens[index]
    if token.shape == .mark {
      let isJoint =
        token.word == known.hyphen || token.word == known.dot || token.word == known.apostrophe
        || token.word == known.ampersand
      guard isJoint, token.isGlued, index + 1 < count, tokens[index + 1].isGlued, tokens[index + 1].isWord else {
        return nil
      }
      if token.word == known.hyphen, match(at: index - 1, .places) != nil, match(at: index + 1, .places) != nil {
        return nil
      }
      if token.word == known.hyphen, index > first + 1, joinsTwoNames(index) { return nil }
      return index + 2
    }
    if token.shape == .lower {
      var end = index
      while end < index + 2, isLinked(end), text.lexicon.flags(of: tokens[end].word).contains(.particle) { end += 1 }
      guard end > index, isLinked(end), tokens[end].isCapital, !text.isVietnamese(index - 1) || !text.isVietnamese(end)
      else { return nil }
      return end + 1
    }
    guard token.isCapital, isNamePart(index) else { return nil }
    return index + 1
  }

  /// Whether a dash stands between two names of two Vietnamese syllables and more: `Quảng Tiên-Quảng Tân`.
  private func joinsTwoNames(_ dash: Int) -> Bool {
    guard isLinked(dash + 2), tokens[dash + 2].shape == .title, !tokens[dash + 2].isGlued else { return false }
    return [dash - 2, dash - 1, dash + 1, dash + 2].allSatisfy { tokens[$0].shape == .title && text.isVietnamese($0) }
  }

  /// Whether the token has a capital and begins nothing of its own.
  func isNamePart(_ index: Int) -> Bool {
    guard isLinked(index), tokens[index].isCapital, !tokens[index].isGlued else { return false }
    // `TP.HCM Chiều 23/6`: a new sentence.
    if tokens[index].traits.contains(.isPartOfDay), isLinked(index + 1), tokens[index + 1].isNumber { return false }
    if let found = match(at: index, [.titles, .documents, PhraseClasses(.eventHead), .bodies]) {
      if found.end > index + 1 { return false }
      if found.entry.kind == .body, isLinked(found.end), match(at: found.end, PhraseClasses(.domain)) != nil {
        return false
      }
    }
    if let country = match(at: index, PhraseClasses(.country)) {
      let isLike =
        country.end == index + 1 && known.nameLike.contains(tokens[index].word) && text.isVietnamese(index - 1)
      if !isLike { return false }
    }
    return true
  }

  func isSurname(_ index: Int) -> Bool {
    isLinked(index) && tokens[index].isCapital && text.lexicon.flags(of: tokens[index].word).contains(.surname)
  }

  /// How many syllables a Vietnamese name takes from here: a family name and up to three more; 0 without one.
  func surnameRun(at first: Int) -> Int {
    let shape = tokens[first].shape
    guard text.lexicon.flags(of: tokens[first].word).contains(.surname), shape == .title || shape == .upper else {
      return 0
    }
    var end = first + 1
    while end < count, end - first < 4, isLinked(end), tokens[end].shape == shape, !tokens[end].isGlued,
      text.isVietnamese(end)
    {
      if match(at: end, [.titles, .bodies]).map({ $0.end > end + 1 }) ?? false { break }
      if end - first >= 2, isSurname(end), isSurname(end + 1) == false, end + 1 < count, tokens[end + 1].isCapital,
        text.isVietnamese(end + 1), match(at: first, .places).map({ $0.end == end }) ?? false
      {
        break
      }
      end += 1
    }
    if end == first + 1, isLinked(end), tokens[end].shape == .mark { return 0 }
    return end - first
  }
}
