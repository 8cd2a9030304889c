// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Resolution {
  /// Writes mentions, entities and aliases into the article.
  func write(to article: inout Article) {
    article.mentions.removeAll(keepingCapacity: true)
    article.entities.removeAll(keepingCapacity: true)
    article.aliases.removeAll(keepingCapacity: true)
    article.positions.removeAll(keepingCapacity: true)
    article.meetings.removeAll(keepingCapacity: true)
    var calendar = Calendar(published: article.date, candidates: candidates, text: text)
    var writer = EntityWriter(self)
    var sentence = 0
    article.mentions.reserveCapacity(candidates.count)
    article.entities.reserveCapacity(groups.count)
    article.aliases.reserveCapacity(groups.count)
    for (index, candidate) in candidates.enumerated() {
      guard let kind = candidate.kind else { continue }
      var mention = Mention(range: text.range(candidate.first, candidate.end), kind: kind)
      while sentence < article.sentences.count, article.sentences[sentence].range.end <= mention.range.start {
        sentence += 1
      }
      if sentence < article.sentences.count, article.sentences[sentence].range.contains(mention.range) {
        mention.sentence = Int32(sentence)
      }
      if let span = candidate.date.flatMap({ calendar.completed($0) }) { mention.norm = article.store(span.iso) }
      if groupOf[index] >= 0 {
        mention.entity = writer.entity(ofGroup: groupOf[index], in: &article)
        article.entities[Int(mention.entity)].count += 1
      }
      article.mentions.append(mention)
    }
  }
}
