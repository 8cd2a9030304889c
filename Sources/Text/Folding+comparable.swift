// SPDX-License-Identifier: Apache-2.0

extension Folding {
  /// Appends the form that equal names share: lower case, white space as in `appendFold`, marks kept, and the tone of a
  /// word behind its letters, so that it does not matter which vowel carries it.
  ///
  /// `Hoà` and `HÒA` give the same bytes, and so do `Thuý` and `Thúy`; `Hòa` and `Hoa` do not. Not for people to read.
  public static func appendComparable(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count)
    let first = output.count
    var owesSpace = false
    var tones: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      offset += scalar.count
      if Scalar.isInvisible(scalar.value) { continue }
      let (letter, tone) = Tone.split(scalar.value)
      if !tones.isEmpty, !Letters.isLetter(letter) {
        output += tones
        tones.removeAll(keepingCapacity: true)
      }
      if Scalar.isSpace(letter) {
        owesSpace = true
        continue
      }
      if owesSpace, output.count > first { output.append(0x20) }
      owesSpace = false
      // Tones are written as the control codes 1 to 5, which no text has behind a letter.
      if tone != .level { tones.append(tone.rawValue) }
      Scalar.append(Letters.lower(letter), to: &output)
    }
    output += tones
  }

  /// The form that equal names share; see `appendComparable`.
  public static func comparable(_ bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    appendComparable(bytes, to: &output)
    return output
  }

  /// The first scalar of the form that equal names share, 0 when it is empty: names whose starts differ are not equal.
  ///
  /// `Đà Nẵng` gives that of `đ`. It needs no memory, and spares most comparisons the making of the form.
  public static func comparableStart(_ bytes: Span<UInt8>) -> UInt32 {
    var offset = 0
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      offset += scalar.count
      if Scalar.isInvisible(scalar.value) { continue }
      let letter = Tone.split(scalar.value).letter
      if !Scalar.isSpace(letter) { return Letters.lower(letter) }
    }
    return 0
  }
}
