// SPDX-License-Identifier: Apache-2.0

extension Words {
  /// Where the next word lies at or behind `offset`, without signs around it; nil behind the last one.
  ///
  /// Of `"Xin chào," he said` the words are `Xin`, `chào`, `he` and `said`: as many as `count(in:)` counts. Signs inside
  /// a word stay: `27/4/2022`, `Hà-Nội`.
  public static func next(in bytes: Span<UInt8>, from offset: Int) -> ByteRange? {
    var offset = offset
    var start = -1
    var end = 0
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      if start >= 0, Scalar.isSpace(scalar.value) { break }
      offset += scalar.count
      // A mark belongs to the letter before it.
      if Scalar.isAlphanumeric(scalar.value) || start >= 0 && Scalar.isMark(scalar.value) {
        if start < 0 { start = offset - scalar.count }
        end = offset
      }
    }
    return start < 0 ? nil : ByteRange(start, end)
  }
}
