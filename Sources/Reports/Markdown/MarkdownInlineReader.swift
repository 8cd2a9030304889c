// SPDX-License-Identifier: Apache-2.0

import Text

/// Reads code, emphasis and links inside a line of Markdown. A sign that nothing closes is text.
struct MarkdownInlineReader {
  /// Emphasis and links inside each other; deeper signs are text.
  private static let depthLimit = 6

  /// Bytes of an address; browsers stop near 2,000. Without a limit a line of `[a](` takes quadratic time.
  private static let addressLimit = 2_048

  private let text: [UInt8]
  private let depth: Int
  private var offset = 0
  private var plain: [UInt8] = []
  private var inlines: [MarkdownInline] = []
  /// Signs without an end behind `offset`: they are not looked for again, or a line of `*` would take quadratic time.
  private var unclosed: Set<[UInt8]> = []

  static func read(_ text: [UInt8]) -> [MarkdownInline] {
    read(text, depth: 0)
  }

  private static func read(_ text: [UInt8], depth: Int) -> [MarkdownInline] {
    var reader = MarkdownInlineReader(text: text, depth: depth)
    while reader.offset < text.count { reader.inline() }
    reader.endPlain()
    return reader.inlines
  }

  private init(text: [UInt8], depth: Int) {
    self.text = text
    self.depth = depth
  }

  private mutating func inline() {
    let byte = text[offset]
    switch byte {
    case 0x5C where offset + 1 < text.count && Self.isPunctuation(text[offset + 1]):
      plain.append(text[offset + 1])
      offset += 2
      return
    case 0x60:
      if code() { return }
    case 0x2A, 0x5F:
      if depth < Self.depthLimit, emphasis(byte) { return }
    case 0x5B:
      if depth < Self.depthLimit, link() { return }
    default: break
    }
    plain.append(byte)
    offset += 1
  }

  private mutating func endPlain() {
    if !plain.isEmpty { inlines.append(.text(plain)) }
    plain = []
  }

  private mutating func code() -> Bool {
    let sign = Array(text[offset...].prefix { $0 == 0x60 })
    guard let end = find(sign, from: offset + sign.count, where: { _ in true }) else {
      plain.append(contentsOf: sign)
      offset += sign.count
      return true
    }
    endPlain()
    inlines.append(.code(Array(MarkdownLine.trimmed(text[(offset + sign.count)..<end]))))
    offset = end + sign.count
    return true
  }

  private mutating func emphasis(_ byte: UInt8) -> Bool {
    let isStrong = offset + 1 < text.count && text[offset + 1] == byte
    let sign = Array(repeating: byte, count: isStrong ? 2 : 1)
    let start = offset + sign.count
    guard start < text.count, !text[start].isASCIISpace else { return false }
    // `_` inside a word, as in `a_b_c`, is a letter of it.
    if byte == 0x5F, offset > 0, Self.isWord(text[offset - 1]) { return false }
    let text = text
    let end = find(sign, from: start + 1) { end in
      let next = end + sign.count
      let closesWord = byte != 0x5F || next >= text.count || !Self.isWord(text[next])
      return !text[end - 1].isASCIISpace && closesWord
    }
    guard let end else { return false }
    endPlain()
    let inside = Self.read(Array(text[start..<end]), depth: depth + 1)
    inlines.append(isStrong ? .strong(inside) : .emphasis(inside))
    offset = end + sign.count
    return true
  }

  private mutating func link() -> Bool {
    guard let middle = find([0x5D, 0x28], from: offset + 1, where: { _ in true }),
      let end = addressEnd(from: middle + 2)
    else { return false }
    let inside = text[(offset + 1)..<middle]
    guard !inside.contains(0x5B) else { return false }
    let address = Array(text[(middle + 2)..<end])
    endPlain()
    inlines.append(.link(Self.read(Array(inside), depth: depth + 1), address: address))
    offset = end + 1
    return true
  }

  /// Where the bracket stands that closes an address; brackets inside it come in pairs.
  private func addressEnd(from start: Int) -> Int? {
    var open = 0
    for place in start..<min(text.count, start + Self.addressLimit) {
      switch text[place] {
      case 0x28: open += 1
      case 0x29 where open == 0: return place
      case 0x29: open -= 1
      case 0x20: return nil
      default: break
      }
    }
    return nil
  }

  /// The first place of a sign that meets a condition, where it is as long as it is there: `*` is not in `**`.
  private mutating func find(_ sign: [UInt8], from start: Int, where condition: (Int) -> Bool) -> Int? {
    guard !unclosed.contains(sign) else { return nil }
    let isRun = sign.allSatisfy { $0 == sign[0] }
    var place = start
    while place + sign.count <= text.count {
      guard text[place] == sign[0], text[place...].starts(with: sign) else {
        place += text[place] == 0x5C ? 2 : 1
        continue
      }
      let length = isRun ? text[place...].prefix { $0 == sign[0] }.count : sign.count
      if length == sign.count, condition(place) { return place }
      place += length
    }
    unclosed.insert(sign)
    return nil
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isASCIILetter && !byte.isASCIIDigit
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit
  }
}
