// SPDX-License-Identifier: Apache-2.0

/// Features of a candidate and what it is: 0 a person, 1 a body, 2 a place, 3 no name.
struct LabelledExample {
  var features: [Int]
  var label: Int
  /// How much it counts, and whether being no name is among the choices.
  var weight = 1.0
  var kinds = 4
}
