// SPDX-License-Identifier: Apache-2.0

internal import News

/// A run of tokens that may be a mention. It is handed on by value all the time, so that its numbers are kept small.
struct Candidate {
  private var packedFirst: Int32
  private var packedEnd: Int32
  private var packedNext: Int32
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
  /// The date it gives.
  var date: DateSpan?

  init(_ first: Int, _ end: Int, _ kind: Kind? = nil) {
    packedFirst = Int32(first)
    packedEnd = Int32(end)
    packedNext = Int32(end)
    self.kind = kind
  }

  /// First token.
  var first: Int { Int(packedFirst) }
  /// Token behind the last one.
  var end: Int { Int(packedEnd) }
  /// Token to go on from, where words behind the name belong to it without being named: a product behind its maker.
  var next: Int {
    get { Int(packedNext) }
    set { packedNext = Int32(newValue) }
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
