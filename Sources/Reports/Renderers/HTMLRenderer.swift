// SPDX-License-Identifier: Apache-2.0

import Text

/// Writes a report as one web page that needs nothing beside it: no font, no picture, no address is fetched.
///
/// All text is escaped, and the page's own policy lets nothing run or load but its style and its script, which sorts
/// tables: even a script that slipped through would not run. A link is one only where it leads to the web, to a mail
/// address or to a place beside or inside the page; any other, `javascript:` for instance, is its text alone.
struct HTMLRenderer: Renderer {
  var output: [UInt8] = []
  /// How many pictures the page has so far.
  var pictures = 0
  /// The headings that what follows lies under: the level that each asked for, outermost first.
  private var headings: [Int] = []

  mutating func begin(_ report: Report) {
    output.append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n")
    output.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    output.append(Self.policy)
    output.append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    element("title", report.title ?? report.name)
    output.append("<style>")
    output += Self.style
    output.append("</style>\n</head>\n<body>\n<main>\n")
    if let title = report.title { heading(1) { $0.output.append(escaped: title) } }
  }

  mutating func end() {
    output.append("</main>\n<script>")
    output.append(Self.script)
    output.append("</script>\n</body>\n</html>\n")
  }

  mutating func beginSection(_ title: [UInt8], level: Int) {
    output.append("<section>\n")
    heading(level) { $0.output.append(escaped: title) }
  }

  mutating func endSection() {
    output.append("</section>\n")
  }

  /// Writes a heading a level below the one that it lies under, however many levels between the two were left out: who
  /// listens to a page goes through it by levels.
  mutating func heading(_ level: Int, _ content: (inout HTMLRenderer) -> Void) {
    while let last = headings.last, last >= level { headings.removeLast() }
    headings.append(level)
    let digit = 0x30 + UInt8(min(headings.count, 6))
    output.append(contentsOf: [0x3C, 0x68, digit, 0x3E])
    content(&self)
    output.append(contentsOf: [0x3C, 0x2F, 0x68, digit, 0x3E, 0x0A])
  }

  mutating func element(_ name: StaticString, _ text: [UInt8], end: StaticString = "\n") {
    output.append("<")
    output.append(name)
    output.append(">")
    output.append(escaped: text)
    output.append("</")
    output.append(name)
    output.append(">")
    output.append(end)
  }

  /// Writes text as a link where its address leads to the web.
  mutating func link(_ text: [UInt8], to url: [UInt8]?) {
    guard let url, WebAddress.isWeb(url) else { return output.append(escaped: text, lineBreak: "<br>") }
    output.append("<a href=\"")
    output.append(escaped: url)
    output.append("\">")
    output.append(escaped: text, lineBreak: "<br>")
    output.append("</a>")
  }
}
