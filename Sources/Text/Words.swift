// SPDX-License-Identifier: Apache-2.0

/// Words as a reader counts them: what stands between white space and has a letter or a digit in it.
public enum Words {
  /// How many words there are: `Ngày 26/3 – Hà Nội` has 4, as the dash is none.
  ///
  /// Input is UTF-8; a Vietnamese syllable counts as a word.
  public static func count(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var isInside = false
    var offset = 0
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      offset += scalar.count
      if Scalar.isSpace(scalar.value) {
        isInside = false
      } else if !isInside, Scalar.isAlphanumeric(scalar.value) {
        isInside = true
        count += 1
      }
    }
    return count
  }
}
