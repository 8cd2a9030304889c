// SPDX-License-Identifier: Apache-2.0

internal import Text

// What zone rules ask of a run of text. Ranges are of the whole text; literals are lower case, in NFC.
extension Span where Element == UInt8 {
  /// The range without white space, invisible scalars and control characters at its ends.
  func trimmed(_ range: ByteRange) -> ByteRange {
    var start = Int(range.start)
    var end = Int(range.end)
    while start < end {
      let scalar = Scalar(at: start, in: self)
      guard Scalar.isBlank(scalar.value) else { break }
      start += scalar.count
    }
    while start < end {
      let scalar = Scalar(before: end, in: self)
      guard Scalar.isBlank(scalar.value) else { break }
      end -= scalar.count
    }
    return ByteRange(start, Swift.max(start, end))
  }

  /// The range without white space, hyphens, dashes and bars at its end.
  func trimmedOfDashes(_ range: ByteRange) -> ByteRange {
    var found = trimmed(range)
    while !found.isEmpty {
      let scalar = Scalar(before: Int(found.end), in: self)
      guard scalar.value == 0x2D || scalar.value &- 0x2013 < 2 || scalar.value == 0x7C else { break }
      found = trimmed(ByteRange(start: found.start, end: found.end - Int32(scalar.count)))
    }
    return found
  }

  /// Whether the range ends with a full stop, question or exclamation mark or ellipsis, closers looked through.
  func isTerminated(_ range: ByteRange) -> Bool {
    var end = Int(range.end)
    while end > Int(range.start) {
      let scalar = Scalar(before: end, in: self)
      switch scalar.value {
      case 0x2E, 0x21, 0x3F, 0x2026: return true
      case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x2F: end -= scalar.count
      default: return false
      }
    }
    return false
  }

  /// The offset behind `literal` if the text has it at `offset`, in whatever letter case; nil otherwise.
  func match(_ literal: StaticString, at offset: Int, limit: Int) -> Int? {
    literal.withUTF8Buffer { expected in
      var place = offset
      var index = 0
      while index < expected.count {
        guard place < limit else { return nil }
        let byte = self[place]
        if byte < 0x80 {
          guard (byte.isASCIIUpper ? byte | 0x20 : byte) == expected[index] else { return nil }
          place += 1
          index += 1
          continue
        }
        let scalar = Scalar(at: place, in: self)
        let wanted = Scalar(at: index, in: expected.span)
        guard Letters.lower(scalar.value) == wanted.value else { return nil }
        place += scalar.count
        index += wanted.count
      }
      return place
    }
  }

  /// Whether the range starts with the literal and the word ends there.
  func starts(_ range: ByteRange, with literal: StaticString) -> Bool {
    guard let end = match(literal, at: Int(range.start), limit: Int(range.end)) else { return false }
    return end == Int(range.end) || !Scalar.isAlphanumeric(Scalar(at: end, in: self).value)
  }

  /// Whether the range starts with one of the cues.
  func starts(_ range: ByteRange, withAnyOf cues: Cues) -> Bool {
    cues.match(at: Int(range.start), limit: Int(range.end), in: self) != nil
  }

  /// Whether one of the cues stands in the range.
  func contains(anyOf cues: Cues, in range: ByteRange) -> Bool {
    cues.first(in: range, of: self) != nil
  }

  /// Whether two ranges read the same, byte for byte, up to the shorter one's end.
  func sharePrefix(_ first: ByteRange, _ second: ByteRange) -> Bool {
    let count = Swift.min(first.count, second.count)
    for index in 0..<count where self[Int(first.start) + index] != self[Int(second.start) + index] { return false }
    return true
  }
}
