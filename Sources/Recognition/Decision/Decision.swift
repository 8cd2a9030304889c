// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Settles the kind of every candidate with the evidence of the whole text: a name seen once with a clear cue keeps its
/// kind where the cue is missing.
struct Decision {
  let text: TokenText
  let isSport: Bool
  /// What the text speaks of: 0 to 3 for the share of bodies among what words announce, times 4, and the same for things.
  let topic: Int
  let candidates: [Candidate]
  /// For each candidate its name in `table`, or -1 where the form decides.
  private(set) var names: [Int32] = []
  private(set) var table: NameTable
  /// Words of persons named in full.
  private var parts = KeyTable()

  init(_ grammar: borrowing Grammar) {
    text = grammar.text
    isSport = grammar.isSport
    topic = Self.topic(grammar.announced)
    candidates = grammar.candidates
    names.reserveCapacity(candidates.count)
    table = NameTable(capacity: candidates.count)
    let corpus = CorpusNames.table
    for candidate in candidates {
      guard candidate.kind == nil else {
        names.append(-1)
        continue
      }
      let name = text.key(candidate.first, candidate.end)
      // The list has no name that the lexicon has.
      let number = table.add(name.value, candidate.evidence) {
        candidate.listing == nil ? corpus.value(of: name) : 0
      }
      names.append(Int32(truncatingIfNeeded: number))
    }
    for index in candidates.indices where isLong(index) && ruled(index) == .person { keepParts(of: candidates[index]) }
  }

  /// The candidates that are names, each with its kind, in the order of the text.
  func settle(by model: Model) -> [Candidate] {
    var features = Features(model)
    var found: [Candidate] = []
    found.reserveCapacity(candidates.count)
    for index in candidates.indices {
      var candidate = candidates[index]
      if candidate.kind == nil {
        features.removeAll()
        describe(index, &features)
        candidate.kind = Model.kind(features.scores)
      }
      if candidate.kind != nil { found.append(candidate) }
    }
    return found
  }

  private static func topic(_ announced: (persons: Int, bodies: Int, things: Int)) -> Int {
    let all = announced.persons + announced.bodies + announced.things + 2
    func level(_ count: Int) -> Int { count * 10 < all ? 0 : count * 10 < all * 3 ? 1 : count * 10 < all * 6 ? 2 : 3 }
    return level(announced.bodies) * 4 + level(announced.things)
  }

  /// Why each candidate that is a name is one, in the order of the text.
  func explain(by model: Model) -> [Explanation] {
    var features = Features(model, keepsIndices: true)
    return candidates.indices.compactMap { index in
      let candidate = candidates[index]
      var scores = [0, 0, 0, 0]
      var reasons: [Explanation.Reason] = []
      var kind = candidate.kind
      if kind == nil {
        features.removeAll()
        describe(index, &features)
        for place in scores.indices { scores[place] = Int(features.scores[place]) }
        kind = Model.kind(features.scores)
        let order = scores.indices.sorted { scores[$0] > scores[$1] }
        reasons = model.reasons(features, for: order[0], against: order[1])
      }
      guard let kind else { return nil }
      let source: Explanation.Source = candidate.kind == nil ? .model : candidate.isUsers ? .gazetteer : .form
      return Explanation(
        range: text.range(candidate.first, candidate.end), kind: kind, source: source,
        cue: Explanation.Cue(rawValue: candidate.cue.rawValue) ?? .none, isListed: candidate.listing != nil,
        scores: scores, reasons: reasons)
    }
  }

  private func isLong(_ index: Int) -> Bool {
    candidates[index].kind == nil && candidates[index].end > candidates[index].first + 1
  }

  /// What the whole text says for the name of a candidate.
  func name(of index: Int) -> NameTable.Name { table.names[Int(names[index])] }

  /// The evidence for a candidate: twice that of its place and the best of its name elsewhere.
  func sum(_ index: Int) -> Evidence {
    var all = name(of: index).evidence
    all.person += candidates[index].evidence.person * 2
    all.place += candidates[index].evidence.place * 2
    all.organisation += candidates[index].evidence.organisation * 2
    all.other += candidates[index].evidence.other
    return all
  }

  /// What the evidence alone would decide.
  func ruled(_ index: Int) -> Kind? {
    let all = sum(index)
    let best = max(all.person, all.place, all.organisation)
    guard best >= Evidence.threshold, best >= all.other else { return nil }
    return best == all.person ? .person : best == all.place ? .place : .organisation
  }

  private mutating func keepParts(of candidate: Candidate) {
    let last = text.tokens[candidate.end - 1]
    if last.shape != .upper { parts.insert(UInt64(last.hash)) }
    let first = text.tokens[candidate.first]
    if first.shape != .upper, !text.isVietnamese(candidate.first) { parts.insert(UInt64(first.hash)) }
  }

  /// Whether a lone word is the last word (abroad also the first) of a person named in full elsewhere.
  func isPart(_ candidate: Candidate) -> Bool {
    candidate.end == candidate.first + 1 && parts.find(UInt64(text.tokens[candidate.first].hash)) >= 0
  }

  /// Whether a lone syllable is no part of a compound: `Dũng cho biết`, `Dũng,` but not `Tham mưu`.
  func standsAlone(_ index: Int) -> Bool {
    if text.tokens[index].isFirst, text.lexicon.flags(of: text.tokens[index].word).contains(.common) { return false }
    let next = index + 1
    guard next < text.tokens.count, text.tokens[next].isLinked, text.tokens[next].shape == .lower else { return true }
    if !text.isVietnamese(index) { return true }
    if text.tokens[index].isFirst { return text.lexicon.flags(of: text.tokens[next].word).contains(.speech) }
    return !text.lexicon.flags(of: text.tokens[index].word).contains(.common)
      && text.lexicon.flags(of: text.tokens[next].word).isDisjoint(with: [.surname])
  }
}
