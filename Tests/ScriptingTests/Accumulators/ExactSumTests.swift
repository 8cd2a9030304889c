// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Scripting

@Suite struct ExactSumTests {
  static let sums: [([Double], Double)] = [
    ([], 0),
    (Array(repeating: 0.1, count: 10), 1),
    ([1e16, 1, -1e16], 1),
    ([1e308, 1e308, -1e308], 1e308),
    ([1e308, 1e308], .infinity),
    ([-1e308, -1e308], -.infinity),
    ([0x1p-1074, 0x1p-1074], 0x1p-1073),
    ([2.2250738585072014e-308, -0x1p-1074], Double(bitPattern: 0xF_FFFF_FFFF_FFFF)),
    ([9007199254740992, 1], 9007199254740992),
    ([9007199254740992, 1, 0x1p-1074], 9007199254740994),
    ([9007199254740994, 1], 9007199254740996),
    ([-9007199254740992, -1], -9007199254740992),
    ([1.7976931348623157e308, 0x1p970], .infinity),
    ([1.7976931348623157e308, 0x1.fffffffffffffp969], 1.7976931348623157e308),
    ([1e100, 0x1p-1074, -1e100], 0x1p-1074),
    ([0.5, -0.5, -0.0], 0),
  ]

  @Test(arguments: sums)
  func aSumIsTheNearestFloat(_ numbers: [Double], _ expected: Double) {
    var sum = ExactSum()
    for number in numbers { sum.add(number) }
    #expect(sum.double == expected)
    var reversed = ExactSum()
    for number in numbers.reversed() { reversed.add(number) }
    #expect(reversed == sum)
  }

  static let integers: [([Int64], Int64?, Double)] = [
    ([.max, 1], nil, 0x1p63),
    ([.max, 1, -2], .max - 1, 0x1p63),
    ([.min], .min, -0x1p63),
    ([.min, -1], nil, -0x1p63),
    ([.min, .min], nil, -0x1p64),
    ([.max, .max], nil, 0x1p64),
    ([-5, 2], -3, -3),
  ]

  @Test(arguments: integers)
  func integersStayIntegers(_ numbers: [Int64], _ integer: Int64?, _ float: Double) {
    var sum = ExactSum()
    for number in numbers { sum.add(number) }
    #expect(sum.integer == integer)
    #expect(sum.double == float)
    for number in numbers { sum.subtract(number) }
    #expect(sum == ExactSum())
  }

  @Test func fractionsAreNoIntegers() {
    var sum = ExactSum()
    sum.add(1.5)
    #expect(sum.integer == nil)
    sum.add(-0.5)
    #expect(sum.integer == 1)
  }

  /// Any order, any cut, of numbers of all sizes: the same words, and nothing left when all are taken off again.
  @Test func orderAndCutsLeaveNoTrace() {
    var random = SplitMix(state: 7)
    for _ in 0..<200 {
      let numbers = (0..<40).map { _ in random.double() }
      var whole = ExactSum()
      for number in numbers { whole.add(number) }
      var merged = ExactSum()
      let shuffled = numbers.shuffled(using: &random)
      let cut = Int(random.next() % 41)
      for part in [shuffled[cut...], shuffled[..<cut]] {
        var sum = ExactSum()
        for number in part { sum.add(number) }
        merged.add(sum)
      }
      #expect(merged.trimmed.words == whole.trimmed.words && merged.trimmed.base == whole.trimmed.base)
      for number in numbers { merged.add(-number) }
      #expect(merged.trimmed.words.isEmpty)
    }
  }

  /// Against arithmetic in 128 bits: integers and halves of many sizes.
  @Test func roundingAgreesWithWiderIntegers() {
    var random = SplitMix(state: 9)
    for _ in 0..<2000 {
      var sum = ExactSum()
      var exact: Int128 = 0
      for _ in 0..<8 {
        let number = Int64(truncatingIfNeeded: random.next()) >> Int64(random.next() % 60)
        sum.add(number)
        exact += Int128(number)
      }
      #expect(sum.double == Double(exact))
    }
  }

  static let order: [(ScriptNumber, ScriptNumber, Int)] = [
    (.integer(1 << 53 + 1), .float(0x1p53), 1), (.integer(.max), .float(0x1p63), -1),
    (.integer(.min), .float(-0x1p63), 0),
    (.integer(3), .float(3), 0), (.integer(-3), .float(-3.5), 1), (.integer(3), .float(3.5), -1),
    (.float(-0.0), .integer(0), 0), (.float(.infinity), .integer(.max), 1), (.float(-.infinity), .integer(.min), -1),
  ]

  @Test(arguments: order)
  func integersAndFloatsAreComparedWithoutLoss(_ one: ScriptNumber, _ two: ScriptNumber, _ expected: Int) {
    #expect(one.compare(two) == expected)
    #expect(two.compare(one) == -expected)
  }
}

/// Numbers that look random and are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A finite number with any bits.
  mutating func double() -> Double {
    while true {
      let number = Double(bitPattern: next())
      if number.isFinite { return number }
    }
  }
}
