// SPDX-License-Identifier: Apache-2.0

import Text

/// An axis of numbers, from one round number to another.
struct ChartScale {
  let low: Double
  let high: Double
  /// What lies between two ticks: 1, 2 or 5 times a power of ten.
  let step: Double

  /// A scale that holds all of `values`, with about `count` ticks.
  ///
  /// - Parameter fromZero: Whether 0 is on it: it must be where lengths are compared, as with bars.
  init(covering values: [Double], count: Int, fromZero: Bool, isWhole: Bool) {
    var low = values.min() ?? 0
    var high = values.max() ?? 0
    // A line that would lie in the upper half anyway shows more without the empty half below.
    if fromZero || (low > 0 && low < high / 2) { low = min(low, 0) }
    if fromZero || (high < 0 && high > low / 2) { high = max(high, 0) }
    if low == high {
      let margin = max(1, low.magnitude / 10)
      (low, high) = low == 0 ? (0, 1) : (low - margin, high + margin)
    }
    // Halves first, so that the range of two great numbers stays finite.
    let rough = max((high / 2 - low / 2) / Double(count) * 2, .leastNormalMagnitude)
    step = max(Self.round(rough), isWhole ? 1 : 0)
    self.low = (low / step).rounded(.down) * step
    self.high = (high / step).rounded(.up) * step
  }

  private static func round(_ rough: Double) -> Double {
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    let factor = rough / power
    return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10)
  }

  /// Where the ticks are; never more than 40, whatever rounding does.
  var ticks: [Double] {
    let count = ((high - low) / step).rounded()
    guard count.isFinite else { return [low, high] }
    return (0...max(0, min(40, Int(bounded: count)))).map { low + Double($0) * step }
  }

  /// Where a value lies, 0 at the low end and 1 at the high one.
  func fraction(_ value: Double) -> Double {
    let extent = high / 2 - low / 2
    return extent > 0 ? (value / 2 - low / 2) / extent : 0
  }

  /// A tick's label: no more decimals than the step needs, thousands apart: `1 500`, `0.25`, `2e+12`.
  func label(_ value: Double) -> [UInt8] {
    Self.label((value / step).rounded() * step, step: step)
  }

  /// A number for a reader.
  static func label(_ value: Double, step: Double = 0) -> [UInt8] {
    let value = value.magnitude < step / 1000 ? 0 : value
    guard value.magnitude < 1e12, value.magnitude >= 0.001 || value == 0 else { return Cell.number(value).exactText }
    let text = Cell(plain: (value * 10_000).rounded() / 10_000).exactText
    let digits = text.prefix { $0 == 0x2D || $0.isASCIIDigit }
    guard digits.count > 4 else { return text }
    var grouped: [UInt8] = []
    for (offset, byte) in digits.enumerated() {
      let left = digits.count - offset
      if left % 3 == 0, let last = grouped.last, last.isASCIIDigit { grouped.append("\u{202F}") }
      grouped.append(byte)
    }
    return grouped + text[digits.count...]
  }
}

extension Int {
  /// The whole part of a number, held within ±10^9, which no picture reaches; 0 for NaN.
  init(bounded number: Double) {
    self = number.isNaN ? 0 : Int(Swift.max(-1e9, Swift.min(1e9, number)))
  }
}
