// SPDX-License-Identifier: Apache-2.0

internal import Text

/// HTML inside a field of a record.
enum Markup {
  /// Text without markup, paragraphs parted by blank lines; text that has none stays as it is.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    guard isMarkup(bytes.span), let page = try? PageBuilder.page(of: [UInt8](repairing: bytes.span).span, path: [])
    else {
      return bytes
    }
    let blocks = PageBlocks(page, scope: .everything)
    return Array(blocks.blocks.map { blocks.text[$0.range.indices] }.joined(separator: [0x0A, 0x0A]))
  }

  /// The same in one line: of a headline.
  static func plainLine(_ bytes: [UInt8]) -> [UInt8] {
    let text = plain(bytes).span.trimmedBytes()
    guard text.contains(where: { $0 < 0x20 }) else { return text }
    return Array(text.split { $0.isASCIISpace }.joined(separator: [0x20]))
  }

  /// Whether there is a closing tag, a break, or a character reference: `a < b` is text, `a<br>b` is not.
  private static func isMarkup(_ bytes: Span<UInt8>) -> Bool {
    let signs: [StaticString] = ["</", "<br", "<p>", "<img ", "/>"]
    var next = 0
    while let offset = bytes.firstOffset(from: next, to: bytes.count, where: { mayBeMarkup($0) }) {
      if bytes[offset] == 0x26 {
        if isReference(bytes, at: offset) { return true }
      } else {
        for sign in signs where bytes.has(sign, at: offset, ignoringCase: true) { return true }
      }
      next = offset + 1
    }
    return false
  }

  @inline(__always)
  private static func mayBeMarkup(_ byte: ByteVector) -> ByteMask {
    (byte .== .all(0x3C)) .| (byte .== .all(0x2F)) .| (byte .== .all(0x26))
  }

  /// `&amp;`, `&#7879;`, `&eacute;`.
  private static func isReference(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    var place = offset + 1
    if place < bytes.count, bytes[place] == 0x23 { place += 1 }
    let start = place
    while place < bytes.count, place - start < 9, bytes[place].isASCIILetter || bytes[place].isASCIIDigit { place += 1 }
    return place - start >= 2 && place < bytes.count && bytes[place] == 0x3B
  }
}
