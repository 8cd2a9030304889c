// SPDX-License-Identifier: Apache-2.0

import Text

/// What somebody may have meant.
public enum Spelling {
  /// `; did you mean 'filter'?` when a known word is near, else nothing.
  public static func hint(_ word: String, among known: [String]) -> String {
    let nearest = Suggestion.nearest(to: Array(word.utf8).span, among: known.map { Array($0.utf8) })
    return nearest.map { "; did you mean '\(known[$0])'?" } ?? ""
  }
}
