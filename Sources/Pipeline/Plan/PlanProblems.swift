// SPDX-License-Identifier: Apache-2.0

/// All that is wrong with what a run was asked to do; nothing has run.
public struct PlanProblems: Error, Equatable, Sendable {
  /// One mistake.
  public struct Problem: Equatable, Sendable {
    /// Where: the job file and its line, or empty for the command line.
    public var place: String
    /// What, and what to do.
    public var message: String
    /// The line of the job file with a mark below the place, or empty.
    public var excerpt = ""

    init(place: String, message: String) {
      self.place = place
      self.message = message
    }

    /// Makes the problem of a place in a job file.
    init(_ problem: JobProblem, path: String, source: String) {
      place = "\(path):\(problem.line):\(problem.column)"
      message = problem.sentence
      let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      guard problem.line <= lines.count else { return }
      let line = String(lines[problem.line - 1]).replacing("\t", with: " ")
      excerpt = "  \(line)\n  \(String(repeating: " ", count: max(0, problem.column - 1)))^"
    }

    /// All of it: place, message, and the line it is about.
    public var text: String {
      (place.isEmpty ? message : "\(place): \(message)") + (excerpt.isEmpty ? "" : "\n\(excerpt)")
    }
  }

  /// What is wrong, at least one.
  public var problems: [Problem]

  init(_ problems: [Problem]) { self.problems = problems }

  /// Makes the problems of one mistake on the command line.
  public init(message: String) { problems = [Problem(place: "", message: message)] }
}
