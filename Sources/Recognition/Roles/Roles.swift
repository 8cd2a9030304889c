// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Offices and meetings, read off the mentions, the titles and the words between them.
///
/// `candidates[n]` is the mention `article.mentions[n]`.
struct Roles {
  let text: TokenText
  let candidates: [Candidate]
  let titles: [TitleSpan]
  let known: KnownWords
  /// What starts and ends at each token, and behind the last one.
  private var places: [Place]

  private struct Place {
    /// The mention that starts, and the one that ends, at the token; -1 for none.
    var starting: Int32 = -1
    var ending: Int32 = -1
    /// The title that starts, and the one that ends, at the token; -1 for none.
    var titleStarting: Int32 = -1
    var titleEnding: Int32 = -1
  }

  init(_ text: TokenText, _ candidates: [Candidate], _ titles: [TitleSpan]) {
    self.text = text
    self.candidates = candidates
    self.titles = titles
    known = text.lexicon.known
    places = Array(repeating: Place(), count: text.tokens.count + 1)
    for (index, candidate) in candidates.enumerated() {
      places[candidate.first].starting = Int32(index)
      places[candidate.end].ending = Int32(index)
    }
    for (index, title) in titles.enumerated() {
      places[title.first].titleStarting = Int32(index)
      places[title.end].titleEnding = Int32(index)
    }
  }

  func mention(startingAt token: Int) -> Int? {
    token < text.tokens.count && places[token].starting >= 0 ? Int(places[token].starting) : nil
  }
  func mention(endingAt token: Int) -> Int? { places[token].ending >= 0 ? Int(places[token].ending) : nil }
  func title(startingAt token: Int) -> TitleSpan? {
    token < text.tokens.count && places[token].titleStarting >= 0 ? titles[Int(places[token].titleStarting)] : nil
  }
  func title(endingAt token: Int) -> TitleSpan? {
    places[token].titleEnding >= 0 ? titles[Int(places[token].titleEnding)] : nil
  }

  /// The word number of a token in the same line, or -2.
  func word(_ index: Int) -> Int32 {
    index >= 0 && index < text.tokens.count && text.tokens[index].isLinked ? text.tokens[index].word : -2
  }
}
