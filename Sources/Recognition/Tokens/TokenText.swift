// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// The text of an article as tokens.
struct TokenText {
  let bytes: [UInt8]
  let lexicon: Lexicon
  var tokens: [Token] = []

  init(_ article: borrowing Article, lexicon: Lexicon) {
    bytes = article.text
    self.lexicon = lexicon
    cut()
    markShouting()
    for dropped in article.dropped { mark(dropped.range, .isDropped) }
    for sentence in article.sentences {
      let index = firstToken(from: sentence.range.start)
      if index < tokens.count { tokens[index].flags.insert(.isFirst) }
    }
  }

  /// The bytes of tokens `first..<end`.
  func range(_ first: Int, _ end: Int) -> ByteRange {
    ByteRange(start: tokens[first].start, end: tokens[end - 1].end)
  }

  /// The bytes of one token.
  @_lifetime(borrow self)
  func bytes(of index: Int) -> Span<UInt8> {
    bytes.span.extracting(Int(tokens[index].start)..<Int(tokens[index].end))
  }

  /// First token that starts at or behind an offset.
  func firstToken(from offset: Int32) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the token is spelt like a Vietnamese syllable.
  func isVietnamese(_ index: Int) -> Bool {
    guard tokens[index].isWord, tokens[index].shape != .mixed else { return false }
    return Syllable.isVietnamese(bytes(of: index), rimes: lexicon.rimes)
  }

  /// Whether a token and the next one, in small letters, are the syllables of one word: `Hội đồng`.
  func isCompound(_ first: Int, _ second: Int) -> Bool {
    guard tokens[second].shape == .lower, tokens[first].shape == .title, isVietnamese(first) else { return false }
    var pair: [UInt8] = []
    var word: [UInt8] = []
    Tokeniser.normalise(bytes(of: first), to: &pair)
    pair.append(0x2B)
    Tokeniser.normalise(bytes(of: second), to: &word)
    pair.append(contentsOf: word)
    return CorpusNames.find(pair.span) != nil
  }

  private mutating func cut() {
    var output: [Token] = []
    output.reserveCapacity(bytes.count / 4 + 4)
    let bytes = bytes
    let lexicon = lexicon
    Tokeniser().scan(bytes.span) { piece, reader in
      var flags: Token.Flags = []
      if piece.isGlued { flags.insert(.isGlued) }
      if piece.isAfterBreak { flags.insert([.isAfterBreak, .isFirst]) }
      if let last = output.last, last.shape == .mark, Self.opens(output[...], isGlued: piece.isGlued, bytes) {
        flags.insert(.isFirst)
      }
      output.append(
        Token(
          start: Int32(piece.start), end: Int32(piece.end), word: lexicon.number(of: reader.word, hash: reader.hash),
          hash: reader.hash, shape: piece.shape, flags: flags))
    }
    tokens = output
  }

  /// FNV-1a of a word in comparable form.
  static func hash(_ word: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for offset in word.indices { hash = (hash ^ UInt32(word[offset])) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }

  /// Whether what follows the last token begins a sentence or a quotation.
  private static func opens(_ tokens: ArraySlice<Token>, isGlued: Bool, _ bytes: [UInt8]) -> Bool {
    guard let last = tokens.last, last.shape == .mark else { return false }
    switch bytes[Int(last.start)] {
    case 0x21, 0x3F, 0x3A: return true
    case 0x22, 0x27, 0x2A: return isGlued || closesSentence(tokens.dropLast(), bytes)
    case 0x2D: return last.flags.contains(.isAfterBreak)
    case 0x2E:
      guard !isGlued, last.isGlued, tokens.count > 1 else { return !isGlued }
      let word = tokens[tokens.endIndex - 2]
      return !(word.isCapital && word.end - word.start <= 2)
    case 0xE2:  // dashes, quotation marks and the ellipsis
      let mark = bytes[Int(last.end) - 1]
      if mark == 0x93 || mark == 0x94 { return last.flags.contains(.isAfterBreak) }
      if mark == 0x9D { return closesSentence(tokens.dropLast(), bytes) }
      return mark == 0xA6 || mark == 0x9C || mark == 0x98 || mark == 0xA2
    default: return false
    }
  }

  /// Whether a full stop, `!` or `?` stands before a closing quotation mark.
  private static func closesSentence(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) -> Bool {
    guard let last = tokens.last, last.shape == .mark else { return false }
    let mark = bytes[Int(last.start)]
    return mark == 0x2E || mark == 0x21 || mark == 0x3F
  }

  /// Marks lines of three words and more that have no small letter.
  private mutating func markShouting() {
    var start = 0
    while start < tokens.count {
      var end = start
      var words = 0
      var isShouted = true
      repeat {
        if tokens[end].isWord {
          words += 1
          let isSmall = tokens[end].shape == .lower || tokens[end].shape == .title
          if isSmall && tokens[end].end - tokens[end].start > 1 { isShouted = false }
        }
        end += 1
      } while end < tokens.count && !tokens[end].flags.contains(.isAfterBreak)
      if isShouted, words >= 3 {
        for index in start..<end { tokens[index].flags.insert(.isShouted) }
      }
      start = end
    }
  }

  private mutating func mark(_ range: ByteRange, _ flag: Token.Flags) {
    var index = firstToken(from: range.start)
    while index < tokens.count, tokens[index].start < range.end {
      tokens[index].flags.insert(flag)
      index += 1
    }
    if index < tokens.count { tokens[index].flags.insert(.isAfterBreak) }
  }
}
