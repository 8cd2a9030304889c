// SPDX-License-Identifier: Apache-2.0

/// Names by the hashes of their words, and what the whole text says for each.
struct NameTable {
  private(set) var evidence: [Evidence] = []
  /// How often each name was added.
  private(set) var counts: [Int32] = []
  private var keys = KeyTable()

  /// The number of a name, which gets the better of both evidences.
  mutating func add(_ key: UInt64, _ more: Evidence) -> Int {
    let found = keys.insert(key)
    if found.isNew {
      evidence.append(more)
      counts.append(1)
    } else {
      evidence[found.index].merge(more)
      counts[found.index] += 1
    }
    return found.index
  }
}
