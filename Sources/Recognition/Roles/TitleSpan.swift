// SPDX-License-Identifier: Apache-2.0

/// A rank, an office or a form of address as the grammar met it.
struct TitleSpan {
  /// First token.
  var first: Int
  /// Token behind the last one.
  var end: Int
  var kind: PhraseClass
}
