// SPDX-License-Identifier: Apache-2.0

/// How a document's bytes stand for text.
enum Encoding {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian

  /// The encoding that a byte order mark tells, UTF-8 without one, and the length of the mark in bytes.
  static func detect(_ bytes: Span<UInt8>) -> (encoding: Encoding, mark: Int) {
    guard bytes.count >= 2 else { return (.utf8, 0) }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): return (.utf16LittleEndian, 2)
    case (0xFE, 0xFF): return (.utf16BigEndian, 2)
    case (0xEF, 0xBB) where bytes.count >= 3 && bytes[2] == 0xBF: return (.utf8, 3)
    default: return (.utf8, 0)
    }
  }

  /// Whether the bytes look like text: UTF-16 with its mark, or no NUL and hardly another control code in 4 kB.
  ///
  /// Text in the old Vietnamese code pages passes; pictures, archives and word processor files have NULs early.
  static func isText(_ bytes: Span<UInt8>) -> Bool {
    guard detect(bytes).encoding == .utf8 else { return true }
    let count = min(bytes.count, 4096)
    var controls = 0
    for offset in 0..<count {
      let byte = bytes[offset]
      if byte == 0 { return false }
      if byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B) { controls += 1 }
    }
    return controls * 32 <= count
  }
}
