// SPDX-License-Identifier: Apache-2.0

internal import Text

extension Span<UInt8> {
  /// Whether the literal's bytes stand at an offset; letters match in either case if `ignoringCase`.
  func has(_ literal: StaticString, at offset: Int, ignoringCase: Bool = false) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    let letters = literal.utf8Start  // the literal lives as long as the process
    for place in 0..<length {
      var byte = self[offset + place]
      if ignoringCase, byte.isASCIIUpper { byte |= 0x20 }
      if byte != letters[place] { return false }
    }
    return true
  }

  func hasPrefix(_ literal: StaticString, ignoringCase: Bool = false) -> Bool {
    has(literal, at: 0, ignoringCase: ignoringCase)
  }

  func hasPrefix(_ bytes: [UInt8]) -> Bool {
    guard count >= bytes.count else { return false }
    return extracting(..<bytes.count).hasSameBytes(as: bytes.span)
  }

  func isEqual(_ literal: StaticString, ignoringCase: Bool = false) -> Bool {
    count == literal.utf8CodeUnitCount && has(literal, at: 0, ignoringCase: ignoringCase)
  }

  /// Where a literal first stands at or behind `start`; a literal in lower case if `ignoringCase`.
  func first(_ literal: StaticString, from start: Int = 0, ignoringCase: Bool = false) -> Int? {
    let last = count - literal.utf8CodeUnitCount
    var offset = start
    while offset <= last {
      if has(literal, at: offset, ignoringCase: ignoringCase) { return offset }
      offset += 1
    }
    return nil
  }

  /// Where the first byte is that is no space, at or behind `start`.
  func skipSpace(from start: Int = 0) -> Int {
    var offset = start
    while offset < count, self[offset].isASCIISpace { offset += 1 }
    return offset
  }

  /// A copy without spaces at either end.
  func trimmedBytes() -> [UInt8] {
    let start = skipSpace()
    var end = count
    while end > start, self[end - 1].isASCIISpace { end -= 1 }
    return [UInt8](extracting(start..<end))
  }
}

extension [UInt8] {
  /// A copy of bytes that belong to somebody else.
  init(_ bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// The bytes of a literal.
  init(_ literal: StaticString) {
    self = literal.withUTF8Buffer { Array($0) }
  }
}
