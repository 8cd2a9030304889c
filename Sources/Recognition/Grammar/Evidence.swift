// SPDX-License-Identifier: Apache-2.0

internal import News

/// What speaks for a name being a person, a body or a place.
///
/// A cue in the text (`ông`, `công ty`, `tỉnh`) counts 4, a weak sign 1 or 2. From `threshold` on a name is taken.
struct Evidence {
  static let threshold = 2

  var person = 0
  var organisation = 0
  var place = 0

  /// The best supported kind, if anything reaches the threshold.
  var kind: Kind? {
    let best = max(person, organisation, place)
    guard best >= Self.threshold else { return nil }
    return best == person ? .person : best == place ? .place : .organisation
  }

  static func += (left: inout Evidence, right: Evidence) {
    left.person += right.person
    left.organisation += right.organisation
    left.place += right.place
  }
}
