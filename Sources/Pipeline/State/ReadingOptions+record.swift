// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Text

extension ReadingOptions {
  /// The options as `run.json` has them: `{"encoding": "", "document": 16777216, "fields": {"text": ["noidung"]}}`.
  var record: PlainValue {
    .object([
      ("encoding", .string(encoding.map { "\($0.name)" } ?? "")), ("document", .integer(Int64(documentLimit))),
      (
        "fields",
        .object(
          zip(FieldMap.fields, fields.names).map { ($0, .list($1.map { .text([UInt8](repairing: $0.span)) })) })
      ),
    ])
  }

  /// Reads what `record` wrote; what is missing is as it is for most files.
  init(_ record: PlainValue) {
    self.init()
    let name = Array((record.word("encoding") ?? "").utf8)
    encoding = TextEncoding(name: name.span)
    documentLimit = record.int("document") ?? Self.documentLimit
    for field in FieldMap.fields {
      let names = record.part("fields")?.words(field) ?? []
      if !names.isEmpty { fields.set(field, to: names.map { Array($0.utf8) }) }
    }
  }
}

extension FieldMap {
  /// The names of each of `FieldMap.fields`, in their order.
  var names: [[[UInt8]]] { [text, title, date, url, outlet, language, views, id] }
}
