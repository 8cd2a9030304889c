// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// The article of a web page: what its metadata say, and the paragraphs of its body.
struct PageArticle {
  var title: [UInt8]?
  var date: [UInt8]?
  var url: [UInt8]?
  var outlet: [UInt8]?
  var language: [UInt8]?
  var paragraphs: [[UInt8]]

  init(_ page: Page) {
    let data = LinkedData(page.scripts)
    title = Self.title(page, data)
    let date =
      data.date
      ?? page.property(
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "date", "dc.date", "dc.date.issued",
        "dcterms.created", "dcterms.date", "sailthru.date", "parsely-pub-date", "article.published", "time")
    url = page.property("canonical", "og:url") ?? data.url
    // The name of a site, not its address.
    outlet = (page.property("og:site_name", "application-name") ?? data.outlet).flatMap { $0.contains(0x2F) ? nil : $0 }
    // Not the page's `lang`: systems made for English say `en` on Vietnamese pages.
    language = page.property("og:locale", "content-language").map { Array($0.prefix { $0.isASCIILetter }) }
    self.date = date.map { PublicationDate.readable([UInt8](repairing: $0.span)) } ?? Self.visibleDate(page, title)
    let known = data.body.map { Markup.plain($0) } ?? []
    // Two sentences at least; some pages have the teaser there.
    paragraphs = ArticleFinder.paragraphs(of: page, title: title ?? [], known: known.count < 500 ? [] : known)
  }

  /// The text of an article: headline, date line, and paragraphs with blank lines between.
  var text: [UInt8] {
    var text: [UInt8] = []
    if let title { text += title }
    if let line = dateLine { text += (text.isEmpty ? [] : [0x0A, 0x0A]) + line }
    for paragraph in paragraphs {
      if !text.isEmpty { text += [0x0A, 0x0A] }
      text += paragraph
    }
    return text
  }

  /// `14/07/2024`, the form in which papers print it.
  private var dateLine: [UInt8]? {
    guard let date else { return nil }
    for offset in date.indices {
      guard let form = DateForm(at: offset, in: date.span, limit: date.count) else { continue }
      let iso = form.date.iso.split(separator: 0x2D)
      return Array(iso.reversed().joined(separator: [0x2F]))
    }
    return nil
  }

  /// How many blocks behind the headline a date line is looked for: past a lead, a byline and buttons.
  private static let dateDistance = 12

  /// A line of nothing but date and time near the headline; before it stands the clock of the page.
  private static func visibleDate(_ page: Page, _ title: [UInt8]?) -> [UInt8]? {
    guard let title else { return nil }
    let blocks = PageBlocks(page, scope: .everything)
    let text = blocks.text.span
    for (index, block) in blocks.blocks.enumerated() where blocks.text[block.range.indices].elementsEqual(title) {
      let near = blocks.blocks[index...].dropFirst().prefix(dateDistance) + blocks.blocks[..<index].suffix(2)
      for candidate in near {
        if let date = MetadataLine(candidate.range, in: text)?.date { return date.iso }
      }
    }
    return nil
  }

  /// The first heading where the metadata begin with it, since they often add the site's name; else the metadata.
  private static func title(_ page: Page, _ data: LinkedData) -> [UInt8]? {
    var headings: [[UInt8]] = []
    for (index, node) in page.nodes.enumerated() where node.tag == .heading1 {
      let line = page.line(in: index)
      if line.count >= 8 { headings.append(line) }
    }
    let tag = cleaned(page.titleTag)
    let known = (data.headline ?? page.property("og:title", "twitter:title", "headline", "title")).map(Markup.plainLine)
    for name in [known, tag] {
      guard let name, let heading = headings.first(where: { name.span.first($0) != nil }) else { continue }
      return heading
    }
    if let known, !known.isEmpty { return known }
    if headings.count == 1 { return headings[0] }
    return tag.isEmpty ? headings.first : tag
  }

  private static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.split { $0.isASCIISpace }.joined(separator: [0x20]))
  }
}

extension Span<UInt8> {
  /// Where other bytes first stand.
  func first(_ other: [UInt8]) -> Int? {
    guard !other.isEmpty, other.count <= count else { return nil }
    for offset in 0...(count - other.count) where extracting(offset..<offset + other.count).hasSameBytes(as: other.span)
    {
      return offset
    }
    return nil
  }
}
