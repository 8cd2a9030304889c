// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Words and phrases to look for at once, lower case and in NFC, found in whatever letter case.
///
/// A place in the text that starts none of them costs a look-up or two: the first bytes, eight at most, are hashed to two
/// places in a table of bits. What passes, one place in 200, is compared with the cues of its first byte.
struct Cues: ExpressibleByArrayLiteral, Sendable {
  /// All cues end to end, those of one first byte together.
  private var text: [UInt8] = []
  /// Where each starts in `text`, and the end of the last.
  private var starts: [Int] = [0]
  /// The number of the first cue of a first byte; the next entry ends the group.
  private var groups = [Int](repeating: 0, count: 257)
  /// Two bits for every hash of first bytes.
  private var bits = [UInt64](repeating: 0, count: 32)
  /// Selects the bytes that are hashed: as many as the shortest cue has, eight at most; without the bit of letter case.
  private var mask: UInt64 = 0xDFDF_DFDF_DFDF_DFDF

  init(arrayLiteral cues: StaticString...) {
    let sorted = cues.map { cue in cue.withUTF8Buffer { Array($0) } }.sorted { $0[0] < $1[0] }
    for cue in sorted where cue.count < 8 { mask &= 0xDFDF_DFDF_DFDF_DFDF >> UInt64(64 - cue.count * 8) }
    for cue in sorted {
      text += cue
      starts.append(text.count)
      groups[Int(cue[0]) + 1] += 1
      addBits(of: cue.span, from: 0, behind: [])
    }
    for byte in 1..<groups.count { groups[byte] += groups[byte - 1] }
  }

  /// Sets the bits of a cue's first bytes in either letter case.
  private mutating func addBits(of cue: Span<UInt8>, from offset: Int, behind start: [UInt8]) {
    guard offset < cue.count, start.count < 8 else {
      let hash = hash(ofFirstBytes: start.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) })
      for place in [hash >> 53, hash >> 42 & 2047] { bits[Int(place >> 6)] |= 1 << (place & 63) }
      return
    }
    let scalar = Scalar(at: offset, in: cue)
    // The bit of letter case is not hashed, so that capitals of ASCII are the same.
    for value in scalar.value < 0x80 ? [scalar.value] : [scalar.value, Letters.upper(scalar.value)] {
      var variant = start
      Scalar.append(value, to: &variant)
      addBits(of: cue, from: offset + scalar.count, behind: variant)
    }
  }

  @inline(__always)
  private func hash(ofFirstBytes bytes: UInt64) -> UInt64 {
    (bytes & mask) &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always)
  private func hasBit(_ place: UInt64) -> Bool {
    bits[Int(truncatingIfNeeded: place >> 6)] >> (place & 63) & 1 != 0
  }

  /// Whether some cue may have the bytes at `offset`, which must lie inside.
  @inline(__always)
  private func mayMatch(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    let first: UInt64
    if offset + 8 <= bytes.count {
      // It checks the offset itself.
      first = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    } else {
      first = (offset..<bytes.count).reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
    }
    let hash = hash(ofFirstBytes: first)
    return hasBit(hash >> 53) && hasBit(hash >> 42 & 2047)
  }

  /// The end of a cue that starts at `offset` and ends with its word, nil if there is none.
  @inline(__always)
  func match(at offset: Int, limit: Int, in bytes: Span<UInt8>) -> Int? {
    guard offset < limit, mayMatch(at: offset, in: bytes) else { return nil }
    return firstMatch(at: offset, limit: limit, in: bytes)
  }

  private func firstMatch(at offset: Int, limit: Int, in bytes: Span<UInt8>) -> Int? {
    let byte = bytes[offset]
    let first = Int(byte.isASCIIUpper ? byte | 0x20 : byte)
    for cue in groups[first]..<groups[first + 1] {
      guard let end = end(of: cue, at: offset, limit: limit, in: bytes) else { continue }
      if end == limit || !Scalar.isAlphanumeric(Scalar(at: end, in: bytes).value) { return end }
    }
    return nil
  }

  /// Whether one of the cues is the range, the whole of it.
  func contains(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    guard !range.isEmpty, mayMatch(at: Int(range.start), in: bytes) else { return false }
    let byte = bytes[Int(range.start)]
    let first = Int(byte.isASCIIUpper ? byte | 0x20 : byte)
    for cue in groups[first]..<groups[first + 1] {
      if end(of: cue, at: Int(range.start), limit: Int(range.end), in: bytes) == Int(range.end) { return true }
    }
    return false
  }

  /// The offset of the first cue in the range that starts with a word.
  func first(in range: ByteRange, of bytes: Span<UInt8>) -> Int? {
    for offset in range.indices where mayMatch(at: offset, in: bytes) {
      if offset > Int(range.start), Scalar.isAlphanumeric(Scalar(before: offset, in: bytes).value) { continue }
      if bytes[offset].isContinuation { continue }
      if firstMatch(at: offset, limit: Int(range.end), in: bytes) != nil { return offset }
    }
    return nil
  }

  private func end(of cue: Int, at offset: Int, limit: Int, in bytes: Span<UInt8>) -> Int? {
    var place = offset
    var index = starts[cue]
    let last = starts[cue + 1]
    while index < last {
      guard place < limit else { return nil }
      let byte = bytes[place]
      if byte < 0x80 {
        guard (byte.isASCIIUpper ? byte | 0x20 : byte) == text[index] else { return nil }
        place += 1
        index += 1
        continue
      }
      let scalar = Scalar(at: place, in: bytes)
      let wanted = Scalar(at: index, in: text.span)
      guard scalar.value == wanted.value || Letters.lower(scalar.value) == wanted.value else { return nil }
      place += scalar.count
      index += wanted.count
    }
    return place
  }
}
