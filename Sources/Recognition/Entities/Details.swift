// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Who issued a document, and where and when an event is held, read off the name and the words right behind it.
struct Details {
  private let text: TokenText
  private let candidates: [Candidate]
  private let known: KnownWords

  /// Who signs with the letters at the end of a number: `13/2023/NĐ-CP`.
  private static let issuers: [(mark: StaticString, name: StaticString)] = [
    ("cp", "Chính phủ"), ("ttg", "Thủ tướng Chính phủ"), ("tw", "Ban Chấp hành Trung ương"), ("ctn", "Chủ tịch nước"),
    ("bca", "Bộ Công an"), ("bqp", "Bộ Quốc phòng"), ("btc", "Bộ Tài chính"), ("byt", "Bộ Y tế"),
    ("bct", "Bộ Công Thương"),
    ("btp", "Bộ Tư pháp"), ("bnv", "Bộ Nội vụ"), ("bxd", "Bộ Xây dựng"), ("bgdđt", "Bộ Giáo dục và Đào tạo"),
    ("bgtvt", "Bộ Giao thông vận tải"), ("bkhcn", "Bộ Khoa học và Công nghệ"), ("btnmt", "Bộ Tài nguyên và Môi trường"),
    ("btttt", "Bộ Thông tin và Truyền thông"), ("bvhttdl", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("bkhđt", "Bộ Kế hoạch và Đầu tư"), ("blđtbxh", "Bộ Lao động - Thương binh và Xã hội"),
    ("bnnptnt", "Bộ Nông nghiệp và Phát triển nông thôn"), ("nhnn", "Ngân hàng Nhà nước"),
  ]

  init(_ text: TokenText, _ candidates: [Candidate]) {
    self.text = text
    self.candidates = candidates
    known = text.lexicon.known
  }

  /// Writes them into the entities; `article.mentions` stand for the candidates one by one.
  func write(to article: inout Article) {
    for (index, candidate) in candidates.enumerated() {
      let number = Int(article.mentions[index].entity)
      switch candidate.kind {
      case .document where article.entities[number].issuer == nil:
        article.entities[number].issuer = issuer(index, &article)
      case .event:
        if article.entities[number].date == nil { article.entities[number].date = date(index, article) }
        if article.entities[number].place < 0 { article.entities[number].place = place(index, article) }
      default: continue
      }
    }
  }

  /// `của Bộ Công an` behind the document or behind its date, else the letters at the end of its number.
  private func issuer(_ index: Int, _ article: inout Article) -> Phrase? {
    for next in index + 1..<max(index + 1, min(index + 3, candidates.count)) {
      let first = candidates[next].first
      guard first <= candidates[next - 1].end + 1, text.tokens[first].isLinked else { break }
      if candidates[next].kind == .organisation, text.tokens[first - 1].word == known.cua {
        return Phrase(text: text.range(first, candidates[next].end))
      }
    }
    let last = candidates[index].end - 1
    guard last > candidates[index].first, text.tokens[last].isGlued, text.tokens[last].isCapital else { return nil }
    let mark = Folding.lower(text.bytes(of: last))
    let issuer = Self.issuers.first { issuer in issuer.mark.withUTF8Buffer { $0.elementsEqual(mark) } }?.name
    guard let name = issuer ?? (mark.starts(with: [0x71, 0x68]) ? "Quốc hội" : nil) else { return nil }
    return article.store(name.withUTF8Buffer { Array($0) })
  }

  /// The date right behind the event, else the year at the end of its name.
  private func date(_ index: Int, _ article: borrowing Article) -> Phrase? {
    if let next = follower(of: index, .date), let norm = article.mentions[next].norm { return norm }
    let last = candidates[index].end - 1
    guard text.tokens[last].isNumber, text.tokens[last].end - text.tokens[last].start == 4, !text.tokens[last].isGlued
    else { return nil }
    return Phrase(text: text.range(last, last + 1))
  }

  /// The place behind `tại` or `ở`.
  private func place(_ index: Int, _ article: borrowing Article) -> Int32 {
    guard let next = follower(of: index, .place) else { return -1 }
    var before = candidates[next].first - 1
    while before >= candidates[index].end, text.tokens[before].shape == .lower {
      if text.tokens[before].word == known.tai || text.tokens[before].word == known.o {
        return article.mentions[next].entity
      }
      before -= 1
    }
    return -1
  }

  /// The next mention of a kind, at most two further on, with at most six words between, none of them a mark but `(`.
  private func follower(of index: Int, _ kind: Kind) -> Int? {
    var end = candidates[index].end
    for next in index + 1..<max(index + 1, min(index + 3, candidates.count)) {
      let first = candidates[next].first
      guard first - end <= 6 else { return nil }
      for token in end...first where !text.tokens[token].isLinked || isBorder(token) { return nil }
      if candidates[next].kind == kind { return next }
      end = candidates[next].end
    }
    return nil
  }

  private func isBorder(_ token: Int) -> Bool {
    text.tokens[token].shape == .mark && text.tokens[token].word != known.open && text.tokens[token].word != known.comma
  }
}
