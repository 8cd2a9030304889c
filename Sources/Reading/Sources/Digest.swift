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

  /// Two independent hashes, 128 bits together, which tell whether two contents are the same.
  ///
  /// For contents that differ by chance or by an edit: whoever chooses both of them can make them agree, which BLAKE2b does
  /// not allow but takes five times as long for. Each hash folds the 128 bits of a product, as wyhash does, so that every
  /// bit of 16 bytes reaches every bit of it.
  public static func wide(of bytes: Span<UInt8>) -> (UInt64, UInt64) {
    var first: UInt64 = 0x9E37_79B9_7F4A_7C15
    var second: UInt64 = 0xCBF2_9CE4_8422_2325
    let raw = bytes.bytes
    var offset = 0
    while offset + 16 <= raw.byteCount {
      // Inside, by the line above.
      let low = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let high = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset + 8, as: UInt64.self)
      (first, second) = mix(first, second, UInt64(littleEndian: low), UInt64(littleEndian: high))
      offset += 16
    }
    var (low, high): (UInt64, UInt64) = (0, 0)
    while offset < bytes.count {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(bytes[offset])
      offset += 1
    }
    (first, second) = mix(first, second, low, high)
    return mix(first, second, UInt64(bytes.count), 0)
  }

  @inline(__always)
  private static func mix(_ first: UInt64, _ second: UInt64, _ low: UInt64, _ high: UInt64) -> (UInt64, UInt64) {
    (fold(first ^ low, high ^ 0xE703_7ED1_A0B4_28DB), fold(second ^ high, low ^ 0x8EBC_6AF0_9C88_C6E3))
  }

  @inline(__always)
  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
