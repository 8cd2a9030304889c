// SPDX-License-Identifier: Apache-2.0

public import Text

/// One place in the text that names something.
///
/// In `Đại tướng Tô Lâm` the mention is `Tô Lâm`, a person; the rank stands outside. Mentions stand in
/// `Article.mentions` in the order of their first byte, an outer one before what it contains.
public struct Mention: Hashable, Sendable {
  /// Its bytes in the text.
  public var range: ByteRange
  /// What it names.
  public var kind: Kind
  /// Whether it lies inside another mention.
  public var isNested: Bool
  /// Index in `Article.entities`, or -1 for none. Dates belong to no entity, and nested
  /// mentions only to one that has others.
  public var entity: Int32
  /// Index in `Article.sentences`, or -1 outside the sentences (a title, a caption).
  public var sentence: Int32
  /// The normal form of a date at its stated precision: `2025-10`, `2020/2024`, `XXXX-03-26` without a year.
  public var norm: Phrase?

  /// Makes a mention that is bound to nothing yet.
  public init(range: ByteRange, kind: Kind, isNested: Bool = false) {
    self.range = range
    self.kind = kind
    self.isNested = isNested
    entity = -1
    sentence = -1
    norm = nil
  }
}
