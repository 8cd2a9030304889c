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
  /// What starts and ends at each token, and behind the last one: most tokens have nothing of it.
  private var borders: [Borders]

  private struct Borders: OptionSet {
    let rawValue: UInt8
    static let mentionStart = Borders(rawValue: 1)
    static let mentionEnd = Borders(rawValue: 2)
    static let titleStart = Borders(rawValue: 4)
    static let titleEnd = Borders(rawValue: 8)
  }

  init(_ text: TokenText, _ candidates: [Candidate], _ titles: [TitleSpan]) {
    self.text = text
    self.candidates = candidates
    self.titles = titles
    known = text.lexicon.known
    borders = Array(repeating: [], count: text.tokens.count + 1)
    for candidate in candidates {
      borders[candidate.first].insert(.mentionStart)
      borders[candidate.end].insert(.mentionEnd)
    }
    for title in titles {
      borders[title.first].insert(.titleStart)
      borders[title.end].insert(.titleEnd)
    }
  }

  func mention(startingAt token: Int) -> Int? {
    guard token < text.tokens.count, borders[token].contains(.mentionStart) else { return nil }
    return Self.first(of: candidates.count) { candidates[$0].first >= token }
  }
  func mention(endingAt token: Int) -> Int? {
    guard borders[token].contains(.mentionEnd) else { return nil }
    return Self.first(of: candidates.count) { candidates[$0].end >= token }
  }
  func title(startingAt token: Int) -> TitleSpan? {
    guard token < text.tokens.count, borders[token].contains(.titleStart) else { return nil }
    return titles[Self.first(of: titles.count) { titles[$0].first >= token }]
  }
  func title(endingAt token: Int) -> TitleSpan? {
    guard borders[token].contains(.titleEnd) else { return nil }
    return titles[Self.first(of: titles.count) { titles[$0].end >= token }]
  }

  /// The first of so many numbers that reaches something: mentions and titles stand in the order of the text, none over
  /// another of its sort.
  @inline(__always)
  private static func first(of count: Int, where reaches: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if reaches(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The word number of a token in the same line, or -2.
  func word(_ index: Int) -> Int32 {
    index >= 0 && index < text.tokens.count && text.tokens[index].isLinked ? text.tokens[index].word : -2
  }
}
