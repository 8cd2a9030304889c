// SPDX-License-Identifier: Apache-2.0

import News
import Text

/// Prints an article for reading: head, text with names marked by colour, then what was recognised.
struct ArticlePrinter {
  let isColoured: Bool

  private static let reset = "\u{1B}[0m"

  /// The article as text, with a line feed at its end.
  func print(_ article: borrowing Article) -> [UInt8] {
    var out: [UInt8] = []
    let title = article.title.map { folded(copy(article.bytes(of: $0))) }
    if let title { line(styled(title, "\u{1B}[1m"), to: &out) }
    line(styled(folded(head(article)), "\u{1B}[2m"), to: &out)
    for paragraph in article.paragraphs {
      out.append(0x0A)
      line(marked(paragraph, article), to: &out)
    }
    list("caption", article.captions, article, to: &out)
    list("credit", article.credits, article, to: &out)
    out.append(0x0A)
    for kind in Kind.allCases { entities(kind, article, to: &out) }
    dates(article, to: &out)
    for position in article.positions { line(describe(position, article), to: &out) }
    for meeting in article.meetings { line(describe(meeting, article), to: &out) }
    for drop in article.dropped {
      let text = folded(copy(article.bytes(of: drop.range)))
      line(styled(Array("dropped (\(drop.reason.name)): ".utf8) + text, "\u{1B}[2m"), to: &out)
    }
    return out
  }

  private func head(_ article: borrowing Article) -> [UInt8] {
    var parts: [[UInt8]] = [[UInt8](repairing: article.id.span)]
    if let date = article.date { parts.append(date.iso) }
    if let byline = article.byline { parts.append(Array("by ".utf8) + copy(article.bytes(of: byline))) }
    if let outlet = article.outlet { parts.append(copy(article.bytes(of: outlet))) }
    if let views = article.views { parts.append(Array("\(views) views".utf8)) }
    return Array(parts.joined(separator: Array(" · ".utf8)))
  }

  /// A paragraph with its mentions in the colour of their kind.
  private func marked(_ range: ByteRange, _ article: borrowing Article) -> [UInt8] {
    guard isColoured else { return folded(copy(article.bytes(of: range))) }
    var out: [UInt8] = []
    var place = range.start
    for mention in article.mentions where range.contains(mention.range) && mention.range.start >= place {
      out += folded(copy(article.bytes(of: ByteRange(start: place, end: mention.range.start))))
      out +=
        Array(colour(of: mention.kind).utf8) + folded(copy(article.bytes(of: mention.range)))
        + Array(Self.reset.utf8)
      place = mention.range.end
    }
    return out + folded(copy(article.bytes(of: ByteRange(start: place, end: range.end))))
  }

  private func list(_ name: String, _ ranges: [ByteRange], _ article: borrowing Article, to out: inout [UInt8]) {
    for range in ranges {
      out.append(0x0A)
      line(Array("\(name): ".utf8) + marked(range, article), to: &out)
    }
  }

  private func entities(_ kind: Kind, _ article: borrowing Article, to out: inout [UInt8]) {
    var names: [[UInt8]] = []
    for entity in article.entities where entity.kind == kind {
      let count = entity.count > 1 ? Array(" (\(entity.count))".utf8) : []
      names.append(styled(folded(copy(article.bytes(of: entity.name))), colour(of: kind)) + count)
    }
    if names.isEmpty { return }
    line(Array("\(kind.name): ".utf8) + names.joined(separator: Array(", ".utf8)), to: &out)
  }

  private func dates(_ article: borrowing Article, to out: inout [UInt8]) {
    var names: [[UInt8]] = []
    for mention in article.mentions where mention.kind == .date {
      let norm = mention.norm.map { Array(" = ".utf8) + copy(article.bytes(of: $0)) } ?? []
      let name = styled(folded(copy(article.bytes(of: mention.range))), colour(of: .date)) + norm
      if !names.contains(name) { names.append(name) }
    }
    if !names.isEmpty { line(Array("date: ".utf8) + names.joined(separator: Array(", ".utf8)), to: &out) }
  }

  func colour(of kind: Kind) -> String {
    switch kind {
    case .person: "\u{1B}[33m"
    case .organisation: "\u{1B}[36m"
    case .place: "\u{1B}[32m"
    case .date: "\u{1B}[35m"
    case .document: "\u{1B}[34m"
    case .event: "\u{1B}[31m"
    }
  }

  func styled(_ text: [UInt8], _ style: String) -> [UInt8] {
    isColoured ? Array(style.utf8) + text + Array(Self.reset.utf8) : text
  }

  func line(_ text: some Sequence<UInt8>, to out: inout [UInt8]) {
    out += text
    out.append(0x0A)
  }

  func copy(_ bytes: Span<UInt8>) -> [UInt8] {
    var copy: [UInt8] = []
    copy.append(bytes: bytes)
    return copy
  }

  /// Line feeds, tabs and control characters as spaces, so that a text cannot command the terminal.
  func folded(_ text: [UInt8]) -> [UInt8] { ControlCodes.replaced(in: text) }
}
