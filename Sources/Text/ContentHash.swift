// SPDX-License-Identifier: Apache-2.0

/// BLAKE2b with 32 bytes (RFC 7693), which tells whether two contents are the same.
///
/// ```swift
/// var hash = ContentHash()
/// hash.add(bytes.span)
/// let digest = hash.finish()  // 32 bytes
/// ```
public struct ContentHash: Sendable {
  private typealias Row = SIMD4<UInt64>

  private var upper = Row(0x6A09_E667_F2BD_C928, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1)
  private var lower = Self.end
  private var block: [UInt8] = []
  /// Bytes that are hashed; those of `block` are not yet.
  private var length: UInt64 = 0

  private static let start = Row(
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1)
  private static let end = Row(
    0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179)
  private static let blockSize = 128

  /// Makes the hash of nothing.
  public init() { block.reserveCapacity(Self.blockSize) }

  /// The digest of some bytes.
  public static func of(_ bytes: Span<UInt8>) -> [UInt8] {
    var hash = ContentHash()
    hash.add(bytes)
    return hash.finish()
  }

  /// Adds bytes.
  public mutating func add(_ bytes: Span<UInt8>) {
    var offset = 0
    if !block.isEmpty {
      offset = min(Self.blockSize - block.count, bytes.count)
      for index in 0..<offset { block.append(bytes[index]) }
      guard offset < bytes.count else { return }  // the last block is hashed by `finish`
      let full = block
      compress(full.span.bytes, at: 0)
      block.removeAll(keepingCapacity: true)
    }
    let raw = bytes.bytes
    while bytes.count - offset > Self.blockSize {
      compress(raw, at: offset)
      offset += Self.blockSize
    }
    while offset < bytes.count {
      block.append(bytes[offset])
      offset += 1
    }
  }

  /// Adds a number, in eight bytes.
  public mutating func add(_ number: Int) {
    let word = UInt64(bitPattern: Int64(number))
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    add(bytes.span)
  }

  /// Adds bytes with their count in front, so that parts cannot run into each other.
  public mutating func add(part bytes: [UInt8]) {
    add(bytes.count)
    add(bytes.span)
  }

  /// The digest: 32 bytes.
  public consuming func finish() -> [UInt8] {
    let count = block.count
    let last = block + Array(repeating: 0, count: Self.blockSize - count)
    compress(last.span.bytes, at: 0, count: count, isLast: true)
    let words = upper  // the first half of the state
    return (0..<4).flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: words[word] >> UInt64($0 * 8)) } }
  }

  private mutating func compress(_ bytes: RawSpan, at offset: Int, count: Int = blockSize, isLast: Bool = false) {
    length += UInt64(count)
    let words = InlineArray<16, UInt64> { index in
      // A whole block is there.
      UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset + index * 8, as: UInt64.self))
    }
    var state = Rounds(upper, lower, Self.start, Self.end ^ Row(length, 0, isLast ? .max : 0, 0))
    state.mix(words, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    state.mix(words, 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3)
    state.mix(words, 11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4)
    state.mix(words, 7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8)
    state.mix(words, 9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13)
    state.mix(words, 2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9)
    state.mix(words, 12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11)
    state.mix(words, 13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10)
    state.mix(words, 6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5)
    state.mix(words, 10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0)
    state.mix(words, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    state.mix(words, 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3)
    upper ^= Row(state.a0 ^ state.c0, state.a1 ^ state.c1, state.a2 ^ state.c2, state.a3 ^ state.c3)
    lower ^= Row(state.b0 ^ state.d0, state.b1 ^ state.d1, state.b2 ^ state.d2, state.b3 ^ state.d3)
  }

  /// The working state of the rounds: four rows of four words.
  ///
  /// Each word is a variable of its own and each place of a message word a constant, so that all of it stands in registers:
  /// rows as vectors with the order in a table took four times as long.
  private struct Rounds {
    var (a0, a1, a2, a3): (UInt64, UInt64, UInt64, UInt64)
    var (b0, b1, b2, b3): (UInt64, UInt64, UInt64, UInt64)
    var (c0, c1, c2, c3): (UInt64, UInt64, UInt64, UInt64)
    var (d0, d1, d2, d3): (UInt64, UInt64, UInt64, UInt64)

    @inline(__always)
    init(_ a: Row, _ b: Row, _ c: Row, _ d: Row) {
      (a0, a1, a2, a3) = (a.x, a.y, a.z, a.w)
      (b0, b1, b2, b3) = (b.x, b.y, b.z, b.w)
      (c0, c1, c2, c3) = (c.x, c.y, c.z, c.w)
      (d0, d1, d2, d3) = (d.x, d.y, d.z, d.w)
    }

    /// One round: the columns, then the diagonals, each with two words of the message.
    @inline(__always)
    mutating func mix(
      _ words: InlineArray<16, UInt64>, _ s0: Int, _ s1: Int, _ s2: Int, _ s3: Int, _ s4: Int, _ s5: Int, _ s6: Int,
      _ s7: Int, _ s8: Int, _ s9: Int, _ s10: Int, _ s11: Int, _ s12: Int, _ s13: Int, _ s14: Int, _ s15: Int
    ) {
      Self.mix(&a0, &b0, &c0, &d0, words[s0], words[s1])
      Self.mix(&a1, &b1, &c1, &d1, words[s2], words[s3])
      Self.mix(&a2, &b2, &c2, &d2, words[s4], words[s5])
      Self.mix(&a3, &b3, &c3, &d3, words[s6], words[s7])
      Self.mix(&a0, &b1, &c2, &d3, words[s8], words[s9])
      Self.mix(&a1, &b2, &c3, &d0, words[s10], words[s11])
      Self.mix(&a2, &b3, &c0, &d1, words[s12], words[s13])
      Self.mix(&a3, &b0, &c1, &d2, words[s14], words[s15])
    }

    @inline(__always)
    private static func mix(
      _ a: inout UInt64, _ b: inout UInt64, _ c: inout UInt64, _ d: inout UInt64, _ first: UInt64, _ second: UInt64
    ) {
      a = a &+ b &+ first
      d = rotate(d ^ a, 32)
      c = c &+ d
      b = rotate(b ^ c, 24)
      a = a &+ b &+ second
      d = rotate(d ^ a, 16)
      c = c &+ d
      b = rotate(b ^ c, 63)
    }

    @inline(__always)
    private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 { word &>> count | word &<< (64 &- count) }
  }
}
