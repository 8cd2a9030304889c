// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Recognition
import Testing
import Text

/// Floors under the quality on annotated documents, which are no part of the repository.
///
/// Run with `TAM_GOLD=1 swift test --filter GoldTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["TAM_GOLD"] != nil && Files.exists("gold/dev-gold.jsonl")))
struct GoldTests {
  private struct GoldMention: Decodable {
    var start: Int
    var end: Int
    var type: String
    var alt: [[Int]]?
    var optional: Bool?
    var borders: [[Int]] { [[start, end]] + (alt ?? []) }
  }

  private struct GoldDocument: Decodable {
    var text: String
    var mentions: [GoldMention]
    var boilerplate: [[Int]]?
  }

  /// Persons, bodies and places: exact borders and type, `alt` borders too; optional and inner names count for nothing.
  private func f1(_ file: String) throws -> Double {
    let lines = try String(contentsOf: Files.shared.appending(path: "gold").appending(path: file), encoding: .utf8)
    var (hits, alarms, misses) = (0, 0, 0)
    for line in lines.split(separator: "\n") {
      let gold = try JSONDecoder().decode(GoldDocument.self, from: Data(line.utf8))
      let score = try self.score(gold)
      (hits, alarms, misses) = (hits + score.hits, alarms + score.alarms, misses + score.misses)
    }
    return 2 * Double(hits) / Double(2 * hits + alarms + misses)
  }

  private func score(_ gold: GoldDocument) throws -> (hits: Int, alarms: Int, misses: Int) {
    func isJunk(_ start: Int, _ end: Int) -> Bool {
      gold.boilerplate?.contains { $0[0] <= start && end <= $0[1] } ?? false
    }
    let types = ["PER", "ORG", "LOC"]
    let required = gold.mentions.filter { $0.optional != true && types.contains($0.type) && !isJunk($0.start, $0.end) }
    var open = required
    var (hits, alarms) = (0, 0)
    for (start, end, type) in try found(in: gold.text) where types.contains(type) && !isJunk(start, end) {
      if let index = open.firstIndex(where: { $0.type == type && $0.borders.contains([start, end]) }) {
        open.remove(at: index)
        hits += 1
        continue
      }
      let isNeutral = gold.mentions.contains {
        ($0.optional == true || $0.type == type) && $0.borders.contains([start, end])
          || $0.start <= start && end <= $0.end && [start, end] != [$0.start, $0.end]
      }
      if !isNeutral { alarms += 1 }
    }
    return (hits, alarms, open.count)
  }

  /// Mentions in code points, with the gold's names of the types.
  private func found(in text: String) throws -> [(Int, Int, String)] {
    var article = try Files.read(Array(text.utf8))
    Recogniser().annotate(&article)
    checkInvariants(article)
    let starts = article.text.indices.filter { article.text[$0] & 0xC0 != 0x80 }
    var points = Array(repeating: 0, count: article.text.count + 1)
    for (point, offset) in starts.enumerated() { points[offset] = point }
    points[article.text.count] = starts.count
    let names: [Kind: String] = [.person: "PER", .organisation: "ORG", .place: "LOC"]
    return article.mentions.compactMap { mention in
      names[mention.kind].map { (points[Int(mention.range.start)], points[Int(mention.range.end)], $0) }
    }
  }

  @Test(arguments: [("dev-gold.jsonl", 0.92), ("seeds-gold.jsonl", 0.96)])
  func namesOnGold(file: String, floor: Double) throws {
    let f1 = try f1(file)
    #expect(f1 >= floor)
  }
}
