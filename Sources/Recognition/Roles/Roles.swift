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
  /// The mention that starts, and the one that ends, at a token; -1 for none.
  private var starting: [Int32]
  private var ending: [Int32]
  /// The title that starts, and the one that ends, at a token; -1 for none.
  private var titleStarting: [Int32]
  private var titleEnding: [Int32]

  init(_ text: TokenText, _ candidates: [Candidate], _ titles: [TitleSpan]) {
    self.text = text
    self.candidates = candidates
    self.titles = titles
    known = text.lexicon.known
    let none = Array(repeating: Int32(-1), count: text.tokens.count + 1)
    (starting, ending, titleStarting, titleEnding) = (none, none, none, none)
    for (index, candidate) in candidates.enumerated() {
      starting[candidate.first] = Int32(index)
      ending[candidate.end] = Int32(index)
    }
    for (index, title) in titles.enumerated() {
      titleStarting[title.first] = Int32(index)
      titleEnding[title.end] = Int32(index)
    }
  }

  func mention(startingAt token: Int) -> Int? {
    token < text.tokens.count && starting[token] >= 0 ? Int(starting[token]) : nil
  }
  func mention(endingAt token: Int) -> Int? { ending[token] >= 0 ? Int(ending[token]) : nil }
  func title(startingAt token: Int) -> TitleSpan? {
    token < text.tokens.count && titleStarting[token] >= 0 ? titles[Int(titleStarting[token])] : nil
  }
  func title(endingAt token: Int) -> TitleSpan? { titleEnding[token] >= 0 ? titles[Int(titleEnding[token])] : nil }

  /// The word number of a token in the same line, or -2.
  func word(_ index: Int) -> Int32 {
    index >= 0 && index < text.tokens.count && text.tokens[index].isLinked ? text.tokens[index].word : -2
  }
}
