// SPDX-License-Identifier: Apache-2.0

/// What a large corpus says names are, with clear cues around them: `baku` mostly a place, `toán` mostly no name; and
/// which syllables make one word: `hội+đồng`.
///
/// The list has a name in comparable form, a letter for the kind (`P`, `O`, `L`, `N` for no name, `W` for two syllables),
/// how many binary digits the number of documents has, and a semicolon; again and again.
enum CorpusNames {
  /// The list, read on first use: a third of a millisecond.
  static let table = CorpusTable(list)
}
