// SPDX-License-Identifier: Apache-2.0

import Lua
public import News
import Text

/// What a filter says of an article.
public enum Verdict: Equatable, Sendable {
  /// It goes on to the next step.
  case keep
  /// It ends here, for a reason in the filter's own words, or none.
  case drop(reason: [UInt8]?)
}

extension PluginInstance {
  /// Asks a filter about an article, which it may edit.
  ///
  /// Nothing or a true value keeps; `false` or nil drops, with a second value as the reason.
  public func filter(_ article: inout Article) throws(ScriptError) -> Verdict {
    try lend(&article, editing: true) { () throws(ScriptError) in
      let base = stack.top
      defer { stack.setTop(base) }
      try call(.filter, results: -1) {
        stack.pushHandle(of: Types.article, index: 0)
        return 1
      }
      if stack.top == base || stack.truth(at: base + 1) { return .keep }
      if stack.isNil(at: base + 2) { return .drop(reason: nil) }
      return .drop(reason: [UInt8](repairing: stack.description(at: base + 2).span))
    }
  }
}
