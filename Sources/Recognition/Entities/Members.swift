// SPDX-License-Identifier: Apache-2.0

/// The candidates of each root group, chained in the order of the text.
struct Members {
  /// First candidate of each root, -1 for other groups.
  var first: [Int32]
  /// The candidate behind each one in its chain, or -1.
  var next: [Int32]

  init(_ resolution: borrowing Resolution) {
    first = Array(repeating: -1, count: resolution.groups.count)
    next = Array(repeating: -1, count: resolution.candidates.count)
    for index in resolution.candidates.indices.reversed() where resolution.groupOf[index] >= 0 {
      let root = resolution.root(resolution.groupOf[index])
      next[index] = first[root]
      first[root] = Int32(index)
    }
  }
}
