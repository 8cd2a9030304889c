// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A 64-bit hash of a document's raw bytes, the same on every machine and in every version.
public enum Digest {
  /// Eight bytes at a time by multiply and rotate, the rest by FNV-1a, a mix at the end: 1.6 instead of 7 instructions
  /// a byte against FNV alone.
  public static func of(_ bytes: Span<UInt8>) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    let raw = bytes.bytes
    var offset = 0
    while offset + 8 <= raw.byteCount {
      // Inside, by the line above.
      let word = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      hash = (hash ^ UInt64(littleEndian: word)) &* prime
      hash ^= hash >> 29
      offset += 8
    }
    while offset < bytes.count {
      hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3
      offset += 1
    }
    hash = (hash ^ hash >> 32) &* prime
    return hash ^ hash >> 29
  }
}
