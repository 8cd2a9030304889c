// SPDX-License-Identifier: Apache-2.0

/// Bytes as text of 64 signs (RFC 4648), for lines that have to be text.
///
/// `Base64.encode([0x4D, 0x61])` gives `TWE=`.
enum Base64 {
  private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding: UInt8 = 0x3D
  /// The value of each sign, 64 for what is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, sign) in signs.enumerated() { values[Int(sign)] = UInt8(value) }
    return values
  }()

  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var word = UInt32(0)
      for offset in 0..<3 { word = word << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0) }
      for place in 0..<4 {
        text.append(place <= count ? signs[Int(word >> UInt32(18 - place * 6) & 63)] : padding)
      }
    }
    return text
  }

  /// The bytes that a text stands for; nil when it is none of `encode`.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    let end = text.count - text.suffix(2).count { $0 == padding }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    for start in stride(from: 0, to: text.count, by: 4) {
      var word = UInt32(0)
      for place in start..<start + 4 {
        let value = place < end ? values[Int(text[place])] : 0
        if value == 64 { return nil }
        word = word << 6 | UInt32(value)
      }
      for offset in 0..<min(3, end - start - 1) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(16 - offset * 8)))
      }
    }
    return encode(bytes) == text ? bytes : nil
  }
}
