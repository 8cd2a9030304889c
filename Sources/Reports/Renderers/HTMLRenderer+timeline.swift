// SPDX-License-Identifier: Apache-2.0

import Text

extension HTMLRenderer {
  mutating func timeline(_ timeline: Timeline, level: Int) {
    output.append("<section class=\"timeline\">\n")
    if let title = timeline.title { heading(level) { $0.output.append(escaped: title) } }
    output.append("<ol>\n")
    for event in timeline.events.prefix(Self.rowLimit) { self.event(event) }
    output.append("</ol>\n")
    if timeline.events.isEmpty { output.append("<p class=\"note\">(no events)</p>\n") }
    if timeline.events.count > Self.rowLimit {
      output.append("<p class=\"note\">The first ")
      output += ChartScale.label(Double(Self.rowLimit))
      output.append(" of ")
      output += ChartScale.label(Double(timeline.events.count))
      output.append(" events. CSV, XLSX and JSON have them all.</p>\n")
    }
    output.append("</section>\n")
  }

  private mutating func event(_ event: Timeline.Event) {
    output.append("<li><span class=\"when\">")
    time(event.date)
    if let finish = event.finish {
      output.append("–")
      time(finish)
    }
    output.append("</span><div>")
    if let kind = event.kind {
      output.append("<span class=\"kind\">")
      output.append(escaped: kind)
      output.append("</span> ")
    }
    output.append("<strong>")
    link(event.title, to: event.url)
    output.append("</strong>")
    if let text = event.text {
      output.append("<p>")
      output.append(escaped: text, lineBreak: "<br>")
      output.append("</p>")
    }
    let articles = event.sources.articles
    if !articles.isEmpty {
      output.append("<p class=\"src\">")
      output.append(escaped: articles.prefix(5).joined(separator: Array(", ".utf8)))
      if articles.count > 5 { output.append(", …") }
      output.append("</p>")
    }
    output.append("</div></li>\n")
  }

  private mutating func time(_ date: [UInt8]?) {
    guard let date else { return output.append("–") }
    guard PartialDate(date) != nil else { return output.append(escaped: date) }
    output.append("<time datetime=\"")
    output += date
    output.append("\">")
    output += date
    output.append("</time>")
  }

  mutating func quote(_ quote: Quote, level: Int) {
    output.append("<figure class=\"quote\">\n<blockquote><p>")
    for (text, mark) in quote.pieces {
      guard let mark else {
        output.append(escaped: text, lineBreak: "<br>")
        continue
      }
      output.append("<mark class=\"")
      output.append(Self.className(of: mark.kind))
      output.append("\" title=\"")
      output.append(escaped: mark.title)
      output.append("\">")
      output.append(escaped: text, lineBreak: "<br>")
      output.append("</mark>")
    }
    output.append("</p></blockquote>\n")
    if !quote.credit.isEmpty {
      output.append("<figcaption>")
      link(quote.credit, to: quote.origin.url)
      output.append("</figcaption>\n")
    }
    output.append("</figure>\n")
  }

  /// The class of a kind that the style has a colour for; text of a report never names a class.
  private static func className(of kind: [UInt8]) -> StaticString {
    let known: [StaticString] = ["person", "organisation", "place", "date", "document", "event"]
    return known.first { name in name.withUTF8Buffer { kind.elementsEqual($0) } } ?? "other"
  }
}

extension Quote.Mark {
  /// `person: Tô Lâm`.
  var title: [UInt8] {
    guard let name else { return kind }
    return kind + Array(": ".utf8) + name
  }
}
