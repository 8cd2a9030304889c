// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Numbers keys of 64 bits in the order of their arrival: hashes of names.
struct KeyTable {
  private struct Slot {
    var key: UInt64 = 0
    /// -1 for a free slot.
    var number: Int32 = -1
  }

  /// At most half of them in use; a power of two, none before the first key.
  private var slots: [Slot] = []
  /// How many keys there are.
  private(set) var count = 0

  /// The number of a key, -1 for none.
  func find(_ key: UInt64) -> Int { slots.isEmpty ? -1 : Int(slots[slot(of: key)].number) }

  /// The number of a key, which is added if it is new.
  @discardableResult
  mutating func insert(_ key: UInt64) -> (index: Int, isNew: Bool) {
    if count * 2 >= slots.count { grow() }
    let place = slot(of: key)
    if slots[place].number >= 0 { return (Int(slots[place].number), false) }
    slots[place] = Slot(key: key, number: Int32(truncatingIfNeeded: count))
    count += 1
    return (count - 1, true)
  }

  /// A hash of bytes, eight at a time; names of a few words take two or three steps.
  static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = seed &* 0x100_0000_01B3 &+ 0xCBF2_9CE4_8422_2325
    var offset = 0
    while offset &+ 8 <= bytes.count {
      // unsafe only by name: bounds are checked, and any eight bytes are a number
      hash = mixed(hash, bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    // The count parts names that end in zeros.
    var rest = UInt64(truncatingIfNeeded: bytes.count)
    while offset < bytes.count {
      rest = rest &<< 8 | UInt64(bytes[offset])
      offset &+= 1
    }
    return mixed(hash, rest)
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  /// The slot that has a key, else the one where it belongs.
  private func slot(of key: UInt64) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[place].number >= 0, slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(64, old.count * 2))
    for slot in old where slot.number >= 0 { slots[self.slot(of: slot.key)] = slot }
  }
}
