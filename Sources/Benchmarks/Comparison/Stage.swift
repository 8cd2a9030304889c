// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Recognition

/// The first stages of a run by themselves: documents one by one from disk to articles, and their names found.
///
/// `Benchmarks --stage read news.jsonl` prints `"3,003 articles, 81,081 sentences"`.
enum Stage: String {
  case read, recognise

  /// Does the stage over files and folders; gives what it counted.
  func run(over paths: [String]) throws -> String {
    var source = DocumentSource(inputs: paths.map { Array($0.utf8) })
    let reader = ArticleReader()
    let recogniser = self == .recognise ? Recogniser() : nil
    var (articles, sentences, mentions, refused) = (0, 0, 0, 0)
    while let document = try source.next() {
      guard var article = try? reader.read(document) else {
        refused += 1  // a page without a text, say
        continue
      }
      recogniser?.annotate(&article)
      articles += 1
      sentences += article.sentences.count
      mentions += article.mentions.count
    }
    let counted = "\(articles) articles, \(sentences) sentences" + (refused == 0 ? "" : ", \(refused) refused")
    return recogniser == nil ? counted : counted + ", \(mentions) mentions"
  }
}
