// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Whether a feed is decoded here or by libxml2, which knows UTF-8 and, by the system, the character sets of other
/// languages, and streams them.
struct FeedEncoding {
  /// Bytes of a feed that it is told by.
  static let sample = 1 << 16

  /// Whether it is decoded here: where the user tells it, in UTF-16 and UTF-32, and in Vietnamese encodings.
  let isOurs: Bool

  /// Looks at the first bytes, with the character set that a server told and the encoding that the user told.
  init(_ head: Span<UInt8>, server: [UInt8]?, told: TextEncoding?) {
    let mark = EncodingDetector.mark(of: head)
    if let told, !told.isSpelling {
      isOurs = true
    } else if let mark {
      isOurs = mark.encoding.unit > 1
    } else if Self.hasZero(head) {
      isOurs = EncodingDetector.wide(head.extracting(..<(head.count / 4 * 4))) != nil
    } else if Self.isUTF8(head) {
      isOurs = false
    } else if let name = server ?? Charset.name(declaredIn: head), CharsetLabel(name.span) == nil {
      isOurs = false
    } else {
      let found = EncodingDetector.statistics(head, words: EncodingDetector.leastWords)
      isOurs = !EncodingDetector.isDamagedUTF8(head) && found.confidence >= EncodingDetector.least
    }
  }

  private static func hasZero(_ head: Span<UInt8>) -> Bool {
    for offset in 0..<min(head.count, Formats.headSize) where head[offset] == 0 { return true }
    return false
  }

  /// Whether the bytes are UTF-8 but for a letter that is cut at their end.
  private static func isUTF8(_ head: Span<UInt8>) -> Bool {
    guard let offset = EncodingDetector.invalidOffset(in: head) else { return true }
    return head.count == sample && offset > head.count - 4
  }
}
