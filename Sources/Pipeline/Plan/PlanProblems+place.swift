// SPDX-License-Identifier: Apache-2.0

extension PlanProblems {
  /// Where a mistake stands: in a job file, in another file, on the command line, in a variable.
  public struct Place: Equatable, Sendable, ExpressibleByStringLiteral {
    /// As a message names it: `briefing.job.yaml:7:13`, `--set people-by-month.top`; empty where the message says it.
    public let name: String
    /// The line of the job file with a mark below the place, or empty.
    public private(set) var excerpt = ""
    /// Line and column in the job file, from 1.
    private(set) var position: Position?

    struct Position: Equatable, Sendable, Comparable {
      var line: Int
      var column: Int

      static func < (one: Position, two: Position) -> Bool { (one.line, one.column) < (two.line, two.column) }
    }

    /// Makes a place outside the job file.
    public init(_ name: String) { self.name = name }

    /// Makes a place outside the job file.
    public init(stringLiteral name: String) { self.name = name }

    /// Makes a place in a job file, both numbers from 1, the column in Unicode scalars.
    init(_ file: String, lines: [Substring], line: Int, column: Int) {
      name = "\(file):\(line):\(column)"
      position = Position(line: line, column: column)
      guard lines.indices.contains(line - 1) else { return }
      let text = String(lines[line - 1]).replacing("\t", with: " ")
      excerpt = "  \(text)\n  \(String(repeating: " ", count: max(0, column - 1)))^"
    }
  }
}
