// SPDX-License-Identifier: Apache-2.0

/// Why a run folder cannot be used.
public struct RunFolderError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Code: Equatable, Sendable {
    /// Another run is at work in it; the number of its process, if it told.
    case locked(process: Int?)
    /// There is no such folder, or no run was made in it.
    case noRun
  }

  /// What is wrong.
  public var code: Code
  /// Path of the folder.
  public var path: [UInt8]
}
