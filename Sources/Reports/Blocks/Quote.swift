// SPDX-License-Identifier: Apache-2.0

/// A sentence of an article with the names in it, and where it stands.
public struct Quote: Equatable, Sendable {
  /// A name in the sentence.
  public struct Mark: Equatable, Sendable {
    /// Its bytes in the sentence, 0-based, the end excluded.
    public var range: Range<Int>
    /// What it names: `person`, `place`.
    public var kind: [UInt8]
    /// The full name of what it names.
    public var name: [UInt8]?

    /// Makes a mark.
    public init(range: Range<Int>, kind: [UInt8], name: [UInt8]? = nil) {
      self.range = range
      self.kind = kind
      self.name = name
    }
  }

  /// The article's data, as far as they are known.
  public struct Origin: Equatable, Sendable {
    /// Identity of the article in the run.
    public var article: [UInt8]?
    /// Its headline.
    public var title: [UInt8]?
    /// Paper or site that published it.
    public var outlet: [UInt8]?
    /// When it was published.
    public var date: [UInt8]?
    /// Its web address.
    public var url: [UInt8]?

    /// Makes an origin.
    public init(
      article: [UInt8]? = nil, title: [UInt8]? = nil, outlet: [UInt8]? = nil, date: [UInt8]? = nil,
      url: [UInt8]? = nil
    ) {
      self.article = article
      self.title = title
      self.outlet = outlet
      self.date = date
      self.url = url
    }
  }

  /// The sentence in UTF-8.
  public let text: [UInt8]
  /// The names in it from left to right; none lies in another, or reaches out of the sentence.
  public let marks: [Mark]
  /// Where it stands.
  public let origin: Origin
  /// Where it comes from: the article, and the sentence's bytes in its text.
  public let source: Source?

  /// Makes a quote; marks that lie in others, are empty or reach out of the text are left out.
  public init(text: [UInt8], marks: [Mark] = [], origin: Origin = Origin(), source: Source? = nil) {
    self.text = text
    var end = 0
    self.marks = marks.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    .filter { mark in
      guard mark.range.lowerBound >= end, !mark.range.isEmpty, mark.range.upperBound <= text.count,
        Self.isBoundary(mark.range.lowerBound, text), Self.isBoundary(mark.range.upperBound, text)
      else { return false }
      end = mark.range.upperBound
      return true
    }
    self.origin = origin
    self.source = source
  }

  /// Whether no letter is cut in two there.
  private static func isBoundary(_ offset: Int, _ text: [UInt8]) -> Bool {
    offset == text.count || text[offset] & 0xC0 != 0x80
  }
}

extension Quote {
  /// What stands under it: `VnExpress, 2025-09-23: Hội nghị …`.
  var credit: [UInt8] {
    var credit: [UInt8] = []
    for part in [origin.outlet, origin.date].compactMap(\.self) where !part.isEmpty {
      if !credit.isEmpty { credit += Array(", ".utf8) }
      credit += part
    }
    let title = origin.title ?? (credit.isEmpty || origin.outlet == nil ? origin.article : nil)
    guard let title, !title.isEmpty else { return credit }
    return credit.isEmpty ? title : credit + Array(": ".utf8) + title
  }

  /// One row with all it says but the marks.
  var table: Table {
    func cell(_ text: [UInt8]?) -> Cell { text.map { .text($0) } ?? .empty }
    let names = ["text", "article", "title", "source", "date", "url"].map { Array($0.utf8) }
    let row = [.text(text)] + [origin.article, origin.title, origin.outlet, origin.date, origin.url].map(cell)
    let columns = names.enumerated().map { Column(name: $1, kind: $0 == 4 ? .date : .text) }
    return Table(columns: columns, rows: [row], sources: [source.map { [$0] } ?? []])
  }

  /// The sentence in pieces from left to right, each with the mark it lies in.
  var pieces: [(text: ArraySlice<UInt8>, mark: Mark?)] {
    var pieces: [(text: ArraySlice<UInt8>, mark: Mark?)] = []
    var end = 0
    for mark in marks {
      if mark.range.lowerBound > end { pieces.append((text[end..<mark.range.lowerBound], nil)) }
      pieces.append((text[mark.range], mark))
      end = mark.range.upperBound
    }
    if end < text.count { pieces.append((text[end...], nil)) }
    return pieces
  }
}
