// SPDX-License-Identifier: Apache-2.0

/// How alike two texts are.
public enum Similarity {
  /// From 0 for nothing in common to 1 for the same words in the same order, give or take case, marks and punctuation.
  ///
  /// It is the share of runs of three words that both have among those that either has (Jaccard over shingles); texts of
  /// fewer than three words are one run. Two empty texts are alike. Input is UTF-8.
  public static func of(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Double {
    let one = shingles(of: first)
    let other = shingles(of: second)
    if one.isEmpty && other.isEmpty { return 1 }
    let common = one.intersection(other).count
    return Double(common) / Double(one.count + other.count - common)
  }

  private static func shingles(of text: Span<UInt8>) -> Set<UInt64> {
    var words: [UInt64] = []
    var offset = 0
    while let range = Words.next(in: text, from: offset) {
      words.append(hash(Folding.fold(text.extracting(range.indices))))
      offset = Int(range.end)
    }
    if words.isEmpty { return [] }
    if words.count < 3 { return [words.reduce(seed, mix)] }
    return Set((2..<words.count).map { words[$0 - 2...$0].reduce(seed, mix) })
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, which is the same on every machine.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }
}
