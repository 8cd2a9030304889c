// SPDX-License-Identifier: Apache-2.0

internal import News

/// A linear model over features: for each kind of name, and for being no name, a sum of weights.
struct Model: Sendable {
  /// Persons, bodies, places, and no name at all.
  static let kinds: [Kind?] = [.person, .organisation, .place, nil]

  /// Weights of all features, of the four kinds side by side.
  let weights: [SIMD4<Int16>]

  /// Reads weights written one character each; see the README of this folder.
  init(_ literal: StaticString) {
    var weights: [Int16] = []
    weights.reserveCapacity(literal.utf8CodeUnitCount)
    literal.withUTF8Buffer { bytes in
      for byte in bytes where byte > 0x20 { weights.append(Int16(byte) - 0x50) }
    }
    self.init(weights: weights)
  }

  init(weights: [Int16]) {
    self.weights = (0..<weights.count / 4).map { index in
      SIMD4(weights[index * 4], weights[index * 4 + 1], weights[index * 4 + 2], weights[index * 4 + 3])
    }
  }

  /// What each feature gives to one kind more than to another, the strongest first, without those that give nothing.
  func reasons(_ features: Features, for kind: Int, against other: Int) -> [Explanation.Reason] {
    let reasons = features.indices.map { index in
      let weight = Int(weights[index][kind]) - Int(weights[index][other])
      return Explanation.Reason(feature: .group(of: index), weight: weight)
    }
    return reasons.filter { $0.weight != 0 }.sorted { abs($0.weight) > abs($1.weight) }
  }

  /// The kind with the best score; nil for no name.
  static func kind(_ scores: SIMD4<Int32>) -> Kind? {
    var best = 3
    for kind in 0..<3 where scores[kind] > scores[best] { best = kind }
    return kinds[best]
  }
}
