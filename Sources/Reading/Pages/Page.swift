// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A web page as a flat tree: its elements and runs of text in the order of the file.
struct Page {
  /// An element or a run of text. What is inside an element lies between it and `end`.
  struct Node {
    var tag: Tag
    var hints: Hints = []
    /// Number of the element around it; -1 for the first.
    var parent: Int32
    /// Number of the first node behind it and all it holds.
    var end: Int32 = 0
    /// Of text, where it lies in `Page.text`.
    var range = ByteRange(0, 0)
  }

  /// What an element's attributes say.
  struct Hints: OptionSet {
    let rawValue: UInt8
    /// Not shown.
    static let hidden = Hints(rawValue: 1)
    /// Its class or id is that of things around an article.
    static let unlikely = Hints(rawValue: 2)
    /// Its class or id is that of an article's body.
    static let likely = Hints(rawValue: 4)
    /// `itemprop="articleBody"` and the like.
    static let body = Hints(rawValue: 8)
    /// A caption by its class.
    static let caption = Hints(rawValue: 16)
  }

  /// What a `<meta>`, `<link rel="canonical">` or `<time>` says.
  struct Property {
    var name: [UInt8]
    var value: [UInt8]
  }

  var nodes: [Node] = []
  var text: [UInt8] = []
  var properties: [Property] = []
  /// Texts of `<script type="application/ld+json">`.
  var scripts: [[UInt8]] = []
  var titleTag: [UInt8] = []

  /// The nodes inside an element.
  func inside(_ index: Int) -> Range<Int> { index + 1..<Int(nodes[index].end) }

  /// The text in an element, spaces run together.
  func line(in index: Int) -> [UInt8] {
    var line: [UInt8] = []
    for place in inside(index) where nodes[place].tag == .text {
      line += text[nodes[place].range.indices]
    }
    return Array(line.split { $0.isASCIISpace }.joined(separator: [0x20]))
  }

  /// The value of the first property with one of the names, which are tried in order.
  func property(_ names: StaticString...) -> [UInt8]? {
    for name in names {
      for property in properties where property.name.span.isEqual(name) { return property.value }
    }
    return nil
  }
}
