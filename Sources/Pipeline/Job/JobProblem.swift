// SPDX-License-Identifier: Apache-2.0

/// A mistake in a job file, and where it stands.
///
/// `1:4: there is no key 'filtr' in a step; did you mean 'filter'?`
public struct JobProblem: Equatable, Sendable {
  /// What is wrong.
  public enum Code: Equatable, Sendable {
    /// The text is no YAML; the parser's own words.
    case yaml(String)
    /// More values than a job can mean, which few lines of aliases of aliases can stand for.
    case tooLarge
    /// A key that is not known in a part of the file.
    case unknownKey(String, part: String, nearest: String?)
    /// A key that is needed.
    case missingKey(String, part: String)
    /// A value of another type.
    case wrongType(key: String, expected: String, found: String)
    /// A value that is not among those there are.
    case wrongValue(key: String, expected: String, found: String)
    /// A step that is none of filter, report and exporter, or several of them.
    case stepKinds(Int)
    /// Both `steps` and `chains`.
    case stepsAndChains
    /// A variable that is not set and has no default.
    case unknownVariable(String)
    /// A `${` without `}`.
    case openVariable
  }

  /// What is wrong.
  public var code: Code
  /// Its line, from 1.
  public var line: Int
  /// Its column, from 1, in Unicode scalars.
  public var column: Int
}

/// All mistakes of one job file, in the order of its lines.
public struct JobFileError: Error, Equatable, Sendable {
  /// What is wrong, at least one.
  public var problems: [JobProblem]
}
