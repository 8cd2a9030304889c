// SPDX-License-Identifier: Apache-2.0

/// What a feature of a candidate speaks of; each group has its own run of weights in `Model`.
public enum FeatureGroup: Int, CaseIterable, Sendable {
  /// What the evidence alone would decide, and by how much.
  case rule
  /// Evidence of this place, capped at nine, one group for each kind.
  case ownPerson, ownOrganisation, ownPlace, ownOther
  /// The best evidence of the same name anywhere in the text.
  case textPerson, textOrganisation, textPlace, textOther
  /// What the words before announce, and whether the name has one word.
  case cue
  /// The list of the lexicon that has the name.
  case listing
  /// Capitals, spelling, and how far given names and family names are made of the same syllables.
  case shape, spelling, given
  /// Where it stands: first in its sentence, alone on its line, in a heading of capitals, in a match report.
  case position
  /// The kind of token before and behind.
  case before, behind
  /// Whether a person named in full elsewhere has this word in his name.
  case part
  /// Whether a lone word is the first syllable of a longer one.
  case compound
  /// How often the text has the name.
  case count
  /// What the corpus knows of the name.
  case known
  /// The word before, the word behind, the first and the last word of the name, by hash; a power of two.
  case wordBefore, wordBehind, firstWord, lastWord

  /// How many weights of each kind the group has.
  var size: Int {
    switch self {
    case .rule: 32
    case .ownPerson, .ownOrganisation, .ownPlace, .ownOther: 10
    case .textPerson, .textOrganisation, .textPlace, .textOther: 10
    case .cue: 16
    case .listing: 20
    case .shape: 16
    case .spelling: 16
    case .given: 32
    case .position: 32
    case .before, .behind: 20
    case .part: 8
    case .compound: 4
    case .count: 4
    case .known: 16
    case .wordBefore, .wordBehind, .firstWord, .lastWord: 512
    }
  }

  /// The word for it in explanations.
  public var name: StaticString {
    switch self {
    case .rule: "all signs"
    case .ownPerson: "signs of a person here"
    case .ownOrganisation: "signs of an organisation here"
    case .ownPlace: "signs of a place here"
    case .ownOther: "signs of a thing here"
    case .textPerson: "a person elsewhere"
    case .textOrganisation: "an organisation elsewhere"
    case .textPlace: "a place elsewhere"
    case .textOther: "a thing elsewhere"
    case .cue: "words before"
    case .listing: "word list"
    case .shape: "capitals"
    case .spelling: "spelling"
    case .given: "syllables of given names"
    case .position: "place in the line"
    case .before: "kind of token before"
    case .behind: "kind of token behind"
    case .part: "part of a full name"
    case .compound: "half of a word"
    case .count: "how often"
    case .known: "corpus"
    case .wordBefore: "word before"
    case .wordBehind: "word behind"
    case .firstWord: "first word"
    case .lastWord: "last word"
    }
  }

  /// The group of an index into the weights.
  static func group(of index: Int) -> FeatureGroup {
    allCases.last { starts[$0.rawValue] <= index } ?? .rule
  }

  /// First weight of a group, and the last one counted from there.
  struct Run: Sendable {
    let first: Int
    let last: Int
  }

  static let runs: [Run] = allCases.map { Run(first: starts[$0.rawValue], last: $0.size - 1) }
  /// First weight of each group, and behind the last one the number of all.
  static let starts: [Int] = allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.size) }
}
