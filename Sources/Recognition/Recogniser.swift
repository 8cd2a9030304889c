// SPDX-License-Identifier: Apache-2.0

public import News
internal import Text

/// Finds who, what, where and when an article names.
///
/// `Recogniser().annotate(&article)` fills `mentions`, `entities`, `aliases`, `positions` and `meetings` of an article that
/// `Reading` has cut into zones and sentences. The lexicon is built once for the process, on first use, and shared.
public struct Recogniser: Sendable {
  private let lexicon: Lexicon
  private let model: Model
  /// Tells the names it was given from others; empty when it was given none.
  public let digest: [UInt8]
  private let words = WordTables()

  /// Makes a recogniser with the built-in lexicon and weights.
  public init() {
    lexicon = .shared
    model = .shared
    digest = []
  }

  /// Makes a recogniser that knows more names.
  ///
  /// An entry wins over what the recogniser would find by itself, unless that is longer.
  public init(gazetteers: [Gazetteer]) {
    var builder = LexiconBuilder()
    for gazetteer in gazetteers { builder.add(gazetteer) }
    lexicon = Lexicon(builder)
    model = .shared
    var hash = ContentHash()
    for entry in gazetteers.flatMap(\.entries) {
      hash.add(part: entry.name)
      hash.add(Int(entry.kind.rawValue))
      hash.add(part: entry.key)
      hash.add(entry.aliases.count)
      for alias in entry.aliases { hash.add(part: alias) }
    }
    digest = hash.finish()
  }

  /// Makes a recogniser with other weights, four for each feature; for training.
  package init(weights: [Int16]) {
    lexicon = .shared
    model = Model(weights: weights)
    digest = []
  }

  /// Fills in what is named. What was recognised before is replaced.
  public func annotate(_ article: inout Article) {
    let grammar = parse(article)
    let text = grammar.text
    let found = Decision(grammar).settle(by: model)
    var resolution = Resolution(text, found)
    resolution.resolve()
    resolution.write(to: &article)
    let roles = Roles(text, found, grammar.titles)
    roles.writePositions(to: &article)
    if !grammar.isSport { roles.writeMeetings(to: &article) }
    Details(text, found).write(to: &article)
    var nesting = Nesting(grammar)
    nesting.write(found, to: &article)
  }

  /// Says why each mention is one, in the order of the text; the article is left as it is.
  ///
  /// Costs about what `annotate(_:)` costs; normal runs pay nothing for it.
  public func explain(_ article: borrowing Article) -> [Explanation] {
    Decision(parse(article)).explain(by: model)
  }

  private func parse(_ article: borrowing Article) -> Grammar {
    var table = words.take()
    var grammar = Grammar(TokenText(article, lexicon: lexicon, words: &table))
    words.giveBack(table)
    grammar.byline = article.byline?.textRange
    grammar.parse()
    return grammar
  }

  /// What the model is asked to decide in an article; for training.
  package func examples(of article: borrowing Article) -> [Example] {
    let grammar = parse(article)
    let decision = Decision(grammar)
    return decision.candidates.indices.compactMap { index in
      let candidate = decision.candidates[index]
      guard candidate.kind == nil else { return nil }
      var features = Features(model, keepsIndices: true)
      decision.describe(index, &features)
      return Example(
        range: grammar.text.range(candidate.first, candidate.end), features: features.indices,
        name: grammar.text.name(candidate.first, candidate.end),
        isListed: candidate.listing != nil || candidate.evidence.person >= 5,
        cued: candidate.cued, ruled: decision.ruled(index))
    }
  }
}
