// SPDX-License-Identifier: Apache-2.0

public import News

/// One document as its source gives it: raw bytes, and the fields of the record it came in.
///
/// A text file gives `origin`, `id` and `bytes` alone; a record also tells its title, date and address.
public struct Document: Equatable, Sendable {
  /// Where it came from.
  public var origin: Origin
  /// The record's own identity, else the path relative to the input; unique in a run.
  public var id: [UInt8]
  /// The text as it stands in the file.
  public var bytes: [UInt8]
  /// The encoding of `bytes`, where the source knows it: a record of JSON is UTF-8. It wins over the reader's.
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

  /// Makes a document without fields.
  public init(origin: Origin, id: [UInt8], bytes: [UInt8]) {
    self.origin = origin
    self.id = id
    self.bytes = bytes
  }
}
