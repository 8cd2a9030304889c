// SPDX-License-Identifier: Apache-2.0

import Reading
public import Recognition
public import Scripting
import Text

/// What came of a spec.
public struct SpecOutcome: Equatable, Sendable {
  /// A case and what is wrong with it, nothing when it passed.
  public struct Case: Equatable, Sendable {
    /// Its name, or its number.
    public var name: String
    /// What differs from what is expected, a sentence each.
    public var problems: [String]
  }

  /// The plugin's name.
  public var plugin: String
  /// Path of the spec.
  public var path: String
  /// Its cases, in order.
  public var cases: [Case]
  /// Which lines they ran, a file each, if that was asked.
  public var coverage: [LineCoverage] = []

  /// How many cases failed.
  public var failed: Int { cases.filter { !$0.problems.isEmpty }.count }

  /// One line when all passed, else a line for each failed case and each thing wrong with it.
  public var lines: String {
    let count = cases.count == 1 ? "1 case" : "\(cases.count) cases"
    let covered = coverage.reduce(into: "") { $0 += "  \($1.line)\n" }
    guard failed > 0 else { return "\(plugin): \(count) passed\n\(covered)" }
    var out = "\(plugin): \(failed) of \(count) failed\n"
    for found in cases where !found.problems.isEmpty {
      out += "  \(found.name) (\(path))\n"
      for problem in found.problems { out += "    \(problem.replacing("\n", with: "\n    "))\n" }
    }
    return out + covered
  }
}

/// Runs the spec of a plugin.
///
/// Each case is run once over all its articles and compared with what is expected. Then the articles are cut at random,
/// always the same way, into 2 and 7 chunks, and into one an article: each must give the same result, or the plugin
/// keeps state between articles or its `merge` is wrong. The laws of `merge` are tried on three chunks.
public struct SpecRunner {
  private let plugin: Plugin
  private let spec: SpecFile
  private let path: [UInt8]
  private let reader = ArticleReader()
  private let recogniser: Recogniser
  private let coverage: ScriptCoverage?

  /// Loads the spec beside a plugin.
  ///
  /// - Parameters:
  ///   - isCovered: Whether the lines that run are noted.
  ///   - recogniser: What finds names in the articles.
  /// - Throws: `ReadingError` when the spec cannot be read, `ScriptError` when it is no spec.
  public init(_ plugin: Plugin, isCovered: Bool = false, recogniser: Recogniser = Recogniser()) throws {
    self.recogniser = recogniser
    coverage = isCovered ? ScriptCoverage() : nil
    self.plugin = plugin
    path = PluginSpec.path(of: plugin.path)
    spec = try SpecFile(path: path, source: FileBytes.read(path))
  }

  /// Runs all cases.
  public func run() -> SpecOutcome {
    let cases = spec.cases.indices.map { index in
      let name = spec.cases[index].name
      return SpecOutcome.Case(name: name.isEmpty ? "case \(index + 1)" : text(name), problems: problems(of: index))
    }
    return SpecOutcome(
      plugin: text(plugin.declaration.name), path: text(path), cases: cases,
      coverage: coverage.map { LineCoverage.of(plugin, $0) } ?? [])
  }

  private func problems(of index: Int) -> [String] {
    let found = spec.cases[index]
    do {
      let options = try plugin.declaration.resolve(found.options)
      let work = SpecWork(
        plugin: plugin, options: options, articles: try articles(of: found), coverage: coverage)
      let all = work.articles.indices
      let result = try work.result(all.isEmpty ? [] : [all])
      var problems = SpecExpectation(found).problems(result)
      if found.hasCheck { problems += check(index, result) }
      return try problems + stateProblems(work, result)
    } catch let error as OptionProblems {
      return SpecExpectation(found).problems(failing: error.problems.map(\.message))
    } catch let error as ScriptError {
      return SpecExpectation(found).problems(ending: error)
    } catch {
      return [Explanation(error).message]
    }
  }

  private func check(_ index: Int, _ result: SpecResult) -> [String] {
    do {
      try spec.check(index, result.value)
      return []
    } catch {
      return ["check: \(text(error.message))"]
    }
  }

  /// What another cut of the articles changes.
  private func stateProblems(_ work: SpecWork, _ whole: SpecResult) throws -> [String] {
    var chance = Chance(seed: 1)
    if let law = try work.brokenLaw(chance.cut(work.articles.count, into: 3)) { return [law] }
    for count in [2, 7, work.articles.count] where work.articles.count > 1 {
      let chunks =
        count == work.articles.count ? (0..<count).map { $0..<$0 + 1 } : chance.cut(work.articles.count, into: count)
      guard let difference = try whole.difference(to: work.result(chunks)) else { continue }
      return [
        "another result when the articles are worked on in \(chunks.count) chunks: \(difference);"
          + " what a plugin keeps in variables of the file does not reach the next chunk"
      ]
    }
    return []
  }

  private func articles(of found: SpecCase) throws -> [SpecArticle] {
    let folder = Array(path.dropLast(Path.name(of: path).count))
    var articles: [SpecArticle] = []
    for (index, value) in found.articles.enumerated() {
      let article = try SpecArticle(value, number: index + 1, folder: folder, reader: reader, recogniser: recogniser)
      _ = try article.make()  // a text that cannot be read is told before the plugin runs
      articles.append(article)
    }
    return articles
  }
}
