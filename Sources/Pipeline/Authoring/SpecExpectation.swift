// SPDX-License-Identifier: Apache-2.0

import Scripting
import Text

/// Compares what a plugin made of the articles of a case with what the case expects.
struct SpecExpectation {
  private let found: SpecCase

  init(_ found: SpecCase) { self.found = found }

  /// What differs, a sentence each.
  func problems(_ result: SpecResult) -> [String] {
    var problems = failureProblems(result.failures)
    if let kept = found.expectation("kept") {
      compare("kept", kept, .list(result.kept.map { .text($0) }), &problems)
    }
    if let dropped = found.expectation("dropped") { compareDropped(dropped, result.dropped, &problems) }
    if let rows = found.expectation("rows") {
      if let got = result.rows {
        compare("rows", rows, got, &problems)
      } else {
        problems.append("rows: there is no table")
      }
    }
    if let files = found.expectation("files") { compare("files", files, .table(result.files), &problems) }
    if let tables = found.expectation("tables") { compare("tables", tables, .table(result.tables), &problems) }
    if let output = found.expectation("output") { compare("output", output, .text(result.output), &problems) }
    return problems
  }

  /// What is wrong when the plugin as a whole failed.
  func problems(ending error: ScriptError) -> [String] {
    failureProblems([error.message]).map { error.traceback.isEmpty ? $0 : "\($0)\n\(text(error.traceback))" }
  }

  /// What is wrong when the options are refused.
  func problems(failing messages: [[UInt8]]) -> [String] { failureProblems(messages) }

  private func failureProblems(_ failures: [[UInt8]]) -> [String] {
    guard let fails = found.expectation("fails") else { return failures.map { "failed: \(text($0))" } }
    guard case .text(let wanted) = fails else { return ["'fails' is the text of a message, or a part of one"] }
    if failures.contains(where: { text($0).contains(text(wanted)) }) { return [] }
    let got = failures.first.map { "got: \(text($0))" } ?? "nothing failed"
    return ["fails: expected a message with '\(text(wanted))', \(got)"]
  }

  /// `dropped = { a = "reason" }`, or `{ a = true }` for any reason, or a list of identities.
  private func compareDropped(_ expected: PlainValue, _ got: [PlainValue.Field], _ problems: inout [String]) {
    let ids = got.map { PlainValue.text($0.key) }
    guard case .table(let fields) = expected, !fields.isEmpty else {
      return compare("dropped", expected, .list(ids), &problems)
    }
    for field in fields {
      guard let drop = got.first(where: { $0.key == field.key }) else {
        problems.append("dropped: '\(text(field.key))' was not dropped")
        continue
      }
      if field.value != .boolean(true) { compare("dropped \(text(field.key))", field.value, drop.value, &problems) }
    }
    for drop in got where !fields.contains(where: { $0.key == drop.key }) {
      problems.append("dropped: '\(text(drop.key))' was dropped: \(shown(drop.value))")
    }
  }

  private func compare(_ name: String, _ expected: PlainValue, _ got: PlainValue, _ problems: inout [String]) {
    if !Self.isSame(expected, got) {
      problems.append(
        "\(name): expected \(shown(expected))\n\(String(repeating: " ", count: name.count))       got \(shown(got))")
    }
  }

  /// Whether two values are the same to an author: 2 is 2.0, and `{}` may be a list or a table.
  private static func isSame(_ first: PlainValue, _ second: PlainValue) -> Bool {
    switch (first, second) {
    case (.integer(let first), .number(let second)), (.number(let second), .integer(let first)):
      return Double(first) == second
    case (.table(let fields), .list(let items)), (.list(let items), .table(let fields)):
      return fields.isEmpty && items.isEmpty
    case (.list(let first), .list(let second)):
      return first.count == second.count && zip(first, second).allSatisfy { isSame($0, $1) }
    default: return first == second
    }
  }
}
