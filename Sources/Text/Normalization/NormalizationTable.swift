// SPDX-License-Identifier: Apache-2.0

/// Canonical decompositions, compositions and combining classes, unpacked on first use.
///
/// News in NFC never needs it; the packed form costs 22 kB, the unpacked one 45 kB.
struct NormalizationTable: Sendable {
  /// One step of a canonical decomposition; `second` is 0 where one scalar stands for another.
  struct Decomposition: Sendable {
    var composite: UInt32
    var first: UInt32
    var second: UInt32
    var composes: Bool
  }

  private struct ClassRun {
    var start: UInt32
    var end: UInt32
    var combiningClass: UInt8
  }

  static let shared = NormalizationTable()

  /// By composite.
  private var decompositions: [Decomposition] = []
  /// Those that compose, by first and second scalar.
  private var compositions: [Decomposition] = []
  /// All second scalars of `compositions`, ascending.
  private var seconds: [UInt32] = []
  private var classes: [ClassRun] = []

  private init() {
    unpackDecompositions()
    unpackClasses()
    compositions = decompositions.filter { $0.composes }
    compositions.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    seconds = compositions.map { $0.second }.sorted()
  }

  func decomposition(of scalar: UInt32) -> Decomposition? {
    let place = Self.lowerBound(decompositions.count) { decompositions[$0].composite < scalar }
    guard place < decompositions.count, decompositions[place].composite == scalar else { return nil }
    return decompositions[place]
  }

  func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
    let place = Self.lowerBound(compositions.count) {
      (compositions[$0].first, compositions[$0].second) < (first, second)
    }
    guard place < compositions.count, compositions[place].first == first, compositions[place].second == second else {
      return nil
    }
    return compositions[place].composite
  }

  /// Whether the scalar may merge with one before it.
  func mayFollow(_ scalar: UInt32) -> Bool {
    let place = Self.lowerBound(seconds.count) { seconds[$0] < scalar }
    return place < seconds.count && seconds[place] == scalar
  }

  func combiningClass(of scalar: UInt32) -> UInt8 {
    if scalar < 0x300 { return 0 }
    let place = Self.lowerBound(classes.count) { classes[$0].end < scalar }
    guard place < classes.count, classes[place].start <= scalar else { return 0 }
    return classes[place].combiningClass
  }

  private static func lowerBound(_ count: Int, where isBelow: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBelow(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func unpackDecompositions() {
    var composite: UInt32 = 0
    Self.forEachRecord(of: Self.decompositionData) { numbers, isMarked in
      composite += numbers[0]
      let second = numbers[2]
      decompositions.append(
        Decomposition(composite: composite, first: numbers[1], second: second, composes: second > 0 && !isMarked))
    }
  }

  private mutating func unpackClasses() {
    var start: UInt32 = 0
    Self.forEachRecord(of: Self.classData) { numbers, _ in
      start += numbers[0]
      classes.append(ClassRun(start: start, end: start + numbers[1], combiningClass: UInt8(numbers[2])))
    }
  }

  /// Reads records of up to three hexadecimal numbers, parted by spaces, and whether an exclamation mark ends one.
  private static func forEachRecord(of data: StaticString, _ body: ([UInt32], Bool) -> Void) {
    var numbers: [UInt32] = [0, 0, 0]
    var field = 0
    var isMarked = false
    data.withUTF8Buffer { bytes in
      for byte in bytes {
        switch byte {
        case 0x30...0x39: numbers[field] = numbers[field] << 4 | UInt32(byte - 0x30)
        case 0x41...0x46: numbers[field] = numbers[field] << 4 | UInt32(byte - 0x37)
        case 0x21: isMarked = true
        case 0x20:
          body(numbers, isMarked)
          numbers = [0, 0, 0]
          field = 0
          isMarked = false
        default: field += 1
        }
      }
      body(numbers, isMarked)
    }
  }
}
