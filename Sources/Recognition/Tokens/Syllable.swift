// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Spelling of one Vietnamese syllable.
enum Syllable {
  /// Moves the tone mark of `oa oe uy` at the end of a syllable to the first vowel: `hoà` gives `hòa`.
  ///
  /// Both spellings are in use; word lists and names are compared in this one. `quý` stays, its `u` belongs to `q`.
  ///
  /// - Parameter start: Where the syllable begins.
  static func placeTone(in bytes: inout [UInt8], from start: Int = 0) {
    guard bytes.count - start >= 3, bytes[bytes.count - 1] >= 0x80 else { return }
    let last = Scalar(before: bytes.count, in: bytes.span)
    guard let tone = tone(of: last.value) else { return }
    let glide = bytes.count - last.count - 1
    guard glide >= start else { return }
    let isY = tone.vowel == 0x79
    guard bytes[glide] == (isY ? 0x75 : 0x6F), glide == start || bytes[glide - 1] != 0x71 else { return }
    bytes.removeLast(last.count + 1)
    Scalar.append(marked(isY: isY, tone: tone.index), to: &bytes)
    bytes.append(tone.vowel)
  }

  /// Whether a token is spelt as a syllable of Vietnamese: `thành` and `Minh`, but not `Trump`.
  static func isVietnamese(_ bytes: Span<UInt8>, rimes: ByteTable) -> Bool {
    guard bytes.count <= 12 else { return false }
    var letters: [12 of UInt8] = InlineArray(repeating: 0)
    var count = 0
    var offset = 0
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      offset += scalar.count
      let letter = Letters.base(scalar.value)
      guard letter < 0x80, UInt8(letter).isASCIILetter else { return false }
      letters[count] = UInt8(letter) | 0x20
      count += 1
    }
    let base = letters.span.extracting(0..<count)
    var start = 0
    while start < count, !isVowel(base[start]) { start += 1 }
    guard start < count, isOnset(base.extracting(0..<start)) else { return false }
    if start == 1, base[0] == 0x71 { return count > 2 && base[1] == 0x75 && finds(base, from: 2, in: rimes) }
    if finds(base, from: start, in: rimes) { return true }
    return start == 1 && base[0] == 0x67 && base[1] == 0x69 && count > 2 && finds(base, from: 2, in: rimes)
  }

  private static func finds(_ base: Span<UInt8>, from start: Int, in rimes: ByteTable) -> Bool {
    rimes.find(base.extracting(start..<base.count)) != nil
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  private static func isOnset(_ letters: Span<UInt8>) -> Bool {
    if letters.isEmpty { return true }
    let first = letters[0]
    if letters.count == 1 {
      switch first {
      case 0x66, 0x6A, 0x77, 0x7A: return false
      default: return true
      }
    }
    let second = letters[1]
    if letters.count == 3 { return first == 0x6E && second == 0x67 && letters[2] == 0x68 }
    guard letters.count == 2 else { return false }
    switch (first, second) {
    case (0x63, 0x68), (0x67, 0x68), (0x6B, 0x68), (0x6E, 0x67), (0x6E, 0x68), (0x70, 0x68), (0x74, 0x68), (0x74, 0x72):
      return true
    default: return false
    }
  }

  private static func tone(of scalar: UInt32) -> (vowel: UInt8, index: Int)? {
    switch scalar {
    case 0xE0: (0x61, 0)
    case 0xE1: (0x61, 1)
    case 0x1EA3: (0x61, 2)
    case 0xE3: (0x61, 3)
    case 0x1EA1: (0x61, 4)
    case 0xE8: (0x65, 0)
    case 0xE9: (0x65, 1)
    case 0x1EBB: (0x65, 2)
    case 0x1EBD: (0x65, 3)
    case 0x1EB9: (0x65, 4)
    case 0x1EF3: (0x79, 0)
    case 0xFD: (0x79, 1)
    case 0x1EF7: (0x79, 2)
    case 0x1EF9: (0x79, 3)
    case 0x1EF5: (0x79, 4)
    default: nil
    }
  }

  private static func marked(isY: Bool, tone: Int) -> UInt32 {
    let letters: [5 of UInt32] = isY ? [0xF9, 0xFA, 0x1EE7, 0x169, 0x1EE5] : [0xF2, 0xF3, 0x1ECF, 0xF5, 0x1ECD]
    return letters[tone]
  }
}
