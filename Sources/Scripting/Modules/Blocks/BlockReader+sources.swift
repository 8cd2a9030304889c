// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

extension BlockReader {
  /// Reads where a row, an edge, a node or an event comes from: `articles`, a list or an accumulator of identities, and
  /// `sources`, a list
  /// of identities, of `{ id, start, finish }` and of `{ article =, start =, finish = }`, which a sentence's `to_table`
  /// gives. Offsets are Lua's: bytes from 1, the last one included.
  func sources(of index: Int, in what: StaticString, _ number: Int) throws(LuaError) -> [Source] {
    guard stack.kind(at: index) == .table else { return [] }
    let articles = try list("articles", of: index) { item, place throws(LuaError) in
      guard let article = article(at: place) else { throw wrongSource("articles", item, what, number) }
      return Source(article: article)
    }
    let sources = try list("sources", of: index) { item, place throws(LuaError) in
      guard let source = try source(at: place) else { throw wrongSource("sources", item, what, number) }
      return source
    }
    return articles + sources
  }

  /// An identity, or the first cell of a row that an accumulator of them gives.
  private func article(at index: Int) -> [UInt8]? {
    if stack.kind(at: index) == .string { return stack.validText(at: index) }
    guard stack.kind(at: index) == .table else { return nil }
    defer { stack.pop() }
    return stack.pushItem(1, of: index) == .string ? stack.validText(at: -1) : nil
  }

  private func source(at index: Int) throws(LuaError) -> Source? {
    if stack.kind(at: index) == .string { return Source(article: stack.validText(at: index)) }
    guard stack.kind(at: index) == .table else { return nil }
    let base = stack.top
    defer { stack.setTop(base) }
    if stack.rawLength(at: index) > 0 {
      for item in 1...3 { stack.pushItem(item, of: index) }
    } else {
      stack.pushField("article", of: index)
      stack.pushField("start", of: index)
      stack.pushField("finish", of: index)
    }
    guard stack.kind(at: base + 1) == .string else { return nil }
    let article = stack.validText(at: base + 1)
    if stack.isNil(at: base + 2), stack.isNil(at: base + 3) { return Source(article: article) }
    guard let start = stack.integer(at: base + 2), let finish = stack.integer(at: base + 3),
      start >= 1, finish >= start - 1, finish < 1 << 40
    else { return nil }
    return Source(article: article, range: Int(start - 1)..<Int(finish))
  }

  private func wrongSource(_ field: StaticString, _ item: Int, _ what: StaticString, _ number: Int) -> LuaError {
    LuaError(
      .literal(what), " ", .bytes(decimal(number)), ": item ", .bytes(decimal(item)), " of '", .literal(field),
      "' names no article",
      .literal(
        field.bytes == StaticString("sources").bytes
          ? "; a source is an id, { id, start, finish } or { article =, start =, finish = }" : "; it is an article's id"
      ))
  }
}
