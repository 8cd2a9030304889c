// SPDX-License-Identifier: Apache-2.0

import Text

extension HTMLRenderer {
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
        output.append(escaped: code)
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
      case .text(let text): output.append(escaped: text)
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
    guard WebAddress.isHarmless(address) else { return inlines(inside) }
    output.append("<a href=\"")
    output.append(escaped: address)
    output.append("\">")
    inlines(inside)
    output.append("</a>")
  }
}
