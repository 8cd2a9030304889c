// SPDX-License-Identifier: Apache-2.0

public import Scripting
public import Text

/// A plugin in its place in a run, with all that it needs.
public struct Step: Sendable {
  /// The plugin.
  public var plugin: Plugin
  /// Its options, checked, with defaults.
  public var options: [PlainValue.Field]
  /// Paths of the files it writes, relative to where the command runs. A report without any is shown.
  public var outputs: [[UInt8]]
  /// What happens when it fails.
  public var onError: ErrorPolicy

  /// Number of the chain it belongs to, from 0.
  public var chain = 0

  /// Makes a step whose options are checked already.
  public init(plugin: Plugin, options: [PlainValue.Field], outputs: [[UInt8]] = [], onError: ErrorPolicy = .skip) {
    self.plugin = plugin
    self.options = options
    self.outputs = outputs
    self.onError = onError
  }
}
