// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Reading
import Recognition
import Scripting
import Text

/// A short article with a title, a date, two sentences and names.
let sample = """
  Bộ trưởng Tô Lâm tiếp ngài Gunnar Wiegand

  27/04/2022
  Chiều 27/4/2022, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ngài Gunnar Wiegand. Ông Wiegand cảm ơn Việt Nam.
  """

func article(_ text: String = sample, id: String = "a.txt") throws -> Article {
  let bytes = Array(text.utf8)
  let origin = Origin(path: Array("news/\(id)".utf8), start: 0, end: Int64(bytes.count), digest: 1)
  var article = try ArticleReader().read(Document(origin: origin, id: Array(id.utf8), bytes: bytes))
  Recogniser().annotate(&article)
  return article
}

/// A plugin of a kind whose other fields are `fields`.
func plugin(_ kind: String, _ fields: String, before: String = "") throws(ScriptError) -> Plugin {
  let source = """
    \(before)
    return tam.\(kind) { name = "test-plugin", version = "1.0.0", api = 1, summary = "For a test",
    \(fields) }
    """
  return try Plugin(path: Array("test.lua".utf8), source: Array(source.utf8))
}

func instance(
  _ kind: String, _ fields: String, before: String = "", options: [PlainValue.Field] = [],
  limits: ScriptLimits = ScriptLimits()
) throws -> PluginInstance {
  try PluginInstance(plugin(kind, fields, before: before), options: options, limits: limits, time: 86_400)
}

/// What a Lua expression over `article` gives, as text.
func evaluate(_ expression: String, on text: String = sample) throws -> String {
  let exporter = try instance("exporter", "encode = function(article, ctx) return tostring(\(expression)) end")
  var article = try article(text)
  return String(decoding: try exporter.encode(&article) ?? [], as: UTF8.self)
}

/// The message of what a chunk over `article` raises.
func failure(_ statements: String, kind: String = "exporter") throws -> String {
  let name = kind == "filter" ? "filter" : "encode"
  let plugin = try instance(kind, "\(name) = function(article, ctx)\n\(statements)\nend")
  var article = try article()
  do {
    if kind == "filter" { _ = try plugin.filter(&article) } else { _ = try plugin.encode(&article) }
    return ""
  } catch {
    return error.text
  }
}

extension ScriptError {
  var text: String { String(decoding: message, as: UTF8.self) }
}
