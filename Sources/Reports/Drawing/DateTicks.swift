// SPDX-License-Identifier: Apache-2.0

import Text

/// Round dates on an axis: the first days of years, quarters or months, as many as there is room for.
enum DateTicks {
  /// Numbers of the dates, and their labels.
  static func ticks(
    from low: Double, to high: Double, _ precision: PartialDate.Precision, limit: Int
  ) -> [(number: Double, label: [UInt8])] {
    let first = Int(bounded: low.rounded(.up))
    let last = Int(bounded: high.rounded(.down))
    guard first <= last else { return [] }
    if precision == .day {
      for step in [1, 2, 7, 14] where (last - first) / step < limit {
        return multiples(of: step, first, last).map { (Double($0), PartialDate(number: $0, .day).iso(.day)) }
      }
      let months = (PartialDate(number: first, .day).number(.month), PartialDate(number: last, .day).number(.month))
      return steps(months.0, months.1, .month, limit).compactMap { number, shown in
        let date = PartialDate(number: number, .month)
        let day = date.number(.day)
        return day >= first ? (Double(day), date.iso(shown)) : nil
      }
    }
    return steps(first, last, precision, limit).map { number, shown in
      (Double(number), PartialDate(number: number, precision).iso(shown))
    }
  }

  private static func steps(
    _ first: Int, _ last: Int, _ precision: PartialDate.Precision, _ limit: Int
  ) -> [(Int, PartialDate.Precision)] {
    let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000]
    let sizes = precision == .month ? [1, 2, 3, 6] + years.map { $0 * 12 } : years
    let step = sizes.first { (last - first) / $0 < limit } ?? 120_000
    let shown = precision == .month && step % 12 == 0 ? .year : precision
    return multiples(of: step, first, last).map { ($0, shown) }
  }

  private static func multiples(of step: Int, _ first: Int, _ last: Int) -> [Int] {
    let start = (first + step - 1) / step * step
    return start > last ? [first] : Array(stride(from: start, through: last, by: step))
  }
}
