// SPDX-License-Identifier: Apache-2.0

extension ExactSum {
  /// The nearest float, of two equally near ones the even one; infinite beyond the greatest.
  var double: Double {
    let magnitude = Magnitude(self)
    guard let highest = magnitude.highestBit else { return 0 }
    let sign: UInt64 = magnitude.isNegative ? 1 << 63 : 0
    // Up to here a float holds every bit, and its bits are the number itself.
    if highest <= 52 { return Double(bitPattern: sign | magnitude.bits(at: 0)) }
    let lowest = highest - 52
    var bits = magnitude.bits(at: lowest) & (1 << 53 - 1)
    let isHalf = magnitude.bits(at: lowest - 1) & 1 == 1
    if isHalf && (bits & 1 == 1 || magnitude.hasBits(below: lowest - 1)) { bits += 1 }
    // 2^53 by rounding up: the carry moves into the exponent by itself.
    let pattern = UInt64(lowest) << 52 + bits
    return Double(bitPattern: sign | min(pattern, Double.infinity.bitPattern))
  }

  /// The sum as an integer; nil when it is none, or none of 64 bits.
  var integer: Int64? {
    let magnitude = Magnitude(self)
    guard let highest = magnitude.highestBit else { return 0 }
    let one = 1074
    guard !magnitude.hasBits(below: one), highest <= one + 63 else { return nil }
    let bits = magnitude.bits(at: one)
    if magnitude.isNegative { return bits <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- bits) : nil }
    return Int64(exactly: bits)
  }
}

/// A sum's sign and absolute value.
private struct Magnitude {
  let base: Int
  let words: [UInt64]
  let isNegative: Bool

  init(_ sum: ExactSum) {
    base = sum.base
    isNegative = sum.words.last == .max
    guard isNegative else {
      words = sum.words
      return
    }
    var carry = true
    words = sum.words.map { word in
      let (sum, overflow) = (~word).addingReportingOverflow(carry ? 1 : 0)
      carry = overflow
      return sum
    }
  }

  /// Number of the highest bit that is set, nil for none.
  var highestBit: Int? {
    guard let place = words.lastIndex(where: { $0 != 0 }) else { return nil }
    return (base + place) * 64 + 63 - words[place].leadingZeroBitCount
  }

  private func word(_ number: Int) -> UInt64 {
    words.indices.contains(number - base) ? words[number - base] : 0
  }

  /// The 64 bits from number `position` on.
  func bits(at position: Int) -> UInt64 {
    let (number, shift) = (position >> 6, UInt64(position & 63))
    return shift == 0 ? word(number) : word(number) >> shift | word(number + 1) << (64 - shift)
  }

  /// Whether any bit under number `position` is set.
  func hasBits(below position: Int) -> Bool {
    for place in words.indices where words[place] != 0 {
      if (base + place) * 64 + words[place].trailingZeroBitCount < position { return true }
    }
    return false
  }
}
