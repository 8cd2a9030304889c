// SPDX-License-Identifier: Apache-2.0

/// All that is wrong with what a run was asked to do; nothing has run.
public struct PlanProblems: Error, Equatable, Sendable {
  /// One mistake.
  public struct Problem: Equatable, Sendable {
    /// Where: the job file and its line, or empty for the command line.
    public var place: String
    /// What, and what to do.
    public var message: String
  }

  /// What is wrong, at least one.
  public var problems: [Problem]

  init(_ problems: [Problem]) { self.problems = problems }

  /// Makes the problems of one mistake on the command line.
  public init(message: String) { problems = [Problem(place: "", message: message)] }
}
