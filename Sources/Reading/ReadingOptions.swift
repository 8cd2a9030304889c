// SPDX-License-Identifier: Apache-2.0

/// How files are read, where they leave a choice.
public struct ReadingOptions: Sendable, Equatable {
  /// The most bytes that a document may have unless somebody says otherwise: 16 MiB. The longest news are a hundredth of it, pages
  /// with pictures inside a half.
  public static let documentLimit = 1 << 24
  /// The most bytes that anybody may allow a document: 512 MiB. UTF-16 and normalization may double a text, whose
  /// offsets are `Int32`.
  public static let largestDocumentLimit = 1 << 29

  /// Which field of a record holds what.
  public var fields = FieldMap()
  /// The encoding of all files, whatever they look like; nil finds out for each.
  public var encoding: TextEncoding?
  /// The most bytes that a document may have: a file of text, a page, a record, a line.
  public var documentLimit = ReadingOptions.documentLimit

  /// Makes the options that suit most files.
  public init() {}
}
