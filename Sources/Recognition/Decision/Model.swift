// SPDX-License-Identifier: Apache-2.0

internal import News

/// A linear model over features: for each kind of name, and for being no name, a sum of weights.
struct Model: Sendable {
  /// Persons, bodies, places, and no name at all.
  static let kinds: [Kind?] = [.person, .organisation, .place, nil]

  /// Weights of all features, the four kinds side by side.
  private var weights: [Int16]

  /// Reads weights written one character each; see the README of this folder.
  init(_ literal: StaticString) {
    weights = []
    weights.reserveCapacity(literal.utf8CodeUnitCount)
    literal.withUTF8Buffer { bytes in
      for byte in bytes where byte > 0x20 { weights.append(Int16(byte) - 0x50) }
    }
  }

  init(weights: [Int16]) { self.weights = weights }

  /// The sum for each kind.
  func scores(_ features: Features) -> [4 of Int] {
    var scores: [4 of Int] = [0, 0, 0, 0]
    for index in features.indices {
      for kind in 0..<4 { scores[kind] += Int(weights[index * 4 + kind]) }
    }
    return scores
  }

  /// What each feature gives to one kind more than to another, the strongest first, without those that give nothing.
  func reasons(_ features: Features, for kind: Int, against other: Int) -> [Explanation.Reason] {
    let reasons = features.indices.map { index in
      let weight = Int(weights[index * 4 + kind]) - Int(weights[index * 4 + other])
      return Explanation.Reason(feature: .group(of: index), weight: weight)
    }
    return reasons.filter { $0.weight != 0 }.sorted { abs($0.weight) > abs($1.weight) }
  }

  /// The kind with the best sum; nil for no name.
  func kind(_ features: Features) -> Kind? {
    let scores = scores(features)
    var best = 3
    for kind in 0..<3 where scores[kind] > scores[best] { best = kind }
    return Self.kinds[best]
  }
}
