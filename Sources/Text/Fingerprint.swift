// SPDX-License-Identifier: Apache-2.0

/// What a text says in 64 bits: texts that share most pairs of neighbouring words share most bits.
///
/// Every pair of words, case and marks folded, is hashed and falls into one of 64 bins; of the least hash in a bin one bit
/// is kept (one-permutation MinHash). Two texts agree in a bit with the chance (1 + J) / 2, where J is the share of pairs
/// they have in common.
public struct Fingerprint: Sendable {
  private var least = [UInt64](repeating: .max, count: 64)
  private var lastWord: UInt64 = 0
  private var isEmpty = true

  /// Makes a fingerprint of no text.
  public init() {}

  /// Adds a paragraph; the pairs go on from the one before.
  public mutating func add(_ bytes: Span<UInt8>) {
    var word: UInt64 = 0
    var offset = 0
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      offset += scalar.count
      if Scalar.isMark(scalar.value) || Scalar.isInvisible(scalar.value) { continue }
      if Scalar.isAlphanumeric(scalar.value) {
        word = (word ^ UInt64(Letters.lower(Letters.base(scalar.value)))) &* 0x100_0000_01B3 &+ 1
      } else if word != 0 {
        add(word: word)
        word = 0
      }
    }
    if word != 0 { add(word: word) }
  }

  private mutating func add(word: UInt64) {
    let pair = Self.mix(lastWord &* 0x9E37_79B9_7F4A_7C15 ^ word)
    lastWord = word
    isEmpty = false
    let bin = Int(pair >> 58)
    least[bin] = min(least[bin], (pair << 6) >> 6)
  }

  /// The bits; 0 of a text without words.
  public var bits: UInt64 {
    if isEmpty { return 0 }
    var bits: UInt64 = 0
    for bin in least.indices {
      // An empty bin takes the next that is none, mixed with the distance, as shorter texts leave many empty.
      var distance = 0
      while least[(bin + distance) % 64] == .max { distance += 1 }
      let value = Self.mix(least[(bin + distance) % 64] &+ UInt64(distance) &* 0x9E37_79B9_7F4A_7C15)
      bits |= (value >> 63) << UInt64(bin)
    }
    return bits
  }

  /// The share of pairs of words that two texts have in common, told by their bits: 0 to 1, give or take 0.1.
  ///
  /// Texts of different stories come out at 0, or little above it.
  public static func similarity(_ first: UInt64, _ second: UInt64) -> Double {
    max(0, 1 - Double((first ^ second).nonzeroBitCount) / 32)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 31) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

extension [UInt8] {
  /// Appends a number as 16 hexadecimal digits, small letters: 255 gives `00000000000000ff`.
  public mutating func append(hexadecimal number: UInt64) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(number >> UInt64(shift) & 0x0F)
      append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}

extension UInt64 {
  /// Reads 16 hexadecimal digits; nil of anything else.
  public init?(hexadecimal digits: Span<UInt8>) {
    guard digits.count == 16 else { return nil }
    self = 0
    for offset in digits.indices {
      let digit = digits[offset]
      if digit.isASCIIDigit {
        self = self << 4 | UInt64(digit - 0x30)
      } else if (digit | 0x20) &- 0x61 < 6 {
        self = self << 4 | UInt64((digit | 0x20) - 0x57)
      } else {
        return nil
      }
    }
  }
}
