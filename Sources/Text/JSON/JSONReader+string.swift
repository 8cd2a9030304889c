// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
  /// Reads a string; the next byte is its quote.
  mutating func string() throws(JSONError) -> [UInt8] {
    expectQuote()
    var text: [UInt8] = []
    var start = offset
    while true {
      offset = bytes.firstOffset(from: offset, to: bytes.count, where: { Self.isSpecial($0) }) ?? bytes.count
      switch try peek() {
      case 0x22:
        text.append(bytes: bytes.extracting(start..<offset))
        offset += 1
        return text
      case 0x5C:
        text.append(bytes: bytes.extracting(start..<offset))
        try escape(into: &text)
        start = offset
      default: throw error(.controlCharacter)
      }
    }
  }

  /// A quote, a backslash or a control character.
  @inline(__always)
  private static func isSpecial(_ byte: ByteVector) -> ByteMask {
    (byte .== .all(0x22)) .| (byte .== .all(0x5C)) .| (byte .< .all(0x20))
  }

  private mutating func expectQuote() {
    precondition(bytes[offset] == 0x22, "a string begins with a quote")
    offset += 1
  }

  /// Reads one escape, a pair of `\u` included. Errors stand at its backslash.
  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = offset
    offset += 1
    let letter = try peek()
    offset += 1
    switch letter {
    case 0x22, 0x2F, 0x5C: text.append(letter)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75: Scalar.append(try scalar(from: start), to: &text)
    default: throw JSONError(.badEscape, at: start, in: bytes)
    }
  }

  private mutating func scalar(from start: Int) throws(JSONError) -> UInt32 {
    let high = try fourDigits(from: start)
    guard high >> 11 == 0x1B else { return high }
    let next = offset
    guard high < 0xDC00, offset + 1 < bytes.count, bytes[offset] == 0x5C, bytes[offset + 1] == 0x75 else {
      throw JSONError(.loneSurrogate, at: start, in: bytes)
    }
    offset += 2
    let low = try fourDigits(from: next)
    guard low >> 10 == 0x37 else { throw JSONError(.loneSurrogate, at: start, in: bytes) }
    return 0x10000 + (high & 0x3FF) << 10 + low & 0x3FF
  }

  private mutating func fourDigits(from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      let letter = (byte | 0x20) &- 0x61
      guard byte.isASCIIDigit || letter < 6 else { throw JSONError(.badEscape, at: start, in: bytes) }
      value = value << 4 | UInt32(byte.isASCIIDigit ? byte - 0x30 : letter + 10)
      offset += 1
    }
    return value
  }
}
