// SPDX-License-Identifier: Apache-2.0

/// A number for a name: the same for the same words in comparable form. FNV-1a over the hashes of the words.
struct NameKey {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Hash of the first word, and of the last one.
  private(set) var first: UInt32 = 0
  private(set) var last: UInt32 = 0
  private var isEmpty = true

  mutating func add(_ hash: UInt32) {
    value = (value ^ UInt64(hash)) &* 0x100_0000_01B3
    if isEmpty { first = hash }
    last = hash
    isEmpty = false
  }

  /// The number for the same words as the syllables of one.
  var compound: UInt64 { ~value }
}
