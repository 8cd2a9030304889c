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
  /// What the text speaks of, whether the name is foreign, and whether it is a person anywhere by a clear sign.
  case topic
  /// The word before, the word behind, the first and the last word of the name, by hash; a power of two.
  case wordBefore, wordBehind, firstWord, lastWord

  /// How many weights of each kind the group has.
  package var size: Int {
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
    case .topic: 64
    case .wordBefore, .wordBehind, .firstWord, .lastWord: 512
    }
  }

  /// First weight of the group: the sizes of those before it, summed up here so that adding a feature looks nothing up.
  package var first: Int {
    switch self {
    case .rule: 0
    case .ownPerson: 32
    case .ownOrganisation: 42
    case .ownPlace: 52
    case .ownOther: 62
    case .textPerson: 72
    case .textOrganisation: 82
    case .textPlace: 92
    case .textOther: 102
    case .cue: 112
    case .listing: 128
    case .shape: 148
    case .spelling: 164
    case .given: 180
    case .position: 212
    case .before: 244
    case .behind: 264
    case .part: 284
    case .compound: 292
    case .count: 296
    case .known: 300
    case .topic: 316
    case .wordBefore: 380
    case .wordBehind: 892
    case .firstWord: 1404
    case .lastWord: 1916
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
    case .topic: "what the text speaks of"
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

  /// First weight of each group, and behind the last one the number of all.
  static let starts: [Int] = allCases.map(\.first) + [lastWord.first + lastWord.size]
}
