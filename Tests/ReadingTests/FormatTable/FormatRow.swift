// SPDX-License-Identifier: Apache-2.0

import Foundation
import News

@testable import Reading

/// What became of the files of one kind.
struct FormatRow {
  /// A document that became an article, or why it did not.
  typealias Outcome = Result<Found, ReadingError>

  /// A document and what its article has.
  struct Found {
    var document: Document
    var text: String
    var sentences: Int
    var isMojibake: Bool
  }

  let name: String
  private(set) var files = 0
  private(set) var articles = 0
  private(set) var reasons: [String: Int] = [:]
  private(set) var checked = 0
  private(set) var wrong: [String] = []
  /// Scores of documents that have a reference text.
  private(set) var scores: [Double] = []

  init(_ name: String) { self.name = name }

  /// Reads all documents of a file.
  @discardableResult
  mutating func read(_ file: SharedData.File, as name: String? = nil) -> [Outcome] {
    files += 1
    var outcomes: [Outcome] = []
    do throws(ReadingError) {
      let name = Array((name ?? file.name).utf8)
      let opened = try OpenedFile(MemoryInput(file.bytes), name: name, options: ReadingOptions())
      while let outcome = Self.next(of: opened) { outcomes.append(outcome) }
    } catch {
      outcomes.append(.failure(error))
    }
    for outcome in outcomes {
      switch outcome {
      case .success: articles += 1
      case .failure(let error): reasons["\(error.code)", default: 0] += 1
      }
    }
    return outcomes
  }

  private static func next(of file: OpenedFile) -> Outcome? {
    do throws(ReadingError) {
      guard let document = try file.next()?.extracted() else { return nil }
      let article = try ArticleReader().read(document)
      return .success(
        Found(
          document: document, text: Reader.string(article.text), sentences: article.sentences.count,
          isMojibake: article.isMojibake))
    } catch {
      return .failure(error)
    }
  }

  /// Counts a comparison; what is wrong is kept by its description.
  mutating func check(_ isRight: Bool, _ description: @autoclosure () -> String) {
    checked += 1
    if !isRight { wrong.append(description()) }
  }

  /// Compares a text with a reference word by word; it is wrong below a half.
  mutating func score(_ text: String, _ reference: String, _ description: String) {
    let score = TokenScore.f1(text, reference)
    scores.append(score)
    check(score >= 0.5, "\(description) F1 \(String(format: "%.2f", score))")
  }

  /// The row of a Markdown table.
  var line: String {
    let refused = reasons.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    let mean = scores.isEmpty ? "" : String(format: "%.3f", scores.reduce(0, +) / Double(scores.count))
    let errors = checked == 0 ? "" : "\(wrong.count) of \(checked)"
    return "| \(name) | \(files) | \(articles) | \(refused) | \(errors) | \(mean) |"
  }
}

/// How alike two texts are by the words they have, each as often as it is there.
enum TokenScore {
  /// The harmonic mean of precision and recall; 1 for two empty texts.
  static func f1(_ found: String, _ expected: String) -> Double {
    let (found, expected) = (counts(found), counts(expected))
    var shared = 0
    for (word, count) in found { shared += min(count, expected[word] ?? 0) }
    let total = found.values.reduce(0, +) + expected.values.reduce(0, +)
    return total == 0 ? 1 : Double(2 * shared) / Double(total)
  }

  private static func counts(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
      counts[String(word), default: 0] += 1
    }
    return counts
  }
}
