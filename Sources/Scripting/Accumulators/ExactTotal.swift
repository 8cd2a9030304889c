// SPDX-License-Identifier: Apache-2.0

/// Numbers that were added, as their exact sum and how many they were.
struct ExactTotal {
  private(set) var count: Int64 = 0
  /// How many of them were floats: a sum of integers alone is an integer.
  private var floats: Int64 = 0
  private var exact = ExactSum()

  /// Bytes that its words take.
  var size: Int { exact.words.count * 8 }

  mutating func add(_ number: ScriptNumber) {
    count += 1
    switch number {
    case .integer(let value): exact.add(value)
    case .float(let value):
      floats += 1
      exact.add(value)
    }
  }

  /// Takes a number off that was added.
  mutating func remove(_ number: ScriptNumber) {
    count -= 1
    switch number {
    case .integer(let value): exact.subtract(value)
    case .float(let value):
      floats -= 1
      exact.add(-value)
    }
  }

  mutating func add(_ other: ExactTotal) {
    count += other.count
    floats += other.floats
    exact.add(other.exact)
  }

  /// The sum: an integer when all numbers were integers and it has 64 bits, else the nearest float.
  var value: ScriptNumber {
    if floats == 0, let integer = exact.integer { return .integer(integer) }
    return .float(exact.double)
  }

  /// The sum divided by how many there are, nil for none.
  var mean: Double? { count == 0 ? nil : exact.double / Double(count) }

  func encode(to part: inout [UInt8]) {
    let sum = exact.trimmed
    part.append(word: UInt64(bitPattern: count))
    part.append(word: UInt64(bitPattern: floats))
    part.append(count: sum.base)
    part.append(count: sum.words.count)
    for word in sum.words { part.append(word: word) }
  }

  init() {}

  init(_ reader: inout PartReader) {
    count = Int64(bitPattern: reader.word())
    floats = Int64(bitPattern: reader.word())
    let base = reader.count()
    exact = ExactSum(base: base, words: (0..<reader.count()).map { _ in reader.word() })
  }
}
