// SPDX-License-Identifier: Apache-2.0

internal import News

/// What speaks for a name being a person, a body or a place.
///
/// A cue in the text (`ông`, `công ty`, `tỉnh`) counts 4, a weak sign 1 or 2. Twice the evidence of a place and the best
/// of the same name elsewhere must reach `threshold`.
struct Evidence {
  static let threshold = 4

  var person = 0
  var organisation = 0
  var place = 0

  /// The best of both for each kind.
  mutating func merge(_ other: Evidence) {
    person = max(person, other.person)
    organisation = max(organisation, other.organisation)
    place = max(place, other.place)
  }
}
