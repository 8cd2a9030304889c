// SPDX-License-Identifier: Apache-2.0

import Text

extension Table {
  /// Whether anything stands under the last row.
  var hasTotals: Bool { columns.contains { $0.total != nil } }

  /// What stands under the last row: a cell a column, empty where a column has no total. Cells that hold no finite
  /// number do not count; the total of none is empty.
  public var totals: [Cell] {
    columns.indices.map { column in
      guard let total = columns[column].total else { return .empty }
      return self.total(total, of: column)
    }
  }

  private func total(_ total: Column.Total, of column: Int) -> Cell {
    var integers: [Int64] = []
    var numbers: [Double] = []
    for row in rows {
      switch row[column] {
      case .integer(let integer):
        integers.append(integer)
        numbers.append(Double(integer))
      case .number(let number) where number.isFinite: numbers.append(number)
      default: break
      }
    }
    guard let first = numbers.first else { return .empty }
    let isWhole = integers.count == numbers.count
    switch total {
    case .sum:
      if isWhole, let sum = Self.sum(integers) { return .integer(sum) }
      return .number(Self.sum(numbers))
    case .mean: return .number(Self.sum(numbers) / Double(numbers.count))
    case .min: return isWhole ? .integer(integers.min() ?? 0) : .number(numbers.reduce(first, Swift.min))
    case .max: return isWhole ? .integer(integers.max() ?? 0) : .number(numbers.reduce(first, Swift.max))
    }
  }

  private static func sum(_ integers: [Int64]) -> Int64? {
    var sum: Int64 = 0
    for integer in integers {
      let (next, overflow) = sum.addingReportingOverflow(integer)
      if overflow { return nil }
      sum = next
    }
    return sum
  }

  /// A sum that keeps what rounding takes from it (Neumaier), so that 0.1 ten times is 1.
  private static func sum(_ numbers: [Double]) -> Double {
    var sum = 0.0
    var lost = 0.0
    for number in numbers {
      let next = sum + number
      lost += sum.magnitude >= number.magnitude ? (sum - next) + number : (number - next) + sum
      sum = next
    }
    return sum + lost
  }
}
