// SPDX-License-Identifier: Apache-2.0

/// Something that `tam check` says of a plugin.
///
/// `plugins/filters/a.lua:7: warning: 'seen' keeps state between articles; …`.
public struct Finding: Equatable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The plugin fails, or cannot be loaded.
    case error
    /// The plugin may not do what is meant.
    case warning
    /// Good to know.
    case note
  }

  /// How bad it is.
  public var severity: Severity
  /// Path of the file.
  public var path: String
  /// Its line, from 1, or nil for the file as a whole.
  public var line: Int?
  /// What, and what to do.
  public var message: String

  /// `path:line: severity: message`.
  public var text: String { "\(path):\(line.map { "\($0):" } ?? "") \(severity.rawValue): \(message)" }
}
