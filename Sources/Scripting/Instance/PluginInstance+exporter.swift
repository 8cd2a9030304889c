// SPDX-License-Identifier: Apache-2.0

import Lua
public import News
import Text

extension PluginInstance {
  /// What an exporter writes for an article; nil when it writes nothing.
  ///
  /// Of one that has `files` it is what `ExportedFiles.sets` reads, of one that has `rows` what `ExportedRows.forEach` does.
  public func encode(_ article: inout Article) throws(ScriptError) -> [UInt8]? {
    if declaration.writesDatabase { return try rows(of: &article) }
    if declaration.writesFolder { return try files(of: &article) }
    return try lend(&article) { () throws(ScriptError) in
      try call(.encode, results: 1) {
        stack.pushHandle(of: Types.article, index: 0)
        return 1
      }
      return try takeText(of: .encode)
    }
  }

  private func files(of article: inout Article) throws(ScriptError) -> [UInt8]? {
    let id = article.id
    return try lend(&article) { () throws(ScriptError) in
      try call(.files, results: 1) {
        stack.pushHandle(of: Types.article, index: 0)
        return 1
      }
      stack.store(in: Slots.result)
      guard let files = try exportedFiles() else { return nil }
      return ExportedFiles(article: id, files: files).bytes
    }
  }

  private func rows(of article: inout Article) throws(ScriptError) -> [UInt8]? {
    let id = article.id
    return try lend(&article) { () throws(ScriptError) in
      try call(.rows, results: 1) {
        stack.pushHandle(of: Types.article, index: 0)
        return 1
      }
      stack.store(in: Slots.result)
      let rows = try encoded(.readRows)
      if rows.isEmpty { return nil }
      var bytes: [UInt8] = []
      bytes.append(text: id)
      return bytes + rows
    }
  }

  /// What an exporter writes before the first article.
  public func header() throws(ScriptError) -> [UInt8] { try text(of: .header) }

  /// What an exporter writes behind the last article.
  public func footer() throws(ScriptError) -> [UInt8] { try text(of: .footer) }

  private func text(of function: ScriptFunction) throws(ScriptError) -> [UInt8] {
    guard declaration.has(function) else { return [] }
    try call(function, results: 1) { 0 }
    return try takeText(of: function) ?? []
  }

  /// Takes the string on the top, nil for nil.
  private func takeText(of function: ScriptFunction) throws(ScriptError) -> [UInt8]? {
    defer { stack.pop() }
    if stack.isNil(at: -1) { return nil }
    guard let text = stack.bytes(at: -1) else {
      throw problem(
        .value,
        StaticString("'").bytes + function.name.bytes + StaticString("' gave back a ").bytes
          + stack.kindName(at: -1) + StaticString(", not a string").bytes)
    }
    return text
  }
}
