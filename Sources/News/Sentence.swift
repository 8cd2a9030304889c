// SPDX-License-Identifier: Apache-2.0

public import Text

/// A sentence of the body.
///
/// Sentences stand in `Article.sentences` in the order of the text and never overlap. Titles, captions, credits,
/// bylines and dropped lines are not cut into sentences.
public struct Sentence: Hashable, Sendable {
  /// Its bytes in the text, without the white space around it, its full stop included.
  public var range: ByteRange
  /// Index of its paragraph in `Article.paragraphs`.
  public var paragraph: Int32

  /// Makes a sentence of a paragraph.
  public init(range: ByteRange, paragraph: Int32) {
    self.range = range
    self.paragraph = paragraph
  }
}
