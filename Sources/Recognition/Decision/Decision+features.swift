// SPDX-License-Identifier: Apache-2.0

internal import News

extension Decision {
  /// Describes a candidate whose form does not decide.
  func describe(_ index: Int, _ features: inout Features) {
    describeEvidence(index, &features)
    describeForm(index, &features)
    describePlace(candidates[index], &features)
  }

  private func describeEvidence(_ index: Int, _ features: inout Features) {
    let candidate = candidates[index]
    let all = sum(index)
    let kind = ruled(index)
    let best = max(all.person, all.place, all.organisation)
    features.add(.rule, (kind.map { Int($0.rawValue) } ?? 3) * 8 + min(max(Int(best) / 2, 0), 7))
    features.add(.ownPerson, Int(candidate.evidence.person))
    features.add(.ownOrganisation, Int(candidate.evidence.organisation))
    features.add(.ownPlace, Int(candidate.evidence.place))
    features.add(.ownOther, Int(candidate.evidence.other))
    let name = name(of: index)
    let text = name.evidence
    features.add(.textPerson, Int(text.person))
    features.add(.textOrganisation, Int(text.organisation))
    features.add(.textPlace, Int(text.place))
    features.add(.textOther, Int(text.other))
    features.add(.count, Int(name.count) - 1)
    let isLone = candidate.end == candidate.first + 1
    features.add(.cue, Int(candidate.cue.rawValue) * 2 + (isLone ? 1 : 0))
    features.add(.listing, candidate.listing.map { Int($0.rawValue) * 2 + (isLone ? 1 : 0) } ?? 19)
    features.add(.known, Int(name.known))
    let isPart = isPart(candidate)
    features.add(.part, (isPart ? 2 : 0) + (standsAlone(candidate.first) ? 1 : 0) + (kind == nil ? 4 : 0))
  }

  private func describeForm(_ index: Int, _ features: inout Features) {
    let candidate = candidates[index]
    let length = candidate.end - candidate.first
    var flags: Lexicon.WordFlags = []
    var local = 0
    var given = 0
    var words = 0
    for token in candidate.first..<candidate.end where text.tokens[token].isWord {
      words += 1
      let own = text.lexicon.flags(of: text.tokens[token].word)
      flags.formUnion(own)
      if text.isVietnamese(token) { local += 1 }
      if own.contains(.given) { given += 1 }
    }
    features.add(.shape, Int(text.tokens[candidate.first].shape.rawValue) * 4 + min(length, 4) - 1)
    let spelling = local == 0 ? 0 : local == words ? 2 : 1
    let isForeign = !flags.isDisjoint(with: [.foreign, .bodyWord, .siteWord])
    let isPerson = name(of: index).evidence.person >= 4
    features.add(.topic, topic * 4 + (spelling == 2 ? 0 : 2) + (isPerson ? 1 : 0))
    features.add(.spelling, spelling * 4 + min(words, 2) - 1 + (isForeign ? 2 : 0))
    let isNamed = text.lexicon.flags(of: text.tokens[candidate.first].word).contains(.surname)
    let share = given == 0 ? 0 : given == words ? 2 : 1
    features.add(.given, (share * 2 + (isNamed ? 1 : 0)) * 4 + min(words, 4) - 1)
    features.add(.firstWord, hash: text.tokens[candidate.first].hash)
    features.add(.lastWord, hash: text.tokens[candidate.end - 1].hash)
  }

  private func describePlace(_ candidate: Candidate, _ features: inout Features) {
    let first = text.tokens[candidate.first]
    var position = first.isFirst ? 1 : 0
    if first.flags.contains(.isAfterBreak) { position += 2 }
    if first.flags.contains(.isShouted) { position += 4 }
    if text.lexicon.flags(of: first.word).contains(.common) { position += 8 }
    features.add(.position, position + (isSport ? 16 : 0))
    let before = candidate.first > 0 && first.isLinked ? candidate.first - 1 : -1
    features.add(.before, neighbour(before))
    features.add(.wordBefore, hash: before < 0 ? 0 : text.tokens[before].hash)
    let behind = candidate.end < text.tokens.count && text.tokens[candidate.end].isLinked ? candidate.end : -1
    features.add(
      .compound,
      behind >= 0 && text.isCompound(candidate.end - 1, behind) ? candidate.end == candidate.first + 1 ? 2 : 1 : 0)
    features.add(.behind, neighbour(behind))
    features.add(.wordBehind, hash: behind < 0 ? 0 : text.tokens[behind].hash)
  }

  /// What sort of token a neighbour is.
  private func neighbour(_ index: Int) -> Int {
    guard index >= 0 else { return 0 }
    let token = text.tokens[index]
    switch token.shape {
    case .number: return 1
    case .title: return 2
    case .upper: return 3
    case .mixed: return 4
    case .lower:
      let flags = text.lexicon.flags(of: token.word)
      return flags.contains(.speech) ? 5 : flags.contains(.stop) ? 6 : 7
    case .mark: return 8 + Int(token.hash % 12)
    }
  }
}
