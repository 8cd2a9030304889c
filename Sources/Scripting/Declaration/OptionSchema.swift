// SPDX-License-Identifier: Apache-2.0

public import Text

/// An option of a plugin: what values it takes.
///
/// `top = { type = "integer", default = 5, min = 1, help = "people a month" }`.
public struct OptionSchema: Equatable, Sendable {
  /// What sort of value an option takes.
  public enum Kind: Int, CaseIterable, Sendable {
    case string, integer, number, boolean, list, `enum`, date, regex

    /// The word for it in declarations.
    public var name: StaticString {
      switch self {
      case .string: "string"
      case .integer: "integer"
      case .number: "number"
      case .boolean: "boolean"
      case .list: "list"
      case .enum: "enum"
      case .date: "date"
      case .regex: "regex"
      }
    }
  }

  /// Its name.
  public var name: [UInt8]
  /// What sort of value it takes.
  public var kind: Kind
  /// What sort of values a list holds.
  public var element: Kind
  /// The value when none is given.
  public var fallback: PlainValue?
  /// Whether a value must be given.
  public var isRequired: Bool
  /// Least value of a number, least number of values of a list.
  public var minimum: Double?
  /// Greatest value of a number, greatest number of values of a list.
  public var maximum: Double?
  /// The words that an enumeration takes.
  public var values: [[UInt8]]
  /// What it is for, in one line.
  public var help: [UInt8]
}
