// SPDX-License-Identifier: Apache-2.0

/// A phrase of the lexicon as it stands in the text.
struct PhraseMatch {
  /// Token behind its last one.
  var end: Int32
  /// Index in `Lexicon.entries`.
  var entry: Int32
  /// The class of that entry.
  var kind: PhraseClass
}
