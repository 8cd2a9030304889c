// SPDX-License-Identifier: Apache-2.0

/// What is wrong with the value of an option.
///
/// `option 'top': integer expected, got 'many'`, for the option whose name is `top`.
public struct OptionProblem: Error, Equatable, Sendable {
  /// The option's name.
  public var option: [UInt8]
  /// What is wrong with it.
  public var message: [UInt8]

  init(_ option: [UInt8], _ message: [UInt8]) {
    self.option = option
    self.message = message
  }
}
