// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Reports
import Text

/// What the functions of `tam` and the members of objects need to know about the call they serve.
///
/// One for each state, allocated once; the state's `context` points to it. The article is lent for the time of a call:
/// the pointer is nil outside, and handles that scripts kept are refused before anybody looks at it.
struct ScriptContext {
  /// The article that is open.
  var article: UnsafeMutablePointer<Article>?
  /// Whether this call may edit the article: only a filter's may.
  var isEditing = false
  /// Whether any call of this state began to edit an article.
  var hasEdited = false
  /// What a failed call has to take back from accumulators.
  var journal: [Undo] = []
  /// Whether additions go to the journal.
  var isJournaling = false
  /// What the declaration read so far is; nil before `tam.filter` or its like was called.
  var declaration: Declaration?
  /// What this call did to mentions; nil before its first edit.
  var edits: MentionEdits?
  /// Lines that the script logged in this call.
  var log: [[UInt8]] = []
  /// A part on its way into or out of the state.
  var part: [UInt8] = []
  /// Blocks that a report's `finish` gave.
  var blocks: [Block] = []
  /// Files that an exporter gave for an article.
  var exported: [ExportedFiles.File] = []
  /// Files that the plugin may ask for.
  let files: PluginFiles
  /// What all regular expressions share; nil before the first one.
  var matcher: RegexMatcher?

  init(files: PluginFiles) { self.files = files }
}

extension LuaStack {
  /// The context of this state.
  var scriptContext: UnsafeMutablePointer<ScriptContext> {
    context!.assumingMemoryBound(to: ScriptContext.self)  // every state of this room has one, from its first line on
  }

  /// The open article; only reached through live handles, so it is there.
  var article: UnsafeMutablePointer<Article> { scriptContext.pointee.article! }

  /// Refuses an edit where none may be made.
  func checkEditing() throws(LuaError) {
    if !scriptContext.pointee.isEditing { throw LuaError("only filters edit articles") }
    scriptContext.pointee.hasEdited = true
  }
}
