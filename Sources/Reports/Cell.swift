// SPDX-License-Identifier: Apache-2.0

/// One value of a table.
public enum Cell: Hashable, Sendable {
  /// Nothing is known.
  case empty
  /// Text in UTF-8.
  case text([UInt8])
  /// A whole number.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  /// True or false.
  case boolean(Bool)
}
