// SPDX-License-Identifier: Apache-2.0

import Recognition
import Testing

@Suite struct FeatureGroupTests {
  /// The first weights are written out; they must be what the sizes add up to.
  @Test func eachGroupBeginsWhereTheLastOneEnds() {
    var end = 0
    for group in FeatureGroup.allCases {
      #expect(group.first == end, "\(group)")
      end += group.size
    }
    #expect(end == Example.featureCount)
  }
}
