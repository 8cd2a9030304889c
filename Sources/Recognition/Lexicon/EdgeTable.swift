// SPDX-License-Identifier: Apache-2.0

/// The edges of a trie over word numbers: open addressing by node and word, at most half of the slots in use.
struct EdgeTable: Sendable {
  private struct Edge {
    /// Node in the upper half, word in the lower one; all bits for none.
    var key: UInt64 = .max
    var target: Int32 = -1
  }

  private var slots: [Edge] = Array(repeating: Edge(), count: 16384)
  private var count = 0

  /// The node behind `node` along `word`, or -1.
  func target(from node: Int32, along word: Int32) -> Int32 { slots[slot(of: Self.key(node, word))].target }

  /// Adds an edge that is not there yet.
  mutating func insert(from node: Int32, along word: Int32, to target: Int32) {
    if count * 2 >= slots.count { grow() }
    let key = Self.key(node, word)
    slots[slot(of: key)] = Edge(key: key, target: target)
    count += 1
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// The slot that has a key, else the one where it belongs.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot].key != key, slots[slot].key != .max { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Edge(), count: old.count * 2)
    for edge in old where edge.key != .max { slots[slot(of: edge.key)] = edge }
  }
}
