// SPDX-License-Identifier: Apache-2.0

/// Words as a reader counts them: what stands between white space and has a letter or a digit in it.
public enum Words {
  /// How many words there are: `Ngày 26/3 – Hà Nội` has 4, as the dash is none.
  ///
  /// Input is UTF-8; a Vietnamese syllable counts as a word.
  public static func count(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        guard byte.isASCIILetter || byte.isASCIIDigit else { continue }
      } else {
        let scalar = Scalar(at: offset, in: bytes)
        offset += scalar.count
        guard Scalar.isAlphanumeric(scalar.value), !Scalar.isSpace(scalar.value) else { continue }
      }
      count += 1
      offset = end(ofWordAt: offset, in: bytes)
    }
    return count
  }

  /// Where the white space behind a word begins, or the end.
  private static func end(ofWordAt start: Int, in bytes: Span<UInt8>) -> Int {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte.isASCIISpace { return offset }
        offset += 1
      } else if byte == 0xC2 || byte & 0xFC == 0xE0 {
        // White space beyond ASCII begins with C2, E1, E2 or E3; half of a text's other scalars need not be decoded.
        let scalar = Scalar(at: offset, in: bytes)
        if Scalar.isSpace(scalar.value) { return offset }
        offset += scalar.count
      } else {
        offset += 1
      }
    }
    return offset
  }
}
