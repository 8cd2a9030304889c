// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Testing
import Text

/// Zones and sentences against the annotated development documents, where they lie beside the package.
@Suite struct DevelopmentSetTests {
  static let file = Seeds.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/gold/dev-gold.jsonl")

  /// One annotated document; offsets are code points.
  struct Gold: Decodable {
    var text: String
    var title, date, byline: String?
    var dateAlt, bylineAlt: [String]?
    var captions: [String]
    var sentences: [[Int]]
    var titleSpan: [Int]?
    var captionSpans, creditSpans, bylineSpans, subheadSpans, boilerplate: [[Int]]?
    var optionalSplits: [Int]?
  }

  struct Count {
    var right = 0
    var wrong = 0
    var missed = 0
    var f1: Double { Double(2 * right) / Double(max(1, 2 * right + wrong + missed)) }

    mutating func add(_ gold: [String], _ found: [String]) {
      var rest = gold
      for text in found {
        if let place = rest.firstIndex(of: text) {
          rest.remove(at: place)
          right += 1
        } else {
          wrong += 1
        }
      }
      missed += rest.count
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path)))
  func reachesTheFloors() throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    var sentences = Count()
    var captions = Count()
    var (titles, dates, bylines, documents) = (0, 0, 0, 0)
    for line in try Data(contentsOf: Self.file).split(separator: 0x0A) {
      let gold = try decoder.decode(Gold.self, from: line)
      let article = ArticleStrings(try Seeds.article(of: Array(gold.text.utf8)))
      documents += 1
      if folded(article.title) == folded(gold.title) { titles += 1 }
      if isOneOf(article.date, gold.date, gold.dateAlt) { dates += 1 }
      if isOneOf(article.byline, gold.byline, gold.bylineAlt) { bylines += 1 }
      captions.add(gold.captions.compactMap(folded), article.captions.compactMap(folded))
      count(gold, &sentences)
    }
    #expect(documents > 100)
    #expect(sentences.f1 > 0.995)
    #expect(captions.f1 > 0.87)
    #expect(Double(titles) / Double(documents) > 0.98)
    #expect(Double(dates) / Double(documents) > 0.95)
    #expect(Double(bylines) / Double(documents) > 0.97)
  }

  /// Compares the ends of sentences, trailing punctuation aside; ends in other zones count for nothing.
  private func count(_ gold: Gold, _ count: inout Count) {
    let scalars = Array(gold.text.unicodeScalars)
    func trimmedEnd(_ end: Int) -> Int {
      var end = end
      while end > 0, !scalars[end - 1].properties.isAlphabetic, scalars[end - 1].properties.numericType == nil {
        end -= 1
      }
      return end
    }
    let zones =
      [gold.captionSpans, gold.creditSpans, gold.bylineSpans, gold.subheadSpans, gold.boilerplate]
      .flatMap { $0 ?? [] } + [gold.titleSpan].compactMap { $0 }
    let neutral = Set((gold.optionalSplits ?? []).map(trimmedEnd))
    func ends(_ raw: [Int]) -> Set<Int> {
      Set(raw.map(trimmedEnd)).subtracting(neutral).filter { end in !zones.contains { $0[0] < end && end <= $0[1] } }
    }
    var article: [Int] = []
    do { article = try Seeds.article(of: Array(gold.text.utf8)).sentences.map { Int($0.range.end) } } catch {}
    var codePoint: [Int: Int] = [:]
    var byte = 0
    for (index, scalar) in scalars.enumerated() {
      codePoint[byte] = index
      byte += UTF8.width(scalar)
    }
    codePoint[byte] = scalars.count
    let expected = ends(gold.sentences.map { $0[1] })
    let found = ends(article.compactMap { codePoint[$0] })
    count.right += expected.intersection(found).count
    count.wrong += found.subtracting(expected).count
    count.missed += expected.subtracting(found).count
  }

  private func folded(_ text: String?) -> String? {
    text.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  private func isOneOf(_ found: String?, _ gold: String?, _ others: [String]?) -> Bool {
    folded(found) == folded(gold) || (found != nil && (others ?? []).contains { folded($0) == folded(found) })
  }
}
