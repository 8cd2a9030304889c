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
    let count = min(bytes.count, 4096)
    var controls = 0
    var offset = 0
    while offset < count {
      let limit = min(offset + Span<UInt8>.stride, count)
      if limit - offset < Span<UInt8>.stride || bytes.findings(at: offset, { isControl($0) }) != 0 {
        for place in offset..<limit where isControl(bytes[place]) != 0 {
          if bytes[place] == 0 { return EncodingDetector.wide(bytes) != nil }
          if bytes[place] != 0x1B { controls += 1 }
        }
      }
      offset = limit
    }
    return controls * 32 <= count
  }

  @inline(__always)
  private static func isControl(_ byte: UInt8) -> UInt8 { UInt8(byte < 0x20) & UInt8(byte &- 0x09 >= 5) }
}
