// SPDX-License-Identifier: Apache-2.0

internal import News

/// A run of tokens that may be a mention.
struct Candidate {
  /// First token.
  var first: Int
  /// Token behind the last one.
  var end: Int
  /// The kind, where the form alone decides.
  var kind: Kind?
  /// How much speaks for each kind of name otherwise; see `Evidence`.
  var evidence = Evidence()
  /// Index in `Lexicon.canonicals` of the name or code it stands for, or -1.
  var canonical: Int32 = -1
  /// What the words before announce.
  var cue = Grammar.Cue.none
  /// The list of the lexicon that has the name.
  var listing: PhraseClass?
  /// Whether a user's gazetteer has it.
  var isUsers = false
  /// Token to go on from, where words behind the name belong to it without being named: a product behind its maker.
  var next: Int
  /// The date it gives.
  var date: DateSpan?

  init(_ first: Int, _ end: Int, _ kind: Kind? = nil) {
    self.first = first
    self.end = end
    next = end
    self.kind = kind
  }

  /// The kind that the words before the name announce.
  var cued: Kind? {
    switch cue {
    case .person: .person
    case .place: evidence.place >= 4 ? .place : nil
    case .body: evidence.organisation >= 4 ? .organisation : nil
    case .none, .office, .weakPerson, .thing: nil
    }
  }
}
