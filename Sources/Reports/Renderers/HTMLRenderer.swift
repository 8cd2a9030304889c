// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes a report as one web page that needs nothing beside it: no script, no font, no address is fetched.
///
/// All text is escaped. A link of a Markdown block is one only where it leads to the web, to a mail address or to a
/// place beside or inside the page; any other, `javascript:` for instance, is its text alone.
struct HTMLRenderer: Renderer {
  private(set) var output: [UInt8] = []

  mutating func begin(_ report: Report) {
    output.append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n")
    output.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    element("title", report.title ?? report.name)
    output.append(Self.style)
    output.append("</head>\n<body>\n<main>\n")
    if let title = report.title { element("h1", title) }
  }

  mutating func end() {
    output.append("</main>\n</body>\n</html>\n")
  }

  mutating func beginSection(_ title: [UInt8], level: Int) {
    output.append("<section>\n")
    heading(level) { $0.escape(title) }
  }

  mutating func endSection() {
    output.append("</section>\n")
  }

  mutating func table(_ table: Table, level: Int) {
    output.append("<div class=\"table\">\n<table>\n")
    if let title = table.title { element("caption", title) }
    output.append("<thead>\n<tr>")
    for column in table.columns {
      output.append(column.kind.isRightAligned ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
      escape(column.name)
      output.append("</th>")
    }
    output.append("</tr>\n</thead>\n<tbody>\n")
    for cells in table.rows {
      output.append("<tr>")
      for (column, cell) in zip(table.columns, cells) {
        output.append(column.kind.isRightAligned ? "<td class=\"n\">" : "<td>")
        escape(cell.shownText, lineBreak: "<br>")
        output.append("</td>")
      }
      output.append("</tr>\n")
    }
    output.append("</tbody>\n</table>\n</div>\n")
  }

  mutating func markdown(_ text: [UInt8], level: Int) {
    markdown(MarkdownReader.read(text), level: level)
  }

  private mutating func markdown(_ blocks: [MarkdownBlock], level: Int) {
    for block in blocks {
      switch block {
      case .heading(let own, let inlines): heading(level + own - 1) { $0.inlines(inlines) }
      case .paragraph(let text):
        output.append("<p>")
        inlines(text)
        output.append("</p>\n")
      case .list(let start, let items): list(start: start, items: items, level: level)
      case .quote(let quoted):
        output.append("<blockquote>\n")
        markdown(quoted, level: level)
        output.append("</blockquote>\n")
      case .code(let code):
        output.append("<pre><code>")
        escape(code)
        output.append("</code></pre>\n")
      case .rule: output.append("<hr>\n")
      }
    }
  }

  private mutating func list(start: Int?, items: [[MarkdownBlock]], level: Int) {
    if let start {
      output.append("<ol start=\"")
      output.append(decimal: start)
      output.append("\">\n")
    } else {
      output.append("<ul>\n")
    }
    for item in items {
      output.append("<li>")
      // An item that begins with a paragraph is a line of its own, without the space around paragraphs.
      if case .paragraph(let text)? = item.first {
        inlines(text)
        markdown(Array(item.dropFirst()), level: level)
      } else {
        markdown(item, level: level)
      }
      output.append("</li>\n")
    }
    output.append(start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func inlines(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): escape(text)
      case .code(let code): element("code", code, end: "")
      case .emphasis(let inside):
        output.append("<em>")
        self.inlines(inside)
        output.append("</em>")
      case .strong(let inside):
        output.append("<strong>")
        self.inlines(inside)
        output.append("</strong>")
      case .link(let inside, let address): link(inside, address)
      }
    }
  }

  private mutating func link(_ inside: [MarkdownInline], _ address: [UInt8]) {
    guard Self.isHarmless(address) else { return inlines(inside) }
    output.append("<a href=\"")
    escape(address)
    output.append("\">")
    inlines(inside)
    output.append("</a>")
  }

  /// Whether an address has no scheme, or one that runs nothing.
  private static func isHarmless(_ address: [UInt8]) -> Bool {
    guard !address.contains(where: { $0 < 0x21 }) else { return false }
    let scheme = address.prefix { $0 != 0x3A && $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    guard scheme.count < address.count, address[scheme.count] == 0x3A else { return true }
    let lower = scheme.map { $0 | 0x20 }
    return ["http", "https", "mailto"].contains { Array($0.utf8) == lower }
  }

  private mutating func heading(_ level: Int, _ content: (inout HTMLRenderer) -> Void) {
    let digit = 0x30 + UInt8(min(level, 6))
    output.append(contentsOf: [0x3C, 0x68, digit, 0x3E])
    content(&self)
    output.append(contentsOf: [0x3C, 0x2F, 0x68, digit, 0x3E, 0x0A])
  }

  private mutating func element(_ name: StaticString, _ text: [UInt8], end: StaticString = "\n") {
    output.append("<")
    output.append(name)
    output.append(">")
    escape(text)
    output.append("</")
    output.append(name)
    output.append(">")
    output.append(end)
  }

  private mutating func escape(_ text: [UInt8], lineBreak: StaticString = "\n") {
    for byte in text {
      switch byte {
      case 0x26: output.append("&amp;")
      case 0x3C: output.append("&lt;")
      case 0x3E: output.append("&gt;")
      case 0x22: output.append("&quot;")
      case 0x27: output.append("&#39;")
      case 0x0A: output.append(lineBreak)
      case 0x09: output.append(byte)
      case 0..<0x20, 0x7F: output.append(0x20)
      default: output.append(byte)
      }
    }
  }
}
