// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Cuts a text into tokens, a buffer at a time.
struct TokenCutter {
  private let lexicon: Lexicon
  /// How many tokens there are.
  private(set) var count = 0
  /// Whether the text is at its end.
  private(set) var isDone = false

  private var offset = 0
  /// What the next token has: glued to the one before, behind a line end.
  private var flags: Token.Flags = .opensLine
  private var reader = WordReader()
  /// Whether the last token is a mark behind which a sentence may begin.
  private var isBehindMark = false
  /// First token of the line.
  private var lineStart = 0

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Goes on until the text or the buffer is at its end.
  mutating func cut(_ bytes: Span<UInt8>, into output: inout MutableSpan<Token>, _ words: inout WordTable) {
    while count < output.count {
      takeKnown(bytes, into: &output, words)
      guard count < output.count else { return }
      guard offset < bytes.count else {
        closeLine(&output)
        isDone = true
        return
      }
      read(bytes, &output, &words)
    }
  }

  /// Takes tokens as long as the table has them; a line end is none.
  private mutating func takeKnown(
    _ bytes: Span<UInt8>, into output: inout MutableSpan<Token>, _ words: borrowing WordTable
  ) {
    while true {
      if !isBehindMark { takeWords(bytes, into: &output, words) }
      guard count < output.count, offset < bytes.count else { return }
      if bytes[offset] == 0x20 {
        flags.remove(.isGlued)
        offset += 1
        continue
      }
      let key = WordTable.Key(bytes, at: offset)
      guard key.count > 0, let token = words.find(key) else { return }
      add(token, bytes, &output)
      guard offset < bytes.count, bytes[offset] == 0x20 else { continue }
      flags = []
      offset += 1
    }
  }

  /// Takes words and marks as long as the table has them, up to a mark behind which a sentence may begin: they need no
  /// look around them.
  ///
  /// What changes with every token is held apart meanwhile: a field would be stored each time.
  private mutating func takeWords(
    _ bytes: Span<UInt8>, into output: inout MutableSpan<Token>, _ words: borrowing WordTable
  ) {
    var offset = offset
    var count = count
    var flags = flags
    while count < output.count, let (key, next) = WordTable.Key.word(bytes, at: offset), var token = words.find(key) {
      token.start = Int32(truncatingIfNeeded: offset)
      offset &+= key.count
      token.end = Int32(truncatingIfNeeded: offset)
      token.flags = flags
      output[count] = token
      count &+= 1
      let isBeforeSpace = next == 0x20
      flags = isBeforeSpace ? [] : .isGlued
      offset &+= isBeforeSpace ? 1 : 0
      if token.shape == .mark, Self.mayOpen(bytes[Int(token.start)]) {
        isBehindMark = true
        break
      }
    }
    (self.offset, self.count, self.flags) = (offset, count, flags)
  }

  /// Reads what stands at `offset` letter by letter.
  private mutating func read(_ bytes: Span<UInt8>, _ output: inout MutableSpan<Token>, _ words: inout WordTable) {
    let scalar = Scalar(at: offset, in: bytes)
    if Tokeniser.parts(scalar) {
      flags.remove(.isGlued)
      if scalar.value == 0x0A {
        closeLine(&output)
        flags = .opensLine
      }
      offset += scalar.count
      return
    }
    var piece = Tokeniser.Piece(start: offset, end: offset, shape: .mark, isGlued: false, isAfterBreak: false)
    Tokeniser.read(bytes, scalar, &piece, &reader)
    let token = token(bytes.extracting(piece.start..<piece.end), piece.shape)
    let key = WordTable.Key(bytes, at: offset)
    if key.count == piece.end - piece.start { words.insert(key, token) }
    add(token, bytes, &output)
  }

  /// The token that `reader` has read, at offset 0.
  private func token(_ bytes: Span<UInt8>, _ shape: Token.Shape) -> Token {
    let word = lexicon.number(of: reader.word, hash: reader.hash)
    var token = Token(start: 0, end: Int32(bytes.count), word: word, hash: reader.hash, shape: shape, flags: [])
    if word >= 0 {
      let opener = lexicon.openers[Int(word)]
      token.traits = opener.traits
      if opener.begins(shape) { token.traits.insert(.begins) }
    }
    if token.isWord, shape != .mixed, Syllable.isVietnamese(bytes, rimes: lexicon.rimes) {
      token.traits.insert(.isVietnamese)
    }
    if shape == .lower || shape == .title, bytes.count > 1 { token.traits.insert(.isSmall) }
    if token.isCapital || token.isNumber { token.traits.insert(.stands) }
    return token
  }

  /// Puts a token where the text has it.
  private mutating func add(_ found: Token, _ bytes: Span<UInt8>, _ output: inout MutableSpan<Token>) {
    var token = found
    token.start = Int32(truncatingIfNeeded: offset)
    offset += Int(found.end)
    token.end = Int32(truncatingIfNeeded: offset)
    if isBehindMark, Self.opens(output, count, isGlued: flags.contains(.isGlued), bytes) { flags.insert(.isFirst) }
    token.flags = flags
    isBehindMark = token.shape == .mark && Self.mayOpen(bytes[Int(token.start)])
    output[count] = token
    count += 1
    flags = .isGlued
  }

  /// Marks a line of three words and more that has no small letter.
  private mutating func closeLine(_ output: inout MutableSpan<Token>) {
    defer { lineStart = count }
    var words = 0
    for index in lineStart..<count {
      // The first or second word of most lines has small letters.
      if output[index].traits.contains(.isSmall) { return }
      if output[index].isWord { words += 1 }
    }
    guard words >= 3 else { return }
    for index in lineStart..<count { output[index].flags.insert(.isShouted) }
  }

  /// Whether a sentence or a quotation may begin behind a mark with this first byte: not behind a comma.
  private static func mayOpen(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x27, 0x2A, 0x2D, 0x2E, 0x3A, 0x3F, 0xE2: true
    default: false
    }
  }

  /// Whether what follows the last of `count` tokens, a mark, begins a sentence or a quotation.
  private static func opens(
    _ tokens: borrowing MutableSpan<Token>, _ count: Int, isGlued: Bool, _ bytes: Span<UInt8>
  ) -> Bool {
    let last = tokens[count - 1]
    switch bytes[Int(last.start)] {
    case 0x21, 0x3F, 0x3A: return true
    case 0x22, 0x27, 0x2A: return isGlued || closesSentence(tokens, count, bytes)
    case 0x2D: return last.flags.contains(.isAfterBreak)
    case 0x2E:
      guard !isGlued, last.isGlued, count > 1 else { return !isGlued }
      let word = tokens[count - 2]
      return !(word.isCapital && word.end - word.start <= 2)
    case 0xE2:  // dashes, quotation marks and the ellipsis
      let mark = bytes[Int(last.end) - 1]
      if mark == 0x93 || mark == 0x94 { return last.flags.contains(.isAfterBreak) }
      if mark == 0x9D { return closesSentence(tokens, count, bytes) }
      return mark == 0xA6 || mark == 0x9C || mark == 0x98 || mark == 0xA2
    default: return false
    }
  }

  /// Whether a full stop, `!` or `?` stands before the last token, a closing quotation mark.
  private static func closesSentence(
    _ tokens: borrowing MutableSpan<Token>, _ count: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    guard count > 1, tokens[count - 2].shape == .mark else { return false }
    let mark = bytes[Int(tokens[count - 2].start)]
    return mark == 0x2E || mark == 0x21 || mark == 0x3F
  }
}
