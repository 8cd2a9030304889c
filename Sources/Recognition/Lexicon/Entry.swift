// SPDX-License-Identifier: Apache-2.0

internal import News

/// One phrase of the lexicon in one class.
struct Entry {
  var kind: PhraseClass
  /// Bit n set: token n must have a capital.
  var capitals: UInt16
  /// Bit n set: token n must be written in capitals.
  var acronyms: UInt16
  /// Index in `Lexicon.canonicals` of the code or name behind `=`, or -1.
  var canonical: Int32
  /// Next entry of the same phrase, or -1.
  var next: Int32
  /// What a user's entry is.
  var named: Kind?
}
