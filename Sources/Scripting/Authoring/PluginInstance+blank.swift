// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

extension PluginInstance {
  /// A state with all that plugins see and a plugin that does nothing, for chunks of other sorts.
  static func blank(limits: ScriptLimits) throws(ScriptError) -> PluginInstance {
    let source: StaticString =
      "return tam.filter { name = 'blank', version = '1', api = 1, summary = 'Nothing', filter = function() end }"
    return try PluginInstance(
      path: StaticString("blank.lua").bytes, source: source.bytes, files: PluginFiles(), limits: limits)
  }
}
