// SPDX-License-Identifier: Apache-2.0

public import News

/// Finds who, what, where and when an article names.
///
/// `Recogniser().annotate(&article)` fills `mentions`, `entities`, `aliases`, `positions` and `meetings` of an article that
/// `Reading` has cut into zones and sentences. The lexicon is built once for the process, on first use, and shared.
public struct Recogniser: Sendable {
  private let lexicon: Lexicon

  /// Makes a recogniser with the built-in lexicon.
  public init() {
    lexicon = .shared
  }

  /// Fills in what is named. What was recognised before is replaced.
  public func annotate(_ article: inout Article) {
    let text = TokenText(article, lexicon: lexicon)
    var grammar = Grammar(text)
    grammar.byline = article.byline?.textRange
    grammar.parse()
    var decision = Decision(text, grammar.candidates)
    let found = decision.settle()
    var resolution = Resolution(grammar, found)
    resolution.resolve()
    resolution.write(to: &article)
    let roles = Roles(text, found, grammar.titles)
    roles.writePositions(to: &article)
    if !grammar.isSport { roles.writeMeetings(to: &article) }
  }
}
