// SPDX-License-Identifier: Apache-2.0

internal import Text

extension TextEncoding {
  /// Whether the bytes look like text: UTF-16, or no NUL and hardly another control code in 4 kB.
  ///
  /// Text in the old Vietnamese code pages passes; pictures, archives and word processor files have NULs early.
  static func isText(_ bytes: Span<UInt8>) -> Bool {
    if let mark = EncodingDetector.mark(of: bytes), mark.encoding != .utf8 { return true }
    let count = min(bytes.count, 4096)
    var controls = 0
    var offset = 0
    while let place = bytes.firstOffset(from: offset, to: count, where: { isControl($0) }) {
      if bytes[place] == 0 { return EncodingDetector.wide(bytes) != nil }
      if bytes[place] != 0x1B { controls += 1 }
      offset = place + 1
    }
    return controls * 32 <= count
  }

  /// Below the space, but no tab, line feed or their like.
  @inline(__always)
  private static func isControl(_ byte: ByteVector) -> ByteMask {
    (byte .< .all(0x20)) .& (byte &- .all(0x09) .>= .all(5))
  }
}
