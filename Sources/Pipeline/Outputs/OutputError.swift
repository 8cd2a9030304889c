// SPDX-License-Identifier: Apache-2.0

/// Why an output could not be written.
///
/// `OutputError(.write, path: "out/people.md", systemError: ENOSPC)`: the disk is full.
public struct OutputError: Error, Equatable, Sendable {
  /// What could not be done.
  public enum Code: Sendable {
    /// The file or its folder cannot be made.
    case create
    /// Bytes cannot be written, or the file cannot get its name.
    case write
  }

  /// What could not be done.
  public var code: Code
  /// Path of the file or folder.
  public var path: [UInt8]
  /// The system's error number.
  public var systemError: Int32

  /// Makes an error.
  public init(_ code: Code, path: [UInt8], systemError: Int32) {
    self.code = code
    self.path = path
    self.systemError = systemError
  }
}
