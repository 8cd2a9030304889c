// SPDX-License-Identifier: Apache-2.0

/// All that is wrong with what a run was asked to do; nothing has run.
public struct PlanProblems: Error, Equatable, Sendable {
  /// One mistake.
  public struct Problem: Equatable, Sendable {
    /// Where.
    public var place: Place
    /// What, and what to do.
    public var message: String

    init(place: Place, message: String) {
      self.place = place
      self.message = message
    }

    /// Makes the problem of a place in a job file.
    init(_ problem: JobProblem, path: String, lines: [Substring]) {
      place = Place(path, lines: lines, line: problem.line, column: problem.column)
      message = problem.sentence
    }

    /// All of it: place, message, and the line it is about.
    public var text: String {
      (place.name.isEmpty ? message : "\(place.name): \(message)")
        + (place.excerpt.isEmpty ? "" : "\n\(place.excerpt)")
    }
  }

  /// What is wrong, at least one.
  public var problems: [Problem]

  /// Takes mistakes; those of the job file come in the order of its lines, before all others.
  init(_ problems: [Problem]) {
    let placed = problems.filter { $0.place.position != nil }
    // Sorting keeps no order among equals by itself.
    let sorted = placed.enumerated().sorted { one, two in
      guard let first = one.element.place.position, let second = two.element.place.position, first != second else {
        return one.offset < two.offset
      }
      return first < second
    }
    self.problems = sorted.map(\.element) + problems.filter { $0.place.position == nil }
  }

  /// Makes the problems of one mistake on the command line.
  public init(message: String) { problems = [Problem(place: "", message: message)] }
}
