// SPDX-License-Identifier: Apache-2.0

/// What is wrong with JSON, and where.
///
/// `[1,]` gives `.unexpectedByte` at offset 3, line 1, column 4.
public struct JSONError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Code: Sendable {
    /// The text ends inside a value, or there is none.
    case unexpectedEnd
    /// A byte that cannot stand where it stands.
    case unexpectedByte
    /// Something behind the value.
    case trailingBytes
    /// Bytes that are no UTF-8.
    case invalidUTF8
    /// A control character that should have been escaped.
    case controlCharacter
    /// A backslash before something that is no escape.
    case badEscape
    /// Half of a `\u` pair.
    case loneSurrogate
    /// A number that JSON's grammar does not have: `01`, `1.`, `+1`.
    case badNumber
    /// A number too large for a `Double`: `1e999`.
    case numberOutOfRange
    /// More than 100 arrays and objects inside each other.
    case tooDeep
    /// More values than the caller allows.
    case tooManyValues
    /// Infinity or not a number, which JSON cannot write.
    case notFinite
  }

  /// What is wrong.
  public let code: Code
  /// Where, in bytes from 0.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The place in the line, in Unicode scalars from 1.
  public let column: Int

  /// Makes an error at an offset of a text, whose line and column are counted here.
  init(_ code: Code, at offset: Int, in bytes: Span<UInt8>) {
    var line = 1
    var column = 1
    for place in 0..<offset {
      if bytes[place] == 0x0A {
        line += 1
        column = 1
      } else if !bytes[place].isContinuation {
        column += 1
      }
    }
    self.code = code
    self.offset = offset
    self.line = line
    self.column = column
  }
}
