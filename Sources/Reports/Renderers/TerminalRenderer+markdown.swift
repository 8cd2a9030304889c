// SPDX-License-Identifier: Apache-2.0

import Text

extension TerminalRenderer {
  mutating func markdown(_ text: [UInt8], level: Int) {
    for block in MarkdownReader.read(text) { markdown(block) }
  }

  private mutating func markdown(_ block: MarkdownBlock) {
    switch block {
    case .heading(_, let inlines): title(Self.plain(inlines))
    default:
      beginPart()
      lines(of: block, first: [], rest: [])
    }
  }

  /// Writes a block, `first` before its first line and `rest`, which is as wide, before the others.
  private mutating func lines(of block: MarkdownBlock, first: [UInt8], rest: [UInt8]) {
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines):
      wrapped(Self.plain(inlines), first: first, rest: rest)
    case .list(let start, let items):
      for (index, item) in items.enumerated() {
        var sign: [UInt8] = []
        if let start { sign.append(decimal: start + index) }
        sign.append(start == nil ? "- " : ". ")
        let indent = [UInt8](repeating: 0x20, count: sign.count)
        blocks(item, first: (index == 0 ? first : rest) + sign, rest: rest + indent)
      }
    case .quote(let quoted):
      let sign = Array("│ ".utf8)
      blocks(quoted, first: first + sign, rest: rest + sign)
    case .code(let code):
      for (index, text) in code.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        line((index == 0 ? first : rest) + Array("    ".utf8) + LineWrapping.visible(text))
      }
    case .rule:
      line(first + Self.rule(min(width, 40)))
    }
  }

  private mutating func blocks(_ blocks: [MarkdownBlock], first: [UInt8], rest: [UInt8]) {
    if blocks.isEmpty { line(first) }
    for (index, block) in blocks.enumerated() { lines(of: block, first: index == 0 ? first : rest, rest: rest) }
  }

  /// The words of a text without its signs; a link keeps its address behind it.
  private static func plain(_ inlines: [MarkdownInline]) -> [UInt8] {
    inlines.flatMap { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inside), .strong(let inside): plain(inside)
      case .link(let inside, let address):
        plain(inside) == address ? address : plain(inside) + Array(" (".utf8) + address + Array(")".utf8)
      }
    }
  }
}
