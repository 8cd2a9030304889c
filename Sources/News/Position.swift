// SPDX-License-Identifier: Apache-2.0

/// An office that the article says a person holds or held.
///
/// `Đại tướng Tô Lâm, Bộ trưởng Bộ Công an`: rank `Đại tướng`, office `Bộ trưởng`, organisation `Bộ Công an`.
public struct Position: Hashable, Sendable {
  /// Index of the person in `Article.entities`.
  public var person: Int32
  /// Military, police or academic rank.
  public var rank: Phrase?
  /// The office as the text has it.
  public var office: Phrase?
  /// Index of the body in `Article.entities`, or -1.
  public var organisation: Int32
  /// Whether the person held it earlier (`nguyên`, `cựu`).
  public var isFormer: Bool
  /// Whether the person holds it for the time being (`quyền`).
  public var isActing: Bool
  /// Index of the sentence in `Article.sentences`, or -1.
  public var sentence: Int32

  /// Makes a position of a person, with nothing else known.
  public init(person: Int32) {
    self.person = person
    organisation = -1
    isFormer = false
    isActing = false
    sentence = -1
  }
}
