// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Annotated articles and the program that scores against them, for the quality that stands beside the speed.
///
/// A folder with `dev-gold.jsonl`, `adapt.py` (texts out of gold, a tam export into the scorer's form) and `score.py`.
struct Gold {
  let folder: URL
  /// Where texts and answers are put.
  let scratch: URL

  /// F1 over persons, organisations and places of what a tool finds in the articles; nil for tools that find none.
  func score(_ tool: String, _ programs: Programs) throws -> Double? {
    let texts = scratch.appending(path: "gold-texts.jsonl").path()
    let answers = scratch.appending(path: "gold-\(tool).jsonl").path()
    try save(["python3", path("adapt.py"), "texts", path("dev-gold.jsonl")], to: texts)
    if tool == "tam" {
      let output = scratch.appending(path: "gold-tam").path()
      try run([programs.tam, "run", texts, "--exporter", "jsonl", "-o", output])
      try save(["python3", path("adapt.py"), "system", output + "/jsonl.jsonl"], to: answers)
    } else {
      guard let python = programs.python else { return nil }
      try run([python, programs.scripts + "/peer.py", "recognise", tool, texts, answers])
    }
    let scores = try run(["python3", path("score.py"), path("dev-gold.jsonl"), answers, "--json"]).output
    let table = try JSONSerialization.jsonObject(with: Data(scores.utf8)) as? [String: Any]
    return (table?["PLO"] as? [String: Any])?["f1"] as? Double
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path() }

  @discardableResult private func run(_ command: [String]) throws -> Child {
    let child = try Child(command)
    guard child.status == 0 else { throw Child.Failure(command: command, reason: child.errors) }
    return child
  }

  /// Runs a command and keeps all that it writes, however long.
  private func save(_ command: [String], to path: String) throws {
    let words = command.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
    try run(["sh", "-c", "\(words) > '\(path)'"])
  }
}
