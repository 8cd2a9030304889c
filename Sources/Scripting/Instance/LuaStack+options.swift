// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

extension LuaStack {
  /// Pushes options as scripts see them: read-only, patterns compiled.
  func pushOptions(_ options: [PlainValue.Field], of declaration: Declaration) throws(LuaError) {
    pushTable(fields: options.count)
    for field in options {
      let schema = declaration.option(field.key)
      switch (schema?.kind, schema?.element, field.value) {
      case (.regex, _, .text(let pattern)): push(try regex(pattern, flags: []), as: Types.regex)
      case (.list, .regex, .list(let items)):
        pushTable(items: items.count)
        for (item, value) in items.enumerated() {
          guard case .text(let pattern) = value else { continue }
          push(try regex(pattern, flags: []), as: Types.regex)
          setItem(item + 1)
        }
      default: push(field.value)
      }
      setField(field.key.span)
    }
    protectTable()
  }
}
