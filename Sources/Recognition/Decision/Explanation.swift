// SPDX-License-Identifier: Apache-2.0

public import News
public import Text

/// Why a mention was decided so.
///
/// For `ông Huber` the cue is `person`, the source `model`; for `Bộ Công an` the source is `form`: a head word with its
/// name needs no weighing.
public struct Explanation: Hashable, Sendable {
  /// A feature that the model weighed.
  public struct Reason: Hashable, Sendable {
    /// What the feature speaks of.
    public let feature: FeatureGroup
    /// How much it gives to what was decided, less what it gives to the next best.
    public let weight: Int
  }

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
  /// The features behind the scores that speak for or against what was decided, the strongest first.
  public let reasons: [Reason]
}
