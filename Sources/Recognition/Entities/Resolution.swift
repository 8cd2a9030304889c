// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Binds the mentions of one thing together: spelling variants, acronyms, short forms.
struct Resolution {
  let text: TokenText
  let grammar: Grammar
  let candidates: [Candidate]
  /// The group of each candidate, -1 for dates.
  var groupOf: [Int] = []
  var groups: [Group] = []
  /// Comparable names, in the order of the groups.
  var names = ByteTable()

  init(_ grammar: Grammar, _ candidates: [Candidate]) {
    text = grammar.text
    self.grammar = grammar
    self.candidates = candidates
  }

  /// Makes the groups and joins those of one thing.
  mutating func resolve() {
    for (index, candidate) in candidates.enumerated() {
      guard let kind = candidate.kind, kind != .date else {
        groupOf.append(-1)
        continue
      }
      let found = names.insert(key(of: candidate, kind).span)
      if found.isNew { groups.append(Group(kind: kind, first: index, parent: found.index)) }
      groupOf.append(found.index)
    }
    joinAcronyms()
    joinPersons()
    joinBodies()
    joinDocuments()
  }

  /// The root of a group.
  func root(_ group: Int) -> Int {
    var group = group
    while groups[group].parent != group { group = groups[group].parent }
    return group
  }

  /// Joins two groups; the earlier one becomes the root.
  mutating func join(_ one: Int, _ other: Int) {
    let first = root(one)
    let second = root(other)
    guard first != second, groups[first].kind == groups[second].kind else { return }
    groups[max(first, second)].parent = min(first, second)
  }

  /// Kind and name in comparable form, short forms spelt out; the canonical name where the lexicon has one.
  private func key(of candidate: Candidate, _ kind: Kind) -> [UInt8] {
    var key: [UInt8] = [kind.rawValue]
    if candidate.canonical >= 0 {
      let isCountry = kind == .place
      if isCountry { key.append(0x3D) }
      key.append(contentsOf: text.lexicon.canonicals.key(Int(candidate.canonical)))
      return key
    }
    var index = candidate.first
    var word: [UInt8] = []
    while index < candidate.end {
      // `Công ước của LHQ` and `Công ước LHQ` are one.
      if kind == .document || kind == .event, text.tokens[index].word == text.lexicon.known.cua {
        index += 1
        continue
      }
      if key.count > 1 { key.append(0x20) }
      if let short = grammar.match(at: index, PhraseClasses(.abbreviation)), short.end <= candidate.end {
        key.append(contentsOf: text.lexicon.canonicals.key(Int(short.entry.canonical)))
        index = short.end
        continue
      }
      Tokeniser.normalise(text.bytes(of: index), to: &word)
      key.append(contentsOf: word)
      index += 1
    }
    return key
  }

  /// `Liên minh châu Âu (EU)`: a body and the acronym in parentheses behind it are one.
  private mutating func joinAcronyms() {
    for index in candidates.indices.dropLast() where groupOf[index] >= 0 && groupOf[index + 1] >= 0 {
      let first = candidates[index]
      let second = candidates[index + 1]
      guard second.end == second.first + 1, text.tokens[second.first].shape == .upper,
        text.tokens[second.first].isGlued, second.first == first.end + 1,
        text.tokens[first.end].word == text.lexicon.known.open
      else { continue }
      join(groupOf[index], groupOf[index + 1])
    }
  }

  /// The groups to compare one with: at most 400 on either side, so that a list of ten thousand names stays cheap.
  private func neighbours(of group: Int) -> Range<Int> {
    max(0, group - 400)..<min(groups.count, group + 400)
  }

  /// A short name goes to the last person before it whose full name ends (abroad also begins) with it.
  private mutating func joinPersons() {
    for group in groups.indices where groups[group].kind == .person {
      var best = -1
      for other in neighbours(of: group) where groups[other].kind == .person && other != group {
        guard isShort(group, of: other) else { continue }
        let isBefore = groups[other].first < groups[group].first
        if best < 0 || isBefore { best = other }
        if !isBefore { break }
      }
      if best >= 0 { join(best, group) }
    }
  }

  private func isShort(_ short: Int, of long: Int) -> Bool {
    let shortRange = names.range(of: short)
    let longRange = names.range(of: long)
    let count = shortRange.count - 1
    guard longRange.count - 1 > count + 1 else { return false }
    let bytes = names.bytes
    let tail = Int(longRange.end) - count
    if bytes[tail - 1] == 0x20, equals(tail, Int(shortRange.start) + 1, count) { return true }
    let head = Int(longRange.start) + 1
    guard bytes[head + count] == 0x20, equals(head, Int(shortRange.start) + 1, count) else { return false }
    return !text.isVietnamese(candidates[groups[long].first].first)
  }

  private func equals(_ one: Int, _ other: Int, _ count: Int) -> Bool {
    let bytes = names.bytes
    for offset in 0..<count where bytes[one + offset] != bytes[other + offset] { return false }
    return true
  }

  /// `Công ước` alone is the last convention named before it, else the first one behind it.
  private mutating func joinDocuments() {
    for group in groups.indices where groups[group].kind == .document {
      let bare = candidates[groups[group].first]
      guard grammar.match(at: bare.first, .documents)?.end == bare.end else { continue }
      var best = -1
      for other in neighbours(of: group) where groups[other].kind == .document && other != group {
        guard text.tokens[candidates[groups[other].first].first].word == text.tokens[bare.first].word else { continue }
        if best < 0 || other < group { best = other }
      }
      if best >= 0 { join(best, group) }
    }
  }

  /// `Bộ Công an` and `Bộ Công an Việt Nam`, `Muehlbauer` and `Tập đoàn Muehlbauer`: one where only one longer name fits.
  private mutating func joinBodies() {
    for group in groups.indices where groups[group].kind == .organisation {
      var longer = -1
      var count = 0
      for other in neighbours(of: group) where groups[other].kind == .organisation && other != group {
        guard fits(group, other) else { continue }
        longer = other
        count += 1
      }
      if count == 1 { join(longer, group) }
    }
  }

  private func fits(_ short: Int, _ long: Int) -> Bool {
    let shortRange = names.range(of: short)
    let longRange = names.range(of: long)
    let count = shortRange.count - 1
    guard count > 3, longRange.count - 1 > count + 1 else { return false }
    let candidate = candidates[groups[long].first]
    let shortFirst = candidates[groups[short].first]
    let head = Int(longRange.start) + 1
    let bytes = names.bytes
    if bytes[head + count] == 0x20, equals(head, Int(shortRange.start) + 1, count) {
      for first in max(candidate.first, candidate.end - 3)..<candidate.end
      where grammar.match(at: first, PhraseClasses(.country))?.end == candidate.end { return true }
      return false
    }
    let tail = Int(longRange.end) - count
    guard bytes[tail - 1] == 0x20, equals(tail, Int(shortRange.start) + 1, count) else { return false }
    guard grammar.match(at: shortFirst.first, .bodies) == nil else { return false }
    return grammar.match(at: candidate.first, .bodies)?.end == candidate.end - (shortFirst.end - shortFirst.first)
  }
}
