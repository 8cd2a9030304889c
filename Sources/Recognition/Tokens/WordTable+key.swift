// SPDX-License-Identifier: Apache-2.0

internal import Text

extension WordTable.Key {
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// Takes a run of letters and of bytes above ASCII, a run of digits, or one mark, up to 15 bytes; eight bytes at a time.
  ///
  /// Where such a run is one token by `Tokeniser`, the same run is the same token anywhere. So a run before a digit or an
  /// apostrophe, which may belong to it, has no key.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    let first = Self.load(bytes, offset)
    let stops = ~Self.letters(first) & Self.high
    guard stops == 0 else {
      let length = stops.trailingZeroBitCount >> 3
      if length == 0 {
        takeOther(first)
      } else if !Self.joins(UInt8(truncatingIfNeeded: first &>> UInt64(length * 8))) {
        low = first & Self.lowest(length)
        count = length
      }
      return
    }
    let second = Self.load(bytes, offset + 8)
    let more = ~Self.letters(second) & Self.high
    guard more != 0 else { return }
    let length = more.trailingZeroBitCount >> 3
    guard !Self.joins(UInt8(truncatingIfNeeded: second &>> UInt64(length * 8))) else { return }
    low = first
    high = second & Self.lowest(length)
    count = 8 + length
  }

  /// Takes such a run of letters, or a mark, with the byte behind it; nil for anything else, and near the end of the text.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, at offset: Int) -> (key: Self, next: UInt8)? {
    guard offset >= 0, offset <= bytes.count &- 16 else { return nil }
    // unsafe, but inside: 16 bytes are left, and any eight bytes are a number
    let first = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    let stops = ~letters(first) & high
    if stops != 0 {
      let bits = UInt64(stops.trailingZeroBitCount) & 0x38
      let next = UInt8(truncatingIfNeeded: first &>> bits)
      guard bits != 0 else { return mark(first) }
      guard next == 0x20 || !joins(next) else { return nil }
      return (Self(low: first & ((1 &<< bits) &- 1), high: 0, count: Int(bits &>> 3)), next)
    }
    let behind = offset &+ 8
    // unsafe, but inside as above
    let second = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: behind, as: UInt64.self))
    let more = ~letters(second) & high
    guard more != 0 else { return nil }
    let bits = UInt64(more.trailingZeroBitCount) & 0x38
    let next = UInt8(truncatingIfNeeded: second &>> bits)
    guard next == 0x20 || !joins(next) else { return nil }
    return (Self(low: first, high: second & ((1 &<< bits) &- 1), count: 8 &+ Int(bits &>> 3)), next)
  }

  /// A mark of ASCII at the head of eight bytes.
  @inline(__always)
  private static func mark(_ first: UInt64) -> (key: Self, next: UInt8)? {
    let byte = UInt8(truncatingIfNeeded: first)
    guard byte > 0x20, !byte.isASCIIDigit else { return nil }
    return (Self(low: UInt64(byte), high: 0, count: 1), UInt8(truncatingIfNeeded: first &>> 8))
  }

  /// Up to seven digits, or one mark.
  private mutating func takeOther(_ first: UInt64) {
    var length = 1
    guard UInt8(truncatingIfNeeded: first).isASCIIDigit else {
      low = first & 0xFF
      count = low == 0 ? 0 : 1
      return
    }
    while length < 8, UInt8(truncatingIfNeeded: first &>> UInt64(length * 8)).isASCIIDigit { length += 1 }
    guard length < 8 else { return }
    low = first & Self.lowest(length)
    count = length
  }

  /// The bits of the first bytes, up to seven.
  private static func lowest(_ count: Int) -> UInt64 { (1 &<< UInt64(count * 8)) &- 1 }

  private static func joins(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte == 0x27 }

  /// The highest bit of each byte that is a letter of ASCII or no ASCII.
  private static func letters(_ word: UInt64) -> UInt64 {
    let lower = (word | 0x2020_2020_2020_2020) & ~high
    let reachesA = lower &+ 0x1F1F_1F1F_1F1F_1F1F
    let passesZ = lower &+ 0x0505_0505_0505_0505
    return (reachesA ^ passesZ | word) & high
  }

  /// Eight bytes, the first one lowest; 0 for those behind the end.
  @inline(__always)
  private static func load(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    guard offset &+ 8 <= bytes.count else { return loadLast(bytes, offset) }
    // unsafe only by name: bounds are checked, and any eight bytes are a number
    return UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static func loadLast(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<max(0, bytes.count - offset) { word |= UInt64(bytes[offset + index]) &<< UInt64(index * 8) }
    return word
  }
}
