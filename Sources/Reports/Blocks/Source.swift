// SPDX-License-Identifier: Apache-2.0

/// Where something in a report comes from: an article, and perhaps a run of its text.
public struct Source: Hashable, Sendable {
  /// Identity of the article in the run.
  public var article: [UInt8]
  /// Bytes of the article's text, 0-based, the end excluded; nil for the article as a whole.
  public var range: Range<Int>?

  /// Makes a source.
  public init(article: [UInt8], range: Range<Int>? = nil) {
    self.article = article
    self.range = range
  }
}
