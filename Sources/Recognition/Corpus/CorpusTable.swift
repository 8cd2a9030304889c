// SPDX-License-Identifier: Apache-2.0

/// The entries of `CorpusNames` by the hashes of their words: one look for a name, where a search through the sorted list
/// took seventeen comparisons.
struct CorpusTable: Sendable {
  private struct Slot {
    /// As `NameKey` has it; 0 for a free slot.
    var key: UInt64 = 0
    var value: UInt8 = 0
  }

  /// A power of two, at most half of them in use.
  private var slots: [Slot] = Array(repeating: Slot(), count: 16384)
  private var count = 0

  /// Reads a list.
  init(_ list: StaticString) {
    list.withUTF8Buffer { bytes in
      var key = NameKey()
      var word = Token.hashSeed
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        // A plus that is a word of its own stands behind a space.
        if byte == 0x20 || byte == 0x2B && word != Token.hashSeed || byte >= 0x41 && byte <= 0x5A {
          key.add(Token.hash(closing: word))
          word = Token.hashSeed
        } else {
          word = Token.hash(word, byte)
        }
        guard byte >= 0x41 && byte <= 0x5A else { continue }
        insert(byte == 0x57 ? key.compound : key.value, Self.value(byte, digits: Int(bytes[offset] & 0x0F)))
        key = NameKey()
        while offset < bytes.count, bytes[offset] != 0x3B { offset += 1 }
        offset += 1
      }
    }
  }

  /// What the corpus knows of a name: 0 nothing, else its kind as in `Model.kinds` and how sure it is.
  func value(of name: NameKey) -> UInt8 { slots[slot(of: name.value)].value }

  /// Whether two words are the syllables of one.
  func hasCompound(_ first: UInt32, _ second: UInt32) -> Bool {
    var key = NameKey()
    key.add(first)
    key.add(second)
    return slots[slot(of: key.compound)].key != 0
  }

  private static func value(_ letter: UInt8, digits: Int) -> UInt8 {
    let kind =
      switch letter {
      case 0x50: 0
      case 0x4F: 1
      case 0x4C: 2
      default: 3
      }
    return UInt8(1 + kind * 3 + min(max(digits - 2, 0), 2))
  }

  private mutating func insert(_ key: UInt64, _ value: UInt8) {
    if count * 2 >= slots.count {
      let old = slots
      slots = Array(repeating: Slot(), count: old.count * 2)
      for slot in old where slot.key != 0 { slots[self.slot(of: slot.key)] = slot }
    }
    let place = slot(of: key)
    if slots[place].key == 0 { count += 1 }
    slots[place] = Slot(key: key, value: value)
  }

  /// The slot that has a key, else the one where it belongs.
  private func slot(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[place].key != key, slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
