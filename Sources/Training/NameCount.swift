// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Recognition

/// Counts in how many documents of a corpus the cues say what a name is.
struct NameCount {
  private var counts: [String: [Int]] = [:]
  /// How often a lower-case word stands, and how often another one behind it.
  private var words: [Substring: Int] = [:]
  private var pairs: [Substring: [Substring: Int]] = [:]

  /// Reads documents without annotation, a JSON object a line with `id` and `text`.
  mutating func read(_ path: String) throws {
    let recogniser = Recogniser()
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      guard let document = try? JSONDecoder().decode(GoldDocument.self, from: Data(line.utf8)),
        let article = try? document.article()
      else { continue }
      countPairs(document.text)
      var kinds: [String: Set<Int>] = [:]
      for example in recogniser.examples(of: article) where !example.isListed {
        let kind = (example.cued ?? example.ruled).map { Int($0.rawValue) } ?? 3
        kinds[String(decoding: example.name, as: UTF8.self), default: []].insert(kind)
      }
      for (name, found) in kinds {
        if let kind = found.subtracting([3]).first ?? found.first, found.subtracting([3]).count < 2 {
          counts[name, default: [0, 0, 0, 0]][kind] += 1
        }
      }
    }
  }

  private mutating func countPairs(_ text: String) {
    var before: Substring?
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      guard !word.isEmpty, word.allSatisfy({ $0.isLetter && $0.isLowercase }) else {
        before = nil
        continue
      }
      words[word, default: 0] += 1
      if let before { pairs[before, default: [:]][word, default: 0] += 1 }
      before = word
    }
  }

  /// Syllables that make one word, so that a capital on the first names nobody: 30 times and more in the corpus, and one
  /// in ten of what stands behind the first.
  private var compounds: [String] {
    pairs.flatMap { first, behind in
      behind.filter { $0.value >= 30 && $0.value * 10 >= words[first] ?? 0 }.map { "\(first)+\($0.key)W1" }
    }
  }

  /// The names that one kind has in two documents or more (no name: eight) and in three of four cases, in the order of
  /// their bytes, each with the letter of the kind and how many bits the count has.
  var text: String {
    let found = counts.compactMap { name, count -> String? in
      let total = count.reduce(0, +)
      guard let best = (0..<4).max(by: { count[$0] < count[$1] }), count[best] >= (best == 3 ? 8 : 2),
        count[best] * 4 >= total * 3,
        !name.contains(where: { ";\"\\".contains($0) })
      else { return nil }
      let bits = Int.bitWidth - count[best].leadingZeroBitCount
      return name + ["P", "O", "L", "N"][best] + "\(bits)"
    }
    let entries = (found + compounds).sorted { Self.name($0).lexicographicallyPrecedes(Self.name($1)) }
    return Self.file(entries.map { $0 + ";" })
  }

  /// An entry without its kind and its count.
  private static func name(_ entry: String) -> Substring.UTF8View {
    entry[..<(entry.firstIndex { ("A"..."Z").contains($0) } ?? entry.endIndex)].utf8
  }

  /// The Swift file that holds the list.
  private static func file(_ entries: [String]) -> String {
    var lines: [String] = [""]
    for entry in entries {
      if lines[lines.count - 1].count + entry.count > 400 { lines.append("") }
      lines[lines.count - 1] += entry
    }
    return """
      // SPDX-License-Identifier: Apache-2.0

      extension CorpusNames {
        /// The names that `Training` counted.
        // swift-format-ignore: long lines keep the list short
        static let list: StaticString = \"""
      \(lines.map { "    \($0)\\" }.joined(separator: "\n"))

          \"""
      }
      """
  }
}
