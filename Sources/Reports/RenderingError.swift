// SPDX-License-Identifier: Apache-2.0

/// Why a report has no rendering.
public struct RenderingError: Error, Equatable, Sendable {
  /// What went wrong.
  public enum Code: Equatable, Sendable {
    /// No temporary file could be made or read; workbooks are put together in one.
    case temporaryFile
    /// The workbook's library gave this error, a number of its `lxw_error`.
    case workbook(Int)
  }

  /// What went wrong.
  public let code: Code

  init(_ code: Code) { self.code = code }
}
