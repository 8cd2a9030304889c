// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Reads one word: its shape, and the word in comparable form with its hash, in one pass over its bytes.
///
/// The buffer is used again for every word. A word of more than 240 bytes is cut for comparing, never in the text.
struct WordReader {
  private(set) var buffer: [UInt8] = Array(repeating: 0, count: 256)
  private(set) var count = 0
  private(set) var hash: UInt32 = 0

  /// The word in comparable form.
  var word: Span<UInt8> {
    @_lifetime(borrow self) get { buffer.span.extracting(0..<count) }
  }

  /// Reads letters, digits behind them, marks, and an apostrophe between letters: `U16`, `O'Neil`.
  mutating func read(_ bytes: Span<UInt8>, _ piece: inout Tokeniser.Piece) {
    var uppers = 0
    var letters = 0
    var startsUpper = false
    var hasMarks = false
    var offset = piece.start
    count = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte.isASCIILower {
        append(byte)
        letters += 1
        offset += 1
        continue
      }
      let scalar = Scalar(at: offset, in: bytes)
      guard Letters.isLetter(scalar.value) else {
        guard byte.isASCIIDigit || Scalar.isMark(scalar.value) || Tokeniser.joins(bytes, offset, scalar) else { break }
        append(scalar)
        offset += scalar.count
        continue
      }
      let lower = Letters.lower(scalar.value)
      if lower != scalar.value {
        // Two words run together: `PhươngTheo`. A small letter with marks never stands before a capital in a brand.
        if hasMarks, letters > uppers { break }
        uppers += 1
        if letters == 0 { startsUpper = true }
      } else {
        hasMarks = true
      }
      append(Scalar(value: lower, count: scalar.count))
      letters += 1
      offset += scalar.count
    }
    piece.end = offset
    if uppers == 0 {
      piece.shape = .lower
    } else if startsUpper, uppers == 1 {
      piece.shape = letters == 1 && offset - piece.start > 2 ? .upper : .title
    } else {
      piece.shape = uppers == letters ? .upper : .mixed
    }
    finish()
  }

  /// Takes digits as they are, a mark as `Tokeniser.normalise` writes it.
  mutating func take(_ bytes: Span<UInt8>, _ piece: Tokeniser.Piece) {
    count = 0
    if piece.shape == .mark, piece.end - piece.start > 1 {
      var word: [UInt8] = []
      Tokeniser.appendNormalised(bytes.extracting(piece.start..<piece.end), to: &word)
      for byte in word { append(byte) }
    } else {
      for offset in piece.start..<piece.end { append(bytes[offset]) }
    }
    rehash()
  }

  private mutating func append(_ byte: UInt8) {
    guard count < 240 else { return }
    buffer[count] = byte
    count += 1
  }

  private mutating func append(_ scalar: Scalar) {
    guard scalar.value >= 0x80 else { return append(UInt8(scalar.value)) }
    guard count < 240 else { return }
    if scalar.value < 0x800 {
      append(UInt8(0xC0 | scalar.value >> 6))
    } else {
      if scalar.value < 0x1_0000 {
        append(UInt8(0xE0 | scalar.value >> 12))
      } else {
        append(UInt8(0xF0 | scalar.value >> 18))
        append(UInt8(0x80 | scalar.value >> 12 & 0x3F))
      }
      append(UInt8(0x80 | scalar.value >> 6 & 0x3F))
    }
    append(UInt8(0x80 | scalar.value & 0x3F))
  }

  /// Puts the tone mark of `hoà` where `hòa` has it, and hashes.
  private mutating func finish() {
    var start = count - 1
    while start > 0, buffer[start].isContinuation { start -= 1 }
    if start > 0, start < count - 1, buffer[start - 1] == 0x6F || buffer[start - 1] == 0x75 {
      var word = Array(buffer[..<count])
      Syllable.placeTone(in: &word)
      count = 0
      for byte in word { append(byte) }
    }
    rehash()
  }

  private mutating func rehash() { hash = Token.hash(word) }
}
