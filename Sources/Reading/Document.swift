// SPDX-License-Identifier: Apache-2.0

public import News

/// One document as its source gives it: raw bytes, and the fields of the record it came in.
///
/// A text file or a page gives `origin`, `id` and `bytes` alone; a record also tells its title, date and address.
public struct Document: Equatable, Sendable {
  /// Where it came from.
  public var origin: Origin
  /// The record's own identity, else the path relative to the input; unique in a run.
  public var id: [UInt8]
  /// What the bytes of a document are.
  public enum Content: Equatable, Sendable {
    /// Its text.
    case text
    /// A whole web page in which the article is yet to be found; its server said that this is its character set.
    case page(charset: [UInt8]?)
  }

  /// The text as it stands in the file, or what a record holds of it, or a web page.
  public var bytes: [UInt8]
  /// What `bytes` are.
  public var content = Content.text
  /// The encoding of `bytes`, where the source knows it. It wins over the reader's.
  public var encoding: TextEncoding?
  /// Headline, in UTF-8.
  public var title: [UInt8]?
  /// Publication date as the record writes it, in UTF-8.
  public var date: [UInt8]?
  /// Web address, in UTF-8.
  public var url: [UInt8]?
  /// Paper or site, in UTF-8.
  public var outlet: [UInt8]?
  /// BCP 47 code of the language.
  public var language: [UInt8]?
  /// How often it was read, as the record writes it: `1.820`.
  public var views: [UInt8]?

  /// Makes a document without fields.
  public init(origin: Origin, id: [UInt8], bytes: [UInt8]) {
    self.origin = origin
    self.id = id
    self.bytes = bytes
  }
}
