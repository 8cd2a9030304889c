// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Grammar {
  /// An order in lower case with its number: `quyết định số 601/QĐ-TTg`.
  func order(at first: Int) -> Candidate? {
    guard let head = match(at: first, PhraseClasses(.orderHead)), isLinked(head.end),
      let end = documentNumber(from: head.end)
    else { return nil }
    return Candidate(first, end, .document)
  }

  /// A law, a treaty or an order: `Nghị định số 13/2023/NĐ-CP`, `Luật An ninh mạng`.
  func document(at first: Int) -> Candidate? {
    if let treaty = match(at: first, PhraseClasses(.treaty)) { return Candidate(first, treaty.end, .document) }
    guard let head = match(at: first, .documents) else { return nil }
    guard isLinked(head.end) else { return head.entry.kind == .treatyHead ? repeated(first, head.end) : nil }
    if head.end == first + 1, surnameRun(at: first) > 1 { return nil }
    if let end = documentNumber(from: head.end) { return Candidate(first, end, .document) }
    // `Nghị quyết Đại hội XIII của Đảng`
    if head.entry.kind != .treatyHead, tokens[head.end].isCapital,
      match(at: head.end, PhraseClasses(.eventHead)) != nil,
      let found = event(at: head.end, isInDocument: true)
    {
      return Candidate(first, found.end, .document)
    }
    if head.entry.kind == .orderHead { return nil }
    guard tokens[head.end].isCapital || head.entry.kind == .treatyHead else { return nil }
    if tokens[head.end].shape == .mark { return repeated(first, head.end) }
    if head.entry.kind == .documentHead {
      guard let end = lawEnd(from: head.end) else { return nil }
      return Candidate(first, end, .document)
    }
    guard let end = namedRun(from: head.end, limit: 18, allowsVerb: isTreatyVerb(head.end)),
      hasCapital(head.end, end) || !tokens[first].isFirst && end - head.end > 4
    else {
      return repeated(first, head.end)
    }
    return Candidate(first, end, .document)
  }

  /// Whether a word that ends names elsewhere begins one here: `Hiệp định trao đổi và bảo vệ tin mật`.
  private func isTreatyVerb(_ index: Int) -> Bool {
    known.treatyVerbs.contains(tokens[index].word)
      || tokens[index].word == known.within && word(index + 1) == known.area
  }

  /// `số 13/2023/NĐ-CP`, `1517/QĐNS-TW`, `18-NQ/TW`.
  private func documentNumber(from index: Int) -> Int? {
    let isAnnounced = word(index) == known.so
    var end = isAnnounced ? index + 1 : index
    guard isLinked(end), tokens[end].isNumber else { return nil }
    let first = end
    end += 1
    while end < count, tokens[end].isGlued, tokens[end].isLinked {
      if tokens[end].shape == .mark {
        let mark = tokens[end].word
        guard mark == known.slash || mark == known.hyphen || mark == known.ampersand, end + 1 < count,
          tokens[end + 1].isGlued, tokens[end + 1].shape != .mark
        else { break }
      }
      end += 1
    }
    if isAnnounced { return end }
    var hasLetters = false
    for position in first..<end where tokens[position].isCapital { hasLetters = true }
    return hasLetters ? end : nil
  }

  private func hasCapital(_ first: Int, _ end: Int) -> Bool {
    for index in first..<end where tokens[index].isCapital { return true }
    return false
  }

  /// `Công ước` alone, with a capital inside a sentence, where the text has named one in full before.
  private func repeated(_ first: Int, _ end: Int) -> Candidate? {
    guard !tokens[first].isFirst else { return nil }
    let word = tokens[first].word
    let isKnown = candidates.suffix(400).contains {
      ($0.kind == .document && tokens[$0.first].word == word)
        || ($0.kind == .event && $0.end - $0.first > 3 && tokens[$0.first + 1..<$0.end].contains { $0.word == word })
    }
    return isKnown ? Candidate(first, end, .document) : nil
  }

  /// The end of the name of a law: fields of work, words with a capital, and a number behind `số`.
  private func lawEnd(from first: Int) -> Int? {
    var end = first
    while let next = lawPart(from: end), end - first < 16 { end = next }
    guard end > first else { return nil }
    if word(end) == known.so, let numbered = documentNumber(from: end) { return numbered }
    return end
  }

  private func lawPart(from index: Int) -> Int? {
    guard isLinked(index) else { return nil }
    if let known = match(at: index, [PhraseClasses(.domain), .names]) { return known.end }
    if word(index) == known.va || word(index) == known.comma {
      return match(at: index + 1, PhraseClasses(.domain))?.end
    }
    if tokens[index].shape == .lower { return match(at: index, PhraseClasses(.tail))?.end }
    guard tokens[index].isCapital, match(at: index, .titles) == nil else { return nil }
    return wordEnd(index)
  }

  /// Words, names and dashes up to a verb, a mark or a line end.
  func namedRun(from first: Int, limit: Int, allowsVerb: Bool = false) -> Int? {
    var end = first
    var lastName = first
    var hasTopic = false
    while end < count, end - first < limit, isLinked(end) {
      let token = tokens[end]
      if let name = match(at: end, .names) {
        end = name.end
        lastName = end
        if isLinked(end), tokens[end].shape == .lower, !known.bridges.contains(tokens[end].word) { break }
        continue
      }
      if token.word == known.lanThu, word(end + 1) == known.thu, isLinked(end + 2), tokens[end + 2].isNumber {
        end += 3
        lastName = end
        continue
      }
      if end > first, token.isCapital, let inner = body(at: end) {
        end = inner.end
        lastName = end
        continue
      }
      if token.word == known.va, hasTopic || end == first { break }
      if token.word == known.ve { hasTopic = true }
      if token.shape == .mark {
        let isDash = token.word == known.hyphen && end + 1 < count && tokens[end + 1].isCapital
        let isPair = token.word == known.comma && tokens[end - 1].word == known.phong && word(end + 1) == known.chong
        guard
          isDash || isPair || token.word == known.ampersand
            || token.word == known.dot && token.isGlued
              && end + 1 < count && tokens[end + 1].isGlued
        else { break }
      } else if token.isNumber {
        break
      } else if token.shape == .lower, text.lexicon.flags(of: token.word).contains(.stop),
        !(end > first && tokens[end - 1].word == known.tuDo),
        !(end == first && allowsVerb)
      {
        break
      } else if end > first, match(at: end, .titles).map({ $0.end > end + 1 }) ?? false {
        break
      }
      end += 1
      if token.isCapital { lastName = end }
    }
    while end > lastName, isWeakEnd(tokens[end - 1]) { end -= 1 }
    return end > first ? end : nil
  }

  private func isWeakEnd(_ token: Token) -> Bool {
    token.word == known.va || token.word == known.cua || token.word == known.ve || token.shape == .mark
      || token.word == known.giua || token.word == known.so
  }
}
