// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct SimilarityTests {
  static let pairs: [(String, String, Double)] = [
    ("", "", 1), ("a", "", 0), ("Tô Lâm", "tô  lâm!", 1), ("Tô Lâm", "To Lam", 1), ("a b", "b a", 0),
    ("a b c d", "a b c d", 1), ("a b c d", "a b c e", 1.0 / 3), ("a b c", "x y z", 0),
    ("một hai ba bốn năm", "hai ba bốn năm sáu", 0.5),
  ]

  @Test(arguments: pairs)
  func aPairHasItsShare(_ first: String, _ second: String, _ expected: Double) {
    let (one, other) = (Array(first.utf8), Array(second.utf8))
    let share = Similarity.of(one.span, other.span)
    let back = Similarity.of(other.span, one.span)
    #expect(share == expected)
    #expect(back == expected)
  }
}
