// SPDX-License-Identifier: Apache-2.0

/// A plugin as it stands in its file: its source and what it declares.
///
/// Making one runs the file once, in a state of its own, up to its declaration; none of its functions run.
public struct Plugin: Sendable {
  /// Path of the file.
  public let path: [UInt8]
  /// The source text.
  public let source: [UInt8]
  /// The files beside it that it may ask for.
  public let files: PluginFiles
  /// What it says of itself.
  public let declaration: Declaration

  /// Reads a plugin from its source text.
  ///
  /// - Throws: `.syntax`, or `.declaration` with what the file's own lines raised or declared wrongly.
  public init(
    path: [UInt8], source: [UInt8], files: PluginFiles = PluginFiles(), limits: ScriptLimits = ScriptLimits()
  ) throws(ScriptError) {
    self.path = path
    self.source = source
    self.files = files
    do {
      declaration = try PluginInstance(path: path, source: source, files: files, limits: limits).declaration
    } catch {
      // Nothing has run yet: whatever its own lines do wrong, the file declares no plugin.
      var error = error
      if error.code != .syntax { error.code = .declaration }
      throw error
    }
  }

  /// Name and version, for messages.
  public var title: [UInt8] { declaration.name + [0x20] + declaration.version }
}
