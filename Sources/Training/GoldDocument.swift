// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Recognition
import Text

/// An annotated document; offsets count code points.
struct GoldDocument: Decodable {
  struct Name: Decodable {
    var start: Int
    var end: Int
    var type: String
    var alt: [[Int]]?
    var optional: Bool?
  }

  var id: String
  var text: String
  var mentions: [Name]?
  var boilerplate: [[Int]]?

  static func read(_ path: String) throws -> [GoldDocument] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(GoldDocument.self, from: Data($0.utf8)) }
  }

  private static let kinds = ["PER", "ORG", "LOC"]

  /// The candidates that the gold judges.
  var examples: [LabelledExample] {
    guard let article = try? article() else { return [] }
    let points = Self.codePoints(article.text)
    return Recogniser().examples(of: article).compactMap { example in
      let start = points[Int(example.range.start)]
      let end = points[Int(example.range.end)]
      return label(start, end).map { LabelledExample(features: example.features, label: $0) }
    }
  }

  /// The candidates that a clear cue announces, as examples in which the cue is hidden.
  var cuedExamples: [LabelledExample] {
    guard let article = try? article() else { return [] }
    return Recogniser().examples(of: article).compactMap { example in
      guard let kind = example.cued else { return nil }
      return LabelledExample(features: example.hidden, label: Int(kind.rawValue), weight: 0.2, kinds: 3)
    }
  }

  /// What the gold says of a run: nil where it has no opinion.
  private func label(_ start: Int, _ end: Int) -> Int? {
    if boilerplate?.contains(where: { $0[0] <= start && end <= $0[1] }) ?? false { return nil }
    for name in mentions ?? [] where ([[name.start, name.end]] + (name.alt ?? [])).contains([start, end]) {
      return Self.kinds.firstIndex(of: name.type) ?? (name.optional == true ? nil : 3)
    }
    if (mentions ?? []).contains(where: { $0.start <= start && end <= $0.end }) { return nil }
    return 3
  }

  /// What a recogniser finds, in the form of the scorer.
  func line(by recogniser: Recogniser) throws -> String {
    var article = try article()
    recogniser.annotate(&article)
    let points = Self.codePoints(article.text)
    let types: [Kind: String] = [
      .person: "PER", .organisation: "ORG", .place: "LOC", .date: "DATE", .document: "LAW", .event: "EVENT",
    ]
    let mentions = article.mentions.map { mention -> [String: Any] in
      [
        "start": points[Int(mention.range.start)], "end": points[Int(mention.range.end)],
        "type": types[mention.kind] ?? "",
      ]
    }
    let data = try JSONSerialization.data(withJSONObject: ["id": id, "mentions": mentions])
    return String(decoding: data, as: UTF8.self)
  }

  func article() throws -> Article {
    let bytes = Array(text.utf8)
    let origin = Origin(path: Array(id.utf8), start: 0, end: Int64(bytes.count), digest: 0)
    return try ArticleReader().read(Document(origin: origin, id: Array(id.utf8), bytes: bytes))
  }

  /// For each byte the number of code points before it.
  private static func codePoints(_ bytes: [UInt8]) -> [Int] {
    var points: [Int] = []
    var count = -1
    for byte in bytes {
      if byte & 0xC0 != 0x80 { count += 1 }
      points.append(count)
    }
    return points + [count + 1]
  }
}
