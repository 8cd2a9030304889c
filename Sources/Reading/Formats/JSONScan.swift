// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Looks for the end of an object by its braces, piece by piece.
struct JSONScan {
  /// The offset behind the bracket that opens the first list of objects; nil without one.
  static func listStart(in bytes: Span<UInt8>) -> Int? {
    var (isInString, isEscaped) = (false, false)
    for offset in bytes.indices {
      let byte = bytes[offset]
      if isInString {
        if byte == 0x22, !isEscaped { isInString = false }
        isEscaped = byte == 0x5C && !isEscaped
      } else if byte == 0x22 {
        isInString = true
      } else if byte == 0x5B {
        let next = bytes.skipSpace(from: offset + 1)
        if next < bytes.count, bytes[next] == 0x7B { return offset + 1 }
      }
    }
    return nil
  }

  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// The offset behind the brace that closes the object, nil if the bytes end before it.
  mutating func end(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = true
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth == 0 { return offset }
      default: break
      }
    }
    return nil
  }
}
