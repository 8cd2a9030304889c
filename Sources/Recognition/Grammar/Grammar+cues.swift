// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Grammar {
  /// Adds what was announced before the name.
  func addCues(to found: inout Candidate) {
    if isSignature(found) { found.evidence.person += 4 }
    if isSport, found.evidence.place > 0, isContestant(found) { found.evidence.organisation += 6 }
    if cueEnd == found.first {
      switch cue {
      case .office where isAcronym(found): found.evidence.organisation += 2
      case .person, .office: found.evidence.person += 4
      case .weakPerson: found.evidence.person += 2
      case .place:
        let isWeak = found.end == found.first + 1 && text.isVietnamese(found.first) && found.evidence.place == 0
        found.evidence.place += isWeak ? 1 : 4
        if !isWeak { found.evidence.person = 0 }
      case .body where isSyllable(found): break
      case .body: found.evidence.organisation += 4
      case .thing: found.evidence.other += 5
      case .none: break
      }
      return
    }
    guard found.first > 0, tokens[found.first].isLinked else { return }
    let before = tokens[found.first - 1].word
    let isSyllable = isSyllable(found)
    if before == known.tai || before == known.o, !isSyllable { found.evidence.place += 2 }
    if before == known.theo, found.end == found.first + 1, !isSyllable { found.evidence.organisation += 2 }
    if before == known.open, found.end == found.first + 1, word(found.end) == known.close,
      tokens[found.first].shape == .upper, candidates.last?.end == found.first - 1,
      candidates.last?.kind == .organisation
    {
      found.evidence.organisation += 4
    }
  }

  /// Whether the name signs the text, or stands alone on a line as two to four syllables.
  private func isSignature(_ found: Candidate) -> Bool {
    let range = text.range(found.first, found.end)
    if let byline, byline.contains(range), found.evidence.place == 0, found.evidence.organisation == 0 { return true }
    guard found.evidence.place == 0, found.end - found.first > 1, found.end - found.first < 5 else { return false }
    let isAlone = tokens[found.first].flags.contains(.isAfterBreak) && !isLinked(found.end)
    guard isAlone else { return false }
    for index in found.first..<found.end where !text.isVietnamese(index) { return false }
    return true
  }

  /// Whether a town plays: behind `vs`, `gặp`, `CLB`, or before `vs`, `gặp`, `thắng`.
  private func isContestant(_ found: Candidate) -> Bool {
    guard found.canonical < 0 || found.evidence.organisation > 0 else { return false }
    let before = found.first > 0 && tokens[found.first].isLinked ? tokens[found.first - 1].word : -1
    return known.versus.contains(before) || known.versus.contains(word(found.end))
  }

  /// Judges a run of capitals by its letters, its length and its neighbours.
  func weigh(_ found: inout Candidate, listing: (end: Int, entry: Entry)?) {
    addCues(to: &found)
    let length = found.end - found.first
    let isLocal = isLocal(found)
    if let listing {
      if listing.entry.kind == .organisation {
        found.evidence.organisation += 2
      } else {
        found.evidence.organisation += 1
      }
    }
    if let district = match(at: found.first, .districts), district.end == found.end { found.evidence.place += 2 }
    if length == 1, !hasDigit(found) {
      weighSingle(&found, isLocal: isLocal)
      return
    }
    if hasDigit(found) { return }
    let flags = allFlags(of: found)
    if flags.contains(.siteWord), !flags.contains(.surname) {
      found.evidence.place += 2
    } else if flags.contains(.bodyWord), length > 1 {
      found.evidence.organisation += 2
    } else if flags.contains(.foreign) {
      return
    } else if hasAcronym(found) {
      found.evidence.organisation += 1
    } else if isInitialled(found) {
      found.evidence.person += 3
    } else if isLocal {
      let weight = localWeight(found)
      found.evidence.person += weight
      if weight < 2 { return }
    } else {
      found.evidence.person += 2
    }
    addSpeech(to: &found)
  }

  /// Whether the first and the last word are Vietnamese syllables; a name without a single mark is foreign all the same,
  /// `Song Hye Kyo`, unless given names are made of its syllables.
  private func isLocal(_ found: Candidate) -> Bool {
    guard text.isVietnamese(found.first), text.isVietnamese(found.end - 1) else { return false }
    var isPlain = true
    for index in found.first..<found.end {
      if tokens[index].shape == .mark || text.lexicon.flags(of: tokens[index].word).contains(.given) { return true }
      let bytes = text.bytes(of: index)
      for offset in bytes.indices where bytes[offset] >= 0x80 { isPlain = false }
    }
    return !isPlain || found.end == found.first + 1
  }

  /// Two or three syllables without a family name: likelier a person when given names are made of them.
  private func localWeight(_ found: Candidate) -> Int16 {
    let length = found.end - found.first
    guard length <= 3, match(at: found.first, .districts)?.end != found.end else { return 0 }
    for index in found.first..<found.end where !text.lexicon.flags(of: tokens[index].word).contains(.given) {
      return tokens[found.first].isFirst ? 0 : 1
    }
    return tokens[found.first].isFirst ? 2 : 3
  }

  private func isInitialled(_ found: Candidate) -> Bool {
    tokens[found.first].end - tokens[found.first].start == 1 && word(found.first + 1) == known.dot
  }

  private func weighSingle(_ found: inout Candidate, isLocal: Bool) {
    let token = tokens[found.first]
    if token.shape == .upper {
      let letters = token.end - token.start
      if letters >= 2, !token.traits.contains(.isNoName) { found.evidence.organisation += 1 }
      return
    }
    if isLocal { return }
    if token.shape == .title {
      if text.lexicon.flags(of: token.word).contains(.foreign) { return }
      found.evidence.person += 1
      if isSport || isListed(found) { found.evidence.person += 1 }
      addSpeech(to: &found)
    }
  }

  /// Whether the name stands in a list of names: between commas, semicolons or dashes and other capitals.
  private func isListed(_ found: Candidate) -> Bool {
    let before = found.first >= 2 ? tokens[found.first - 1].word : -1
    let after = word(found.end)
    let isBefore = before == known.comma && tokens[found.first - 2].isCapital
    let isAfter = after == known.comma && isLinked(found.end + 1) && tokens[found.end + 1].isCapital
    return isBefore || isAfter
  }

  /// Whether the name is one word in capitals: what an officer heads, not his name.
  private func isAcronym(_ found: Candidate) -> Bool {
    found.end == found.first + 1 && tokens[found.first].shape == .upper
      && !tokens[found.first].flags.contains(.isShouted)
  }

  /// Whether the name is one Vietnamese syllable that the lexicon has no name for: mostly half a word.
  private func isSyllable(_ found: Candidate) -> Bool {
    found.end == found.first + 1 && tokens[found.first].shape == .title && text.isVietnamese(found.first)
      && found.canonical < 0
      && found.evidence.organisation == 0 && found.evidence.place == 0
  }

  private func allFlags(of found: Candidate) -> Lexicon.WordFlags {
    var flags: Lexicon.WordFlags = []
    for index in found.first..<found.end { flags.formUnion(text.lexicon.flags(of: tokens[index].word)) }
    return flags
  }

  private func hasDigit(_ found: Candidate) -> Bool {
    for index in found.first..<found.end {
      let bytes = text.bytes(of: index)
      if bytes[bytes.count - 1].isASCIIDigit { return true }
    }
    return false
  }

  private func hasAcronym(_ found: Candidate) -> Bool {
    for index in found.first..<found.end
    where tokens[index].shape == .upper && tokens[index].end - tokens[index].start > 1 {
      return true
    }
    return false
  }

  private func addSpeech(to found: inout Candidate) {
    guard isLinked(found.end), text.lexicon.flags(of: tokens[found.end].word).contains(.speech) else { return }
    found.evidence.person += 1
  }
}
