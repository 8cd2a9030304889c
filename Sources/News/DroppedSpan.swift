// SPDX-License-Identifier: Apache-2.0

public import Text

/// A part of the text that is no part of the article: a counter, a search box, a headline of another story.
///
/// `Tìm kiếm` at the end of a saved page has the reason `.navigation`.
public struct DroppedSpan: Hashable, Sendable {
  /// Why a part was set aside.
  public enum Reason: UInt8, CaseIterable, Sendable {
    /// A number of views, comments or shares.
    case counter
    /// A menu, a search box, a button, a bread crumb.
    case navigation
    /// The beginning of the text, cut by `...`.
    case teaser
    /// The headline of another story.
    case related
    /// A list of tags or key words.
    case tags
    /// A link to the source or a copyright line.
    case source
    /// The label of a field, `date` before a date for instance.
    case label
    /// The headline or the lead over again.
    case repeated

    /// The word for it in scripts and exports.
    public var name: StaticString {
      switch self {
      case .counter: "counter"
      case .navigation: "navigation"
      case .teaser: "teaser"
      case .related: "related"
      case .tags: "tags"
      case .source: "source"
      case .label: "label"
      case .repeated: "repeated"
      }
    }
  }

  /// Its bytes in the text.
  public var range: ByteRange
  /// Why it was set aside.
  public var reason: Reason

  /// Makes a dropped span.
  public init(range: ByteRange, reason: Reason) {
    self.range = range
    self.reason = reason
  }
}
