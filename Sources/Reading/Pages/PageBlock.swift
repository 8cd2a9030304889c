// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A paragraph of a page: a run of text that no border of a block element parts.
struct PageBlock {
  /// Where it lies in `PageBlocks.text`.
  var range: ByteRange
  /// Number of the block element it stands in.
  var container: Int
  /// The number of its first node.
  var node: Int
  /// Bytes of it that are a link's.
  var linkCount = 0
  /// Whether it stands in a figure, or in an element whose class says that it is a caption.
  var isCaption = false
  /// Whether it stands in a heading.
  var isHeading = false

  var count: Int { range.count }
  /// Whether at least half of it is links.
  var isLinks: Bool { linkCount * 2 >= count }
}

/// The paragraphs of a page in order, without what is hidden or around an article by its tag or class.
struct PageBlocks {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [PageBlock] = []

  private let page: Page
  /// Numbers of the open elements.
  private var open: [Int] = []
  private var start = 0
  private var current: PageBlock?
  private var breaks = 0

  /// What is passed over.
  enum Scope {
    /// What is around an article by its tag or by words in its class.
    case article
    /// What is around an article by its tag.
    case anyClass
    /// Only what is not text.
    case everything
  }

  init(_ page: Page, scope: Scope) {
    self.page = page
    text.reserveCapacity(page.text.count)
    let skipped = Self.skipped(page, scope)
    var index = 0
    while index < page.nodes.count {
      closeElements(before: index)
      let node = page.nodes[index]
      if skipped[index] {
        if node.tag.breaksParagraph { flush() }
        index = Int(node.end)
        continue
      }
      switch node.tag {
      case .text: append(index)
      case .lineBreak: breakLine()
      default:
        if node.tag.breaksParagraph { flush() }
      }
      if node.tag != .text { open.append(index) }
      index += 1
    }
    flush()
  }

  private mutating func closeElements(before index: Int) {
    while let last = open.last, Int(page.nodes[last].end) <= index {
      open.removeLast()
      if page.nodes[last].tag.breaksParagraph { flush() }
    }
  }

  private mutating func append(_ index: Int) {
    let node = page.nodes[index]
    let isLink = open.contains { page.nodes[$0].tag == .link }
    for place in node.range.indices {
      let byte = page.text[place]
      // A no-break space is C2 A0 and stays.
      if byte.isASCIISpace {
        if text.count > start, text[text.count - 1] != 0x20, text[text.count - 1] != 0x0A { text.append(0x20) }
        continue
      }
      if current == nil { begin(index) }
      text.append(byte)
      if isLink { current?.linkCount += 1 }
      breaks = 0
    }
  }

  private mutating func begin(_ index: Int) {
    let container = open.last { page.nodes[$0].tag.breaksParagraph } ?? 0
    var block = PageBlock(range: ByteRange(start, start), container: container, node: index)
    // Captions and headings are near; what is farther up is the page.
    for place in open.suffix(6) {
      let node = page.nodes[place]
      switch node.tag {
      case .caption: block.isCaption = true
      case .heading, .heading1: block.isHeading = true
      default: if node.hints.contains(.caption) { block.isCaption = true }
      }
    }
    current = block
  }

  /// One break is a space, two end the paragraph.
  private mutating func breakLine() {
    breaks += 1
    if breaks > 1 { flush() } else if current != nil, text.last != 0x20 { text.append(0x20) }
  }

  private mutating func flush() {
    while text.count > start, text[text.count - 1].isASCIISpace { text.removeLast() }
    if var block = current, text.count > start {
      block.range = ByteRange(start, text.count)
      // Some papers set the lead as a heading; no heading is as long as one.
      if block.count > 160 { block.isHeading = false }
      blocks.append(block)
    } else {
      text.removeLast(text.count - start)
    }
    current = nil
    breaks = 0
    start = text.count
  }

  /// Which elements are passed over with all they hold.
  private static func skipped(_ page: Page, _ scope: Scope) -> [Bool] {
    // Text outside of links before each node, so that the share of an element is a difference.
    var before = [Int32](repeating: 0, count: page.nodes.count + 1)
    var linkEnd = 0
    for (index, node) in page.nodes.enumerated() {
      if node.tag == .link { linkEnd = max(linkEnd, Int(node.end)) }
      let isPlain = node.tag == .text && index >= linkEnd && node.range.count >= 40
      before[index + 1] = before[index] + (isPlain ? Int32(node.range.count) : 0)
    }
    let total = Int(before[page.nodes.count])
    return page.nodes.indices.map { index in
      let node = page.nodes[index]
      switch node.tag {
      case .script, .style, .hidden, .meta, .linkElement, .title: return true
      case .html, .body, .text: return false
      default: break
      }
      if scope == .everything { return false }
      let share = Int(before[Int(node.end)] - before[index])
      // What holds much of the page's text is its frame, whatever its class: `<div class="has-sidebar">`.
      guard share * 5 < total * 2 else { return false }
      if node.tag.isNeverText || node.hints.contains(.hidden) { return true }
      guard scope == .article, ![.article, .main, .quote].contains(node.tag) else { return false }
      return node.hints.contains(.unlikely) && !node.hints.contains(.body)
    }
  }
}
