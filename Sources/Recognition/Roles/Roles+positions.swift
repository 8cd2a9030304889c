// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Roles {
  /// Writes what offices and ranks the text gives to persons: before the name, or behind it after a comma.
  func writePositions(to article: inout Article) {
    for (index, candidate) in candidates.enumerated() where candidate.kind == .person {
      let person = article.mentions[index].entity
      guard person >= 0 else { continue }
      let sentence = article.mentions[index].sentence
      var found = before(candidate.first, person: person, sentence: sentence, article)
      found += behind(candidate.end, person: person, sentence: sentence, article)
      for position in found { add(position, to: &article) }
    }
  }

  /// Adds a position unless the last hundred have it; one that names the body replaces one that does not.
  private func add(_ position: Position, to article: inout Article) {
    let recent = article.positions.indices.suffix(100)
    for index in recent where article.positions[index].person == position.person {
      if isSame(article.positions[index], position, article) { return }
    }
    for index in recent
    where article.positions[index].organisation < 0 && article.positions[index].person == position.person {
      var completed = article.positions[index]
      completed.organisation = position.organisation
      if isSame(completed, position, article) {
        article.positions[index] = completed
        return
      }
    }
    article.positions.append(position)
  }

  /// `Đại tướng`, `Bộ trưởng Bộ Công an`, `Tổng Bí thư, Chủ tịch nước` right before a name.
  private func before(_ first: Int, person: Int32, sentence: Int32, _ article: borrowing Article) -> [Position] {
    var found: [Position] = []
    var end = first
    while end > 0, found.count < 4 {
      var organisation: Int32 = -1
      var titleEnd = end
      if let body = mention(endingAt: end), candidates[body].kind == .organisation || candidates[body].kind == .place,
        text.tokens[end - 1].isLinked || candidates[body].first < end - 1
      {
        titleEnd = candidates[body].first
        organisation = candidates[body].kind == .organisation ? article.mentions[body].entity : -1
      }
      guard let title = title(endingAt: titleEnd), isLinked(title.end, first) else { break }
      if title.kind != .trade {
        found.append(position(person, title, organisation, sentence))
      }
      end = title.first
      if end > 1, word(title.first) != -2, text.tokens[end - 1].word == known.comma { end -= 1 }
    }
    return found
  }

  /// `, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an` behind a name.
  private func behind(_ end: Int, person: Int32, sentence: Int32, _ article: borrowing Article) -> [Position] {
    var found: [Position] = []
    var index = end
    while word(index) == known.comma, found.count < 6 {
      index += 1
      if word(index) == known.nguyen || word(index) == known.cuu || word(index) == known.quyen { index += 1 }
      guard let title = title(startingAt: index), title.kind == .office, word(index) != -2 else { break }
      var organisation: Int32 = -1
      index = title.end
      if let body = mention(startingAt: index), word(index) != -2, candidates[body].kind == .organisation {
        organisation = article.mentions[body].entity
        index = candidates[body].end
      } else if let next = mention(startingAt: index), candidates[next].kind == .person {
        break
      }
      if mention(startingAt: index).map({ candidates[$0].kind == .person }) ?? false { break }
      found.append(position(person, title, organisation, sentence))
    }
    return found
  }

  /// Whether no line ends between two tokens.
  private func isLinked(_ first: Int, _ last: Int) -> Bool {
    for index in first...last where index < text.tokens.count && !text.tokens[index].isLinked { return false }
    return true
  }

  private func position(_ person: Int32, _ title: TitleSpan, _ organisation: Int32, _ sentence: Int32) -> Position {
    var position = Position(person: person)
    let phrase = Phrase(text: text.range(title.first, title.end))
    if title.kind == .rank { position.rank = phrase } else { position.office = phrase }
    position.organisation = organisation
    position.sentence = sentence
    let before = title.first > 0 && text.tokens[title.first].isLinked ? text.tokens[title.first - 1].word : -2
    position.isFormer = before == known.nguyen || before == known.cuu
    position.isActing = before == known.quyen
    return position
  }

  private func isSame(_ one: Position, _ other: Position, _ article: borrowing Article) -> Bool {
    guard one.person == other.person, (one.rank == nil) == (other.rank == nil) else { return false }
    guard one.organisation == other.organisation || other.organisation < 0 else { return false }
    guard let first = one.rank ?? one.office, let second = other.rank ?? other.office else { return false }
    return Folding.lower(article.bytes(of: first)) == Folding.lower(article.bytes(of: second))
  }
}
