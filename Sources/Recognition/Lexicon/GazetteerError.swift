// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a gazetteer, and where it stands.
public struct GazetteerError: Error, Equatable, Sendable {
  /// The kinds of mistakes.
  public enum Code: Sendable {
    /// A heading that is none of `name`, `kind`, `key` and `aliases`, or stands twice.
    case unknownColumn
    /// A kind that is none of those of mentions, or `date`, or nothing.
    case unknownKind
    /// A line without a name.
    case missingName
    /// A field behind the last column.
    case extraField
    /// A quotation mark that nothing closes in its line.
    case openQuote
    /// A byte that is no UTF-8.
    case invalidUTF8
  }

  /// What is wrong.
  public let code: Code
  /// The line of the file, from 1.
  public let line: Int
  /// The column in its line, from 1, in Unicode scalars.
  public let column: Int
  /// The field that is wrong, or empty.
  public let found: [UInt8]

  init(code: Code, line: Int, column: Int, found: [UInt8] = []) {
    self.code = code
    self.line = line
    self.column = column
    self.found = found
  }
}
