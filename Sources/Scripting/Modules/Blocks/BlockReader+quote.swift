// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Reports
import Text

extension BlockReader {
  /// Reads a sentence of the open article, what its `to_table` gave, or a string.
  func quote(at index: Int) throws(LuaError) -> Quote {
    if stack.kind(at: index) == .string { return Quote(text: stack.validText(at: index)) }
    if stack.object(at: index, of: Types.sentence) != nil {
      let sentence = try stack.objectArgument(index, of: Types.sentence)
      return Quote(stack.article.pointee.plainSentence(sentence.index))
    }
    guard stack.kind(at: index) == .table else { throw stack.wrongArgument(index, expected: "sentence") }
    let value = try stack.plainValue(at: index, name: StaticString("tam.quote").bytes)
    guard value["text"]?.bytes != nil else {
      throw LuaError("tam.quote needs a sentence, what sentence:to_table() gives, or a string")
    }
    return Quote(value)
  }
}

extension Quote {
  /// Takes a sentence as plain data; what is missing or of another type is unknown.
  fileprivate init(_ value: PlainValue) {
    let article = value["article"]?.bytes
    var source: Source?
    let start = value["start"]?.integer ?? 1
    if let article {
      let finish = value["finish"]?.integer ?? 0
      let isRange = value["start"] != nil && start >= 1 && finish >= start && finish < 1 << 40
      source = Source(article: article, range: isRange ? Int(start - 1)..<Int(finish) : nil)
    }
    var marks: [Mark] = []
    if case .list(let mentions)? = value["mentions"] {
      for mention in mentions {
        // Offsets are the article's; the quote's begin at its first byte.
        guard let first = mention["start"]?.integer, let last = mention["finish"]?.integer, first >= start,
          last >= first, last < 1 << 40
        else { continue }
        marks.append(
          Mark(
            range: Int(first - start)..<Int(last - start + 1), kind: mention["kind"]?.bytes ?? [],
            name: mention["name"]?.bytes))
      }
    }
    self.init(
      text: value["text"]?.bytes ?? [], marks: marks,
      origin: Origin(
        article: article, title: value["title"]?.bytes, outlet: value["source"]?.bytes, date: value["date"]?.bytes,
        url: value["url"]?.bytes),
      source: source)
  }
}

extension PlainValue {
  fileprivate subscript(name: StaticString) -> PlainValue? {
    let key = name.bytes
    return field(key.span)
  }

  fileprivate var bytes: [UInt8]? {
    guard case .text(let bytes) = self else { return nil }
    return bytes
  }

  fileprivate var integer: Int64? {
    guard case .integer(let integer) = self else { return nil }
    return integer
  }
}
