// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Cuts bytes into words, numbers and marks.
struct Tokeniser {
  /// A token before its word is looked up.
  struct Piece {
    var start: Int
    var end: Int
    var shape: Token.Shape
    /// Whether white space stands before it, and whether a line ends there.
    var isGlued: Bool
    var isAfterBreak: Bool
  }

  /// Calls `visit` for every token, with the word in comparable form.
  func scan(_ bytes: Span<UInt8>, _ visit: (Piece, borrowing WordReader) -> Void) {
    var reader = WordReader()
    var offset = 0
    var isGlued = false
    var isAfterBreak = true
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      if Self.parts(scalar) {
        isGlued = false
        if scalar.value == 0x0A { isAfterBreak = true }
        offset += scalar.count
        continue
      }
      var piece = Piece(start: offset, end: offset, shape: .mark, isGlued: isGlued, isAfterBreak: isAfterBreak)
      Self.read(bytes, scalar, &piece, &reader)
      visit(piece, reader)
      offset = piece.end
      isGlued = true
      isAfterBreak = false
    }
  }

  /// Whether a scalar stands between tokens: white space, and what takes no room.
  static func parts(_ scalar: Scalar) -> Bool { Scalar.isSpace(scalar.value) || Scalar.isInvisible(scalar.value) }

  /// Reads the token that begins with a scalar at `piece.start`.
  static func read(_ bytes: Span<UInt8>, _ scalar: Scalar, _ piece: inout Piece, _ reader: inout WordReader) {
    if scalar.value < 0x80, UInt8(scalar.value).isASCIIDigit {
      piece.shape = .number
      piece.end = digits(bytes, from: piece.start)
      reader.take(bytes, piece)
    } else if Letters.isLetter(scalar.value) {
      reader.read(bytes, &piece)
    } else {
      piece.end = piece.start + scalar.count
      reader.take(bytes, piece)
    }
  }

  private static func digits(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    return end
  }

  /// Whether an apostrophe stands between letters.
  static func joins(_ bytes: Span<UInt8>, _ offset: Int, _ scalar: Scalar) -> Bool {
    guard scalar.value == 0x27 || scalar.value == 0x2019 else { return false }
    let next = offset + scalar.count
    return next < bytes.count && Letters.isLetter(Scalar(at: next, in: bytes).value)
  }

  /// Appends a token in comparable form: lower case, tone marks placed alike, one hyphen for all dashes.
  static func appendNormalised(_ token: Span<UInt8>, to word: inout [UInt8]) {
    if token.count == 3, token[0] == 0xE2, token[1] == 0x80 {
      switch token[2] {
      case 0x90...0x95: word.append(0x2D)
      case 0x98, 0x99: word.append(0x27)
      case 0x9C, 0x9D: word.append(0x22)
      default: word.append(bytes: token)
      }
      return
    }
    let start = word.count
    Folding.appendLower(token, to: &word)
    Syllable.placeTone(in: &word, from: start)
  }

  /// A whole name in that form, tokens parted by one space.
  static func normalisedName(_ name: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    Tokeniser().scan(name) { _, reader in
      if !output.isEmpty { output.append(0x20) }
      output.append(bytes: reader.word)
    }
    return output
  }
}
