// SPDX-License-Identifier: Apache-2.0

/// The features of one candidate: what the model gives for them, summed up as they are added.
struct Features {
  /// What the features so far give for each of `Model.kinds`.
  private(set) var scores = SIMD4<Int32>.zero
  /// Indices of the features into the weights of the model, where they are kept: in training and for an explanation.
  private(set) var indices: [Int] = []
  private let weights: [SIMD4<Int16>]
  private let keepsIndices: Bool

  init(_ model: Model, keepsIndices: Bool = false) {
    weights = model.weights
    self.keepsIndices = keepsIndices
  }

  /// Adds the feature of a group; values past its size count as the last one.
  @inline(__always)
  mutating func add(_ group: FeatureGroup, _ value: Int) {
    add(group.first &+ min(max(value, 0), group.size &- 1))
  }

  /// Adds the feature that a word stands for.
  @inline(__always)
  mutating func add(_ group: FeatureGroup, hash: UInt32) {
    add(group.first &+ Int(hash & UInt32(truncatingIfNeeded: group.size &- 1)))
  }

  @inline(__always)
  private mutating func add(_ index: Int) {
    scores &+= SIMD4<Int32>(truncatingIfNeeded: weights[index])
    if keepsIndices { indices.append(index) }
  }

  mutating func removeAll() {
    scores = .zero
    if keepsIndices { indices.removeAll() }
  }
}
