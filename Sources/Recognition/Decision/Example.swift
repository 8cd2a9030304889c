// SPDX-License-Identifier: Apache-2.0

package import News
package import Text

/// A candidate that the model must judge, for training.
package struct Example {
  /// Its bytes in the text.
  package var range: ByteRange
  /// Indices of its features.
  package var features: [Int]
  /// The name in comparable form.
  package var name: [UInt8]
  /// Whether the lexicon has the name, or its form makes it a person.
  package var isListed: Bool
  /// What the words right before it say of it, where they are clear.
  package var cued: Kind?
  /// What the evidence alone would decide.
  package var ruled: Kind?

  /// How many features there are.
  package static var featureCount: Int { FeatureGroup.starts[FeatureGroup.allCases.count] }

  /// Whether a feature is the hash of a word.
  package static func isWord(_ feature: Int) -> Bool {
    feature >= FeatureGroup.starts[FeatureGroup.wordBefore.rawValue]
  }

  /// The features that are left when nobody knows what stands before the name.
  package var hidden: [Int] {
    let groups: [FeatureGroup] = [.shape, .spelling, .given, .firstWord, .lastWord, .behind, .wordBehind]
    return features.filter { feature in
      groups.contains { FeatureGroup.starts[$0.rawValue] <= feature && feature < FeatureGroup.starts[$0.rawValue + 1] }
    }
  }
}
