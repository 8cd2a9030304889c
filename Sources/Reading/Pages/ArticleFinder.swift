// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Finds the paragraphs of a page that are the article.
///
/// Each block is worth its length if it reads like running text and costs something if it is links or scraps; the
/// article is the element in which the sum is largest, so it takes in every paragraph and as little else as the page's
/// own structure allows.
struct ArticleFinder {
  private let page: Page
  private let blocks: PageBlocks
  private let title: [UInt8]
  /// Hashes of every 16 letters and digits in a row of the body as JSON-LD has it; empty without.
  private let known: Set<UInt64>
  private var values: [Int] = []

  init(_ page: Page, title: [UInt8], known: [UInt8], scope: PageBlocks.Scope) {
    self.page = page
    self.title = Self.letters(title[...])
    self.known = Self.runs(Self.letters(known.prefix(1 << 20)))
    blocks = PageBlocks(page, scope: scope)
    values = blocks.blocks.map(value)
  }

  /// The paragraphs of a page's article.
  ///
  /// - Parameter known: The body as JSON-LD has it; empty without.
  static func paragraphs(of page: Page, title: [UInt8], known: [UInt8]) -> [[UInt8]] {
    var best: [[UInt8]] = []
    var size = 0
    let attempts: [(known: [UInt8], scope: PageBlocks.Scope)] = [(known, .article), ([], .article), ([], .anyClass)]
    for attempt in attempts where size < Self.enough {
      let found = ArticleFinder(page, title: title, known: attempt.known, scope: attempt.scope).paragraphs()
      let foundSize = found.reduce(0) { $0 + $1.count }
      // A looser rule has to find much more than a stricter one.
      if foundSize > size * 2 { (best, size) = (found, foundSize) }
    }
    return size < least ? [] : best
  }

  /// Fewer bytes are no article: a copyright line, an error.
  private static let least = 100
  /// An article of fewer bytes makes one look again with looser rules.
  private static let enough = 300

  /// The article's paragraphs in order.
  private func paragraphs() -> [[UInt8]] {
    guard let root = root() else { return [] }
    let inside = range(of: root)
    var kept = withoutTail(Array(inside)).filter { isKept($0) }
    // Scraps before the first and behind the last paragraph belong to the page.
    while let first = kept.first, values[first] <= 0 { kept.removeFirst() }
    while let last = kept.last, values[last] <= 0 { kept.removeLast() }
    return kept.map { Array(blocks.text[blocks.blocks[$0].range.indices]) }
  }

  /// The blocks inside an element; blocks are in the order of their nodes.
  private func range(of element: Int) -> Range<Int> {
    let end = Int(page.nodes[element].end)
    return firstBlock(from: element)..<firstBlock(from: end)
  }

  private func firstBlock(from node: Int) -> Int {
    var (low, high) = (0, blocks.blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks.blocks[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The element worth most: of equals the innermost, and one that is marked as the body if it has half as much.
  private func root() -> Int? {
    guard !blocks.blocks.isEmpty else { return nil }
    var before = [0]
    for value in values { before.append(before[before.count - 1] + value) }
    var best: (element: Int, value: Int)?
    var marked: (element: Int, value: Int)?
    for (index, node) in page.nodes.enumerated() where node.tag.breaksParagraph {
      let inside = range(of: index)
      let value = before[inside.upperBound] - before[inside.lowerBound]
      if value >= best?.value ?? 1 { best = (index, value) }
      if node.hints.contains(.body), value > marked?.value ?? 0 { marked = (index, value) }
    }
    if let best, let marked, marked.value * 2 >= best.value { return marked.element }
    return best?.element
  }

  /// What a block is worth to the element around it.
  private func value(_ block: PageBlock) -> Int {
    let bytes = blocks.text[block.range.indices]
    if block.isLinks { return -block.count }
    if block.isCaption || block.isHeading { return 0 }
    let isSentence = block.count >= 80 || (block.count >= 25 && Self.endsSentence(bytes))
    if !known.isEmpty { return isKnown(bytes) ? block.count * 3 : isSentence ? -block.count / 4 : -20 }
    return isSentence ? block.count - block.linkCount : -20
  }

  private func isKept(_ index: Int) -> Bool {
    let block = blocks.blocks[index]
    let bytes = blocks.text[block.range.indices]
    if block.isLinks || block.isCaption { return false }
    let letters = Self.letters(bytes)
    if letters.isEmpty || letters == title { return false }
    return !isReferral(bytes)
  }

  /// What stands before the links to other stories and before what readers say, with nothing or little behind it.
  private static let referrals: Cues = [
    "related", "read more", "read also", "also read", "see also", "more from", "more on", "you may also like",
    "you might also like", "recommended", "most popular", "trending", "top rated comments", "comments", "leave a reply",
    "leave a comment", "share this", "sign up", "subscribe", "advertisement", "advert", "continue reading",
    "story continues below", "don't miss", "follow us", "tags", "filed under", "click here", "must watch",
    "just watched", "tin liên quan", "tin cùng chuyên mục", "cùng chuyên mục", "bài liên quan", "bài viết liên quan",
    "bình luận", "ý kiến bạn đọc", "xem thêm", "đọc thêm", "có thể bạn quan tâm", "tin khác", "các tin khác",
    "tin mới nhất", "đọc nhiều nhất", "từ khóa", "từ khoá", "chia sẻ", "mời bạn đọc", "xem tiếp", "quảng cáo",
    "tin bài khác", "bài khác", "gửi bình luận", "theo dõi chúng tôi", "chủ đề",
  ]

  /// Whether a short block begins with such words.
  private func isReferral(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 60 else { return false }
    let line = Array(bytes)
    return Self.referrals.match(at: 0, limit: line.count, in: line.span) != nil
  }

  /// What is left without the tail that such words begin, where that is the smaller part.
  private func withoutTail(_ indices: [Int]) -> [Int] {
    var total = 0
    for index in indices { total += max(values[index], 0) }
    var before = 0
    for (place, index) in indices.enumerated() {
      before += max(values[index], 0)
      let block = blocks.blocks[index]
      guard before * 2 > total, isReferral(blocks.text[block.range.indices]) else { continue }
      if block.isHeading || before * 4 > total * 3 { return Array(indices[..<place]) }
    }
    return indices
  }

  private static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    return [0x2E, 0x21, 0x3F, 0x22, 0x3A].contains(last) || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
  }

  private static let runLength = 16

  private static func runs(_ letters: [UInt8]) -> Set<UInt64> {
    guard letters.count >= runLength else { return [] }
    var runs: Set<UInt64> = []
    for start in 0...(letters.count - runLength) {
      runs.insert(Digest.of(letters.span.extracting(start..<start + runLength)))
    }
    return runs
  }

  /// Whether a block's first 16 letters stand in the body of JSON-LD; a shorter one may stand anywhere.
  private func isKnown(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = Self.letters(bytes)
    guard letters.count >= Self.runLength else { return true }
    return known.contains(Digest.of(letters.span.extracting(..<Self.runLength)))
  }

  private static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.filter { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }
  }
}
