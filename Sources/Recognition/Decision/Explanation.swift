// SPDX-License-Identifier: Apache-2.0

public import News
public import Text

/// Why a mention was decided so.
///
/// For `ông Huber` the cue is `person`, the source `model`; for `Bộ Công an` the source is `form`: a head word with its
/// name needs no weighing.
public struct Explanation: Hashable, Sendable {
  /// What decided.
  public enum Source: UInt8, Sendable {
    /// Its form alone: a body with a head word, a date, a numbered document.
    case form
    /// An entry of a user's gazetteer.
    case gazetteer
    /// The weights of the model.
    case model
  }

  /// What the words right before announce.
  public enum Cue: UInt8, Sendable { case none, person, office, weakPerson, place, body, thing }

  /// Its bytes in the text.
  public let range: ByteRange
  /// What it was taken for.
  public let kind: Kind
  /// What decided.
  public let source: Source
  /// What the words right before announce.
  public let cue: Cue
  /// Whether the lexicon lists the name.
  public let isListed: Bool
  /// What the model gives for a person, a body, a place and no name; the greatest decides. All 0 for other sources.
  public let scores: [Int]
}
