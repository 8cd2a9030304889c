// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Settles the kind of every candidate with the evidence of the whole text: a name seen once with a clear cue keeps its
/// kind where the cue is missing.
struct Decision {
  let text: TokenText
  var candidates: [Candidate]
  private var table = NameTable()
  private var parts = ByteTable()

  init(_ text: TokenText, _ candidates: [Candidate]) {
    self.text = text
    self.candidates = candidates
  }

  /// The candidates that are names, each with its kind, in the order of the text.
  mutating func settle() -> [Candidate] {
    var numbers: [Int] = []
    for candidate in candidates {
      numbers.append(candidate.kind == nil ? table.add(name(of: candidate), candidate.evidence) : -1)
    }
    for index in candidates.indices where candidates[index].kind == nil {
      candidates[index].kind = kind(of: candidates[index], number: numbers[index])
      if candidates[index].kind == .person { keepParts(of: candidates[index]) }
    }
    for index in candidates.indices where candidates[index].kind == nil && isPart(candidates[index]) {
      candidates[index].kind = .person
    }
    return candidates.filter { $0.kind != nil }
  }

  private func kind(of candidate: Candidate, number: Int) -> Kind? {
    var all = table.evidence[number]
    all.person += candidate.evidence.person * 2
    all.place += candidate.evidence.place * 2
    all.organisation += candidate.evidence.organisation * 2
    let best = max(all.person, all.place, all.organisation)
    guard best >= Evidence.threshold, best >= all.other + candidate.evidence.other else { return nil }
    return best == all.person ? .person : best == all.place ? .place : .organisation
  }

  private mutating func keepParts(of candidate: Candidate) {
    guard candidate.end > candidate.first + 1 else { return }
    var word: [UInt8] = []
    for index in [candidate.first, candidate.end - 1] where text.tokens[index].shape != .upper {
      if index == candidate.first, text.isVietnamese(index) { continue }
      Tokeniser.normalise(text.bytes(of: index), to: &word)
      parts.insert(word.span)
    }
  }

  /// Whether a lone word is the last word (abroad also the first) of a person named in full elsewhere.
  private func isPart(_ candidate: Candidate) -> Bool {
    guard candidate.end == candidate.first + 1 else { return false }
    var word: [UInt8] = []
    Tokeniser.normalise(text.bytes(of: candidate.first), to: &word)
    guard standsAlone(candidate.first) else { return false }
    if text.tokens[candidate.first].isFirst, text.lexicon.flags(of: text.tokens[candidate.first].word).contains(.common)
    {
      return false
    }
    return parts.find(word.span) != nil
  }

  /// Whether a lone syllable is no part of a compound: `Dũng cho biết`, `Dũng,` but not `Tham mưu`.
  private func standsAlone(_ index: Int) -> Bool {
    let next = index + 1
    guard next < text.tokens.count, text.tokens[next].isLinked, text.tokens[next].shape == .lower else { return true }
    if !text.isVietnamese(index) { return true }
    if text.tokens[index].isFirst { return text.lexicon.flags(of: text.tokens[next].word).contains(.speech) }
    return !text.lexicon.flags(of: text.tokens[index].word).contains(.common)
      && text.lexicon.flags(of: text.tokens[next].word).isDisjoint(with: [.surname])
  }

  private func name(of candidate: Candidate) -> [UInt8] {
    text.name(candidate.first, candidate.end)
  }
}
