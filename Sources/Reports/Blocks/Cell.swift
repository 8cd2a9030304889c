// SPDX-License-Identifier: Apache-2.0

/// One value of a table.
public enum Cell: Hashable, Sendable {
  /// Nothing is known.
  case empty
  /// Text in UTF-8.
  case text([UInt8])
  /// A whole number.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  /// True or false.
  case boolean(Bool)
  /// Text that leads to an article or to a place on the web.
  indirect case link(Link)
}

/// Text that leads somewhere.
public struct Link: Hashable, Sendable {
  /// What is shown.
  public var text: [UInt8]
  /// Identity of the article it stands for.
  public var article: [UInt8]?
  /// Where it leads to on the web; renderers follow only what is harmless, see `WebAddress`.
  public var url: [UInt8]?

  /// Makes a link.
  public init(text: [UInt8], article: [UInt8]? = nil, url: [UInt8]? = nil) {
    self.text = text
    self.article = article
    self.url = url
  }
}
