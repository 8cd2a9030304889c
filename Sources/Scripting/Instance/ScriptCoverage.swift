// SPDX-License-Identifier: Apache-2.0

import Lua

/// Which lines of plugins ran, in one or several instances of one thread.
public final class ScriptCoverage {
  let lines = LuaCoverage()

  /// Makes one in which no line ran.
  public init() {}

  /// Whether a line, from 1, of a plugin's file or module ran.
  public func includes(line: Int, of path: [UInt8]) -> Bool { lines.includes(line: line, of: [0x40] + path) }
}

/// Whether samples are taken of where plugins spend their time; see `PluginInstance.takeSamples`.
public enum ScriptSampling {
  /// Begins or ends it, for all plugins of the process.
  public static func set(_ isOn: Bool) { LuaSampling.set(isOn) }
}
