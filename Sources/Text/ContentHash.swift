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
  /// Which words of a block go into each of the ten different rounds: columns first, diagonals behind them.
  private static let order: [SIMD16<UInt8>] = [
    [0, 2, 4, 6, 1, 3, 5, 7, 8, 10, 12, 14, 9, 11, 13, 15], [14, 4, 9, 13, 10, 8, 15, 6, 1, 0, 11, 5, 12, 2, 7, 3],
    [11, 12, 5, 15, 8, 0, 2, 13, 10, 3, 7, 9, 14, 6, 1, 4], [7, 3, 13, 11, 9, 1, 12, 14, 2, 5, 4, 15, 6, 10, 0, 8],
    [9, 5, 2, 10, 0, 7, 4, 15, 14, 11, 6, 3, 1, 12, 8, 13], [2, 6, 0, 8, 12, 10, 11, 3, 4, 7, 15, 1, 13, 5, 14, 9],
    [12, 1, 14, 4, 5, 15, 13, 10, 0, 6, 9, 8, 7, 3, 2, 11], [13, 7, 12, 3, 11, 14, 1, 9, 5, 15, 8, 2, 0, 4, 6, 10],
    [6, 14, 11, 0, 15, 9, 3, 8, 12, 13, 1, 10, 2, 7, 4, 5], [10, 8, 7, 1, 2, 4, 6, 5, 15, 9, 3, 13, 11, 14, 12, 0],
  ]

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
    var a = upper
    var b = lower
    var c = Self.start
    var d = Self.end ^ Row(length, 0, isLast ? .max : 0, 0)
    for round in 0..<12 {
      let order = Self.order[round % 10]
      func row(_ start: Int) -> Row {
        Row(
          words[Int(order[start])], words[Int(order[start + 1])], words[Int(order[start + 2])],
          words[Int(order[start + 3])])
      }
      Self.mix(&a, &b, &c, &d, row(0), row(4))
      (b, c, d) = (Row(b.y, b.z, b.w, b.x), Row(c.z, c.w, c.x, c.y), Row(d.w, d.x, d.y, d.z))
      Self.mix(&a, &b, &c, &d, row(8), row(12))
      (b, c, d) = (Row(b.w, b.x, b.y, b.z), Row(c.z, c.w, c.x, c.y), Row(d.y, d.z, d.w, d.x))
    }
    upper ^= a ^ c
    lower ^= b ^ d
  }

  @inline(__always)
  private static func mix(_ a: inout Row, _ b: inout Row, _ c: inout Row, _ d: inout Row, _ first: Row, _ second: Row) {
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
  private static func rotate(_ row: Row, _ count: UInt64) -> Row {
    row &>> Row(repeating: count) | row &<< Row(repeating: 64 - count)
  }
}
