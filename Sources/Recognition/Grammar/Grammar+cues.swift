// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Grammar {
  /// Adds what was announced before the name.
  func addCues(to found: inout Candidate) {
    if cueEnd == found.first {
      switch cue {
      case .person: found.evidence.person += 4
      case .weakPerson: found.evidence.person += 2
      case .place: found.evidence.place += 4
      case .body: found.evidence.organisation += 4
      case .none: break
      }
      return
    }
    guard found.first > 0, tokens[found.first].isLinked else { return }
    let before = tokens[found.first - 1].word
    if before == known.tai || before == known.o { found.evidence.place += 2 }
  }

  /// Judges a run of capitals by its letters, its length and its neighbours.
  func weigh(_ found: inout Candidate, listing: (end: Int, entry: Entry)?) {
    addCues(to: &found)
    let length = found.end - found.first
    let isLocal = text.isVietnamese(found.first) && text.isVietnamese(found.end - 1)
    if let listing {
      if listing.entry.kind == .organisation { found.evidence.organisation += 2 } else { found.evidence.organisation += 1 }
    }
    if let district = match(at: found.first, .districts), district.end == found.end { found.evidence.place += 2 }
    if length == 1 {
      weighSingle(&found, isLocal: isLocal)
      return
    }
    if hasDigitOrAcronym(found) {
      found.evidence.organisation += 1
    } else if isLocal {
      found.evidence.person += length <= 4 && !tokens[found.first].isFirst ? 1 : 0
    } else {
      found.evidence.person += 2
    }
    addSpeech(to: &found)
  }

  private func weighSingle(_ found: inout Candidate, isLocal: Bool) {
    let token = tokens[found.first]
    if token.shape == .upper {
      let letters = token.end - token.start
      if letters >= 2, !known.noNames.contains(token.word) { found.evidence.organisation += 1 }
      return
    }
    if isLocal { return }
    if token.shape == .title {
      found.evidence.person += token.isFirst ? 1 : 1
      addSpeech(to: &found)
    }
  }

  private func hasDigitOrAcronym(_ found: Candidate) -> Bool {
    for index in found.first..<found.end where tokens[index].shape == .upper && tokens[index].end - tokens[index].start > 1 {
      return true
    }
    return false
  }

  private func addSpeech(to found: inout Candidate) {
    guard isLinked(found.end), text.lexicon.flags(of: tokens[found.end].word).contains(.speech) else { return }
    found.evidence.person += 1
  }
}
