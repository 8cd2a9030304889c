// SPDX-License-Identifier: Apache-2.0

import News

extension ArticlePrinter {
  /// `position: Tô Lâm · Đại tướng · Bộ trưởng · Bộ Công an`.
  func describe(_ position: Position, _ article: borrowing Article) -> [UInt8] {
    var parts = [name(position.person, article)]
    for phrase in [position.rank, position.office].compactMap({ $0 }) { parts.append(bytes(phrase, article)) }
    if position.organisation >= 0 { parts.append(name(position.organisation, article)) }
    if position.isFormer { parts.append(Array("former".utf8)) }
    if position.isActing { parts.append(Array("acting".utf8)) }
    return Array("position: ".utf8) + join(parts, " · ")
  }

  /// `meeting: Tô Lâm · tiếp · Gunnar Wiegand · 2022-04-27 · Hà Nội`.
  func describe(_ meeting: Meeting, _ article: borrowing Article) -> [UInt8] {
    var parts: [[UInt8]] = []
    for side in [meeting.who, meeting.with] { parts.append(join(side.map { name($0, article) }, ", ")) }
    parts.insert(bytes(meeting.verb, article), at: 1)
    if let date = meeting.date { parts.append(bytes(date, article)) }
    if meeting.place >= 0 { parts.append(name(meeting.place, article)) }
    if meeting.isPlanned { parts.append(Array("planned".utf8)) }
    return Array("meeting: ".utf8) + join(parts, " · ")
  }

  private func join(_ parts: [[UInt8]], _ separator: String) -> [UInt8] {
    Array(parts.joined(separator: Array(separator.utf8)))
  }

  private func name(_ entity: Int32, _ article: borrowing Article) -> [UInt8] {
    let entity = article.entities[Int(entity)]
    return styled(bytes(entity.name, article), colour(of: entity.kind))
  }

  private func bytes(_ phrase: Phrase, _ article: borrowing Article) -> [UInt8] {
    folded(copy(article.bytes(of: phrase)))
  }
}
