// SPDX-License-Identifier: Apache-2.0

internal import Text

/// What the words of earlier articles were, by their bytes as written: a word costs 90 instructions where reading it
/// letter by letter costs 500. Whether it has a word does not show in what is recognised.
struct WordTable: Sendable {
  /// The first bytes of a token, and how many they are; 0 where more would have to be seen.
  struct Key {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0
  }

  private struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var word: Int32 = -1
    var hash: UInt32 = 0
    var shape = Token.Shape.mark
    var traits: Token.Traits = []
  }

  /// At most half of the slots is in use; a slot without bytes is free.
  private var slots: [Slot] = Array(repeating: Slot(), count: 1024)
  private var count = 0

  /// How many slots there may be, 32 bytes each: a table that is full begins anew.
  private static let limit = 32768

  /// The token that has these bytes, at offset 0 and without flags; nil if it was not kept.
  @inline(__always)
  func find(_ key: Key) -> Token? {
    let slots = slots.span
    let mask = slots.count - 1
    var place = Self.mixed(key.low, key.high) & mask
    while slots[place].low != key.low || slots[place].high != key.high {
      guard slots[place].low != 0 else { return nil }
      place = (place + 1) & mask
    }
    return Token(
      start: 0, end: Int32(truncatingIfNeeded: key.count), word: slots[place].word, hash: slots[place].hash,
      shape: slots[place].shape, flags: [], traits: slots[place].traits)
  }

  /// Keeps a token that was not kept yet.
  mutating func insert(_ key: Key, _ token: Token) {
    if count * 2 >= slots.count { grow() }
    slots[place(key.low, key.high)] = Slot(
      low: key.low, high: key.high, word: token.word, hash: token.hash, shape: token.shape, traits: token.traits)
    count += 1
  }

  /// The slot that has the bytes, else the one where they belong.
  private func place(_ low: UInt64, _ high: UInt64) -> Int {
    var place = Self.mixed(low, high) & (slots.count - 1)
    while slots[place].low != low || slots[place].high != high, slots[place].low != 0 {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private static func mixed(_ low: UInt64, _ high: UInt64) -> Int {
    Int(truncatingIfNeeded: ((low ^ high &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  private mutating func grow() {
    let old = slots
    guard old.count < Self.limit else {
      self = WordTable()
      return
    }
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.low != 0 { slots[place(slot.low, slot.high)] = slot }
  }
}
