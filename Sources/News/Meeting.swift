// SPDX-License-Identifier: Apache-2.0

/// A meeting that the article reports.
///
/// `Bộ trưởng Tô Lâm tiếp ngài Gunnar Wiegand`: verb `tiếp`, who `Tô Lâm`, with `Gunnar Wiegand`.
public struct Meeting: Hashable, Sendable {
  /// The verb as the text has it.
  public var verb: Phrase
  /// Indices in `Article.entities` of those who act.
  public var who: [Int32]
  /// Indices in `Article.entities` of those they meet.
  public var with: [Int32]
  /// ISO date at its precision.
  public var date: Phrase?
  /// Index of the place in `Article.entities`, or -1.
  public var place: Int32
  /// Whether it is still to come.
  public var isPlanned: Bool
  /// Index of the sentence in `Article.sentences`, or -1.
  public var sentence: Int32

  /// Makes a meeting, with nothing else known.
  public init(verb: Phrase, who: [Int32], with: [Int32]) {
    self.verb = verb
    self.who = who
    self.with = with
    place = -1
    isPlanned = false
    sentence = -1
  }
}
