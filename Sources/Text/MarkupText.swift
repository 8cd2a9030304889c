// SPDX-License-Identifier: Apache-2.0

/// The text of a piece of HTML: `<p>Tô&nbsp;Lâm <b>tiếp</b></p>` gives `Tô Lâm tiếp`.
///
/// Tags, comments, scripts and styles go; blocks and `br` begin a new line; runs of white space are one space; entities
/// are decoded. It reads once from left to right, whatever the input, and needs no well-formed page. Input is UTF-8.
public struct MarkupText {
  private let html: [UInt8]
  private var offset = 0
  private var output: [UInt8] = []
  private var owes: Owed = .nothing

  private enum Owed { case nothing, space, line }

  /// The text of a piece of HTML.
  public static func read(_ html: [UInt8]) -> [UInt8] {
    var reader = MarkupText(html: html)
    while reader.offset < html.count { reader.step() }
    return reader.output
  }

  private init(html: [UInt8]) { self.html = html }

  private mutating func step() {
    switch html[offset] {
    case 0x3C: readTag()
    case 0x26: readEntity()
    case let byte where byte.isASCIISpace:
      offset += 1
      if owes == .nothing { owes = .space }
    default:
      let start = offset
      while offset < html.count, html[offset] != 0x3C, html[offset] != 0x26, !html[offset].isASCIISpace { offset += 1 }
      append(html[start..<offset])
    }
  }

  private mutating func append(_ bytes: some Sequence<UInt8>) {
    if owes != .nothing, !output.isEmpty { output.append(owes == .line ? 0x0A : 0x20) }
    owes = .nothing
    output.append(contentsOf: bytes)
  }

  private mutating func readTag() {
    let next = offset + 1 < html.count ? html[offset + 1] : 0
    if has("<!--", at: offset) { return skip(behind: "-->", from: offset + 4) }
    if next == 0x21 || next == 0x3F { return skip(behind: ">", from: offset) }
    let start = next == 0x2F ? offset + 2 : offset + 1
    guard start < html.count, html[start].isASCIILetter else {
      append(CollectionOfOne(0x3C))
      offset += 1
      return
    }
    var end = start
    while end < html.count, html[end].isASCIILetter || html[end].isASCIIDigit { end += 1 }
    let name = html[start..<end].map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
    offset = end
    skipAttributes()
    if Self.breaks.contains(where: { Self.isSame($0, name) }) { owes = .line }
    if next != 0x2F, Self.hidden.contains(where: { Self.isSame($0, name) }) { skipContent(of: name) }
  }

  private mutating func skipAttributes() {
    var quote: UInt8 = 0
    while offset < html.count {
      let byte = html[offset]
      offset += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
    }
  }

  /// Moves behind the content of a script or its like; its end tag is left to be read.
  private mutating func skipContent(of name: [UInt8]) {
    while offset < html.count {
      if html[offset] == 0x3C, offset + 1 < html.count, html[offset + 1] == 0x2F {
        let tag = html[(offset + 2)...].prefix(name.count).map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
        if tag == name { return }
      }
      offset += 1
    }
  }

  private mutating func skip(behind mark: StaticString, from start: Int) {
    offset = min(start, html.count)
    while offset < html.count, !has(mark, at: offset) { offset += 1 }
    offset = min(offset + mark.utf8CodeUnitCount, html.count)
  }

  private func has(_ mark: StaticString, at place: Int) -> Bool {
    guard place + mark.utf8CodeUnitCount <= html.count else { return false }
    return mark.withUTF8Buffer { buffer in
      for index in buffer.indices where html[place + index] != buffer[index] { return false }
      return true
    }
  }

  private mutating func readEntity() {
    // The longest name below has six letters, the longest number eight digits with its signs.
    let end = html[(offset + 1)...].prefix(10).firstIndex(of: 0x3B)
    guard let end, let scalar = Self.scalar(of: Array(html[(offset + 1)..<end])) else {
      append(CollectionOfOne(0x26))
      offset += 1
      return
    }
    offset = end + 1
    if Scalar.isSpace(scalar) {
      if owes == .nothing { owes = .space }
      return
    }
    var bytes: [UInt8] = []
    Scalar.append(scalar, to: &bytes)
    append(bytes)
  }

  private static func scalar(of entity: [UInt8]) -> UInt32? {
    guard entity.first == 0x23 else { return entities.first { isSame($0.0, entity) }?.1 }
    let isHex = entity.count > 1 && entity[1] | 0x20 == 0x78
    let digits = entity.dropFirst(isHex ? 2 : 1)
    var value: UInt32 = 0
    for digit in digits {
      let number: UInt32
      switch digit {
      case 0x30...0x39: number = UInt32(digit - 0x30)
      case 0x41...0x46 where isHex: number = UInt32(digit - 0x37)
      case 0x61...0x66 where isHex: number = UInt32(digit - 0x57)
      default: return nil
      }
      value = value * (isHex ? 16 : 10) + number
    }
    if digits.isEmpty { return nil }
    return Unicode.Scalar(value) == nil || value == 0 ? 0xFFFD : value
  }

  private static func isSame(_ literal: StaticString, _ bytes: [UInt8]) -> Bool {
    literal.utf8CodeUnitCount == bytes.count && literal.withUTF8Buffer { $0.elementsEqual(bytes) }
  }

  private static let breaks: [StaticString] = [
    "p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "thead", "tbody", "caption", "section",
    "article", "header", "footer", "main", "aside", "nav", "figure", "figcaption", "blockquote", "pre", "hr", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "title", "address", "fieldset", "option", "td", "th",
  ]
  private static let hidden: [StaticString] = ["script", "style", "template", "noscript", "svg", "iframe", "textarea"]
  private static let entities: [(StaticString, UInt32)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0), ("ensp", 0x2002),
    ("emsp", 0x2003), ("thinsp", 0x2009), ("shy", 0xAD), ("ndash", 0x2013), ("mdash", 0x2014), ("hellip", 0x2026),
    ("bull", 0x2022), ("middot", 0xB7), ("lsquo", 0x2018), ("rsquo", 0x2019), ("sbquo", 0x201A), ("ldquo", 0x201C),
    ("rdquo", 0x201D), ("bdquo", 0x201E), ("laquo", 0xAB), ("raquo", 0xBB), ("copy", 0xA9), ("reg", 0xAE),
    ("trade", 0x2122), ("deg", 0xB0), ("times", 0xD7), ("euro", 0x20AC), ("agrave", 0xE0), ("aacute", 0xE1),
    ("acirc", 0xE2), ("atilde", 0xE3), ("egrave", 0xE8), ("eacute", 0xE9), ("ecirc", 0xEA), ("igrave", 0xEC),
    ("iacute", 0xED), ("ograve", 0xF2), ("oacute", 0xF3), ("ocirc", 0xF4), ("otilde", 0xF5), ("ugrave", 0xF9),
    ("uacute", 0xFA), ("yacute", 0xFD),
  ]
}
