// SPDX-License-Identifier: Apache-2.0

internal import News

/// What speaks for a name being a person, a body or a place.
///
/// A cue in the text (`ông`, `công ty`, `tỉnh`) counts 4, a weak sign 1 or 2. Twice the evidence of a place and the best
/// of the same name elsewhere must reach `threshold`.
struct Evidence {
  static let threshold: Int16 = 4

  var person: Int16 = 0
  var organisation: Int16 = 0
  var place: Int16 = 0
  /// For being none of them: a product, a film, a disease.
  var other: Int16 = 0

  /// The best of both for each kind.
  mutating func merge(_ more: Evidence) {
    person = max(person, more.person)
    organisation = max(organisation, more.organisation)
    place = max(place, more.place)
    self.other = max(self.other, more.other)
  }
}
