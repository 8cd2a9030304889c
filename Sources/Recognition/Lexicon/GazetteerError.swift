// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a gazetteer.
public struct GazetteerError: Error, Equatable, Sendable {
  /// The kinds of mistakes.
  public enum Code: Sendable { case unknownKind, missingName }

  /// What is wrong.
  public let code: Code
  /// The line of the file, from 1.
  public let line: Int

  init(code: Code, line: Int) {
    self.code = code
    self.line = line
  }
}
