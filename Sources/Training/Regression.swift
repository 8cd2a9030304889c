// SPDX-License-Identifier: Apache-2.0

import Foundation
import Recognition

/// Multinomial logistic regression, by gradient steps that shrink with what a weight has seen (AdaGrad).
struct Regression {
  private static let rounds = 30
  private static let rate = 0.15
  /// How many features of a hundred are left out at random, so that none is leant on alone.
  private static let dropout = 20
  /// The same for the features of single words, so that the names of the gold are not learnt by heart.
  private static let wordDropout = 60
  /// Pull towards zero, per example.
  private static let decay = 0.06

  private var weights: [Double]
  private var squares: [Double]

  init(featureCount: Int) {
    weights = Array(repeating: 0, count: featureCount * 4)
    squares = Array(repeating: 1e-6, count: featureCount * 4)
  }

  mutating func learn(_ examples: [LabelledExample]) {
    var order = Array(examples.indices)
    var state: UInt64 = 1
    for _ in 0..<Self.rounds {
      // Fisher-Yates with a fixed generator: the same gold gives the same weights.
      for index in order.indices.dropFirst().reversed() {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(index, Int(state >> 33) % (index + 1))
      }
      for index in order {
        var example = examples[index]
        example.features.removeAll { feature in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Int(state >> 33) % 100 < (Example.isWord(feature) ? Self.wordDropout : Self.dropout)
        }
        step(example)
      }
    }
  }

  private mutating func step(_ example: LabelledExample) {
    let kinds = 0..<example.kinds
    var scores = Array(repeating: 0.0, count: example.kinds)
    for feature in example.features {
      for kind in kinds { scores[kind] += weights[feature * 4 + kind] }
    }
    let highest = scores.max() ?? 0
    let powers = scores.map { exp($0 - highest) }
    let total = powers.reduce(0, +)
    for kind in kinds {
      let error = example.weight * (powers[kind] / total - (kind == example.label ? 1 : 0))
      for feature in example.features {
        let index = feature * 4 + kind
        let gradient = error + Self.decay * weights[index]
        squares[index] += gradient * gradient
        weights[index] -= Self.rate * gradient / squares[index].squareRoot()
      }
    }
  }

  /// The weights as whole numbers, the greatest at the bound.
  func weights(within bound: Double) -> [Int16] {
    let greatest = weights.map(abs).max() ?? 1
    return weights.map { Int16(($0 / greatest * bound).rounded()) }
  }
}
