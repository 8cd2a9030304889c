// SPDX-License-Identifier: Apache-2.0

/// Names by the hashes of their words, and what the whole text says for each.
struct NameTable {
  private(set) var evidence: [Evidence] = []
  /// How often each name was added.
  private(set) var counts: [Int32] = []
  private var keys: [UInt64] = []
  /// Numbers of names by key, at most half of them in use.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// The number of a name, which gets the better of both evidences.
  mutating func add(_ key: UInt64, _ more: Evidence) -> Int {
    let place = slot(of: key)
    if slots[place] < 0 {
      slots[place] = Int32(keys.count)
      keys.append(key)
      evidence.append(more)
      counts.append(1)
      if keys.count * 2 > slots.count { grow() }
      return keys.count - 1
    }
    let index = Int(slots[place])
    evidence[index].merge(more)
    counts[index] += 1
    return index
  }

  private func slot(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & (slots.count - 1)
    while slots[place] >= 0, keys[Int(slots[place])] != key { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in keys.indices { slots[slot(of: keys[index])] = Int32(index) }
  }
}
