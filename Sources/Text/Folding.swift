// SPDX-License-Identifier: Apache-2.0

/// Forms of a text for comparing: lower case, fold, slug.
///
/// `Folding.lower("Tô Lâm")` is `tô lâm`, `Folding.fold("Tô  Lâm")` is `to lam`, `Folding.slug("Tô Lâm")` is `to-lam`.
/// Input is UTF-8 in NFC. The output may be shorter than the input, so offsets do not carry over.
public enum Folding {
  /// Appends the text in lower case, all else as it is: `Bộ Công an` gives `bộ công an`.
  public static func appendLower(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        output.append(byte.isASCIIUpper ? byte | 0x20 : byte)
        offset += 1
        continue
      }
      let scalar = Scalar(at: offset, in: bytes)
      Scalar.append(Letters.lower(scalar.value), to: &output)
      offset += scalar.count
    }
  }

  /// Appends the text in lower case, without marks (`đ` gives `d`), runs of white space as one space, none at the ends.
  ///
  /// `"Ông  Đỗ Đức\n"` gives `ong do duc`. Letters of other scripts are only lower-cased; invisible scalars are left out.
  public static func appendFold(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    append(bytes, separator: 0x20, keepsPunctuation: true, to: &output)
  }

  /// Appends the fold with every run of other than letters and digits as one hyphen, none at the ends.
  ///
  /// `"TP. Hồ Chí Minh"` gives `tp-ho-chi-minh`.
  public static func appendSlug(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    append(bytes, separator: 0x2D, keepsPunctuation: false, to: &output)
  }

  /// The text in lower case; see `appendLower`.
  public static func lower(_ bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    appendLower(bytes, to: &output)
    return output
  }

  /// The fold of the text; see `appendFold`.
  public static func fold(_ bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    appendFold(bytes, to: &output)
    return output
  }

  /// The slug of the text; see `appendSlug`.
  public static func slug(_ bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    appendSlug(bytes, to: &output)
    return output
  }

  private static func append(
    _ bytes: Span<UInt8>, separator: UInt8, keepsPunctuation: Bool, to output: inout [UInt8]
  ) {
    let first = output.count
    var owesSeparator = false
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      // Two letters of three are ASCII.
      if byte.isASCIILetter || byte.isASCIIDigit {
        if owesSeparator, output.count > first { output.append(separator) }
        owesSeparator = false
        output.append(byte.isASCIIUpper ? byte | 0x20 : byte)
        offset += 1
        continue
      }
      let scalar = Scalar(at: offset, in: bytes)
      offset += scalar.count
      let value = scalar.value
      if Scalar.isMark(value) || Scalar.isInvisible(value) { continue }
      if Scalar.isSpace(value) || (!keepsPunctuation && !Scalar.isAlphanumeric(value)) {
        owesSeparator = true
        continue
      }
      if owesSeparator, output.count > first { output.append(separator) }
      owesSeparator = false
      let letter = Letters.lower(Letters.base(value))
      if letter < 0x80 { output.append(UInt8(letter)) } else { Scalar.append(letter, to: &output) }
    }
  }
}
