// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Binds the mentions of one thing together: spelling variants, acronyms, short forms.
struct Resolution {
  let text: TokenText
  let candidates: [Candidate]
  /// The group of each candidate, -1 for dates.
  var groupOf: [Int] = []
  var groups: [Group] = []
  /// Comparable names of persons and bodies that were compared, end to end; see `Group.name`.
  private var names: [UInt8] = []
  /// Groups by kind and name.
  private var keys = KeyTable()

  init(_ text: TokenText, _ candidates: [Candidate]) {
    self.text = text
    self.candidates = candidates
  }

  /// Makes the groups and joins those of one thing.
  mutating func resolve() {
    groupOf.reserveCapacity(candidates.count)
    groups.reserveCapacity(candidates.count)
    for (index, candidate) in candidates.enumerated() {
      guard let kind = candidate.kind, kind != .date else {
        groupOf.append(-1)
        continue
      }
      let key = key(of: candidate, kind)
      var tagged = key
      tagged.add(UInt32(kind.rawValue) * 2 + (kind == .place && candidate.canonical >= 0 ? 1 : 0))
      let found = keys.insert(tagged.value)
      if found.isNew { addGroup(kind, key, first: index) }
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

  private mutating func addGroup(_ kind: Kind, _ key: NameKey, first: Int) {
    groups.append(
      Group(kind: kind, first: first, parent: groups.count, firstWord: key.first, lastWord: key.last, name: nil))
  }

  /// The name of a group in `names`: few are ever compared.
  private mutating func name(of group: Int) -> ByteRange {
    if let name = groups[group].name { return name }
    let start = names.count
    appendName(of: candidates[groups[group].first])
    let name = ByteRange(start, names.count)
    groups[group].name = name
    return name
  }

  /// The words of a name, short forms spelt out; of the canonical name where the lexicon has one.
  private func key(of candidate: Candidate, _ kind: Kind) -> NameKey {
    var key = NameKey()
    if candidate.canonical >= 0 {
      for word in text.lexicon.words(ofCanonical: candidate.canonical) { key.add(word) }
      return key
    }
    // `Công ước của LHQ` and `Công ước LHQ` are one.
    let skipsOf = kind == .document || kind == .event
    var index = candidate.first
    while index < candidate.end {
      let token = text.tokens[index]
      if let short = text.match(at: index, PhraseClasses(.abbreviation)), short.end <= candidate.end {
        for word in text.lexicon.words(ofCanonical: short.entry.canonical) { key.add(word) }
        index = short.end
        continue
      }
      if !skipsOf || token.word != text.lexicon.known.cua { key.add(token.hash) }
      index += 1
    }
    return key
  }

  /// Appends the bytes of a name of a person or a body to `names`.
  private mutating func appendName(of candidate: Candidate) {
    if candidate.canonical >= 0 {
      append(canonical: candidate.canonical)
      return
    }
    var index = candidate.first
    while index < candidate.end {
      if index > candidate.first { names.append(0x20) }
      if let short = text.match(at: index, PhraseClasses(.abbreviation)), short.end <= candidate.end {
        append(canonical: short.entry.canonical)
        index = short.end
        continue
      }
      let text = text
      Tokeniser.appendNormalised(text.bytes(of: index), to: &names)
      index += 1
    }
  }

  private mutating func append(canonical index: Int32) {
    let canonicals = text.lexicon.canonicals
    names.append(bytes: canonicals.bytes.extracting(canonicals.range(of: Int(index)).indices))
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

  /// Whether the names of two groups of one kind begin or end with the same word: only then one can be short for the other.
  private func share(_ one: Group, _ other: Group) -> Bool {
    one.kind == other.kind && (one.firstWord == other.firstWord || one.lastWord == other.lastWord)
  }

  /// A short name goes to the last person before it whose full name ends (abroad also begins) with it.
  private mutating func joinPersons() {
    for group in groups.indices where groups[group].kind == .person {
      var best = -1
      for other in neighbours(of: group) where share(groups[group], groups[other]) && other != group {
        guard isShort(group, of: other) else { continue }
        let isBefore = groups[other].first < groups[group].first
        if best < 0 || isBefore { best = other }
        if !isBefore { break }
      }
      if best >= 0 { join(best, group) }
    }
  }

  private mutating func isShort(_ short: Int, of long: Int) -> Bool {
    guard let place = place(of: short, in: long) else { return false }
    return place > 0 || !text.isVietnamese(candidates[groups[long].first].first)
  }

  /// Where the name of a group stands in a longer one: at its end (above 0), else at its head (0).
  private mutating func place(of short: Int, in long: Int) -> Int? {
    let part = name(of: short)
    let whole = name(of: long)
    guard whole.count > part.count + 1 else { return nil }
    let tail = Int(whole.end) - part.count
    if names[tail - 1] == 0x20, equals(tail, part) { return tail - Int(whole.start) }
    return names[Int(whole.start) + part.count] == 0x20 && equals(Int(whole.start), part) ? 0 : nil
  }

  private func equals(_ start: Int, _ name: ByteRange) -> Bool {
    for offset in 0..<name.count where names[start + offset] != names[Int(name.start) + offset] { return false }
    return true
  }

  /// `Công ước` alone is the last convention named before it, else the first one behind it.
  private mutating func joinDocuments() {
    for group in groups.indices where groups[group].kind == .document {
      let bare = candidates[groups[group].first]
      guard text.match(at: bare.first, .documents)?.end == bare.end else { continue }
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
      for other in neighbours(of: group) where share(groups[group], groups[other]) && other != group {
        guard fits(group, other) else { continue }
        longer = other
        count += 1
      }
      if count == 1 { join(longer, group) }
    }
  }

  private mutating func fits(_ short: Int, _ long: Int) -> Bool {
    let part = name(of: short)
    let whole = name(of: long)
    guard part.count > 3, whole.count > part.count + 1 else { return false }
    let candidate = candidates[groups[long].first]
    let shortFirst = candidates[groups[short].first]
    if names[Int(whole.start) + part.count] == 0x20, equals(Int(whole.start), part) {
      for first in max(candidate.first, candidate.end - 3)..<candidate.end
      where text.match(at: first, PhraseClasses(.country))?.end == candidate.end { return true }
      return false
    }
    let tail = Int(whole.end) - part.count
    guard names[tail - 1] == 0x20, equals(tail, part) else { return false }
    guard text.match(at: shortFirst.first, .bodies) == nil else { return false }
    return text.match(at: candidate.first, .bodies)?.end == candidate.end - (shortFirst.end - shortFirst.first)
  }
}
