// SPDX-License-Identifier: Apache-2.0

/// A source of numbers that are the same each time.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number, by SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
    return number ^ number >> 31
  }

  /// Cuts `count` things into chunks in order, none of them empty; into fewer chunks than asked when there are fewer
  /// things.
  mutating func cut(_ count: Int, into chunks: Int) -> [Range<Int>] {
    var borders: Set = [0, count]
    while borders.count < min(chunks, count) + 1 { borders.insert(Int(next() % UInt64(count))) }
    let sorted = borders.sorted()
    return zip(sorted, sorted.dropFirst()).map { $0..<$1 }
  }
}
