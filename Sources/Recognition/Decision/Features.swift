// SPDX-License-Identifier: Apache-2.0

/// The features of one candidate, as indices into the weights of `Model`.
struct Features {
  /// One index for each group, in the order they were added.
  private(set) var indices: [Int] = []
  private let starts = FeatureGroup.starts
  private let sizes = FeatureGroup.sizes

  /// Adds the feature of a group; values past its size count as the last one.
  mutating func add(_ group: FeatureGroup, _ value: Int) {
    indices.append(starts[group.rawValue] + min(max(value, 0), sizes[group.rawValue] - 1))
  }

  /// Adds the feature that a word stands for.
  mutating func add(_ group: FeatureGroup, hash: UInt32) {
    add(group, Int(hash & UInt32(sizes[group.rawValue] - 1)))
  }

  mutating func removeAll() { indices.removeAll(keepingCapacity: true) }
}
