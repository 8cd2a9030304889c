// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Words and phrases to look for at once, lower case and in NFC, found in whatever letter case.
///
/// Grouped by first byte, so that a place in the text that starts none of them costs one look-up: against a list tried
/// one by one the zones took 130 instead of 165 instructions a byte.
struct Cues: ExpressibleByArrayLiteral, Sendable {
  /// All cues end to end, those of one first byte together.
  private var text: [UInt8] = []
  /// Where each starts in `text`, and the end of the last.
  private var starts: [Int] = [0]
  /// The number of the first cue of a first byte; the next entry ends the group.
  private var groups = [Int](repeating: 0, count: 257)
  /// For a first byte, which second ones there are: a bit for the six low bits of each.
  private var seconds = [UInt64](repeating: 0, count: 256)

  init(arrayLiteral cues: StaticString...) {
    let sorted = cues.map { cue in cue.withUTF8Buffer { Array($0) } }.sorted { $0[0] < $1[0] }
    for cue in sorted {
      text += cue
      starts.append(text.count)
      groups[Int(cue[0]) + 1] += 1
      addSeconds(of: cue)
    }
    for byte in 1..<groups.count { groups[byte] += groups[byte - 1] }
  }

  private mutating func addSeconds(of cue: [UInt8]) {
    var upper: [UInt8] = []
    Scalar.append(Letters.upper(Scalar(at: 0, in: cue.span).value), to: &upper)
    let others = cue[0] < 0x80 ? cue : upper
    for byte in [cue[1], others[1]] { seconds[Int(cue[0])] |= 1 << UInt64(byte & 63) }
  }

  /// Whether no cue has the two bytes at `offset`.
  private func isRuledOut(at offset: Int, _ first: Int, limit: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset + 1 < limit else { return true }
    let byte = bytes[offset + 1]
    return seconds[first] >> UInt64((byte.isASCIIUpper ? byte | 0x20 : byte) & 63) & 1 == 0
  }

  /// The end of a cue that starts at `offset` and ends with its word, nil if there is none.
  func match(at offset: Int, limit: Int, in bytes: Span<UInt8>) -> Int? {
    guard offset < limit else { return nil }
    let byte = bytes[offset]
    let first = Int(byte.isASCIIUpper ? byte | 0x20 : byte)
    if isRuledOut(at: offset, first, limit: limit, in: bytes) { return nil }
    for cue in groups[first]..<groups[first + 1] {
      guard let end = end(of: cue, at: offset, limit: limit, in: bytes) else { continue }
      if end == limit || !Scalar.isAlphanumeric(Scalar(at: end, in: bytes).value) { return end }
    }
    return nil
  }

  /// Whether one of the cues is the range, the whole of it.
  func contains(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    guard !range.isEmpty else { return false }
    let byte = bytes[Int(range.start)]
    let first = Int(byte.isASCIIUpper ? byte | 0x20 : byte)
    for cue in groups[first]..<groups[first + 1] {
      if end(of: cue, at: Int(range.start), limit: Int(range.end), in: bytes) == Int(range.end) { return true }
    }
    return false
  }

  /// The offset of the first cue in the range that starts with a word.
  func first(in range: ByteRange, of bytes: Span<UInt8>) -> Int? {
    var previous: UInt8 = 0x20
    for offset in range.indices {
      let byte = bytes[offset]
      let before = previous
      previous = byte
      let group = Int(byte.isASCIIUpper ? byte | 0x20 : byte)
      if groups[group] == groups[group + 1] || before.isASCIILetter || before.isASCIIDigit { continue }
      if before >= 0x80, byte.isContinuation || Scalar.isAlphanumeric(Scalar(before: offset, in: bytes).value) {
        continue
      }
      if match(at: offset, limit: Int(range.end), in: bytes) != nil { return offset }
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
