// SPDX-License-Identifier: Apache-2.0

/// Numbers keys of 64 bits in the order of their arrival: hashes of names.
struct KeyTable {
  private var keys: [UInt64] = []
  /// Numbers by key, at most half of the slots in use; a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// How many keys there are.
  var count: Int { keys.count }

  /// The number of a key, -1 for none.
  func find(_ key: UInt64) -> Int { Int(slots[slot(of: key)]) }

  /// The number of a key, which is added if it is new.
  @discardableResult
  mutating func insert(_ key: UInt64) -> (index: Int, isNew: Bool) {
    let place = slot(of: key)
    if slots[place] >= 0 { return (Int(slots[place]), false) }
    slots[place] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return (keys.count - 1, true)
  }

  /// FNV-1a of bytes.
  static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = (seed &+ 0xCBF2_9CE4_8422_2325) &* 0x100_0000_01B3
    for offset in bytes.indices { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
    return hash
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
