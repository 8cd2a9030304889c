// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A line of Markdown without its marks; links, pictures and emphasis go over one line only.
struct MarkdownLine: ~Escapable {
  private let bytes: Span<UInt8>
  private var offset = 0
  private var output: [UInt8] = []
  /// The address of the last link, and whether it began the line.
  private var address: [UInt8] = []
  private var beganWithLink = false
  private var endOfLink = -1

  /// The address of a link that is all of the line.
  var onlyAddress: [UInt8]? {
    beganWithLink && bytes.skipSpace(from: max(endOfLink, 0)) == bytes.count && !address.isEmpty ? address : nil
  }

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) { self.bytes = bytes }

  /// The text of the line.
  mutating func read() -> [UInt8] {
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x5C where offset + 1 < bytes.count && Self.isPunctuation(bytes[offset + 1]):
        output.append(bytes[offset + 1])
        offset += 2
      case 0x21 where bytes.has("![", at: offset):
        if let link = link(at: offset + 1) { offset = link.end } else { keep() }
      case 0x5B: takeLink()
      case 0x2A, 0x5F, 0x60: takeMark(byte)
      case 0x3C: takeTag()
      default: keep()
      }
    }
    return output
  }

  private mutating func keep() {
    output.append(bytes[offset])
    offset += 1
  }

  private mutating func takeLink() {
    guard let link = link(at: offset) else { return keep() }
    if endOfLink < 0, bytes.skipSpace() == offset { beganWithLink = true } else { beganWithLink = false }
    address = [UInt8](bytes.extracting(link.address))
    endOfLink = link.end
    // Words of a link may be emphasised; a picture in it goes.
    var inner = MarkdownLine(bytes.extracting(link.words))
    output += inner.read()
    offset = link.end
  }

  /// `[words](address "title")` at its bracket.
  private func link(at start: Int) -> (words: Range<Int>, address: Range<Int>, end: Int)? {
    var depth = 0
    var close = start
    while close < bytes.count {
      if bytes[close] == 0x5B { depth += 1 }
      if bytes[close] == 0x5D { depth -= 1 }
      if depth == 0 { break }
      close += 1
    }
    guard bytes.has("](", at: close) else { return nil }
    var end = close + 2
    var open = 1
    while end < bytes.count {
      if bytes[end] == 0x28 { open += 1 }
      if bytes[end] == 0x29 { open -= 1 }
      if open == 0 { break }
      end += 1
    }
    guard end < bytes.count else { return nil }
    var addressEnd = close + 2
    while addressEnd < end, !bytes[addressEnd].isASCIISpace { addressEnd += 1 }
    return (start + 1..<close, close + 2..<addressEnd, end + 1)
  }

  /// Emphasis and code: a mark goes if it touches a word on one side alone; `snake_case` and `2 * 3` stay.
  private mutating func takeMark(_ mark: UInt8) {
    var end = offset
    while end < bytes.count, bytes[end] == mark { end += 1 }
    let isOpen = end < bytes.count && !bytes[end].isASCIISpace
    let isClose = offset > 0 && !bytes[offset - 1].isASCIISpace
    let isInside = offset > 0 && end < bytes.count && Self.isWord(bytes[offset - 1]) && Self.isWord(bytes[end])
    let isList = mark == 0x2A && end - offset == 1 && bytes.skipSpace() == offset && !isOpen
    if (isOpen || isClose) && !(isInside && mark == 0x5F) && !isList {
      offset = end
      return
    }
    while offset < end { keep() }
  }

  /// A tag of HTML goes, an address in angle brackets stays without them; `a < b` is text.
  private mutating func takeTag() {
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    guard next.isASCIILetter || next == 0x2F || next == 0x21 else { return keep() }
    var end = offset
    while end < bytes.count, bytes[end] != 0x3E { end += 1 }
    guard end < bytes.count else { return keep() }
    let inside = bytes.extracting((offset + 1)..<end)
    if inside.hasPrefix("br", ignoringCase: true) { output.append(0x20) }
    if inside.hasPrefix("http://") || inside.hasPrefix("https://") { output += [UInt8](inside) }
    offset = end + 1
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isASCIILetter && !byte.isASCIIDigit
  }
}
