// SPDX-License-Identifier: Apache-2.0

/// A sum of integers and finite floats without any rounding, so that no order of additions matters.
///
/// A whole number of 2^-1074, the least part of a float, in two's complement over words of 64 bits: the window of words
/// that were touched, least first, with a word of sign above. `0.1` takes three words, and no sum of less than 2^64
/// numbers takes more than 35. Measured against floats added up: they give another last digit for each order.
struct ExactSum: Equatable {
  private(set) var base = 0
  private(set) var words: [UInt64] = []

  /// Number of the bit that stands for one.
  private static let point = 1074

  init() {}

  /// Makes a sum again of what `trimmed` had.
  init(base: Int, words: [UInt64]) {
    self.base = base
    self.words = words
  }

  mutating func add(_ value: Int64) { add(value.magnitude, at: Self.point, isNegative: value < 0) }

  /// Takes an integer off; the least one has no negative to add.
  mutating func subtract(_ value: Int64) { add(value.magnitude, at: Self.point, isNegative: value > 0) }

  /// Adds a finite number.
  mutating func add(_ value: Double) {
    let exponent = Int(value.exponentBitPattern)
    let magnitude = exponent == 0 ? value.significandBitPattern : value.significandBitPattern | 1 << 52
    add(magnitude, at: max(exponent, 1) - 1, isNegative: value.sign == .minus)
  }

  private mutating func add(_ magnitude: UInt64, at position: Int, isNegative: Bool) {
    if magnitude == 0 { return }
    let (place, shift) = (position >> 6, UInt64(position & 63))
    cover(place, place + 2)
    var parts = (magnitude << shift, shift == 0 ? 0 : magnitude >> (64 - shift))
    var carry = false
    for index in (place - base)..<words.count {
      let before = words[index]
      if isNegative {
        let (difference, first) = before.subtractingReportingOverflow(parts.0)
        let (rest, second) = difference.subtractingReportingOverflow(carry ? 1 : 0)
        (words[index], carry) = (rest, first || second)
      } else {
        let (sum, first) = before.addingReportingOverflow(parts.0)
        let (rest, second) = sum.addingReportingOverflow(carry ? 1 : 0)
        (words[index], carry) = (rest, first || second)
      }
      if !carry && index > place - base { break }
      parts = (parts.1, 0)
    }
    addSign()
  }

  mutating func add(_ other: ExactSum) {
    guard let sign = other.words.last else { return }
    cover(other.base, other.base + other.words.count)
    var carry = false
    for index in (other.base - base)..<words.count {
      let place = index + base - other.base
      let (sum, first) = words[index].addingReportingOverflow(place < other.words.count ? other.words[place] : sign)
      let (rest, second) = sum.addingReportingOverflow(carry ? 1 : 0)
      (words[index], carry) = (rest, first || second)
    }
    addSign()
  }

  /// Makes the window reach over two words and all between.
  private mutating func cover(_ lowest: Int, _ highest: Int) {
    if words.isEmpty {
      base = lowest
      words = Array(repeating: 0, count: highest - lowest + 1)
      return
    }
    if lowest < base {
      words.insert(contentsOf: repeatElement(0, count: base - lowest), at: 0)
      base = lowest
    }
    let sign = words[words.count - 1]
    while base + words.count <= highest { words.append(sign) }
  }

  /// Puts a word of sign on top, where the top word came to hold a part of the number.
  private mutating func addSign() {
    let top = words[words.count - 1]
    if top != 0 && top != .max { words.append(top >> 63 == 0 ? 0 : .max) }
  }

  /// The same sum in the one form that equal sums have: no words of zero below, one word of sign above.
  var trimmed: ExactSum {
    var kept = words[...]
    var start = base
    while kept.count > 1, kept.first == 0 {
      kept.removeFirst()
      start += 1
    }
    while kept.count > 1, kept.last == kept[kept.endIndex - 2] { kept.removeLast() }
    if kept.isEmpty || kept.count == 1 && kept.first == 0 { return ExactSum() }
    return ExactSum(base: start, words: Array(kept))
  }

  static func == (one: ExactSum, two: ExactSum) -> Bool {
    let (one, two) = (one.trimmed, two.trimmed)
    return one.base == two.base && one.words == two.words
  }
}
