// SPDX-License-Identifier: Apache-2.0

internal import Text

/// The text of a Markdown file without its marks, and the fields of the front matter before it.
///
/// `# Mưa\n\n**To** [ở đây](http://a.vn) ![ảnh](b.png)` gives `Mưa\n\nTo ở đây`. Pictures go, links leave their words,
/// lists keep their dashes. Marks that close nothing stay as they are.
struct MarkdownText {
  /// The text in UTF-8.
  private(set) var text: [UInt8] = []
  /// Fields of the front matter, and the address of a first line that is nothing but a link.
  private(set) var record = Record()
  private var isFenced = false
  /// Of an address that no field names.
  private static let leastRank = 1000
  /// Lines of front matter; real ones have ten.
  private static let frontLimit = 200

  /// Reads a file in UTF-8 with LF line ends or CRLF.
  init(_ bytes: [UInt8], _ map: FieldMap) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Array(line.last == 0x0D ? line.dropLast() : line)
    }
    lines.removeFirst(readFront(lines, map))
    for line in lines { add(line) }
    while let last = text.last, last.isASCIISpace { text.removeLast() }
  }

  /// Takes `key: value` lines between two lines of dashes, and tells how many lines that are.
  private mutating func readFront(_ lines: [[UInt8]], _ map: FieldMap) -> Int {
    func isBorder(_ line: [UInt8]) -> Bool { line.span.trimmedBytes().span.isEqual("---") }
    guard let first = lines.first, isBorder(first),
      let end = lines.prefix(Self.frontLimit).dropFirst().firstIndex(where: isBorder)
    else { return 0 }
    for line in lines[1..<end] {
      guard let colon = line.firstIndex(of: 0x3A),
        let (role, rank) = map.role(of: line.span.extracting(..<colon)), role != .text
      else { continue }
      record.offer(Self.unquoted(line.span.extracting((colon + 1)...).trimmedBytes()), as: role, rank: rank)
    }
    return end + 1
  }

  private static func unquoted(_ value: [UInt8]) -> [UInt8] {
    guard value.count > 1, let quote = value.first, quote == value.last, quote == 0x22 || quote == 0x27 else {
      return value
    }
    return value.span.extracting(1..<value.count - 1).trimmedBytes()
  }

  private mutating func add(_ line: [UInt8]) {
    let start = line.span.skipSpace()
    if line.span.has("```", at: start) || line.span.has("~~~", at: start) {
      isFenced.toggle()
      return
    }
    if isFenced { return append(line) }
    if Self.isRule(line.span.extracting(start...)) { return append([]) }
    var inline = MarkdownLine(line.span.extracting(Self.prefix(of: line.span, from: start)...))
    let plain = inline.read()
    if let address = inline.onlyAddress, text.isEmpty { record.offer(address, as: .url, rank: Self.leastRank) }
    // A line of pictures leaves nothing, as if it had not been there.
    let first = plain.span.skipSpace()
    if first < plain.count || start == line.count { append(Array(plain[first...])) }
  }

  private mutating func append(_ line: [UInt8]) {
    if text.isEmpty, line.span.skipSpace() == line.count { return }
    text += line
    text.append(0x0A)
  }

  /// A rule, or the underline of a heading: three dashes, stars, equals signs or more and nothing else.
  private static func isRule(_ line: Span<UInt8>) -> Bool {
    guard line.count >= 3, [0x2D, 0x2A, 0x5F, 0x3D].contains(line[0]) else { return false }
    for offset in line.indices where line[offset] != line[0] && !line[offset].isASCIISpace { return false }
    return true
  }

  /// Where a line's text begins: behind the marks of headings and quotes.
  private static func prefix(of line: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < line.count, line[offset] == 0x3E { offset = line.skipSpace(from: offset + 1) }
    var end = offset
    while end < line.count, line[end] == 0x23 { end += 1 }
    guard end > offset, end - offset < 7, end < line.count, line[end].isASCIISpace else { return offset }
    return line.skipSpace(from: end)
  }
}
