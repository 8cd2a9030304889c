// SPDX-License-Identifier: Apache-2.0

/// Plain data: what JSON, the options of a job file and the tables of a script have in common.
///
/// `{"top": 5}` is `.table([.init(key: Array("top".utf8), value: .integer(5))])`. Text is UTF-8; a table keeps the order
/// in which its fields were given.
public enum PlainValue: Equatable, Sendable {
  /// One field of a table.
  public struct Field: Equatable, Sendable {
    /// Its name in UTF-8.
    public var key: [UInt8]
    /// What it holds.
    public var value: PlainValue

    /// Makes a field.
    public init(key: [UInt8], value: PlainValue) {
      self.key = key
      self.value = value
    }
  }

  /// Nothing.
  case null
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  /// Text in UTF-8.
  case text([UInt8])
  /// Values in a row.
  case list([PlainValue])
  /// Values by name.
  case table([Field])

  /// The value of a field, or nil if this is no table or has no such field.
  public func field(_ key: Span<UInt8>) -> PlainValue? {
    guard case .table(let fields) = self else { return nil }
    for field in fields where field.key.span.hasSameBytes(as: key) { return field.value }
    return nil
  }
}
