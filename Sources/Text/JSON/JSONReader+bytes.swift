// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
  func error(_ code: JSONError.Code) -> JSONError {
    JSONError(code, at: offset, in: bytes)
  }

  /// The next byte, which stays where it is.
  func peek() throws(JSONError) -> UInt8 {
    guard offset < bytes.count else { throw error(.unexpectedEnd) }
    return bytes[offset]
  }

  /// Takes the next byte if it is this one.
  mutating func skip(_ byte: UInt8) throws(JSONError) -> Bool {
    guard try peek() == byte else { return false }
    offset += 1
    return true
  }

  /// Takes the next byte, which must be this one.
  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard try skip(byte) else { throw error(.unexpectedByte) }
  }

  /// Skips the four spaces of JSON: space, tab, line feed, carriage return.
  mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }
}
