// SPDX-License-Identifier: Apache-2.0

import News

/// An article of a chunk while steps work on it, one step after another.
final class HeldArticle {
  var article: Article

  init(_ article: consuming Article) { self.article = article }

  /// One that is the same and goes its own way.
  func copy() -> HeldArticle { HeldArticle(article.copy()) }
}
