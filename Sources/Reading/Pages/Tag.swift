// SPDX-License-Identifier: Apache-2.0

internal import Text

/// What an element is, as far as finding the article asks.
enum Tag: UInt8 {
  case text, inline, link, lineBreak
  case block, paragraph, heading1, heading, item, list, cell, table, preformatted, quote, figure, caption
  case article, main, aside, footer, header, navigation, form, time
  case script, style, hidden
  case meta, linkElement, title, body, html

  private static let names: [(StaticString, Tag)] = [
    ("a", .link), ("br", .lineBreak), ("div", .block), ("section", .block), ("center", .block), ("address", .block),
    ("details", .block), ("summary", .block), ("fieldset", .block), ("dl", .list), ("dt", .item), ("dd", .item),
    ("hr", .block), ("hgroup", .block), ("p", .paragraph), ("h1", .heading1), ("h2", .heading), ("h3", .heading),
    ("h4", .heading), ("h5", .heading), ("h6", .heading), ("li", .item), ("ul", .list), ("ol", .list), ("td", .cell),
    ("th", .cell), ("tr", .block), ("table", .table), ("tbody", .block), ("thead", .block), ("tfoot", .block),
    ("pre", .preformatted), ("blockquote", .quote), ("figure", .figure), ("figcaption", .caption),
    ("article", .article), ("main", .main), ("aside", .aside), ("footer", .footer), ("header", .header),
    ("nav", .navigation), ("menu", .navigation), ("form", .form), ("time", .time), ("script", .script),
    ("style", .style), ("noscript", .hidden), ("template", .hidden), ("iframe", .hidden), ("object", .hidden),
    ("embed", .hidden), ("svg", .hidden), ("canvas", .hidden), ("audio", .hidden), ("video", .hidden),
    ("button", .hidden), ("select", .hidden), ("textarea", .hidden), ("map", .hidden), ("dialog", .hidden),
    ("head", .block), ("meta", .meta), ("link", .linkElement), ("title", .title), ("body", .body), ("html", .html),
  ]

  private static let numbers: (keys: ByteTable, tags: [Tag]) = {
    var keys = ByteTable()
    for (name, _) in names { keys.insert([UInt8](name).span) }
    return (keys, names.map { $0.1 })
  }()

  /// The tag of a name in lower case; an unknown one is inline.
  init(name: Span<UInt8>) {
    self = Self.numbers.keys.find(name).map { Self.numbers.tags[$0] } ?? .inline
  }

  /// Whether text on either side of its border belongs to different paragraphs.
  var breaksParagraph: Bool {
    switch self {
    case .text, .inline, .link, .lineBreak, .time, .meta, .linkElement, .script, .style, .hidden: false
    default: true
    }
  }

  /// Whether nothing in it is ever part of an article.
  var isNeverText: Bool {
    switch self {
    case .aside, .footer, .navigation, .script, .style, .hidden, .meta, .linkElement, .title: true
    default: false
    }
  }
}
