// SPDX-License-Identifier: Apache-2.0

internal import Text

/// The old name, by which formats ask `isText`.
typealias Encoding = TextEncoding

extension TextEncoding {
  /// Whether the bytes look like text: UTF-16, or no NUL and hardly another control code in 4 kB.
  ///
  /// Text in the old Vietnamese code pages passes; pictures, archives and word processor files have NULs early.
  static func isText(_ bytes: Span<UInt8>) -> Bool {
    if let mark = EncodingDetector.mark(of: bytes), mark.encoding != .utf8 { return true }
    if EncodingDetector.utf16(bytes) != nil { return true }
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
