// SPDX-License-Identifier: Apache-2.0

import Text

/// Reads Markdown line by line. Whatever is none of the subset is a paragraph.
struct MarkdownReader {
  /// Lists and quotes inside each other; what lies deeper is a paragraph. News reports need three.
  private static let depthLimit = 8

  private let lines: [ArraySlice<UInt8>]
  private let depth: Int
  private var index = 0
  private var blocks: [MarkdownBlock] = []

  static func read(_ text: [UInt8]) -> [MarkdownBlock] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    return read(lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }, depth: 0)
  }

  private static func read(_ lines: [ArraySlice<UInt8>], depth: Int) -> [MarkdownBlock] {
    var reader = MarkdownReader(lines: lines, depth: depth)
    while reader.index < lines.count { reader.block() }
    return reader.blocks
  }

  private init(lines: [ArraySlice<UInt8>], depth: Int) {
    self.lines = lines
    self.depth = depth
  }

  private mutating func block() {
    let line = lines[index]
    if MarkdownLine.isBlank(line) {
      index += 1
    } else if let level = MarkdownLine.headingLevel(line) {
      index += 1
      blocks.append(.heading(level: level, inlines(of: [MarkdownLine.headingText(line, level: level)])))
    } else if MarkdownLine.isFence(line) {
      fencedCode()
    } else if MarkdownLine.indent(line) >= 4 {
      blocks.append(.code(joined(take { MarkdownLine.indent($0) >= 4 }.map { $0.dropFirst(4) })))
    } else if MarkdownLine.isRule(line) {
      index += 1
      blocks.append(.rule)
    } else if MarkdownLine.isQuote(line), depth < Self.depthLimit {
      let quoted = take(MarkdownLine.isQuote).map(MarkdownLine.quoteText)
      blocks.append(.quote(Self.read(quoted, depth: depth + 1)))
    } else if MarkdownLine.marker(line) != nil, depth < Self.depthLimit {
      list()
    } else {
      paragraph()
    }
  }

  /// Takes lines as long as they meet a condition; the first one is taken anyway.
  private mutating func take(_ condition: (ArraySlice<UInt8>) -> Bool) -> [ArraySlice<UInt8>] {
    let start = index
    repeat { index += 1 } while index < lines.count && condition(lines[index])
    return Array(lines[start..<index])
  }

  private mutating func paragraph() {
    let depthLimit = Self.depthLimit
    let depth = depth
    let text = take { line in
      let opensOther = MarkdownLine.isQuote(line) || MarkdownLine.marker(line) != nil
      return !MarkdownLine.isBlank(line) && MarkdownLine.headingLevel(line) == nil && !MarkdownLine.isFence(line)
        && !MarkdownLine.isRule(line) && !(opensOther && depth < depthLimit)
    }
    blocks.append(.paragraph(inlines(of: text)))
  }

  private mutating func fencedCode() {
    let start = index + 1
    index = start
    while index < lines.count, !MarkdownLine.isFence(lines[index]) { index += 1 }
    blocks.append(.code(joined(Array(lines[start..<index]))))
    index += 1
  }

  private mutating func list() {
    guard let first = MarkdownLine.marker(lines[index]) else { return }
    var items: [[MarkdownBlock]] = []
    while index < lines.count, let marker = MarkdownLine.marker(lines[index]) {
      guard (marker.number == nil) == (first.number == nil), !MarkdownLine.isRule(lines[index]) else { break }
      items.append(Self.read(item(indent: marker.width), depth: depth + 1))
    }
    blocks.append(.list(start: first.number, items: items))
  }

  /// Takes the lines of one item, its own indent taken off.
  private mutating func item(indent: Int) -> [ArraySlice<UInt8>] {
    var text = [lines[index].dropFirst(indent)]
    index += 1
    while index < lines.count {
      let line = lines[index]
      if MarkdownLine.indent(line) >= indent, !MarkdownLine.isBlank(line) {
        text.append(line.dropFirst(indent))
      } else if MarkdownLine.isBlank(line) {
        let next = index + 1 < lines.count ? lines[index + 1] : []
        let goesOn = MarkdownLine.indent(next) >= indent && !MarkdownLine.isBlank(next)
        guard goesOn || MarkdownLine.marker(next) != nil else { break }
        if goesOn { text.append([]) }
      } else {
        let isOther = MarkdownLine.marker(line) != nil || MarkdownLine.headingLevel(line) != nil
        guard !isOther, !MarkdownLine.isQuote(line), !MarkdownLine.isFence(line) else { break }
        text.append(line)
      }
      index += 1
    }
    return text
  }

  /// The parts of a text whose line breaks count as spaces.
  private func inlines(of lines: [ArraySlice<UInt8>]) -> [MarkdownInline] {
    MarkdownInlineReader.read(Array(lines.map(MarkdownLine.trimmed).joined(separator: [0x20])))
  }

  private func joined(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
    Array(lines.joined(separator: [0x0A]))
  }
}
